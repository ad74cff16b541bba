import { s } from 'hastscript';
import { measurements as words } from '../vi/measurement.ts';
import { pictures } from '../vi/pictures.ts';
import type { DrawingView } from '../views/measurement/drawing.ts';
import type { SeriesView } from '../views/measurement/series-view.ts';
import { drawingFile, lettersOfLine, line } from './drawing.ts';
import { inLines } from './in-lines.ts';

/** Pixels: the width, what stands left and right of a plot, and its height. */
const width = 640;
const left = 64;
const right = 24;
const plot = 150;
/** Figures beside marks stand at least so far apart, or are left out: the table has all. */
const apart = 52;

const rules =
	'.grid{stroke:currentColor;opacity:.2}.way{stroke:currentColor;stroke-width:2}.aim{stroke:#1d4f91;stroke-width:2;stroke-dasharray:6 4}.label{stroke:#fdfcf9;stroke-width:4;paint-order:stroke;stroke-linejoin:round}.during{stroke:currentColor;opacity:.55}.point{fill:currentColor;stroke:currentColor;stroke-width:2}.open{fill:#fdfcf9}';
const dark = '.aim{stroke:#9cc3ff}.open{fill:#151519}.label{stroke:#151519}';

/** Series of figures as a drawing that stands alone (SVG 1.1): it says what it shows, and where the figures are. */
export function seriesSvg({ title, address, portal, series }: DrawingView): string {
	const heads = inLines(title, lettersOfLine).map((text, at) => textAt(0, (at + 1) * line, text, 'name'));
	let top = heads.length * line + line;
	const parts = series.flatMap((one) => {
		const { nodes, height } = drawn(one, top);
		top += height;
		return nodes;
	});
	const foot = textAt(0, top + line, `${portal}: ${address}`, 'quiet');
	return drawingFile({ title, width, height: top + line * 2, rules, dark, nodes: [...heads, ...parts, foot] });
}

const textAt = (x: number, y: number, text: string, className: string | null, anchor: string | null = null) =>
	s('text', { x, y, class: className, textAnchor: anchor }, text);

function drawn({ name, picture }: SeriesView, top: number) {
	if (picture === null) return { nodes: [], height: 0 };
	const { ticks, years, points, segments, aims, asked, measure } = picture;
	const told = [
		...inLines(name, lettersOfLine).map((text) => ({ text, className: 'name' })),
		...asked.flatMap(({ figure, place }) =>
			inLines(words.aimLine(place, figure), lettersOfLine).map((text) => ({ text, className: 'quiet' })),
		),
	];
	const start = top + told.length * line + line;
	const x = (share: number) => Math.round(left + ((width - left - right) * share) / 100);
	const y = (share: number) => Math.round(start + (plot * share) / 100);
	const ends = ({ from, to }: (typeof segments)[number], className: string) =>
		s('line', { class: className, x1: x(from.x), y1: y(from.y), x2: x(to.x), y2: y(to.y) });
	let last = Number.NEGATIVE_INFINITY;
	const labels = points
		.toSorted((a, b) => b.x - a.x || a.y - b.y)
		.flatMap((point) => {
			if (Math.abs(x(point.x) - last) < apart) return [];
			last = x(point.x);
			return [textAt(last, y(point.y) - 10, point.printed, 'label', 'middle')];
		});
	const nodes = [
		...told.map(({ text, className }, at) => textAt(0, top + at * line, text, className)),
		...ticks.flatMap(({ value, y: at }) => [
			s('line', { class: 'grid', x1: left, y1: y(at), x2: width - right, y2: y(at) }),
			textAt(left - 8, y(at) + 5, pictures.tick(value, measure), null, 'end'),
		]),
		...years.flatMap(({ year, middle }) =>
			middle === null ? [] : [textAt(x(middle), start + plot + line, String(year), null, 'middle')],
		),
		...aims.map((one) => ends(one, 'aim')),
		...segments.map((one) => ends(one, 'way')),
		...points.map((one) => s('line', { class: 'during', x1: x(one.start), y1: y(one.y), x2: x(one.x), y2: y(one.y) })),
		...points.map((one) =>
			s('circle', { class: `point${one.isProvisional ? ' open' : ''}`, cx: x(one.x), cy: y(one.y), r: 4 }, [
				s('title', one.printed),
			]),
		),
		...labels,
	];
	return { nodes, height: start - top + plot + line * 3 };
}

import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { scores as words } from '../vi/scores.ts';
import type { TotalsDrawing } from '../views/score/totals-drawing.ts';
import { inLines } from './in-lines.ts';

/** Pixels: the width, that of a bar at the maximum, and the height of a line of text. */
const width = 640;
const longest = 560;
const line = 20;
/** Letters of a line of text in a wide font. */
const letters = 76;

const style =
	'svg{font:14px/1.4 system-ui,sans-serif;color:#1a1a1e;background:#fdfcf9}text{fill:currentColor}.name{font-weight:600}.quiet{opacity:.75}.all{fill:none;stroke:currentColor;opacity:.4}.bar{fill:#1d4f91}@media(prefers-color-scheme:dark){svg{color:#ecebe8;background:#151519}.bar{fill:#9cc3ff}}';

/** Totals of a year of an index as a drawing that stands alone (SVG 1.1): it says what it shows, and where the figures are. */
export function totalsSvg({ title, address, portal, pictures }: TotalsDrawing): string {
	let top = line;
	const text = (words: string, className: string | null) =>
		inLines(words, letters).map((own) => {
			const node = s('text', { x: 0, y: top, class: className }, own);
			top += line;
			return node;
		});
	const nodes = [
		...text(title, 'name'),
		...pictures.flatMap(({ name, bars, without }) => [
			...text(name, 'name'),
			...bars.flatMap(({ name: unit, points, share }) => {
				const named = text(unit, null);
				const y = top - line + 6;
				top += line;
				return [
					...named,
					s('rect', { class: 'all', x: 0.5, y, width: longest, height: 12 }),
					s('rect', { class: 'bar', x: 0.5, y, width: Math.round((longest * share) / 100), height: 12 }),
					s('text', { x: longest + 8, y: y + 11 }, words.points(points)),
				];
			}),
			...(without > 0 ? text(words.pictureWithout(without), 'quiet') : []),
		]),
		...text(`${portal}: ${address}`, 'quiet'),
	];
	const size = { width: width + 32, height: top + 8 };
	return `${toHtml(
		s(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `-16 -4 ${size.width} ${size.height}`, role: 'img' },
			[s('title', title), s('style', style), ...nodes],
		),
		{ space: 'svg' },
	)}\n`;
}

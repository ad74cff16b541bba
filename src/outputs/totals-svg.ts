import { s } from 'hastscript';
import { scores as words } from '../vi/scores.ts';
import type { TotalsDrawing } from '../views/score/totals-drawing.ts';
import { downward, drawingFile, line } from './drawing.ts';

/** Pixels: the width, and that of a bar at the maximum. */
const width = 640;
const longest = 560;

const rules = '.all{fill:none;stroke:currentColor;opacity:.4}.bar{fill:#1d4f91}';
const dark = '.bar{fill:#9cc3ff}';

/** Totals of a year of an index as a drawing that stands alone (SVG 1.1): it says what it shows, and where the figures are. */
export function totalsSvg({ title, address, portal, pictures }: TotalsDrawing): string {
	const { text, top, skip } = downward();
	const nodes = [
		...text(title, 'name'),
		...pictures.flatMap(({ name, bars, without }) => [
			...text(name, 'name'),
			...bars.flatMap(({ name: unit, points, share }) => {
				const named = text(unit, null);
				const y = top() - line + 6;
				skip(line);
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
	return drawingFile({ title, width, height: top() + 8, rules, dark, nodes });
}

import { s } from 'hastscript';
import { weekStripWords as words } from '../vi/page/week-strip.ts';
import type { WeekDrawing } from '../views/picture/week-drawing.ts';
import { downward, drawingFile, line } from './drawing.ts';

/** Pixels: the width, that of a week, the height of the columns. */
const width = 648;
const step = 12;
const plot = 120;

const rules = '.few{font-size:10px;text-anchor:middle}.bar{fill:#1d4f91}line{stroke:currentColor;opacity:.5}';
const dark = '.bar{fill:#9cc3ff}';

/** The weeks of a year as a drawing that stands alone (SVG 1.1): it says what it shows, and where the deadlines are. */
export function weeksSvg({ title, address, portal, strip }: WeekDrawing): string {
	const used = strip.weeks.filter(({ count }) => count > 0);
	const busiest = used.filter(({ count }) => count === strip.most);
	const { text, top, skip } = downward();
	const heads = [
		...text(title, 'name'),
		...text(words.description(strip.count, used.length, strip.most, busiest), null),
		...text(words.hint, 'quiet'),
	];
	const ground = top() + plot;
	const columns = strip.weeks.flatMap((week, at) => {
		if (week.count === 0) return [];
		const height = Math.max(2, Math.round((week.count / strip.most) * plot));
		return [
			s('rect', { class: 'bar', x: at * step, y: ground - height, width: step - 2, height }, [
				s('title', `${words.week(week)}: ${week.count}`),
			]),
			s('text', { class: 'few', x: at * step + 5, y: ground - height - 3 }, String(week.count)),
		];
	});
	skip(plot + line);
	const below = top();
	const months = strip.months.map((week, at) => s('text', { x: week * step, y: below }, String(at + 1)));
	skip(line * 1.5);
	const nodes = [
		...heads,
		...columns,
		s('line', { x1: 0, x2: width, y1: ground + 0.5, y2: ground + 0.5 }),
		...months,
		...text(`${portal}: ${address}`, 'quiet'),
	];
	return drawingFile({ title, width, height: top() + 8, rules, dark, nodes });
}

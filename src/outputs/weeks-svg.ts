import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { weekStripWords as words } from '../vi/page/week-strip.ts';
import type { WeekDrawing } from '../views/picture/week-drawing.ts';
import { inLines } from './in-lines.ts';

/** Pixels: the width, that of a week, the height of the columns and of a line of text. */
const width = 648;
const step = 12;
const plot = 120;
const line = 20;
/** Letters of a line of text in a wide font. */
const letters = 76;

const style =
	'svg{font:14px/1.4 system-ui,sans-serif;color:#1a1a1e;background:#fdfcf9}text{fill:currentColor}.name{font-weight:600}.quiet{opacity:.75}.few{font-size:10px;text-anchor:middle}.bar{fill:#1d4f91}line{stroke:currentColor;opacity:.5}@media(prefers-color-scheme:dark){svg{color:#ecebe8;background:#151519}.bar{fill:#9cc3ff}}';

/** The weeks of a year as a drawing that stands alone (SVG 1.1): it says what it shows, and where the deadlines are. */
export function weeksSvg({ title, address, portal, strip }: WeekDrawing): string {
	const used = strip.weeks.filter(({ count }) => count > 0);
	const busiest = used.filter(({ count }) => count === strip.most);
	let top = line;
	const text = (told: string, className: string | null) =>
		inLines(told, letters).map((own) => {
			const node = s('text', { x: 0, y: top, class: className }, own);
			top += line;
			return node;
		});
	const heads = [
		...text(title, 'name'),
		...text(words.description(strip.count, used.length, strip.most, busiest), null),
		...text(words.hint, 'quiet'),
	];
	const ground = top + plot;
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
	top = ground + line;
	const months = strip.months.map((week, at) => s('text', { x: week * step, y: top }, String(at + 1)));
	top += line * 1.5;
	const nodes = [
		...heads,
		...columns,
		s('line', { x1: 0, x2: width, y1: ground + 0.5, y2: ground + 0.5 }),
		...months,
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

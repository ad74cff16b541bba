import { choices } from '../choices.ts';
import type { Glyph } from './marks.ts';
import type { RuledLine } from './path.ts';
import type { Remark } from './remarks.ts';

/** How far above its base line a letter is struck through, in sizes. */
const [lowest, highest] = [0.12, 0.5];
/** How far a line through letters may run beyond them, in sizes. */
const beyond = 0.6;
const largestSize = 40;

/**
 * Letters without those that a tracked deletion strikes through, and rules without the lines through letters. Programs print
 * tracked changes in a colour: letters that are struck through in black stay, and are told.
 */
export function withoutStruck(
	glyphs: readonly Glyph[],
	rules: readonly RuledLine[],
): { readonly glyphs: readonly Glyph[]; readonly rules: readonly RuledLine[]; readonly remarks: readonly Remark[] } {
	const sorted = glyphs.toSorted((one, other) => one.y - other.y);
	const gone = new Set<Glyph>();
	const remarks: Remark[] = [];
	const left = rules.filter((rule) => {
		const run = struckBy(rule, sorted);
		const shown = run.filter(({ text }) => text.trim() !== '');
		const [first] = run;
		if (first === undefined || shown.length === 0) return true;
		const isDeleted = shown.every(({ coloured }) => coloured);
		if (isDeleted) for (const glyph of run) gone.add(glyph);
		remarks.push({
			x: first.x,
			y: first.y,
			code: isDeleted ? 'tracked-change' : 'struck-text',
			words: run.map(({ text }) => text).join(''),
			choice: isDeleted ? choices.deletion : choices.struck,
		});
		return false;
	});
	return { glyphs: gone.size === 0 ? glyphs : glyphs.filter((glyph) => !gone.has(glyph)), rules: left, remarks };
}

/** The letters that a level line strikes through, from left to right; none if it runs on beyond them, as those of tables do. */
function struckBy(rule: RuledLine, sorted: readonly Glyph[]): Glyph[] {
	const middle = (rule.top + rule.bottom) / 2;
	if (rule.right - rule.left <= rule.bottom - rule.top) return [];
	const run: Glyph[] = [];
	for (let at = firstBelow(sorted, middle); at < sorted.length; at += 1) {
		const glyph = sorted[at];
		if (glyph === undefined || glyph.y > middle + largestSize * highest) break;
		const height = (glyph.y - middle) / glyph.size;
		const center = glyph.x + glyph.width / 2;
		if (height > lowest && height < highest && center > rule.left - 1 && center < rule.right + 1) run.push(glyph);
	}
	run.sort((one, other) => one.x - other.x);
	const [first, last] = [run[0], run.at(-1)];
	if (first === undefined || last === undefined) return [];
	const isWithin = first.x - rule.left < first.size * beyond && rule.right - last.x - last.width < last.size * beyond;
	return isWithin ? run : [];
}

function firstBelow(sorted: readonly Glyph[], y: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.y ?? 0) < y) low = middle + 1;
		else high = middle;
	}
	return low;
}

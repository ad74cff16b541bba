import { shifted } from '../deadline/days/calendar.ts';
import type { Heard } from './heard.ts';

/** What all statements about an occurrence say together of its completion. */
export type Outcome =
	| 'done-on-time'
	| 'done-late'
	| 'done'
	| 'disputed'
	| 'not-arisen'
	| 'unfinished-at-the-end'
	| 'silent';

/**
 * What the statements say together against a last day on time (R5 to R8, R10, R19). All hold at once, so their order means
 * nothing. `null`: there is no day to measure against.
 */
export function weighed(heard: readonly Heard[], end: string | null): Outcome {
	// A loop: this is asked of each occurrence, on each day on which it may stand otherwise.
	let isDone = false;
	let isNotArisen = false;
	let lastUnfinished = '';
	let lo = '';
	let hi = '';
	for (const one of heard) {
		if (one.state === 'not-arisen') isNotArisen = true;
		if (one.unfinished > lastUnfinished) lastUnfinished = one.unfinished;
		if (one.state !== 'done') continue;
		if (one.lo > lo) lo = one.lo;
		if (!isDone || one.hi < hi) hi = one.hi;
		isDone = true;
	}
	if (isNotArisen) return isDone ? 'disputed' : 'not-arisen';
	if (!isDone) return end !== null && lastUnfinished >= end ? 'unfinished-at-the-end' : 'silent';
	if (lastUnfinished === '' && lo <= hi) return against(lo, hi, end);
	return withUnfinished(heard, end);
}

/** What is weighed together where some say that it was finished, and what others say does not simply agree. */
function withUnfinished(heard: readonly Heard[], end: string | null): Outcome {
	const done = heard.filter(({ state }) => state === 'done');
	const unfinished = heard.filter((one) => one.unfinished !== '');
	// The same day of knowledge, and the opposite said.
	if (done.some((one) => unfinished.some((other) => other.knowledge === one.knowledge))) return 'disputed';
	const after = unfinished.map((one) => shifted(one.unfinished, 1));
	const lo = latest([...done.map((one) => one.lo), ...after]);
	const hi = earliest(done.map((one) => one.hi));
	if (lo <= hi) return against(lo, hi, end);
	// Several days of completion are no dispute where each alone says the same.
	const alone = done.map((one) => {
		const from = latest([one.lo, ...after]);
		return from <= one.hi ? against(from, one.hi, end) : 'disputed';
	});
	const [first = 'disputed'] = alone;
	return alone.every((one) => one === first) ? first : 'disputed';
}

/** Finished between two days, against the last day on time (R7). */
function against(lo: string, hi: string, end: string | null): Outcome {
	if (end === null) return 'done';
	return hi <= end ? 'done-on-time' : lo > end ? 'done-late' : 'done';
}

/** The day by which it was finished at the latest by what was said; `null` if nobody said that it was. */
export function finishedBy(heard: readonly Heard[]): string | null {
	let first: string | null = null;
	for (const { state, hi } of heard) if (state === 'done' && (first === null || hi < first)) first = hi;
	return first;
}

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));
const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));

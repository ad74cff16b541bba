import { monthsFrom, shifted } from '../days/calendar.ts';
import type { Span } from '../deadline.ts';
import type { Dated, DueName, Recurring, Round } from '../times/rule.ts';
import type { Slot } from '../times/slot.ts';

/** How long after its months a report is due at most, and how long before them a plan is made, where no year is stated. */
const DAYS_BESIDE = 62;

/** Returns the days around certain months on which what is said of them may be due. */
const dueAround = ({ start, end }: Span, months: number, kind: DueName['kind']): Span => {
	const middle = monthsFrom(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + Math.floor(months / 2), 1).start;
	if (kind === 'plan') return { start: shifted(start, -DAYS_BESIDE), end };
	if (kind === 'task') return { start, end };
	const whole = kind === 'bare' && months < 12;
	return { start: whole ? start : middle, end: shifted(end, DAYS_BESIDE) };
};

/** Whether a day whose year is taken over is one on which a report or a plan of those months is due. */
const fits = (covers: Slot, kind: DueName['kind'], year: number, end: string): boolean => {
	const { month, months } = covers;
	if (month === null) return false;
	const halves = covers.unit === 'part' && months === 6 && covers.to - covers.from === 2;
	return (halves ? [1, 7] : [month]).some((first) => {
		const { start, end: last } = dueAround(monthsFrom(covers.year ?? year, first, months), months, kind);
		return start <= end && end <= last;
	});
};

/**
 * Whether the year that a named day takes over is certain. "Quý IV: trước ngày 05/01" may mean the year after the plan's.
 * `index` is the day's place among those of its rule, `end` its last day in the year taken over.
 */
export const isYearCertain = (
	{ named, ranges }: Dated & { named?: DueName },
	index: number,
	year: number,
	end: string,
): boolean => {
	if (named === undefined) return true;
	const covers = named.covers.length === ranges.length ? named.covers.slice(index, index + 1) : named.covers;
	const paired = [1, named.covers.length].includes(ranges.length) || named.covers.length === 1;
	if (!paired) return named.covers.every((one) => one === null);
	return covers.every((one) => one === null || fits(one, named.kind, year, end));
};

/** Returns a report of no certain year as one that comes each year: "Báo cáo năm: trước ngày 15/12" in a plan for five years. */
export const eachYear = (rule: Dated & { named?: DueName }): Recurring | null => {
	const { named, ranges } = rule;
	if (named === undefined || named.kind !== 'report' || named.covers.length === 0) return null;
	if (named.covers.some((one) => one === null || one.year !== null)) return null;
	if (ranges.some(({ first }) => first.year !== null || first.month === null || first.problem !== null)) return null;
	const rounds = ranges.map(({ first, last }): Round => {
		const { by, before } = rule;
		return { every: 'year', place: { unit: 'year', slot: first, last, by, before, next: first.next } };
	});
	const { from, to } = rule;
	return { kind: 'recurring', rounds, range: null, since: false, from, to };
};

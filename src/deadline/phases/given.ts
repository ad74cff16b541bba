import { yearOf } from '../days/calendar.ts';
import type { Span } from '../deadline.ts';
import type { Rule } from '../times/rule.ts';

/** What the words leave out: the year, and the document's period. */
export type GivenTime = { year: number | null; period: Span | null };

/** Returns the distinct years that the time expressions themselves state, in order. */
const yearsStated = (rules: Rule[]): number[] => {
	const ranges = rules.flatMap((rule) =>
		rule.kind === 'dated'
			? rule.ranges
			: (rule.kind === 'ongoing' || rule.kind === 'recurring') && rule.range
				? [rule.range]
				: [],
	);
	const years = ranges.flatMap(({ first, last }) => {
		const lastYear = last.unit === 'years' && last.year !== null ? last.year + last.months / 12 - 1 : last.year;
		return [first.year, lastYear];
	});
	return [...new Set(years.filter((year) => year !== null))].sort((a, b) => a - b);
};

/**
 * Returns the year for times that state none: the period's, or the one year that the text itself states. Null where the
 * two differ, or where there is no one year.
 */
const yearFor = (stated: number[], period: Span | null): number | null => {
	const own = stated.length === 1 ? (stated[0] ?? null) : null;
	const given = yearOf(period);
	if (stated.length === 0) return given;
	return own !== null && (given === null || given === own) ? own : null;
};

/** Returns what the words of a text leave out. It is the document's period, and the year that it or the rules give. */
export const givenBy = (rules: Rule[], period: Span | null): GivenTime => ({
	year: yearFor(yearsStated(rules), period),
	period,
});

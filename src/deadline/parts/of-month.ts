import { isSingle, type Range, type Rule } from '../times/rule.ts';
import type { Slot } from '../times/slot.ts';
import type { Segment } from './segment.ts';

/** Returns the one month that a part names by itself: "Tháng 3/2026", not "trước tháng 3" or "tháng 3, 4". Null for none. */
const monthOf = ({ rules }: Segment): Slot | null => {
	const [rule, more] = rules;
	if (rule?.kind !== 'dated' || more !== undefined || rule.by || rule.andAfter !== null) return null;
	const [range, other] = rule.ranges;
	return range !== undefined && other === undefined && isSingle(range) && range.first.unit === 'month'
		? range.first
		: null;
};

/** A day alone, "ngày 20". "Trước ngày 01" would end before the month begins. */
const isDayAlone = ({ first, last }: Range, before: boolean): boolean =>
	isSingle({ first, last, before }) &&
	first.unit === 'day' &&
	first.month === null &&
	first.year === null &&
	typeof first.day === 'number' &&
	!(before && first.day === 1);

const inMonth = (rule: Rule, { month, year, next, problem }: Slot): Rule => {
	if (rule.kind !== 'dated' || !rule.by || !rule.ranges.every((range) => isDayAlone(range, rule.before))) return rule;
	return {
		...rule,
		ranges: rule.ranges.map((range) => {
			const day = { ...range.first, month, year, next, problem: problem ?? range.first.problem };
			return { ...range, first: day, last: day };
		}),
	};
};

/** Returns the parts; a day alone behind a month and a comma is one of that month: "tháng 3/2026, hoàn thành trước ngày 20". */
export const daysOfMonth = (segments: Segment[]): Segment[] =>
	segments.map((segment, index) => {
		const before = segments[index - 1];
		const [first, ...more] = segment.rules;
		if (before === undefined || first === undefined || (segment.after !== 'comma' && segment.after !== 'task'))
			return segment;
		const month = monthOf(before);
		return month === null ? segment : { ...segment, rules: [inMonth(first, month), ...more] };
	});

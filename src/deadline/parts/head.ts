import type { Dated, Rule } from '../times/rule.ts';
import { sameRound } from './merged.ts';
import type { Segment } from './segment.ts';

/** Whether a rule is one whole year that only dates the times after it: "Năm 2023, …". */
export const isYearHead = (rule: Rule | undefined): rule is Dated =>
	rule?.kind === 'dated' &&
	!rule.by &&
	!rule.andAfter &&
	rule.ranges.length === 1 &&
	rule.ranges[0]?.first.unit === 'year' &&
	rule.ranges[0].first.year !== null;

const yearless = (rule: Rule | undefined): boolean =>
	rule?.kind === 'dated' && rule.ranges.every(({ first, last }) => first.year === null && last.year === null);

/** Returns a rule that leaves its year out, dated by the year that heads it. Null: the rule has a year of its own. */
export const takingYear = (rule: Rule | undefined, head: Dated): Rule | null => {
	if (rule?.kind === 'dated') return yearless(rule) ? rule : null;
	if (rule?.kind !== 'recurring' && rule?.kind !== 'ongoing') return null;
	if (rule.range !== null) return rule.range.first.year === null && rule.range.last.year === null ? rule : null;
	return { ...rule, range: head.ranges[0] ?? null };
};

/** Whether a part is a recurrence alone, and the next one opens with the day of the same: "Hằng năm, … trước ngày 15/12 hằng năm". */
const isRepeated = ({ rules, from, to }: Segment, next: Rule): boolean => {
	const [first] = rules;
	return rules.length === 1 && first?.from === from && first.to === to && sameRound(first, next);
};

/** Returns the parts, with a year or a recurrence alone before a comma joined to the part that it is about: "Năm 2023, …". */
export const headed = (segments: Segment[]): Segment[] => {
	const joined: Segment[] = [];
	for (const segment of segments) {
		const last = joined.at(-1);
		const head = last?.rules[0];
		const alone =
			last !== undefined &&
			last.rules.length === 1 &&
			isYearHead(head) &&
			head.from === last.from &&
			head.to === last.to;
		const first = segment.rules[0];
		const dates = alone && isYearHead(head) && takingYear(first, head) !== null;
		if (last !== undefined && first !== undefined && segment.after === 'comma' && (dates || isRepeated(last, first))) {
			joined[joined.length - 1] = { ...last, to: segment.to, rules: [...last.rules, ...segment.rules] };
		} else joined.push(segment);
	}
	return joined;
};

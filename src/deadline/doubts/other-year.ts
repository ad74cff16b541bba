import { overlap } from '../days/calendar.ts';
import type { Phase, Refusal, Span } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Clause } from '../parts/clause.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';

/**
 * Returns the problem of a year that belongs to the words before it. "Báo cáo kết quả năm 2022" is such, in a plan for 2023.
 * Null: the year is the task's. Only the days of the rule's first phase can show it.
 */
export const namesOtherYear = (
	phrase: Phrase,
	clause: Clause,
	rule: Rule,
	first: Phase | undefined,
	period: Span | null,
): Refusal | null => {
	if (rule.kind !== 'dated' || rule.prefixed || clause.leftColon || clause.left.to <= clause.left.from) return null;
	const { start, end } = first ?? { start: null, end: null };
	const year = rule.ranges[0]?.first.unit.startsWith('year') === true;
	const outside = period !== null && start !== null && end !== null && overlap({ start, end }, period) === null;
	return year && outside ? messages.uncertain(quote(phrase, clause.left.from, rule.to)) : null;
};

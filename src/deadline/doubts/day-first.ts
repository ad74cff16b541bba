import { readEvery } from '../times/every.ts';
import type { Recurring, Rule } from '../times/rule.ts';
import type { Phrase } from '../words/phrase.ts';

/** Whether a rule is a recurrence without a day and without a span. */
export const isBare = (rule: Rule): rule is Recurring =>
	rule.kind === 'recurring' && rule.range === null && rule.rounds.every(({ place }) => place === null);

/** Whether the day of a recurrence stands before its words: "trước ngày 15/12 hằng năm". */
export const opensWithDay = (phrase: Phrase, rule: Rule): boolean =>
	rule.kind === 'recurring' &&
	rule.named === undefined &&
	rule.rounds.every(({ place }) => place !== null) &&
	readEvery(phrase, rule.from, false) === null;

/** Whether a day may be that of two recurrences behind it: "Ngày 25 hằng tháng, hằng quý". */
export const sharesDayOf = (phrase: Phrase, before: Rule, rule: Rule): boolean =>
	isBare(rule) && opensWithDay(phrase, before);

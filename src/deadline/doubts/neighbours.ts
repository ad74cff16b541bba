import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { sameRound } from '../parts/merged.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { after, is, sequences } from '../words/sequence.ts';
import { choiceBetween } from './choice.ts';
import { sharesDayOf } from './day-first.ts';
import { elisionIn } from './elision.ts';
import type { Sight } from './sight.ts';

const ONCE_DONE = sequences('sau khi', 'ngay sau khi');

const SIDE_BY_SIDE = ['va', 'hoac', ',', '(', ')', '-', '/', 'vao', 'trong', 'la'];

const neverDated = (rule: Rule): boolean => rule.kind !== 'dated';

/** A stretch of days beside what it waits for: "Quý III sau khi có hướng dẫn", "Trước tháng 3 (sau khi …)". */
const waits = (phrase: Phrase, before: Rule, rule: Rule): boolean =>
	before.kind === 'dated' &&
	rule.kind === 'condition' &&
	rule.phase === 'pending' &&
	(is(phrase, rule.from - 1, '(') || (!before.by && after(phrase, rule.from, ONCE_DONE) !== null));

/** Whether a recurrence runs into the day of another one: "hằng tháng trước ngày 15/12 hằng năm". */
const runsInto = (before: Rule, rule: Rule): boolean =>
	before.kind === 'recurring' &&
	rule.kind === 'recurring' &&
	before.to === rule.from &&
	before.rounds.every(({ place }) => place === null) &&
	rule.rounds.some(({ place }) => place !== null);

/** Whether two times of one clause stand side by side, and the words say that both hold. */
const standSideBySide = (phrase: Phrase, before: Rule, rule: Rule): boolean => {
	let at = before.to;
	while (at < rule.from && is(phrase, at, ...SIDE_BY_SIDE)) at += 1;
	if (at < rule.from) return false;
	return is(phrase, rule.from - 1, 'va') || (neverDated(before) && neverDated(rule)) || waits(phrase, before, rule);
};

/** Returns the problem of the first time of a clause that is broken, or not clearly beside the one before. Null for none. */
export const unclearNeighbours = ({ phrase, clause: { rules } }: Sight): Refusal | null => {
	for (const [index, rule] of rules.entries()) {
		if (rule.kind === 'broken') return rule.problem;
		const before = rules[index - 1];
		if (before === undefined) continue;
		const choice = choiceBetween(phrase, before, rule);
		if (choice !== null) return choice;
		if (
			!standSideBySide(phrase, before, rule) ||
			runsInto(before, rule) ||
			sharesDayOf(phrase, before, rule) ||
			sameRound(before, rule) ||
			sameRound(rule, before)
		)
			return messages.sideBySide(quote(phrase, before.from, rule.to));
		const elision = elisionIn(phrase, before, rule);
		if (elision !== null) return elision;
	}
	return null;
};

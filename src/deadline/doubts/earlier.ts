import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Clause } from '../parts/clause.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { is } from '../words/sequence.ts';
import { choiceBetween } from './choice.ts';
import { isBare, opensWithDay, sharesDayOf } from './day-first.ts';
import { elisionIn } from './elision.ts';
import type { Sight } from './sight.ts';

/**
 * Whether a day after a comma may be that of the recurrence before it, and yet is none of its days: "Hằng quý, trước ngày 15/3",
 * "hằng quý, trước ngày 15/12 hằng năm".
 */
const setsDayOf = (phrase: Phrase, { last, left, right }: Clause, first: Rule): boolean => {
	if (!isBare(last) || left.to > left.from || right.to > right.from) return false;
	return (first.kind === 'dated' && first.andAfter === null) || opensWithDay(phrase, first);
};

/** Returns the problem of a part that only the part before it would make certain: "Trước ngày 15/3; 15/6". Null for none. */
export const unclearBefore = ({ phrase, clause, before }: Sight): Refusal | null => {
	if (before === null) return null;
	const { first, left, right } = clause;
	if (is(phrase, clause.from, 'hoac')) return choiceBetween(phrase, before.last, first);
	const labelled = left.to > left.from || right.to > right.from || first.named !== undefined;
	if (
		!labelled &&
		clause.after === 'comma' &&
		(setsDayOf(phrase, before, first) || sharesDayOf(phrase, before.last, first))
	)
		return messages.sideBySide(quote(phrase, before.from, first.to));
	return labelled ? null : elisionIn(phrase, before.last, first);
};

/**
 * Returns the problem of a day after a comma that may be the act's own date, or null. "Theo Quyết định số 12/QĐ-UBND, ngày
 * 15/3/2023" has one.
 */
export const dayOfAct = ({ phrase, clause: { first, after, to }, before }: Sight): Refusal | null => {
	if (before === null || after !== 'comma') return null;
	const act = before.last.kind === 'condition' && before.last.open;
	const day = first.kind === 'dated' && first.by && !first.prefixed;
	return act && day ? messages.sideBySide(quote(phrase, before.from, to)) : null;
};

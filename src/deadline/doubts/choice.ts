import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { after, is, sequences } from '../words/sequence.ts';

const PERIODICALLY = sequences('dinh ky', 'theo dinh ky');

const hasOr = (phrase: Phrase, from: number, to: number): boolean => {
	for (let at = from; at < to; at += 1) if (is(phrase, at, 'hoac')) return true;
	return false;
};

/** "Định kỳ … hoặc đột xuất" is the set phrase for both; so are two conditions without a day. */
const both = (phrase: Phrase, first: Rule, second: Rule): boolean =>
	second.kind === 'condition' &&
	(first.kind === 'condition' ||
		(first.kind === 'recurring' && second.phase === 'event' && after(phrase, first.from, PERIODICALLY) !== null));

/** Returns the problem of two times of which "hoặc" leaves the choice open; null where both hold. */
export const choiceBetween = (phrase: Phrase, first: Rule, second: Rule): Refusal | null =>
	hasOr(phrase, first.to, second.from) && !both(phrase, first, second)
		? messages.either(quote(phrase, first.from, second.to))
		: null;

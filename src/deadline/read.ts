import type { Deadline, Refusal, Span } from './deadline.ts';
import { doubtAbout } from './doubts/doubts.ts';
import { messages } from './messages.ts';
import { clausesOf } from './parts/clauses.ts';
import { phasesOf } from './phases/phases.ts';
import { type Phrase, phraseOf, withoutEnd } from './words/phrase.ts';

/** No deadline of a real document comes near to this; the longest of the frozen documents has some 130 letters. */
export const MOST_LETTERS = 4_000;

type Answer = { deadline: Deadline } | { problem: Refusal };

/** Returns how a phrase is read, its closing marks left out; for `readDeadline`, which makes phrases of texts. */
export const readPhrase = (phrase: Phrase, period: Span | null): Answer => {
	if (phrase.text === '') return { problem: messages.empty() };

	const clauses = clausesOf(phrase);
	if ('reason' in clauses) return { problem: clauses };

	const doubt = doubtAbout(phrase, clauses);
	if (doubt !== null) return { problem: doubt };

	const phases = phasesOf(phrase, clauses, period);
	return 'reason' in phases ? { problem: phases } : { deadline: { text: phrase.text, phases } };
};

/**
 * Returns how the register reads a deadline, or the problem of a text that it cannot read with certainty. A year left out
 * is taken from `period`, the span that the document plans for; null: the document states none. Throws nothing.
 */
export const readDeadline = (text: string, period: Span | null): Answer =>
	text.length > MOST_LETTERS ? { problem: messages.tooLong(text) } : readPhrase(withoutEnd(phraseOf(text)), period);

import type { Refusal } from '../deadline.ts';
import { timesIn } from '../forms/forms.ts';
import { messages } from '../messages.ts';
import type { Phrase } from '../words/phrase.ts';
import { type Clause, clauseOf } from './clause.ts';
import { headed } from './head.ts';
import { daysOfMonth } from './of-month.ts';
import { segmentsOf } from './segments.ts';
import { wholeSegments } from './whole.ts';

/** Returns the parts of a text, each with its times. Else the problem of a text or a part that states none. */
export const clausesOf = (phrase: Phrase): Clause[] | Refusal => {
	const segments = wholeSegments(phrase, headed(daysOfMonth(segmentsOf(phrase, timesIn(phrase)))));
	if ('reason' in segments) return segments;
	if (segments.length === 0) return messages.noTime(phrase.text);
	return segments.flatMap((segment) => clauseOf(phrase, segment) ?? []);
};

import { messages } from '../messages.ts';
import { readDated } from '../times/dated.ts';
import { readOngoing } from '../times/ongoing.ts';
import { readRecurring, sinceStart } from '../times/recurring.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { is, sequences, skip } from '../words/sequence.ts';

const AND = sequences(',', 'va', ', va');

/** Returns "từ tháng 3, hằng tháng" as one recurrence, and "từ quý II, thường xuyên" as one lasting task. Null for neither. */
export const readSince = (phrase: Phrase, from: number): Rule | null => {
	if (!is(phrase, from, 'tu', 'ke', 'bat', 'tinh')) return null;
	const start = readDated(phrase, from);
	if (start?.kind !== 'ongoing' || start.range === null) return null;
	const at = skip(phrase, start.to, AND);
	const always = readOngoing(phrase, at);
	if (always?.kind === 'ongoing' && always.range === null) return { ...start, to: always.to };
	const rule = readRecurring(phrase, at);
	if (rule?.kind !== 'recurring' || rule.range !== null) return null;
	if (is(phrase, at - 1, 'va'))
		return { kind: 'broken', problem: messages.sideBySide(quote(phrase, from, rule.to)), from, to: rule.to };
	return sinceStart(phrase, { ...rule, from }, start.range, rule.to);
};

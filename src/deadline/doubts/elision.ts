import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';

const isBefore = (rule: Rule): boolean =>
	(rule.kind === 'dated' && rule.before) || (rule.kind === 'recurring' && rule.rounds.at(-1)?.place?.before === true);

/**
 * Returns the problem of a time without words of its own that may leave out those of the time before it: the "trước" of
 * "trước ngày 15/3; 15/6", the quarter of "quý III năm 2023 và 2024". Null where nothing is left out.
 */
export const elisionIn = (phrase: Phrase, first: Rule, second: Rule): Refusal | null => {
	if (second.kind !== 'dated' || second.prefixed) return null;
	const words = quote(phrase, first.from, second.to);
	const year = second.ranges[0]?.first;
	const finer = first.kind === 'dated' && first.ranges.every((range) => !range.first.unit.startsWith('year'));
	if (finer && year?.unit.startsWith('year') && phrase.tokens[year.from]?.kind === 'number')
		return messages.yearListed(words);
	return isBefore(first) ? messages.uncertain(words) : null;
};

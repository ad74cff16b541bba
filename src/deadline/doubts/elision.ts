import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import type { Place, Recurring, Rule } from '../times/rule.ts';
import { type Phrase, quote } from '../words/phrase.ts';

const isBeforeDay = (place: Place | null): boolean =>
	place?.unit === 'listed' ? place.places.some(({ before }) => before) : place?.before === true;

const isBefore = (rule: Rule): boolean =>
	(rule.kind === 'dated' && rule.before) ||
	(rule.kind === 'recurring' && isBeforeDay(rule.rounds.at(-1)?.place ?? null));

/** "Tháng 6 hằng năm", a stretch of each year: after "trước ngày 20 tháng 9," it may be the day of that month. */
const opensWithStretch = (rule: Recurring): boolean => {
	const place = rule.rounds[0]?.place;
	return place?.unit === 'year' && !place.by;
};

/**
 * Returns the problem of a time that may leave out words of the time before it. "Trước ngày 15/3; 15/6" leaves out "trước";
 * "quý III năm 2023 và 2024" leaves out the quarter. Null where nothing is left out.
 */
export const elisionIn = (phrase: Phrase, first: Rule, second: Rule): Refusal | null => {
	if (second.kind === 'recurring')
		return isBefore(first) && opensWithStretch(second)
			? messages.uncertain(quote(phrase, first.from, second.to))
			: null;
	if (second.kind !== 'dated' || second.prefixed) return null;
	const words = quote(phrase, first.from, second.to);
	const year = second.ranges[0]?.first;
	const finer = first.kind === 'dated' && first.ranges.every((range) => !range.first.unit.startsWith('year'));
	if (finer && year?.unit.startsWith('year') && phrase.tokens[year.from]?.kind === 'number')
		return messages.yearListed(words);
	return isBefore(first) ? messages.uncertain(words) : null;
};

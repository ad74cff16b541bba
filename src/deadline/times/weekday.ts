import type { Match, Phrase } from '../words/phrase.ts';
import { afterSpelled, lexicon } from '../words/spelling.ts';

/** The days of the week, Monday first (ISO 8601). */
const WEEKDAYS = [
	lexicon('thứ hai', 'thứ 2'),
	lexicon('thứ ba', 'thứ 3'),
	lexicon('thứ tư', 'thứ 4'),
	lexicon('thứ năm', 'thứ 5'),
	lexicon('thứ sáu', 'thứ 6'),
	lexicon('thứ bảy', 'thứ bẩy', 'thứ 7'),
	lexicon('chủ nhật'),
];

/** Returns the day of the week named at an index, Monday is 1; null for none. */
export const readWeekday = (phrase: Phrase, at: number): Match<number> | null => {
	for (const [index, words] of WEEKDAYS.entries()) {
		const next = afterSpelled(phrase, at, words);
		if (next !== null) return { value: index + 1, next };
	}
	return null;
};

/** Whether a day of the week stands at an index: "thứ Sáu". */
export const isWeekday = (phrase: Phrase, at: number): boolean => readWeekday(phrase, at) !== null;

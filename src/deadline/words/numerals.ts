import type { Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { readNextWords } from './next.ts';
import { type Match, type Phrase, quote } from './phrase.ts';
import { after, digits, is, sequences, tight } from './sequence.ts';
import { afterSpelled, type Lexicon, lexicon } from './spelling.ts';

const YEAR = sequences('nam');
const OF_YEAR = sequences('nam', 'cua nam', 'trong nam');

/** "Năm báo cáo" is the year that is left out. */
const REPORTED = sequences('bao cao', 'ke hoach', 'danh gia');

/** Names of numbers, by the first word of each without diacritics. */
type Names = ReadonlyMap<string, { words: Lexicon; value: number }[]>;

const names = (values: Record<string, number>): Names =>
	Map.groupBy(
		Object.entries(values).map(([word, value]) => ({ words: lexicon(word), value })),
		({ words }) => [...words.keys()].join(),
	);

const MONTH_NAMES = names({
	...{ một: 1, giêng: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 },
	...{ 'mười một': 11, 'mười hai': 12 },
});
const QUARTERS = names({
	...{ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 },
	...{ một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 },
});
const COUNTS = names({ hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 });

/** Returns the number whose name stands at an index; "từ" is not "tư" where it is written with its diacritic. */
const readName = (phrase: Phrase, at: number, known: Names): Match<number> | null => {
	let best: Match<number> | null = null;
	for (const { words, value } of known.get(phrase.tokens[at]?.text ?? '') ?? []) {
		const next = afterSpelled(phrase, at, words);
		if (next !== null && next > (best?.next ?? at)) best = { value, next };
	}
	return best;
};

const RELATIVE = ['nay', 'sau', 'toi', 'truoc', 'qua', 'ngoai', 'hoc', 'tiep', 'ke', 'dau', 'cuoi', 'thu', 'lien'];

/**
 * A year, or the reason why the words for it are no year of the calendar. `next`: the year after the one that is left out
 * ("năm sau").
 */
export type Year = { year: number | null; next: boolean; problem: Refusal | null };

/** Whether the words after a unit tie it to the day of reading ("năm nay") or another scale ("năm học"). */
export const relativeAt = (phrase: Phrase, at: number): boolean => {
	if (is(phrase, at, 'truoc', 'sau', 'ke', 'qua') && is(phrase, at + 1, 'ngay', 'cac', 'khi', 'tu', 'gio'))
		return false;
	if (is(phrase, at, 'truoc') && is(phrase, at + 1, 'thu', 'chu', 'thang', 'chieu', 'sang')) return false;
	return is(phrase, at, ...RELATIVE) && !(is(phrase, at, 'truoc') && phrase.tokens[at + 1]?.kind === 'number');
};

/** Returns the four-digit year at an index, or null. */
export const fourDigits = (phrase: Phrase, at: number): number | null => {
	const text = digits(phrase, at, 4, 4);
	return text === null ? null : Number(text);
};

/** Whether a number is a year that a plan can name. */
export const plausible = (year: number): boolean => year >= 1900 && year <= 2199;

/** Returns the year written after a day, month or quarter ("năm 2023", "/2023", "-2023", "2023"); null where none is. */
export const readYear = (phrase: Phrase, at: number, from: number): Match<Year> | null => {
	const found = (next: number, year: number | null, problem: Refusal | null): Match<Year> => ({
		value: { year, next: false, problem },
		next,
	});
	const judged = (number: number): Match<Year> | null => {
		const text = digits(phrase, number, 1, 99);
		if (text === null) return null;
		const words = quote(phrase, from, number + 1);
		if (text.length < 4) return found(number + 1, null, messages.yearShort(words));
		return plausible(Number(text))
			? found(number + 1, Number(text), null)
			: found(number + 1, null, messages.noSuchTime(words));
	};
	let start = at;
	if (
		is(phrase, at, ',') &&
		is(phrase, at + 1, 'nam') &&
		fourDigits(phrase, at + 2) !== null &&
		!is(phrase, at + 3, '-')
	)
		start = at + 1;
	if (
		is(phrase, start, '/') ||
		(is(phrase, start, '-') && tight(phrase, start) && fourDigits(phrase, start + 1) !== null)
	) {
		return judged(after(phrase, start + 1, YEAR) ?? start + 1);
	}
	const named = after(phrase, start, OF_YEAR);
	if (named !== null) {
		const own = after(phrase, named, REPORTED);
		if (own !== null) return { value: { year: null, next: false, problem: null }, next: own };
		const following = readNextWords(phrase, named);
		if (following !== null && [null, 'year', 'round'].includes(following.value))
			return { value: { year: null, next: true, problem: null }, next: following.next };
		if (relativeAt(phrase, named)) return found(named + 1, null, messages.yearRelative(quote(phrase, from, named + 1)));
		return judged(named);
	}
	return fourDigits(phrase, at) === null ? null : judged(at);
};

/**
 * Returns the number of a month after the word "tháng": 9, 09, chín. One out of range is returned as written. Null where none
 * is.
 */
export const readMonthNumber = (phrase: Phrase, at: number): Match<number> | null => {
	if (is(phrase, at + 1, 'lan')) return null;
	const text = digits(phrase, at, 1, 2);
	if (text !== null) return { value: Number(text), next: at + 1 };
	const found = readName(phrase, at, MONTH_NAMES);
	if (found === null) return null;
	// Only what cannot be two things is read. "tháng năm 2023" is May or a month left blank, "tháng sau" is June or next month.
	if (found.value === 5 && phrase.tokens[found.next]?.kind === 'number') return null;
	if (found.value === 6 && phrase.tokens[at]?.spelled !== 'sáu' && readYear(phrase, found.next, at) === null)
		return null;
	return found;
};

/** Returns the number of a quarter after the word "quý": III, 3, ba; out of range as written; null where none is. */
export const readQuarterNumber = (phrase: Phrase, at: number): Match<number> | null => {
	if (is(phrase, at + 1, 'lan')) return null;
	const text = digits(phrase, at, 1, 2);
	if (text !== null) return { value: Number(text), next: at + 1 };
	// "hang quy tu nam 2023" without diacritics is "from 2023", not the fourth quarter.
	if (is(phrase, at, 'tu') && is(phrase, at - 2, 'hang', 'moi', 'tung', 'ky')) return null;
	return readName(phrase, at, QUARTERS);
};

/** Returns a count of days or months in figures or in a word (06, sáu); null where none is. */
export const readCount = (phrase: Phrase, at: number): Match<number> | null => {
	const text = digits(phrase, at, 1, 3);
	if (text !== null) return { value: Number(text), next: at + 1 };
	return readName(phrase, at, COUNTS);
};

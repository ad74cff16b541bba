import type { Problem } from './deadline.ts';
import { messages } from './messages.ts';
import { after, digits, type Found, is, type Phrase, quote, tight } from './phrase.ts';

const MONTH_NAMES = new Map<string, number>(
	Object.entries({
		mot: 1,
		gieng: 1,
		hai: 2,
		ba: 3,
		tu: 4,
		bon: 4,
		nam: 5,
		sau: 6,
		bay: 7,
		tam: 8,
		chin: 9,
		muoi: 10,
		'muoi mot': 11,
		'muoi hai': 12,
	}),
);
const QUARTERS = new Map<string, number>(
	Object.entries({
		i: 1,
		ii: 2,
		iii: 3,
		iv: 4,
		v: 5,
		vi: 6,
		vii: 7,
		viii: 8,
		mot: 1,
		hai: 2,
		ba: 3,
		tu: 4,
		bon: 4,
	}),
);
const COUNTS = new Map<string, number>(
	Object.entries({ hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 }),
);
const RELATIVE = ['nay', 'sau', 'toi', 'truoc', 'qua', 'ngoai', 'hoc', 'tiep', 'ke', 'dau', 'cuoi', 'thu', 'lien'];

/** A year, or the reason why the words for it are no year of the calendar. */
export type Year = { year: number | null; problem: Problem | null };

/** Whether the words at an index tie a unit to the day of reading or to another scale: năm nay, năm sau, năm học. */
export const relativeAt = (phrase: Phrase, at: number): boolean => {
	if (is(phrase, at, 'truoc', 'sau', 'ke', 'qua') && is(phrase, at + 1, 'ngay', 'khi', 'tu', 'gio')) return false;
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
export const readYear = (phrase: Phrase, at: number, from: number): Found<Year> | null => {
	const found = (next: number, year: number | null, problem: Problem | null): Found<Year> => ({
		value: { year, problem },
		next,
	});
	const judged = (number: number): Found<Year> | null => {
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
		return judged(after(phrase, start + 1, 'nam') ?? start + 1);
	}
	const named = after(phrase, start, 'nam', 'cua nam', 'trong nam');
	if (named !== null) {
		if (relativeAt(phrase, named)) return found(named + 1, null, messages.yearRelative(quote(phrase, from, named + 1)));
		return judged(named);
	}
	return fourDigits(phrase, at) === null ? null : judged(at);
};

/** Returns the number of a month after the word "tháng": 9, 09, chín; out of range as written; null where none is. */
export const readMonthNumber = (phrase: Phrase, at: number): Found<number> | null => {
	if (is(phrase, at + 1, 'lan')) return null;
	const text = digits(phrase, at, 1, 2);
	if (text !== null) return { value: Number(text), next: at + 1 };
	const next = after(phrase, at, ...MONTH_NAMES.keys());
	if (next === null) return null;
	const name = phrase.tokens
		.slice(at, next)
		.map((token) => token.text)
		.join(' ');
	// "tháng năm 2023" is May or a month left blank, "tháng sau" is June or next month: only what cannot be both is read.
	if (name === 'nam' && phrase.tokens[next]?.kind === 'number') return null;
	if (name === 'sau' && phrase.tokens[at]?.spelled !== 'sáu' && readYear(phrase, next, at) === null) return null;
	return { value: MONTH_NAMES.get(name) ?? 0, next };
};

/** Returns the number of a quarter after the word "quý": III, 3, ba; out of range as written; null where none is. */
export const readQuarterNumber = (phrase: Phrase, at: number): Found<number> | null => {
	if (is(phrase, at + 1, 'lan')) return null;
	const text = digits(phrase, at, 1, 2);
	if (text !== null) return { value: Number(text), next: at + 1 };
	const value = phrase.tokens[at]?.kind === 'word' ? QUARTERS.get(phrase.tokens[at].text) : undefined;
	return value === undefined ? null : { value, next: at + 1 };
};

/** Returns a count of days or months in figures or in a word (06, sáu); null where none is. */
export const readCount = (phrase: Phrase, at: number): Found<number> | null => {
	const text = digits(phrase, at, 1, 3);
	if (text !== null) return { value: Number(text), next: at + 1 };
	const value = COUNTS.get(phrase.tokens[at]?.text ?? '');
	return value === undefined ? null : { value, next: at + 1 };
};

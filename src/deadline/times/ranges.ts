import { messages } from '../messages.ts';
import { fourDigits, readMonthNumber, readQuarterNumber } from '../words/numerals.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, digits, is, sequences } from '../words/sequence.ts';
import { readDay } from './day.ts';
import type { Range } from './rule.ts';
import { completed, type Slot, slotOf } from './slot.ts';
import { readUnit, readYearLeftOut, withYear } from './unit.ts';

/** Returns the day, month, quarter, part of a year, year or run of years written at an index, or null. */
const readSlot = (phrase: Phrase, at: number): Match<Slot> | null => readDay(phrase, at) ?? readUnit(phrase, at);

const AFTER_FIGURES = ['va', 'nam', 'den', 'trong', 'cua', 'hang', 'moi', 'tung', 'toi'];

/** Returns what continues a list or a range in short: the III of "quý II, III". Null: nothing does. */
const readShort = (phrase: Phrase, at: number, before: Slot): Match<Slot> | null => {
	if (before.unit === 'year') {
		const year = fourDigits(phrase, at);
		return year === null
			? null
			: slotOf({ phrase, from: at, to: at + 1 }, { unit: 'year', month: 1, months: 12, day: null, year });
	}
	if (before.unit === 'day' && before.month === null && digits(phrase, at, 1, 2) !== null && !is(phrase, at + 1, '/')) {
		const day = Number(digits(phrase, at, 1, 2));
		return slotOf({ phrase, from: at, to: at + 1 }, { unit: 'day', month: null, months: 1, day, year: null });
	}
	if (
		before.unit === 'day' &&
		typeof before.day === 'number' &&
		before.month !== null &&
		(is(phrase, before.to - 2, 'thang') || before.to - before.from === 1)
	) {
		// "ngày 20 các tháng 3, 6, 9", "ngày 20 tháng 3, tháng 6": the same day of a later month.
		const named = is(phrase, at, 'thang') && is(phrase, at - 1, ',', 'va', '&', '+');
		const figure = named ? at + 1 : at;
		const month = Number(digits(phrase, figure, 1, 2) ?? 0);
		const following = phrase.tokens[figure + 1];
		const more = following === undefined || following.kind !== 'word' || is(phrase, figure + 1, ...AFTER_FIGURES);
		if (month <= before.month || month > 12 || !more || is(phrase, figure + 1, '%', '.')) return null;
		if (named && is(phrase, figure + 1, ':', '(', '-', 'den', 'toi')) return null;
		if (is(phrase, figure + 1, '/') && fourDigits(phrase, figure + 2) === null) return null;
		return withYear(phrase, at, figure + 1, { unit: 'day', month, months: 1, day: before.day });
	}
	if (before.unit !== 'month' && before.unit !== 'quarter') return null;
	const figures = digits(phrase, at, 1, 2) !== null;
	if (figures && is(phrase, at + 1, '/') && digits(phrase, at + 2, 1, 2) !== null) return null;
	const number = before.unit === 'month' ? readMonthNumber(phrase, at) : readQuarterNumber(phrase, at);
	// "tháng 9, 10 phường": figures before another word count something else.
	if (number === null || (figures && is(phrase, number.next, '%'))) return null;
	const following = phrase.tokens[number.next];
	if (figures && following?.kind === 'word' && !is(phrase, number.next, ...AFTER_FIGURES)) return null;
	if (before.unit === 'month')
		return withYear(phrase, at, number.next, { unit: 'month', month: number.value, months: 1, day: null });
	const month = number.value >= 1 && number.value <= 4 ? number.value * 3 - 2 : 0;
	return withYear(phrase, at, number.next, { unit: 'quarter', month, months: 3, day: null });
};

/** After a quarter, "2/2023" is its neighbour, not February; after "ngày 20 các tháng 6, 9", "12/2026" is another day. */
const readNext = (phrase: Phrase, at: number, before: Slot): Match<Slot> | null =>
	before.unit === 'quarter' ||
	(before.unit === 'day' && (fourDigits(phrase, at + 2) !== null || (before.year === null && is(phrase, at, 'thang'))))
		? (readShort(phrase, at, before) ?? readSlot(phrase, at))
		: (readSlot(phrase, at) ?? readShort(phrase, at, before));

const TO = sequences(
	'den',
	'toi',
	'den het',
	'toi het',
	'den cuoi',
	'den truoc',
	'-',
	'den trong',
	'cho den',
	'cho den het',
);
const AND = sequences(',', 'va', ', va', '&', '+', 'va trong', ', trong');

/** Whether two stretches of other lengths, each with its year, follow one another: "Năm 2026 - Quý I/2027". */
const isOrdered = (first: Slot, last: Slot): boolean => {
	if ([first, last].some(({ unit }) => unit === 'day' || unit === 'years')) return false;
	if (first.year === null || last.year === null || first.month === null || last.month === null) return false;
	return first.year * 12 + first.month + first.months <= last.year * 12 + last.month;
};

const readRange = (phrase: Phrase, at: number, first: Match<Slot>): Match<Range> => {
	const single = { value: { first: first.value, last: first.value, before: false }, next: first.next };
	const to = after(phrase, first.next, TO);
	if (to === null || first.value.unit === 'years') return single;
	const dash = is(phrase, first.next, '-');
	if (dash && phrase.tokens[first.next]?.line === true) return single;
	// The year comes first: in "đến hết năm" the word is not the number five.
	const year = is(phrase, to - 1, 'het', 'cuoi') ? readYearLeftOut(phrase, to) : null;
	const last = year ?? readNext(phrase, to, first.value);
	if (last === null) return single;
	if (dash && last.value.unit !== first.value.unit && !isOrdered(first.value, last.value)) {
		const problem = messages.unread(quote(phrase, at, last.next));
		return { value: { ...single.value, first: { ...first.value, problem } }, next: last.next };
	}
	// "15-20/9/2023": the days of one month; the last one is written with its month.
	const start = completed(first.value, last.value);
	return {
		value: { first: { ...start, to: last.next, from: at }, last: last.value, before: is(phrase, to - 1, 'truoc') },
		next: last.next,
	};
};

/** A slot of a list takes the year of a later one. "15/01 và 15/3 năm sau" may leave the first in this year. */
const inList = (phrase: Phrase, slot: Slot, later: Slot): Slot => {
	const whole = completed(slot, later);
	const unclear = whole.next && !slot.next && slot.month !== null;
	return unclear ? { ...whole, problem: messages.yearRelative(quote(phrase, slot.from, later.to)) } : whole;
};

/** Returns the ranges listed at an index, of one unit; null for none. A missing month or year is taken from the later ones. */
export const readRanges = (phrase: Phrase, at: number): Match<Range[]> | null => {
	const first = readSlot(phrase, at);
	if (first === null) return null;
	const head = readRange(phrase, at, first);
	const ranges = [head.value];
	let next = head.next;
	for (let joined = after(phrase, next, AND); joined !== null; joined = after(phrase, next, AND)) {
		const unit = ranges.at(-1)?.last ?? first.value;
		const slot = readNext(phrase, joined, unit);
		if (slot === null || slot.value.unit !== unit.unit) break;
		const range = readRange(phrase, joined, slot);
		ranges.push(range.value);
		next = range.next;
	}
	for (let index = ranges.length - 2; index >= 0; index -= 1) {
		const range = ranges[index];
		const later = ranges[index + 1];
		if (range === undefined || later === undefined) continue;
		ranges[index] = {
			...range,
			first: inList(phrase, range.first, later.first),
			last: inList(phrase, range.last, later.first),
		};
	}
	return { value: ranges, next };
};

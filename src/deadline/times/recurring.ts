import type { Every, Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, digits, is, sequences, skip } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';
import { readDated } from './dated.ts';
import { type EveryRead, readEvery } from './every.ts';
import { placesFor, readPlace } from './place.ts';
import { afterRepeated, placesAt, shutAfter } from './rounds.ts';
import type { Place, Range, Recurring, Round, Rule } from './rule.ts';
import { slotOf } from './slot.ts';
import { readYearSpan } from './span.ts';
import { readWeekdays } from './week.ts';
import { problemOf, yearPlaces } from './yearly.ts';

const PERIODICALLY = sequences('dinh ky');
/** What may stand before reports that are only listed. */
const LISTED = sequences('bao cao', 'ky bao cao', 'so ket', 'tong ket', 'bao cao ket qua', 'cac ky');
const BEFORE_START = sequences(',', '(', ', (');
const CLOSING = sequences(')');
const BEFORE_EVERY = sequences(',', 'cua', '(', 'trong', 'dinh ky');
const AND = sequences(',', 'va', ', va', 'va theo', '/', '&', '+');

/** No plan puts more words between a week and its day. */
const MOST_WORDS = 16;

/** Returns "trước ngày 15/12 hằng năm", its year said after its day; null for others. */
const readYearlyFirst = (phrase: Phrase, from: number): Rule | null => {
	const dated = readDated(phrase, skip(phrase, from, PERIODICALLY));
	const places = yearPlaces(dated);
	if (dated === null || places === null) return null;
	const start = skip(phrase, dated.to, BEFORE_EVERY);
	const year = readEvery(phrase, start, false);
	if (year?.value.every !== 'year') return null;
	// "trước ngày 15/6, hằng năm trước ngày 15/12": a year with a day of its own is another round.
	if (is(phrase, start - 1, ',') && placesAt(phrase, year.next, 'year') !== null) return null;
	const shut = is(phrase, start - 1, '(') ? skip(phrase, year.next, CLOSING) : year.next;
	const rounds = places.map((place): Round => ({ every: 'year', place }));
	return closed(phrase, from, afterRepeated(phrase, shut, 'year'), rounds, problemOf(phrase, places));
};

const closed = (phrase: Phrase, from: number, at: number, rounds: Round[], problem: Refusal | null): Rule => {
	const span = readYearSpan(phrase, at);
	const to = span?.next ?? at;
	const opened = skip(phrase, at, BEFORE_START);
	const start = readDated(phrase, opened);
	if (problem !== null) return { kind: 'broken', problem, from, to };
	const rule = { kind: 'recurring' as const, rounds, range: span?.value ?? null, since: false, from, to };
	if (start?.kind !== 'ongoing' || start.range === null) return rule;
	// "hằng năm (bắt đầu từ năm 2026)": the bracket closes with the start.
	if (!is(phrase, opened - 1, '(')) return sinceStart(phrase, rule, start.range, start.to);
	return is(phrase, start.to, ')') ? sinceStart(phrase, rule, start.range, start.to + 1) : rule;
};

/** Returns a recurrence that begins with a range. "Từ tháng 3 hằng năm" may also be a month of each year. */
export const sinceStart = (phrase: Phrase, rule: Recurring, range: Range, to: number): Rule => {
	const yearless = range.first.year === null && rule.rounds.some(({ every }) => every === 'year');
	const problem = messages.sideBySide(quote(phrase, rule.from, to));
	return yearless ? { kind: 'broken', problem, from: rule.from, to } : { ...rule, range, since: true, to };
};

/** Returns a recurrence that its place opens: "trước ngày 25 hằng tháng", "thứ Sáu hằng tuần", "ngày 20 của tháng cuối quý". */
const readPlaceFirst = (phrase: Phrase, from: number): Rule | null => {
	const read = readPlace(phrase, from) ?? readWeekdays(phrase, skip(phrase, from, PERIODICALLY));
	if (read === null) return null;
	const start = skip(phrase, read.next, BEFORE_EVERY);
	const stated = readEvery(phrase, start, false);
	const own = read.value.every;
	// "trước ngày 20 tháng cuối quý, hằng năm": after a comma another recurrence is another round.
	const longer = own !== null && stated?.value.every !== own && (start === read.next || is(phrase, start - 1, ','));
	const every = longer ? own : (stated?.value.every ?? own);
	// Without a recurrence, the period that is reported on is not known.
	const { month, places: days, problem: wrong } = read.value;
	if (every === null && month !== null && wrong === null)
		return { kind: 'condition', phase: 'event', open: false, counted: { places: days, month }, from, to: read.next };
	if (every === null) return null;
	const after =
		longer || stated === null || stated.value.every === null ? read.next : skip(phrase, stated.next, CLOSING);
	const next = afterRepeated(phrase, after, every);
	const places = placesFor(read.value, every);
	const problem = read.value.problem ?? (places === null ? messages.uncertain(quote(phrase, from, read.next)) : null);
	return closed(
		phrase,
		from,
		next,
		(places ?? []).map((place): Round => ({ every, place })),
		problem,
	);
};

/** One recurrence of a list, with its places; none: it ends with its unit. */
type Member = { every: Every; months: number | null; places: Place[] };

/** "9 tháng" of a list: the first months of each year. */
const monthsOfYear = (phrase: Phrase, from: number, to: number, months: number): Place => {
	const slot = slotOf({ phrase, from, to }, { unit: 'part', month: 1, months, day: null, year: null }).value;
	return { unit: 'year', slot, last: slot, by: false, before: false, next: false };
};

/** Gives the days that stand behind a list to the recurrences that they are for: "6 tháng, hằng năm trước ngày 15/6 và 15/12". */
const distributed = (members: Member[]): boolean => {
	const last = members.at(-1);
	const before = members.slice(0, -1).filter(({ places }) => places.length === 0);
	if (last === undefined || before.length === 0 || last.places.length === 0) return true;
	if (last.places.length === 1) return true;
	const [first, second] = last.places;
	if (first?.unit === 'year' && second?.unit === 'year' && before.length === 1 && before[0]?.every === 'half-year') {
		const early = (first.slot.month ?? 0) >= 5 && (first.slot.month ?? 0) <= 7;
		if (last.places.length === 2 && early && (second.next || (second.slot.month ?? 0) > 9)) {
			before[0].places = [{ unit: 'listed', places: [first] }];
			last.places = [second];
			return true;
		}
	}
	return false;
};

/** Words that open a time of their own. */
const OTHER_TIMES = lexicon('tháng', 'quý', 'năm', 'tuần', 'kỳ', 'khi', 'hằng', 'hàng', 'mỗi', 'hoặc', 'không', 'ngày');

/** Returns "Hằng tuần báo cáo trước 16 giờ thứ Sáu", its words before the day as a label; null where no day follows. */
const weekdayLater = (phrase: Phrase, from: number, to: number): Rule | null => {
	for (let at = to; at < to + MOST_WORDS; at += 1) {
		const read = at === to ? null : readWeekdays(phrase, at);
		if (read !== null) {
			const rounds = read.value.places.map((place): Round => ({ every: 'week', place }));
			const rule = closed(phrase, from, afterRepeated(phrase, read.next, 'week'), rounds, read.value.problem);
			const run = { from: is(phrase, to, ',') ? to + 1 : to, to: at };
			return { ...rule, named: { run, tail: run, covers: [], kind: 'task' } };
		}
		if (phrase.tokens[at]?.kind !== 'word' && !is(phrase, at, ',')) return null;
		if (isSpelled(phrase, at, OTHER_TIMES)) return null;
	}
	return null;
};

/**
 * Returns the first of reports that are only listed: "6 tháng và năm", "Báo cáo quý, 6 tháng, năm". Null where the text holds
 * other words, or names one alone.
 */
const readFirstOfList = (phrase: Phrase, from: number): Match<EveryRead> | null => {
	if (skip(phrase, 0, LISTED) !== from) return null;
	const first = readEvery(phrase, from, true);
	let last: Match<EveryRead> | null = first;
	let members = 0;
	for (let next = from; last !== null && last.value.every !== null; members += 1) {
		next = last.next;
		if (next === phrase.tokens.length) return members > 0 ? first : null;
		const joined = after(phrase, next, AND);
		// "6 tháng, 1 năm" may be how long it takes.
		last = joined === null || Number(digits(phrase, joined, 1, 2)) === 1 ? null : readEvery(phrase, joined, true);
	}
	return null;
};

/** Returns the recurrences written at an index, each with its day and all with their span; null where none is. */
export const readRecurring = (phrase: Phrase, from: number): Rule | null => {
	const first = readEvery(phrase, from, false) ?? readFirstOfList(phrase, from);
	if (first === null) return readPlaceFirst(phrase, from) ?? readYearlyFirst(phrase, from);
	const members: Member[] = [];
	let problem: Refusal | null = null;
	let to = from;
	let start = from;
	for (let read: Match<EveryRead> | null = first; read !== null; ) {
		const { every, months } = read.value;
		problem ??= read.value.problem;
		const end: number = read.next;
		to = end;
		if (every !== null) {
			const found = placesAt(phrase, to, every) ?? placesAt(phrase, afterRepeated(phrase, to, every), every);
			const part = months === null ? [] : [monthsOfYear(phrase, start, to, months)];
			const member: Member = { every, months, places: found?.value.places ?? part };
			problem ??= found?.value.problem ?? null;
			to = found === null ? afterRepeated(phrase, to, every) : shutAfter(phrase, found, every);
			members.push(member);
			const ofRound = found?.value.ofRound ?? null;
			if (ofRound !== null)
				for (const one of members.filter(({ places }) => places.length === 0))
					one.places = placesFor(ofRound, one.every) ?? [];
			else if (!distributed(members)) problem ??= messages.uncertain(quote(phrase, from, to));
		}
		const joined: number | null = after(phrase, to, AND);
		start = joined ?? to;
		read = joined === null ? null : readEvery(phrase, joined, true);
	}
	// "hằng tháng, hằng tháng trước ngày 25" is said twice.
	const said = members.filter(
		({ every, places }, index) =>
			places.length > 0 ||
			!members.some((one, at) => one.every === every && one.months === null && (one.places.length > 0 || at < index)),
	);
	const [only] = said;
	if (only?.every === 'week' && said.length === 1 && only.places.length === 0 && problem === null) {
		const later = weekdayLater(phrase, from, to);
		if (later !== null) return later;
	}
	const rounds = said.flatMap(({ every, places }) =>
		(places.length === 0 ? [null] : places).map((place): Round => ({ every, place })),
	);
	return closed(phrase, from, to, rounds, problem);
};

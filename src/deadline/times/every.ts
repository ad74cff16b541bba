import type { Every, Refusal } from '../deadline.ts';
import { messages } from '../messages.ts';
import { fourDigits, readCount, readQuarterNumber, relativeAt } from '../words/numerals.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, digits, is, sequences, skip } from '../words/sequence.ts';
import { isSpelled, isWritten, lexicon } from '../words/spelling.ts';
import { readDated } from './dated.ts';
import { isWeekday } from './weekday.ts';
import { yearPlaces } from './yearly.ts';

const HALF_YEAR = sequences('nua nam');
const WHOLE_YEAR = sequences('nam', 'ca nam');
const YEAR = sequences('nam');
const MONTH = sequences('thang');
const WEEK = lexicon('tuần');
const OTHER_UNITS = sequences('tuan', 'ngay', 'gio', 'thu', 'quy', 'nam', 'buoi', 'ngay lam viec');
const PER_TIME = sequences('/ lan', '/ 1 lan', '/ 01 lan', '/ mot lan');
const OPENING = sequences('(', ',', ':');
const BEFORE_TIMES = sequences('it nhat', 'toi thieu', '( it nhat', '(');
const AT_LEAST = sequences('it nhat', 'toi thieu');
const BEFORE_COUNT = sequences('it nhat', 'toi thieu', 'dinh ky');
const TIMES_PER = sequences(
	'lan /',
	'lan moi',
	'lan / moi',
	'lan tren',
	'lan hang',
	'lan trong moi',
	'lan trong mot',
	'lan trong 01',
	'lan / 01',
);

/**
 * A recurrence, or the reason why the register cannot keep it. `months`: the first months of each year, as "9 tháng" of a list
 * of reports; null for whole units.
 */
export type EveryRead =
	| { every: Every; months: number | null; problem: null }
	| { every: null; months: null; problem: Refusal };

const LEADS = sequences(
	'hang',
	'moi',
	'tung',
	'dinh ky',
	'dinh ky theo',
	'dinh ky hang',
	'dinh ky moi',
	'dinh ky tung',
	'dinh ky vao',
	'dinh ky vao hang',
	'theo dinh ky',
	'theo dinh ky hang',
	'theo dinh ky moi',
	'dinh ky theo tung',
	'theo tung',
	'theo hang',
	'theo moi',
);
/** Every one of the year. */
const ALL_OF_YEAR = sequences('cac thang trong nam', 'cac quy trong nam');
/** "Xếp hạng năm 2023", "đổi mới năm 2023": other words of the same letters. */
const OTHERS = lexicon('hạng', 'hãng', 'mới', 'mời', 'mọi', 'tụng');
/** "Đơn hàng năm", "bán hàng tháng": goods, not "hằng". */
const GOODS = lexicon(
	'đơn hàng',
	'bán hàng',
	'xếp hàng',
	'mặt hàng',
	'khách hàng',
	'ngân hàng',
	'cửa hàng',
	'nhập hàng',
);

/** A "Ban" without diacritics before "hàng" with them is no "bán". */
const namesGoods = (phrase: Phrase, hang: number): boolean => {
	const [before, word] = [phrase.tokens[hang - 1], phrase.tokens[hang]];
	return isSpelled(phrase, hang - 1, GOODS) && (before?.spelled === null) === (word?.spelled === null);
};
const BY_MONTHS: Record<number, Every> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };
const ONCE = ['1', '01', 'mot'];

/** "Tháng 9", "tháng 9 lần": the figure belongs to the month unless it counts how often. */
const monthNamed = (phrase: Phrase, at: number): boolean =>
	phrase.tokens[at]?.kind === 'number' && !is(phrase, at + 1, 'lan');

/** A unit as written; `nine`: the first nine months of a year, `other`: one that the register does not keep. */
type Unit = Every | 'nine' | 'other';

const readBareUnit = (phrase: Phrase, at: number, listed: boolean): Match<Unit> | null => {
	const found = (value: Unit, next: number) => ({ value, next });
	if (isSpelled(phrase, at, WEEK)) {
		const named = monthNamed(phrase, at + 1) || is(phrase, at + 1, 'le', 'tra', 'hoan');
		return named || (relativeAt(phrase, at + 1) && !isWeekday(phrase, at + 1)) ? null : found('week', at + 1);
	}
	if (is(phrase, at, 'thang'))
		return monthNamed(phrase, at + 1) || relativeAt(phrase, at + 1) ? null : found('month', at + 1);
	if (isQuarter(phrase, at))
		return readQuarterNumber(phrase, at + 1) !== null || relativeAt(phrase, at + 1) ? null : found('quarter', at + 1);
	const half = after(phrase, at, HALF_YEAR);
	if (half !== null)
		return relativeAt(phrase, half) || fourDigits(phrase, half) !== null ? null : found('half-year', half);
	const year = listed ? after(phrase, at, WHOLE_YEAR) : after(phrase, at, YEAR);
	if (year !== null) return monthNamed(phrase, year) || relativeAt(phrase, year) ? null : found('year', year);
	const count = readCount(phrase, at);
	if (listed && count?.value === 1 && is(phrase, count.next, 'nam') && !monthNamed(phrase, count.next + 1))
		return relativeAt(phrase, count.next + 1) ? null : found('year', count.next + 1);
	const months = count === null ? null : after(phrase, count.next, MONTH);
	if (
		count !== null &&
		months !== null &&
		!is(phrase, months, 'dau', 'cuoi') &&
		phrase.tokens[months]?.kind !== 'number'
	) {
		if (listed && count.value === 9 && !is(phrase, months, 'mot', '/', '1', '01')) return found('nine', months);
		return found(BY_MONTHS[count.value] ?? 'other', months);
	}
	if (count?.value === 1 && isSpelled(phrase, count.next, WEEK) && after(phrase, count.next + 1, PER_TIME) !== null)
		return found('week', count.next + 1);
	const counted = count?.next ?? at;
	if (is(phrase, counted, 'quy') && !isQuarter(phrase, counted)) return null;
	const other = listed || isWeekday(phrase, counted) ? null : after(phrase, counted, OTHER_UNITS);
	return other === null || digits(phrase, other, 1, 4) !== null || is(phrase, other, 'cuoi')
		? null
		: found('other', other);
};

/** Returns the index after "một lần", "ít nhất 01 lần" or "/lần"; the same index for none. Null for another number of times. */
const readOnce = (phrase: Phrase, at: number): number | null => {
	const per = after(phrase, at, PER_TIME);
	if (per !== null) return per;
	const count = skip(phrase, at, BEFORE_TIMES);
	const number = readCount(phrase, count)?.next ?? (is(phrase, count, 'mot') ? count + 1 : null);
	if (number === null || !is(phrase, number, 'lan')) return at;
	// "hằng năm (01 lần/năm)": how often is said again.
	if (is(phrase, number + 1, '/', 'moi', 'tren', 'trong', 'hang')) return at;
	if (!is(phrase, count, ...ONCE)) return null;
	return is(phrase, count - 1, '(') && is(phrase, number + 1, ')') ? number + 2 : number + 1;
};

/** Returns how many times of the year are named behind "02 lần/năm": "(tháng 6 và tháng 12)", ", trước ngày 15/6 và 15/12". */
const timesNamed = (phrase: Phrase, at: number): number | null => {
	const opened = skip(phrase, at, OPENING);
	const rule = opened === at ? null : readDated(phrase, opened);
	const plain = is(phrase, at, '(') && rule !== null && is(phrase, rule.to, ')');
	return plain || (rule?.kind === 'dated' && rule.prefixed) ? (yearPlaces(rule)?.length ?? null) : null;
};

const readPerUnit = (phrase: Phrase, from: number): Match<EveryRead> | null => {
	const count = skip(phrase, from, BEFORE_COUNT);
	const number = readCount(phrase, count)?.next ?? (is(phrase, count, 'mot') ? count + 1 : null);
	const per = number === null ? null : after(phrase, number, TIMES_PER);
	if (per === null) return null;
	const unit = readBareUnit(phrase, per, false);
	if (unit === null) return null;
	const problem = messages.everyUnknown(quote(phrase, from, unit.next));
	if (unit.value === 'year' && timesNamed(phrase, unit.next) === readCount(phrase, count)?.value)
		return { value: { every: 'year', months: null, problem: null }, next: unit.next };
	if (unit.value === 'other' || unit.value === 'nine' || !is(phrase, count, ...ONCE))
		return { value: { every: null, months: null, problem }, next: unit.next };
	return { value: { every: unit.value, months: null, problem: null }, next: unit.next };
};

/** "Theo quý (trước ngày 05 …)": "theo" before a unit with its day says how often. Returns the index after it, or null. */
const ledByDay = (phrase: Phrase, from: number): number | null => {
	if (!is(phrase, from, 'theo')) return null;
	const unit = readBareUnit(phrase, from + 1, false);
	const bracket = unit !== null && unit.value !== 'other' && is(phrase, unit.next, '(', ',');
	return bracket && is(phrase, unit.next + 1, 'truoc', 'cham', 'vao', 'ngay', 'muon', 'tu', 'thu') ? from + 1 : null;
};

/**
 * Returns the recurrence written at an index: "hằng quý", "định kỳ 6 tháng", "01 lần/năm", "6 tháng một lần". Else the problem
 * of one that the register does not keep; null where none is. `listed`: after another one ("…, 6 tháng và cả năm").
 */
export const readEvery = (phrase: Phrase, from: number, listed: boolean): Match<EveryRead> | null => {
	const all = after(phrase, from, ALL_OF_YEAR);
	if (all !== null && !relativeAt(phrase, all)) {
		const every = is(phrase, from + 1, 'thang') ? 'month' : isQuarter(phrase, from + 1) ? 'quarter' : null;
		// The year that is named bounds it: "các quý trong năm 2026".
		const next = fourDigits(phrase, all) === null ? all : from + 2;
		if (every !== null && (next < all || !monthNamed(phrase, all)))
			return { value: { every, months: null, problem: null }, next };
	}
	const per = readPerUnit(phrase, from);
	if (per !== null) return per;
	if (namesGoods(phrase, from)) return null;
	const least = after(phrase, from, AT_LEAST);
	if (least !== null) {
		const read = is(phrase, least, 'hang', 'moi') ? readEvery(phrase, least, false) : null;
		return read !== null && is(phrase, read.next - 1, 'lan') ? read : null;
	}
	const lead = isWritten(phrase, from, OTHERS) ? null : (after(phrase, from, LEADS) ?? ledByDay(phrase, from));
	const unit = readBareUnit(phrase, lead ?? from, listed || is(phrase, (lead ?? from) - 1, 'ky'));
	if (unit === null) {
		const year = lead === null ? null : after(phrase, lead, YEAR);
		if (lead === null || year === null || fourDigits(phrase, year) === null) return null;
		const problem = messages.unread(quote(phrase, from, year + 1));
		return { value: { every: null, months: null, problem }, next: year + 1 };
	}
	const once = readOnce(phrase, unit.next);
	const next = once ?? unit.next;
	if (lead === null && !listed && next === unit.next && once !== null) return null;
	const problem = messages.everyUnknown(quote(phrase, from, once ?? unit.next + 2));
	if (unit.value === 'nine' && next === unit.next) return { value: { every: 'year', months: 9, problem: null }, next };
	if (unit.value === 'other' || unit.value === 'nine' || once === null)
		return { value: { every: null, months: null, problem }, next };
	return { value: { every: unit.value, months: null, problem: null }, next };
};

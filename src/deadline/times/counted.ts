import { messages } from '../messages.ts';
import { readCount } from '../words/numerals.ts';
import { type Phrase, quote } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { WITHIN } from './act.ts';
import { readPrefix } from './prefix.ts';
import { readRanges } from './ranges.ts';
import type { Rule } from './rule.ts';
import { readUnit } from './unit.ts';

const ENDED = sequences('ket thuc', 'het');
const DAY_OR_WHEN = sequences('ngay', 'khi');
const BEFORE_UNIT = sequences('moi', 'hang', 'cua', 'tung', '6', '06', 'sau');
const LATER = sequences('sau', 'ngay sau');
const UNITS = sequences('ngay', 'tuan', 'thang', 'gio', 'nam', 'ngay lam viec', 'ngay sau', 'quy');
const COUNTED_FROM = sequences('ke tu', 'tinh tu', 'tu', 'sau', 'sau khi', 'truoc khi', 'ke tu khi');

/** Returns the index after a day of the calendar, or after the end of a unit ("khi kết thúc quý"). Null: neither stands there. */
const afterCalendar = (phrase: Phrase, at: number): number | null => {
	const day = readRanges(phrase, readPrefix(phrase, at).next);
	if (day !== null) return day.next;
	const ended = after(phrase, skip(phrase, at, DAY_OR_WHEN), ENDED);
	if (ended === null) return null;
	const unit = skip(phrase, ended, BEFORE_UNIT);
	return isQuarter(phrase, unit) || is(phrase, unit, 'thang', 'nam', 'ky') ? unit + 1 : null;
};

/** Returns a time that counts from something else: "trong vòng 10 ngày làm việc kể từ …". Null: none stands there. */
export const readCounted = (phrase: Phrase, from: number): Rule | null => {
	const lead = after(phrase, from, WITHIN);
	// "Trong 02 năm (2026 - 2027)" names its years.
	if (lead !== null && readUnit(phrase, lead)?.value.unit === 'years') return null;
	const sau = lead === null ? after(phrase, from, LATER) : null;
	const count = readCount(phrase, lead ?? sau ?? from);
	if (count === null) return null;
	const inWords = is(phrase, count.next, '(') && is(phrase, count.next + 2, ')') ? count.next + 3 : count.next;
	const unit = after(phrase, inWords, UNITS);
	if (unit === null || is(phrase, unit, 'dau', 'cuoi') || phrase.tokens[unit]?.kind === 'number') return null;
	const days = is(phrase, unit - 1, 'sau') ? unit - 1 : unit;
	const start = after(phrase, days, COUNTED_FROM);
	const words = start ?? days;
	const rest = phrase.tokens[words];
	const to = start === null && sau === null ? null : afterCalendar(phrase, words);
	if (to !== null) return { kind: 'broken', problem: messages.countedFromDay(quote(phrase, from, to)), from, to };
	if ((start !== null && rest !== undefined) || (sau !== null && rest?.kind === 'word')) {
		return { kind: 'condition', phase: 'event', open: true, from, to: words };
	}
	if (lead === null && sau === null) return null;
	return { kind: 'broken', problem: messages.startMissing(quote(phrase, from, days)), from, to: days };
};

import type { Match, Phrase } from '../words/phrase.ts';
import { after, digits, is, sequences, skip, tight } from '../words/sequence.ts';
import { afterSpelled, isSpelled, isWritten, lexicon } from '../words/spelling.ts';

const HOUR = sequences('gio', 'h', 'g', ':');
const OF = sequences(',', 'cua');
const PARTS_OF_DAY = lexicon('sáng', 'chiều', 'trưa', 'tối', 'buổi sáng', 'buổi chiều', 'buổi tối');
const MINUTE = sequences('phut', "'");

/** What the words before a time make of it. */
export type Prefix = {
	/** It is a last day: trước, chậm nhất, đến, hạn … */
	by: boolean;
	/** The last day on time is the day before it begins. */
	before: boolean;
	/** "trong", "vào": a stretch to act in. */
	within: boolean;
	/** A year may be left out after it: "trong năm", "đến hết năm". */
	yearMayLack: boolean;
	/** It says two things at once ("trước cuối năm"), or an hour that is not on the clock. */
	uncertain: boolean;
};

/** Words for the day on which the document itself begins to hold: the last day alone is one of the calendar. */
const SINCE_ISSUED = ['tu ngay', 'ke tu ngay', 'tu khi', 'ke tu khi', 'tu thoi diem'].flatMap((since) =>
	['ky', 'ban hanh', 'ky ban hanh'].flatMap((issued) =>
		['', ' ke hoach', ' ke hoach nay', ' quyet dinh', ' quyet dinh nay', ' van ban nay', ' chi thi nay'].map(
			(act) => `${since} ${issued}${act} den`,
		),
	),
);
const BY = sequences(
	'cham nhat',
	'muon nhat',
	'tre nhat',
	'khong qua',
	'khong muon hon',
	'khong cham hon',
	'khong tre hon',
	'khong vuot qua',
	'den',
	'tu nay den',
	...SINCE_ISSUED,
	'cho den',
	'het',
	'han cuoi',
	'han chot',
	'han cuoi cung',
	'thoi han cuoi',
	'thoi han cuoi cung',
	'thoi han chot',
);
const PLAIN = sequences('vao', 'trong', 'la', 'la vao', 'ngay trong', 'tinh den', 'vao luc', 'luc');

/** Other words of the same letters. A slip of the diacritics ("Truóc ngày") is none: as a label it would move the day. */
const OTHERS = lexicon('trọng', 'trồng', 'trống', 'lực', 'lục', 'đèn', 'đen', 'đền', 'lá', 'lạ', 'cá');

/** No plan puts more words before a time. Without a bound, a long row of them would be read anew at each. */
const MOST_WORDS = 8;

const readHour = (phrase: Phrase, at: number): Match<{ hour: number; minute: number }> | null => {
	const hour = digits(phrase, at, 1, 2);
	const named = hour === null ? null : after(phrase, at + 1, HOUR);
	if (hour === null || named === null) return null;
	const minute = digits(phrase, named, 1, 2);
	// "Đợt 1: tháng 3" states no hour.
	if (is(phrase, at + 1, ':') && (minute === null || !tight(phrase, at + 1))) return null;
	if (minute === null) return { value: { hour: Number(hour), minute: 0 }, next: skip(phrase, named, OF) };
	const next = skip(phrase, skip(phrase, named + 1, MINUTE), OF);
	return { value: { hour: Number(hour), minute: Number(minute) }, next };
};

/** Returns the index after "sáng", "buổi chiều" before a day; null where none stands there. */
const afterPartOfDay = (phrase: Phrase, at: number): number | null => {
	const next = isSpelled(phrase, at, PARTS_OF_DAY) ? afterSpelled(phrase, at, PARTS_OF_DAY) : null;
	if (next === null || phrase.tokens[next - 1]?.spelled == null) return null;
	const day = is(phrase, next, 'ngay') ? next + 1 : next;
	return digits(phrase, day, 1, 2) !== null && (day > next || is(phrase, day + 1, '/')) ? next : null;
};

/** Returns the words that stand before a time ("chậm nhất là", "trước 17 giờ 00"), possibly none. */
export const readPrefix = (phrase: Phrase, from: number): Match<Prefix> => {
	const prefix: Prefix = { by: false, before: false, within: false, yearMayLack: false, uncertain: false };
	const opens =
		phrase.tokens[from - 1] === undefined ||
		phrase.tokens[from - 1]?.kind === 'mark' ||
		phrase.tokens[from]?.line === true;
	let at = opens && is(phrase, from, 'han') && after(phrase, from, BY) === null ? from + 1 : from;
	prefix.by = at > from;
	for (let moved = true, moves = 0; moved && moves < MOST_WORDS; moves += 1) {
		if (isWritten(phrase, at, OTHERS)) break;
		const start = at;
		const by = after(phrase, at, BY);
		const plain = after(phrase, at, PLAIN);
		if (by !== null) {
			prefix.yearMayLack = is(phrase, by - 1, 'het');
			prefix.by = true;
			at = by;
		} else if (is(phrase, at, 'truoc')) {
			prefix.before = true;
			prefix.by = true;
			prefix.yearMayLack = false;
			at += 1;
		} else if (is(phrase, at, 'cuoi') && prefix.by) {
			prefix.uncertain ||= prefix.before;
			prefix.yearMayLack = true;
			at += 1;
		} else if (plain !== null) {
			prefix.within = true;
			prefix.yearMayLack = is(phrase, plain - 1, 'trong');
			at = plain;
		} else if (is(phrase, at, 'ca', 'suot') && is(phrase, at + 1, 'nam', 'giai')) {
			prefix.within = true;
			prefix.yearMayLack = true;
			at += 1;
		} else if (is(phrase, at, ':') && at > from && is(phrase, at - 1, 'han', 'cuoi', 'cung', 'chot', 'nhat')) at += 1;
		else if (at > from && is(phrase, at, 'ngay') && is(phrase, at + 1, ':')) at += 2;
		moved = at > start;
	}
	prefix.uncertain ||= prefix.before && is(phrase, at - 1, 'het', 'cuoi');
	const hour = readHour(phrase, at);
	const side = afterPartOfDay(phrase, hour?.next ?? at);
	if (hour === null) {
		if (side === null) return { value: prefix, next: at };
		// The morning of a day may still be before its afternoon.
		prefix.uncertain ||= prefix.before && !is(phrase, side - 1, 'sang');
		prefix.by = true;
		return { value: prefix, next: side };
	}
	// "trước 17 giờ ngày D" ends on D itself; before midnight that opens D is the day before.
	const midnight = hour.value.hour === 0 && hour.value.minute === 0;
	prefix.uncertain ||=
		hour.value.hour > 24 ||
		hour.value.minute > 59 ||
		(hour.value.hour === 24 && hour.value.minute > 0) ||
		(midnight && !prefix.before);
	prefix.before &&= midnight;
	prefix.by = true;
	return { value: prefix, next: side ?? hour.next };
};

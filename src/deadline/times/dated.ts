import { messages } from '../messages.ts';
import { type Match, type Phrase, quote } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { isWritten, lexicon } from '../words/spelling.ts';
import { readPrefix } from './prefix.ts';
import { readRanges } from './ranges.ts';
import { isSingle, type Range, type Rule } from './rule.ts';
import { readYearLeftOut } from './unit.ts';

const GOING_ON = ['', ' duy tri', ' tiep tuc', ' tiep tuc duy tri', ' tiep tuc thuc hien', ' duy tri thuc hien'];
const AND_THEN = sequences(
	...['va', ', va', ','].flatMap((and) => GOING_ON.flatMap((on) => ['', ' trong', ' cho'].map((of) => and + on + of))),
);
const WITHIN = sequences('trong', 'het');
const AND = sequences(',', 'va', ', va');

const FROM = sequences('tu', 'ke tu', 'bat dau tu', 'bat dau ke tu', 'tinh tu');
const OTHERS = lexicon('tư', 'tự', 'tử', 'tứ');
/** "đầu tư", "thông tư", "vật tư" fold to the same letters as "từ". */
const NOT_FROM = ['dau', 'thong', 'vat', 'thu', 'tam', 'nay'];
const ONWARD = sequences('tro di', 'tro ve sau');
const YEARS_AFTER = sequences(
	'cac nam tiep theo',
	'nhung nam tiep theo',
	'cac nam sau',
	'nhung nam sau',
	'cac nam ke tiep',
	'nhung nam ke tiep',
	'cac nam toi',
	'nhung nam toi',
	'cac nam sau do',
	'nhung nam sau do',
	'cac nam tiep sau',
	'nam tiep theo tro di',
);
const TIME_AFTER = sequences('thoi gian toi', 'thoi gian tiep theo');

/**
 * Returns what goes on after a stretch of days, or null. "và các năm tiếp theo" gives whole years, "và thời gian tới" begins
 * with the next day.
 */
const readAndAfter = (phrase: Phrase, at: number): Match<'years' | 'time'> | null => {
	const joined = skip(phrase, at, AND_THEN);
	if (joined === at) return null;
	const years = after(phrase, joined, YEARS_AFTER);
	if (years !== null) return { value: 'years', next: years };
	const time = after(phrase, joined, TIME_AFTER);
	return time === null ? null : { value: 'time', next: time };
};

/** Returns "từ X đến Y" as days between, "từ X" as ongoing from X. Null where no "từ" with a time stands. */
const readFrom = (phrase: Phrase, from: number): Rule | null => {
	const at = after(phrase, from, FROM);
	if (at === null || (NOT_FROM.includes(phrase.tokens[from - 1]?.text ?? '') && !is(phrase, from - 2, 'bat')))
		return null;
	if (isWritten(phrase, at - 1, OTHERS)) return null;
	const read = readRanges(phrase, skip(phrase, at, WITHIN));
	const range = read?.value[0];
	if (read === null || range === undefined) return null;
	if (!isSingle(range) || range.first.unit === 'years') {
		return {
			kind: 'dated',
			by: false,
			before: false,
			prefixed: true,
			ranges: read.value,
			andAfter: null,
			from,
			to: read.next,
		};
	}
	const single = range.first.to;
	const to = readAndAfter(phrase, single)?.next ?? skip(phrase, single, ONWARD);
	if (read.value.length > 1 || is(phrase, to, 'den', 'toi', '-')) {
		return {
			kind: 'broken',
			problem: messages.unread(quote(phrase, from, Math.max(to + 1, read.next))),
			from,
			to: Math.max(to, read.next),
		};
	}
	return { kind: 'ongoing', range, open: true, until: false, from, to };
};

/** Returns a last day or a stretch of days written at an index, with the words before it. Null where none is. */
export const readDated = (phrase: Phrase, from: number): Rule | null => {
	const start = readFrom(phrase, from);
	if (start !== null) return start;
	const { value: prefix, next: at } = readPrefix(phrase, from);
	const fromRange = at > from ? readFrom(phrase, at) : null;
	if (fromRange?.kind === 'dated' && !prefix.by) return { ...fromRange, from };
	const left = prefix.yearMayLack ? readYearLeftOut(phrase, at) : null;
	const read =
		readRanges(phrase, at) ??
		(left === null ? null : { value: [{ first: left.value, last: left.value, before: false }], next: left.next });
	if (read === null) return null;
	const ranges = [...read.value];
	let to = read.next;
	for (
		let more = again(phrase, to, prefix.by, prefix.before, ranges);
		more !== null;
		more = again(phrase, to, prefix.by, prefix.before, ranges)
	) {
		for (const range of more.ranges) ranges.push(range);
		to = more.to;
	}
	const broken = (problem: Rule & { kind: 'broken' }): Rule => problem;
	const words = quote(phrase, from, to);
	if (prefix.uncertain) return broken({ kind: 'broken', problem: messages.uncertain(words), from, to });
	const days = ranges.every((range) => range.first.unit === 'day' && isSingle(range));
	const years = ranges.some(({ first }) => first.unit === 'years' && !is(phrase, first.from, 'giai', 'thoi'));
	if (prefix.by && !days && (years || ranges.length > 1 || !ranges.every(isSingle))) {
		return broken({ kind: 'broken', problem: messages.uncertain(words), from, to });
	}
	const onward = after(phrase, to, ONWARD);
	if (onward !== null && !prefix.by && ranges.length === 1 && ranges[0] !== undefined) {
		return { kind: 'ongoing', range: ranges[0], open: true, until: false, from, to: onward };
	}
	const andAfter = prefix.by || days ? null : readAndAfter(phrase, to);
	return {
		kind: 'dated',
		by: prefix.by || days,
		before: prefix.before,
		prefixed: at > from,
		ranges,
		andAfter: andAfter?.value ?? null,
		from,
		to: andAfter?.next ?? to,
	};
};

/** Returns the ranges of "và trước ngày 20/12" after "trước ngày 20/6": the same words before another time. */
const again = (
	phrase: Phrase,
	at: number,
	by: boolean,
	before: boolean,
	ranges: Range[],
): { ranges: Range[]; to: number } | null => {
	const joined = after(phrase, at, AND);
	if (joined === null) return null;
	const { value: prefix, next } = readPrefix(phrase, joined);
	const read =
		next === joined || prefix.by !== by || prefix.before !== before || prefix.uncertain
			? null
			: readRanges(phrase, next);
	const unit = ranges[0]?.first.unit;
	return read === null || read.value.some((range) => range.first.unit !== unit)
		? null
		: { ranges: read.value, to: read.next };
};

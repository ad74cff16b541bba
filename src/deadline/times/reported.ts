import type { Every } from '../deadline.ts';
import { readNextWords } from '../words/next.ts';
import { fourDigits, readCount, readQuarterNumber, readYear } from '../words/numerals.ts';
import type { Match, Phrase } from '../words/phrase.ts';
import { isQuarter } from '../words/quarter.ts';
import { after, digits, is, sequences } from '../words/sequence.ts';
import { afterSpelled, isSpelled, lexicon } from '../words/spelling.ts';
import { type Slot, slotOf } from './slot.ts';
import { readUnit } from './unit.ts';

/**
 * What a report covers: certain months of a year, or whatever comes round ("Báo cáo tháng"). `part`: a part of a task ("Đợt 1").
 * `other`: the unit before or after ("Kế hoạch năm sau").
 */
export type Reported = { covers: Slot | null; every: Every | null; part?: boolean; other?: boolean };

const WHOLE_YEAR = sequences('ca nam', 'nam', 'cua nam', 'nam bao cao');
const YEAR = lexicon('năm');
const MONTH = lexicon('tháng');
const WEEK = lexicon('tuần');
const UNITS = lexicon('tháng', 'năm', 'tuần');
/** Words before a figure that counts parts of a task. */
const ORDINALS = lexicon('đợt', 'lần', 'lần thứ', 'kỳ', 'bước', 'vòng', 'giai đoạn', 'đợt thứ', 'kỳ thứ');
const FIGURES = lexicon('i', 'ii', 'iii', 'iv', 'nhất', 'hai', 'ba', 'tư', 'một');

/** Returns "đợt 1", "lần thứ hai" at an index: a part of a task that is told from others by a figure. */
export const afterOrdinal = (phrase: Phrase, at: number): number | null => {
	for (const length of [3, 2, 1]) {
		if (!isSpelledTo(phrase, at, at + length)) continue;
		const figure = at + length;
		const written = digits(phrase, figure, 1, 2) !== null;
		const joined = is(phrase, figure + 1, '/') && fourDigits(phrase, figure + 2) === null;
		if (written ? !joined && !is(phrase, figure + 1, '-', '.', '%') : isSpelled(phrase, figure, FIGURES))
			return figure + 1;
	}
	return null;
};

const isSpelledTo = (phrase: Phrase, from: number, to: number): boolean => afterSpelled(phrase, from, ORDINALS) === to;

const months = (phrase: Phrase, from: number, to: number, count: number): Slot =>
	slotOf({ phrase, from, to }, { unit: count === 12 ? 'year' : 'part', month: 1, months: count, day: null, year: null })
		.value;

/** Returns the index after "năm sau", "tháng tiếp theo", "quý trước:" of a label; null where none stand. */
const readBeside = (phrase: Phrase, at: number): number | null => {
	if (!isQuarter(phrase, at) && !isSpelled(phrase, at, UNITS)) return null;
	const next = readNextWords(phrase, at + 1);
	if (next !== null) return next.value === null ? next.next : null;
	if (!is(phrase, at + 1, 'truoc')) return null;
	// "báo cáo năm trước về Sở …": what a report is on, and where it is sent.
	const sent = is(phrase, at - 1, 'cao', 'qua', 'hien', 'cua') && is(phrase, at + 2, 've', 'gui', 'nop', 'trinh');
	return sent || is(phrase, at + 2, ':', '(', 'truoc') ? at + 2 : null;
};

/** Returns the months or the year that the words at an index name, as they stand in a label; null where none do. */
export const readReported = (phrase: Phrase, at: number): Match<Reported> | null => {
	const ordinal = afterOrdinal(phrase, at);
	if (ordinal !== null) {
		const year = readYear(phrase, ordinal, at);
		if (year === null || year.value.year === null)
			return { value: { covers: null, every: null, part: true }, next: ordinal };
		const covers = { ...months(phrase, at, year.next, 12), year: year.value.year };
		return { value: { covers, every: null, part: true }, next: year.next };
	}
	const beside = readBeside(phrase, at);
	if (beside !== null) return { value: { covers: null, every: null, other: true }, next: beside };
	if (digits(phrase, at, 4, 4) !== null) return null;
	const unit = is(phrase, at, 'giai', 'thoi', 'nua') ? null : readUnit(phrase, at);
	if (unit !== null && unit.value.problem === null && unit.value.unit !== 'years' && !unit.value.next)
		return { value: { covers: unit.value, every: null }, next: unit.next };
	const count = readCount(phrase, at);
	if (count !== null && isSpelled(phrase, count.next, MONTH) && [3, 6, 9].includes(count.value)) {
		const next = count.next + 1;
		// "6 tháng/2024": the first months of that year.
		const year = is(phrase, next, '/') ? fourDigits(phrase, next + 1) : null;
		if (year !== null)
			return {
				value: { covers: { ...months(phrase, at, next + 2, count.value), year }, every: null },
				next: next + 2,
			};
		return is(phrase, next, 'mot', '/', 'lan', 'mot lan', 'ke') || phrase.tokens[next]?.kind === 'number'
			? null
			: {
					value: { covers: months(phrase, at, next, count.value), every: count.value === 6 ? 'half-year' : null },
					next,
				};
	}
	const year = isSpelled(phrase, at, YEAR) || is(phrase, at, 'ca') ? after(phrase, at, WHOLE_YEAR) : null;
	if (year !== null && phrase.tokens[year]?.kind !== 'number' && fourDigits(phrase, year) === null)
		return { value: { covers: months(phrase, at, year, 12), every: 'year' }, next: year };
	const every = isQuarter(phrase, at)
		? 'quarter'
		: isSpelled(phrase, at, MONTH)
			? 'month'
			: isSpelled(phrase, at, WEEK)
				? 'week'
				: null;
	if (every === null || phrase.tokens[at + 1]?.kind === 'number') return null;
	if (every === 'quarter' && readQuarterNumber(phrase, at + 1) !== null) return null;
	return { value: { covers: null, every }, next: at + 1 };
};

import { type Reported, readReported } from '../times/reported.ts';
import { readQuarterNumber } from '../words/numerals.ts';
import type { Match, Phrase } from '../words/phrase.ts';
import { after, sequences, skip } from '../words/sequence.ts';
import { afterSpelled, lexicon } from '../words/spelling.ts';

/** What covers a period. */
export const REPORTS = lexicon(
	'báo cáo',
	'tổng kết',
	'sơ kết',
	'đánh giá',
	'số liệu',
	'thống kê',
	'kiểm điểm',
	'tổng hợp',
);
/** Words between "báo cáo" and the period that it covers, where nothing else stands between them. */
export const KINDS = sequences(
	'dinh ky',
	'so ket',
	'tong ket',
	'ket qua',
	'ket qua cua',
	'ket qua thuc hien',
	'cua',
	'ky',
	'so bo',
	'chinh thuc',
);
const AND = sequences(',', 'va', ', va', '/');

/** The II of "quý I, II". */
const readShort = (phrase: Phrase, at: number, before: readonly Reported[]): Match<Reported> | null => {
	const quarter = before.at(-1)?.covers;
	const number = quarter?.unit === 'quarter' ? readQuarterNumber(phrase, at) : null;
	if (!quarter || number === null || number.value < 1 || number.value > 4) return null;
	return { value: { covers: { ...quarter, month: number.value * 3 - 2 }, every: null }, next: number.next };
};

/** Returns the periods named one after another: "6 tháng, 9 tháng và năm", "quý I, II". Null for none. */
export const readCovers = (phrase: Phrase, at: number): Match<Reported[]> | null => {
	const first = readReported(phrase, at);
	if (first === null) return null;
	const all = [first.value];
	let next = first.next;
	for (let joined = after(phrase, next, AND); joined !== null && all.length < 6; joined = after(phrase, next, AND)) {
		const noun = afterSpelled(phrase, joined, REPORTS);
		const more =
			readReported(phrase, noun === null ? joined : skip(phrase, noun, KINDS)) ?? readShort(phrase, joined, all);
		if (more === null) break;
		all.push(more.value);
		next = more.next;
	}
	return { value: all, next };
};

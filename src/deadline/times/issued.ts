import type { Phrase } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { ACTS } from './act.ts';

const NUMBER = sequences('so', 'so ky hieu');
const AT = sequences('tai', 'trong', 'neu tai', 'theo', 'ghi tai', 'cua');
/** Words after which another act is what is carried out: "Kế hoạch thực hiện Nghị quyết số 76/NQ-CP". */
const CARRYING_OUT = ['thuc', 'trien', 'thi', 've', 'de', 'nham', 'sua', 'dieu', 'thay', 'bo'];
const MARKS = [';', ':', ',', '(', '.'];

/** No clause names an act farther behind its first word. */
const MOST_WORDS = 16;

/** Whether the number of an act stands at an index: "số 12/KH-UBND", "05-CTr/QU", "12/2023/NĐ-CP". A day (15/3) is none. */
const isNumbered = (phrase: Phrase, at: number): boolean => {
	const number = skip(phrase, at, NUMBER);
	if (phrase.tokens[number]?.kind !== 'number') return false;
	if (number > at) return true;
	for (let next = number + 1; is(phrase, next, '/', '-') && phrase.tokens[next]?.gap === false; next += 2)
		if (phrase.tokens[next + 1]?.kind === 'word') return true;
	return false;
};

/**
 * Whether the act named before an index is there: it has a number, its own or that of the letter in which it stands ("theo chỉ
 * đạo tại Công văn số 1672/UBND-VX"). Numbers are given as an act is issued (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
export const isIssued = (phrase: Phrase, at: number): boolean => {
	if (isNumbered(phrase, at)) return true;
	// "theo thời hạn tại" may take the "tại" with it.
	for (let next = is(phrase, at - 1, 'tai', 'trong', 'cua') ? at - 1 : at; next < at + MOST_WORDS; next += 1) {
		if (is(phrase, next, ...MARKS, ...CARRYING_OUT)) return false;
		const place = after(phrase, next, AT);
		const act = place === null ? null : after(phrase, place, ACTS);
		if (act !== null && isNumbered(phrase, act)) return true;
	}
	return false;
};

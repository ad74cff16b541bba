import { after, is, type Phrase } from '../words/phrase.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';

/** Tokens from one index to another (excluded). */
export type Run = { from: number; to: number };

const CONNECTIVES = lexicon('và', 'hoặc', 'vào', 'trong', 'là', 'phải', 'sẽ', 'cùng', 'cũng');
const LEADING = lexicon('và', 'hoặc', 'là', 'sẽ');
const EDGE = [':', '-', ',', ';', '.', '+', '•', '*', '/', '–'];
const HEADS = ['thoi gian', 'thoi han', 'thoi diem', 'tien do', 'han', 'ky han'];
const DEEDS = [
	'thuc hien',
	'hoan thanh',
	'xong',
	'hoan thanh xong',
	'hoan tat',
	'thuc hien xong',
	'thuc hien hoan thanh',
	'phai hoan thanh',
	'can hoan thanh',
	'phan dau hoan thanh',
];
/** Filler where the text has one phase; beside other phases they tell it from them. */
const LONE_DEEDS = [
	...DEEDS,
	'to chuc thuc hien',
	'trien khai thuc hien',
	'duoc thuc hien',
	'duy tri',
	'thuc hien va hoan thanh',
];
const TAILS = ['hoan thanh', 'xong', 'hoan thanh xong', 'hoan tat', 'thuc hien'];

/** "thì", not the "thi" of "thi đua", "cuộc thi". */
const isThen = (phrase: Phrase, at: number): boolean => phrase.tokens[at]?.spelled === 'thì';

/** Returns a run without the separators and connectives at its edges; a bracket goes only with its pair. */
export const trimmed = (phrase: Phrase, run: Run): Run => {
	let { from, to } = run;
	for (let moved = true; moved && from < to; ) {
		const before = to - from;
		if (is(phrase, from, ...EDGE, ')')) from += 1;
		if (from < to && is(phrase, to - 1, ...EDGE, '(')) to -= 1;
		if (to > from && (isSpelled(phrase, from, LEADING) || isThen(phrase, from))) from += 1;
		if (is(phrase, from, '(') && is(phrase, to - 1, ')')) {
			from += 1;
			to -= 1;
		}
		const opened = phrase.tokens.slice(from, to).filter((token) => token.text === '(').length;
		const shut = phrase.tokens.slice(from, to).filter((token) => token.text === ')').length;
		if (opened > shut && is(phrase, from, '(')) from += 1;
		if (shut > opened && is(phrase, to - 1, ')')) to -= 1;
		moved = to - from < before;
	}
	const marksOnly = phrase.tokens.slice(from, to).every((token) => token.kind === 'mark');
	return marksOnly ? { from: run.from, to: run.from } : { from, to };
};

/** Returns the words before a time without "vào", "trong", "là" at their end. */
export const withoutLeadIn = (phrase: Phrase, run: Run): Run => {
	let { from, to } = trimmed(phrase, run);
	while (to > from && (is(phrase, to - 1, ...EDGE) || isSpelled(phrase, to - 1, CONNECTIVES) || isThen(phrase, to - 1)))
		to -= 1;
	return trimmed(phrase, { from, to });
};

const isWhole = (phrase: Phrase, run: Run, sequences: string[]): boolean =>
	after(phrase, run.from, ...sequences) === run.to;

/**
 * Whether words before a time only say that it is one: "Thời gian hoàn thành", "thực hiện". `alone`: the text has one
 * phase; `setOff`: a colon stands between them and the time.
 */
export const isFillerBefore = (phrase: Phrase, run: Run, alone: boolean, setOff: boolean): boolean => {
	const head = after(phrase, run.from, ...HEADS);
	if (head === run.to) return true;
	if (head !== null) return isWhole(phrase, { from: head, to: run.to }, [...LONE_DEEDS, 'to chuc', 'trien khai']);
	return isWhole(phrase, run, alone ? LONE_DEEDS : setOff ? [] : DEEDS);
};

/** Whether words after a time only say that the task is to be done: "hoàn thành", "xong". */
export const isFillerAfter = (phrase: Phrase, run: Run): boolean => isWhole(phrase, run, TAILS);

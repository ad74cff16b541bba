import type { Phrase, Run } from '../words/phrase.ts';
import { after, is, type Sequences, sequences } from '../words/sequence.ts';
import { isSpelled, lexicon } from '../words/spelling.ts';

const CONNECTIVES = lexicon('và', 'hoặc', 'vào', 'trong', 'là', 'phải', 'sẽ', 'cùng', 'cũng');
const LEADING = lexicon('và', 'hoặc', 'là', 'sẽ');
const EDGE = [':', '-', ',', ';', '.', '+', '•', '*', '/', '–'];
const HEADS = sequences('thoi gian', 'thoi han', 'thoi diem', 'tien do', 'han', 'ky han');
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
const FILLERS = {
	/** Beside other phases. */
	beside: sequences(...DEEDS),
	/** Before a colon, beside other phases: there they are a label. */
	setOff: sequences(),
	alone: sequences(...LONE_DEEDS),
	/** After "Thời gian", "Tiến độ". */
	afterHead: sequences(...LONE_DEEDS, 'to chuc', 'trien khai'),
	afterTime: sequences('hoan thanh', 'xong', 'hoan thanh xong', 'hoan tat', 'thuc hien'),
};

/** "thì", not the "thi" of "thi đua", "cuộc thi". */
const isThen = (phrase: Phrase, at: number): boolean => phrase.tokens[at]?.spelled === 'thì';

const depth = (phrase: Phrase, at: number): number => (is(phrase, at, '(') ? 1 : is(phrase, at, ')') ? -1 : 0);

/** Returns a run without the separators and connectives at its edges; a bracket goes only with its pair. */
export const trimmed = (phrase: Phrase, run: Run): Run => {
	let { from, to } = run;
	// How many brackets open in the run, less how many close.
	let open = 0;
	for (let at = from; at < to; at += 1) open += depth(phrase, at);
	const dropFirst = () => {
		open -= depth(phrase, from);
		from += 1;
	};
	const dropLast = () => {
		to -= 1;
		open -= depth(phrase, to);
	};
	for (let before = -1; before !== to - from && from < to; ) {
		before = to - from;
		if (is(phrase, from, ...EDGE, ')')) dropFirst();
		if (from < to && is(phrase, to - 1, ...EDGE, '(')) dropLast();
		if (to > from && (isSpelled(phrase, from, LEADING) || isThen(phrase, from))) dropFirst();
		if (is(phrase, from, '(') && is(phrase, to - 1, ')')) {
			dropFirst();
			dropLast();
		}
		if (open > 0 && is(phrase, from, '(')) dropFirst();
		else if (open < 0 && is(phrase, to - 1, ')')) dropLast();
	}
	for (let at = from; at < to; at += 1) if (phrase.tokens[at]?.kind !== 'mark') return { from, to };
	return { from: run.from, to: run.from };
};

/** Returns the words before a time without "vào", "trong", "là" at their end. */
export const withoutLeadIn = (phrase: Phrase, run: Run): Run => {
	let { from, to } = trimmed(phrase, run);
	while (to > from && (is(phrase, to - 1, ...EDGE) || isSpelled(phrase, to - 1, CONNECTIVES) || isThen(phrase, to - 1)))
		to -= 1;
	return trimmed(phrase, { from, to });
};

const isWhole = (phrase: Phrase, run: Run, filler: Sequences): boolean => after(phrase, run.from, filler) === run.to;

/**
 * Whether words before a time only say that it is one: "Thời gian hoàn thành", "thực hiện". `alone`: the text has one
 * phase; `setOff`: a colon stands between them and the time.
 */
export const isFillerBefore = (phrase: Phrase, run: Run, alone: boolean, setOff: boolean): boolean => {
	const head = after(phrase, run.from, HEADS);
	if (head === run.to) return true;
	if (head !== null) return isWhole(phrase, { from: head, to: run.to }, FILLERS.afterHead);
	return isWhole(phrase, run, alone ? FILLERS.alone : setOff ? FILLERS.setOff : FILLERS.beside);
};

/** Returns a run without a bracket at its end that only says that the next words are a time: "Quý II (hoàn thành" trước ngày 30/5). */
export const withoutFiller = (phrase: Phrase, run: Run): Run => {
	for (let at = run.to - 1; at > run.from; at -= 1)
		if (is(phrase, at, '('))
			return isFillerBefore(phrase, { from: at + 1, to: run.to }, true, false) ? { from: run.from, to: at } : run;
	return run;
};

/** Whether words after a time only say that the task is to be done: "hoàn thành", "xong". */
export const isFillerAfter = (phrase: Phrase, run: Run): boolean => isWhole(phrase, run, FILLERS.afterTime);

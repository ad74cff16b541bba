import { after, is, type Phrase } from './phrase.ts';

/** Tokens from one index to another (excluded). */
export type Run = { from: number; to: number };

const CONNECTIVES = ['va', 'hoac', 'vao', 'trong', 'la', 'thi', 'phai', 'se', 'cung', 'dong thoi'];
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

/** Words of time that no rule has read, with the neighbours that make another word of the same letters. */
const TIME_WORDS = new Map<string, { before?: string[]; after?: string[] }>(
	Object.entries({
		thang: { after: ['loi', 'diem', 'bang', 'may', 'canh'] },
		quy: {
			after: ['dinh', 'che', 'trinh', 'hoach', 'pham', 'mo', 'tac', 'uoc', 'doi', 'cach', 'chuan', 'hop', 'ket'],
			before: ['noi'],
		},
		nam: {
			before: ['viet', 'mien', 'phia', 'ha', 'quang', 'hai', 'tay', 'dong', 'an'],
			after: ['gioi', 'dinh', 'bo', 'nu', 'tu', 'sai'],
		},
		tuan: { after: ['thu', 'tra', 'hoan'] },
		truoc: {},
		sau: { before: ['chuyen'], after: ['rong', 'sat', 'sac'] },
		ky: {
			before: ['dang', 'chu', 'thu'],
			after: ['ket', 'so', 'thuat', 'nang', 'luat', 'cuong', 'duyet', 'hop', 'ban', 'luong'],
		},
		khi: { before: ['khong', 'bau'], after: ['hau', 'tuong', 'thai'] },
		khoang: {},
		hom: {},
		gio: {},
	}),
);
/** Days of the week, which the reader does not check, and "dự kiến". */
const LOOSE = ['du kien', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay', 'chu nhat'];
const DAY_BEFORE = [
	'trong',
	'hang',
	'moi',
	'cac',
	'cung',
	'nhieu',
	'tung',
	'qua',
	'nhung',
	'hai',
	'ba',
	'may',
	'vai',
	'mot',
];
const DAY_AFTER = ['lam', 'mai', 'kia', 'nghi', 'le', 'cuoi', 'dau', 'thu', 'truoc', 'hom', 'ky', 'ban'];
const QUALIFIERS = [
	'theo',
	'sang',
	'chieu',
	'trua',
	'dau',
	'cuoi',
	'giua',
	'khoang',
	'sau',
	'truoc',
	'qua',
	'gan',
	'ngoai',
	'hon',
	'toi',
	'kien',
	'tru',
	'khong',
	'chua',
	'nua',
	'tu',
	'den',
	'ngay',
	'nay',
];

/** Returns a run without the separators and connectives at its edges; a bracket goes only with its pair. */
export const trimmed = (phrase: Phrase, run: Run): Run => {
	let { from, to } = run;
	for (let moved = true; moved && from < to; ) {
		const before = to - from;
		if (is(phrase, from, ...EDGE, ')')) from += 1;
		if (from < to && is(phrase, to - 1, ...EDGE, '(')) to -= 1;
		if (to > from && is(phrase, from, 'va', 'hoac', 'thi', 'la', 'se')) from += 1;
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
	while (to > from && is(phrase, to - 1, ...CONNECTIVES, ...EDGE)) to -= 1;
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

/** Whether a word makes the time beside it uncertain: "đầu quý III", "khoảng tháng 9", "sau ngày 15/7". */
export const isQualifier = (phrase: Phrase, at: number): boolean =>
	is(phrase, at, ...QUALIFIERS) && !(is(phrase, at, 'tu') && is(phrase, at - 1, 'dau', 'thong', 'vat', 'thu'));

/** Whether words hold figures or words of time that no rule has read. */
export const hasUnread = (phrase: Phrase, run: Run): boolean => {
	for (let at = run.from; at < run.to; at += 1) {
		const token = phrase.tokens[at];
		if (token?.kind === 'number') return true;
		if (after(phrase, at, ...LOOSE) !== null) return true;
		if (is(phrase, at, 'ngay') && (is(phrase, at - 1, ...DAY_BEFORE) || is(phrase, at + 1, ...DAY_AFTER))) return true;
		const word = TIME_WORDS.get(token?.text ?? '');
		if (word !== undefined && !is(phrase, at - 1, ...(word.before ?? [])) && !is(phrase, at + 1, ...(word.after ?? [])))
			return true;
	}
	return false;
};

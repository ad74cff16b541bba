import { whens } from '../../vi/search/when.ts';
import { fold } from '../../words/fold.ts';
import { moved, type TimeSpan } from './days.ts';
import { mayMean } from './marks.ts';
import { type Point, pointAt, yearAt } from './point.ts';

/** A time that a query asks for: its span, how it was read, and the query without it. */
export interface When extends TimeSpan {
	/** `trước 30/9 (mọi năm)` */
	readonly said: string;
	readonly rest: string;
}

/** What stands before a time and says how it is meant; longest first. */
const relations: readonly (readonly [words: string, relation: 'before' | 'after' | 'from' | 'until' | 'in'])[] = [
	['khong qua', 'until'],
	['cham nhat', 'until'],
	['den het', 'until'],
	['truoc', 'before'],
	['sau', 'after'],
	['tu', 'from'],
	['den', 'until'],
	['trong', 'in'],
	['vao', 'in'],
];
/** What says that a time is a deadline, and no more. */
const leads = ['co thoi han', 'thoi han', 'han chot', 'han cuoi', 'han nop', 'co han', 'den han', 'het han', 'han'];
/** Types of documents: what stands behind them is a number or a day of issue. */
const types = new Set(
	'quyet dinh, ke hoach, thong bao, chi thi, cong van, nghi dinh, thong tu, nghi quyet, ket luan, de an, to trinh, huong dan, luat so, van ban'.split(
		', ',
	),
);
const shortTypes = new Set('qd kh tb ct cv nd tt nq kl so'.split(' '));
/** How words of time are written: “quỹ 3” is no quarter, “thông tư 5” is not from 5 on. */
const spelt = new Map(
	'trước sau từ đến không quá chậm nhất hết vào ngày tháng quý năm tuần hôm mai qua tới ngoái hạn'
		.split(' ')
		.map((word) => [fold(word), word]),
);
/** More words are no query. */
const mostWords = 60;

/**
 * The first time that the text names as a deadline; `null` if it names none, or names a document by its number and day. `today`
 * is the reader's day, `YYYY-MM-DD`, from which “tuần này” counts; without it such words name nothing. Never throws.
 */
export function readWhen(text: string, today: string | null = null): When | null {
	const typed = text.trim().split(/\s+/u).slice(0, mostWords);
	const words = typed.map(wordOf);
	// A document is asked for by its number, and the day is that of its issue.
	if (words.some((word) => /^\d{3,}$/.test(word) && !/^(?:19|20)\d\d$/.test(word)) || words.some(isSymbol)) return null;
	for (let at = 0; at < words.length; at++) {
		const read = timeAt(words, at, today);
		if (read === null || isNumberOf(words, at, read.words)) continue;
		const lead = leads.find((one) => words.slice(0, at).join(' ').endsWith(one) && endsWith(words, at, one));
		const first = at - (lead?.split(' ').length ?? 0);
		const rest = [...typed.slice(0, first), ...typed.slice(at + read.words)].join(' ');
		const { span, said } = read;
		return { ...span, said: span.isYearly ? whens.noted(said, whens.everyYear) : said, rest };
	}
	return null;
}

/** The word folded, without signs around it; with other marks than those of a word of time it is none. */
function wordOf(typed: string): string {
	const word = fold(typed).replace(/^[^a-z\d]+|[^a-z\d]+$/g, '');
	const right = spelt.get(word);
	const bare = typed.replace(/^[^\p{L}\d]+|[^\p{L}\p{M}\d]+$/gu, '');
	return right === undefined || mayMean(bare, right) ? word : `${word}~`;
}

const endsWith = (words: readonly string[], end: number, phrase: string): boolean => {
	const own = phrase.split(' ');
	return own.every((word, at) => words[end - own.length + at] === word);
};

/** `7679/qd-ubnd`, `61/2018/nd-cp`: a number with letters in it. */
const isSymbol = (word: string): boolean => /^\d+[/-].*[a-z]/.test(word);

/** Whether figures there are the number of a document (“thông tư 5/2022”). */
function isNumberOf(words: readonly string[], at: number, count: number): boolean {
	const before = words[at - 1] ?? '';
	const isBare = count === 1 && /^\d/.test(words[at] ?? '');
	return isBare && (shortTypes.has(before) || types.has(`${words[at - 2] ?? ''} ${before}`));
}

/** A time with what stands before it. */
function timeAt(words: readonly string[], at: number, today: string | null): Point | null {
	const alone = pointAt(words, at, today);
	if (alone !== null) return alone;
	for (const [phrase, relation] of relations) {
		const length = phrase.split(' ').length;
		if (words.slice(at, at + length).join(' ') !== phrase || (phrase === 'tu' && words[at - 1] === 'thong')) continue;
		const from = at + length;
		const point = pointAt(words, from, today) ?? (relation === 'in' ? null : yearAt(words, from));
		if (point === null) return null;
		const end = relation === 'from' && words[from + point.words] === 'den' ? from + point.words + 1 : -1;
		const last = end === -1 ? null : (pointAt(words, end, today) ?? yearAt(words, end));
		if (last !== null) return between(point, last, end + last.words - at);
		return related(relation, point, length + point.words);
	}
	return null;
}

/** From one time to another. A first time without a year is of the year of the last. */
function between(first: Point, last: Point, words: number): Point | null {
	const year = last.span.to?.slice(0, 5) ?? '';
	const isMixed = first.span.isYearly && !last.span.isYearly;
	const from = isMixed ? `${year}${first.span.from}` : first.span.from;
	if (!first.span.isYearly && last.span.isYearly) return null;
	return {
		span: { from, to: last.span.to, isYearly: last.span.isYearly },
		said: whens.between(first.said, last.said),
		words,
	};
}

function related(relation: (typeof relations)[number][1], { span, said }: Point, words: number): Point | null {
	const { from, to, isYearly } = span;
	const first = isYearly ? '01-01' : null;
	const last = isYearly ? '12-31' : null;
	if (relation === 'in') return { span, said, words };
	if (relation === 'from') return { span: { from, to: last, isYearly }, said: whens.from(said), words };
	if (relation === 'until') return { span: { from: first, to, isYearly }, said: whens.until(said), words };
	const isBefore = relation === 'before';
	const edge = moved((isBefore ? from : to) ?? '', isBefore ? -1 : 1);
	// Nothing of a year comes before 1 January, nor after 31 December.
	const own = isBefore
		? { from: edge && first, to: edge ?? '00-00', isYearly }
		: { from: edge ?? '13-00', to: edge && last, isYearly };
	return { span: own, said: isBefore ? whens.before(said) : whens.after(said), words };
}

import { fold } from '../words/fold.ts';
import { separator } from './letters.ts';
import { bound, mayMean } from './marks.ts';
import { respelt, runAt } from './words.ts';

/** How well a text holds a wording: 0 not at all, 1 its words, 2 as a phrase. */
export type Fit = 0 | 1 | 2;

/** What a number behind it belongs to: “quận 13” is not “quận … 13”. Types of documents, bodies and times. */
const numbered = new Set(
	'quan phuong huyen xa ap to pho dinh hoach thi van quyet bao tu an luan trinh ngay thang quy nam'.split(' '),
);

/** What begins a name: “sở tư pháp” is not a text with “cơ sở” and “phòng Tư pháp”. Of places, whose name follows at once. */
const heads = 'sở phòng ban bộ cục viện trường quận phường huyện tỉnh'.split(' ');
const places = new Set('quan phuong huyen tinh'.split(' '));
/** What looks like it where the marks are left out: “quan ly …”, “co quan …” are no quận. */
const others =
	'quan ly, quan tri, quan tam, quan he, quan chung, co quan, lien quan, hai quan, khach quan, tinh hinh, tinh gian, tinh gon, phuong an, phuong phap, phuong tien, phuong thuc, dia phuong, so hoa, so luong, so lieu, so ket, so tay, so bo, phong chong, phong trao, ban hanh, ban do, ban giao, bo sung, bo thu, bo phan, bo tieu, vien chuc, truong hop'
		.split(', ')
		.map((words) => words.split(' '));

/**
 * How well the text holds the words, but for case and marks that were not typed. A number typed with its symbol stays whole,
 * and one behind what it numbers stays there. Vietnamese syllables are not yet words: two thirds of them must stand beside a
 * neighbour of the query (beside a number or an abbreviation one may stand alone), those of a name together.
 * With `unfinished` the last word may be the beginning of one. `length` is that of the query as it was typed: an abbreviation
 * written out allows no more words to stand apart.
 */
export function fitOf(text: string, wording: readonly string[], unfinished = false, length = wording.length): Fit {
	const typed = wording.map(tokens);
	const last = typed.at(-1)?.at(-1) ?? '';
	const all = tokens(text);
	const plain = fold(last);
	const ends = unfinished
		? all.filter((word) => fold(word).startsWith(plain) && fold(word) !== plain && mayMean(last, word))
		: [];
	let best: Fit = 0;
	for (const end of [last, ...new Set(ends)]) {
		const asked = typed.map((word, at) => (at === typed.length - 1 ? [...word.slice(0, -1), end] : word));
		const fit = fitOfSaid(bound(all, asked.flat()), asked, end !== last, length);
		if (fit === 2) return fit;
		if (fit > best) best = fit;
	}
	return best;
}

/** The same of what a text says, folded, with something else where another word stands. A word that `begins` as typed must have its neighbour. */
export function fitOfSaid(
	said: readonly string[],
	typed: readonly (readonly string[])[],
	begins: boolean,
	length: number,
): Fit {
	const words = typed.map((word) => word.map(fold));
	if (runAt(said, words.flat()) !== -1) return 2;
	return holds(said, typed, words, length) && (!begins || runAt(said, words.slice(-2).flat()) !== -1) ? 1 : 0;
}

/** Words, percent signs and the ends of sentences, which no phrase runs over; no “số” before a number. */
export const tokens = (text: string): string[] =>
	(
		respelt(text)
			.toLowerCase()
			.replaceAll(separator, ' | ')
			.replace(/;|(?<=\p{Ll}{2})[.!?](?=\s)/gu, ' | ')
			.match(/[\p{L}\p{M}\p{N}]+|[%|]/gu) ?? []
	).filter((word, at, all) => (word !== 'số' && word !== 'so') || !/^\d/.test(all[at + 1] ?? ''));

function holds(
	said: readonly string[],
	typed: readonly (readonly string[])[],
	words: readonly (readonly string[])[],
	length: number,
): boolean {
	const apart = words.some((word, at) => {
		const before = words[at - 1] ?? [];
		return (
			numbered.has(before.at(-1) ?? '') &&
			/^(?:\d|[ivx]+$)/.test(word[0] ?? '') &&
			runAt(said, [...before, ...word]) === -1
		);
	});
	return !apart && words.every((word) => runAt(said, word) !== -1) && !isScattered(said, words, typed, length);
}

/** Whether too many of the words, all of them said, stand where none of their neighbours in the query does. */
export function isApart(
	said: readonly string[],
	words: readonly (readonly string[])[],
	length = words.length,
): boolean {
	const most = Math.max(Math.floor(Math.min(length, words.length) / 3), words.some(isWhole) ? 1 : 0);
	return words.filter((_, at) => isAlone(said, words, at)).length > most;
}

/** Whether they are apart, or a name that the query has is broken. */
export function isScattered(
	said: readonly string[],
	words: readonly (readonly string[])[],
	typed: readonly (readonly string[])[] = words,
	length = words.length,
): boolean {
	return (
		isApart(said, words, length) ||
		words.some((_, at) => isHead(typed, words, at) && (isAlone(said, words, at) || !goesOn(said, words, at)))
	);
}

function isAlone(said: readonly string[], words: readonly (readonly string[])[], at: number): boolean {
	const isBeside = (place: number) =>
		place > 0 && place < words.length && runAt(said, words.slice(place - 1, place + 1).flat()) !== -1;
	return !isBeside(at) && !isBeside(at + 1) && !isWhole(words[at] ?? []);
}

/** Whether a name of two words or more begins here: “sở …”, “quận …”. */
function isHead(typed: readonly (readonly string[])[], words: readonly (readonly string[])[], at: number): boolean {
	const [word = ''] = typed[at] ?? [];
	const isMarked = typed.some(([one = '']) => fold(one) !== one);
	const head = heads.find((one) => (isMarked ? one === word : fold(one) === word));
	const pairs = [words.slice(at, at + 2).flat(), words.slice(Math.max(0, at - 1), at + 1).flat()];
	return head !== undefined && !others.some((other) => pairs.some((pair) => runAt(pair, other) === 0));
}

/** Whether the text has the two words after the head behind it, as names have them: “quận tân phú” is not “quận Tân …”. */
function goesOn(said: readonly string[], words: readonly (readonly string[])[], at: number): boolean {
	if (at > 0 && !places.has(words[at]?.[0] ?? '')) return true;
	return words.length < at + 3 || runAt(said, words.slice(at, at + 3).flat()) !== -1;
}

/** Whether it says something by itself: a number, an abbreviation, a word too long for a syllable. */
const isWhole = (word: readonly string[]): boolean => word.length > 1 || /\d|^[^aeiouy]{2,}$|.{8}/.test(word[0] ?? '');

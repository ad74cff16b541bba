import { foldToken } from './tokens.ts';
import { runAt } from './words.ts';

/** How well a text holds a wording: 0 not at all, 1 its words, 2 with all of them one behind another. */
export type Fit = 0 | 1 | 2;

/** What is said of the words of a query: each, and each together with the next one behind it. */
export interface Held {
	readonly word: (at: number) => boolean;
	readonly beside: (at: number) => boolean;
}

/** What a number behind it belongs to: “quận 13” is not “quận … 13”. Types of documents, bodies and times. */
const numbered = new Set(
	'quan phuong huyen xa ap to pho dinh hoach thi van quyet bao tu an luan trinh ngay thang quy nam'.split(' '),
);

/** Whether the word there numbers what comes behind it. “Thẩm định 85,75” is no type of document with its number. */
function isNumbering(words: readonly (readonly string[])[], at: number): boolean {
	const word = words[at]?.at(-1) ?? '';
	return numbered.has(word) && !(word === 'dinh' && words[at - 1]?.at(-1) === 'tham');
}

/** What begins a name: “sở tư pháp” is not a text with “cơ sở” and “phòng Tư pháp”. Of places, whose name follows at once. */
const heads = 'sở phòng ban bộ cục viện trường quận phường huyện tỉnh'.split(' ');
const places = new Set('quan phuong huyen tinh'.split(' '));
/** What looks like it where the marks are left out: “quan ly …”, “co quan …” are no quận. */
const others =
	'quan ly, quan tri, quan tam, quan he, quan chung, co quan, lien quan, hai quan, khach quan, tinh hinh, tinh gian, tinh gon, phuong an, phuong phap, phuong tien, phuong thuc, dia phuong, so hoa, so luong, so lieu, so ket, so tay, so bo, phong chong, phong trao, ban hanh, ban do, ban giao, bo sung, bo thu, bo phan, bo tieu, vien chuc, truong hop'
		.split(', ')
		.map((words) => words.split(' '));

/**
 * How well words are held that were typed as these tokens. A number stays behind what it numbers. Vietnamese syllables are not
 * yet words: two thirds of them must stand beside a neighbour of the query. Beside a number or an abbreviation one may stand
 * alone. Those of a name stand together. A last word that only `begins` as typed must have its neighbour. `length` is that of the
 * query as it was typed: an abbreviation written out allows no more words to stand apart; `closely`, none does.
 */
export function fitOfHeld(
	held: Held,
	typed: readonly (readonly string[])[],
	{ begins, length, closely = false }: { begins: boolean; length: number; closely?: boolean },
): Fit {
	const last = typed.length - 1;
	if (last < 0 || !typed.every((_, at) => held.word(at))) return 0;
	if (typed.every((_, at) => at === last || held.beside(at))) return 2;
	const words = typed.map((word) => word.map(foldToken));
	const apart = words.some(
		(word, at) => at > 0 && isNumbering(words, at - 1) && /^(?:\d|[ivx]+$)/.test(word[0] ?? '') && !held.beside(at - 1),
	);
	const most = closely ? 0 : mostAlone(words, length);
	return !apart && !isScattered(held, words, typed, most) && (!begins || held.beside(last - 1)) ? 1 : 0;
}

/** What a list of folded words holds of words, each of which may be several. */
export const heldIn = (said: readonly string[], words: readonly (readonly string[])[]): Held => ({
	word: (at) => runAt(said, words[at] ?? []) !== -1,
	beside: (at) => runAt(said, words.slice(at, at + 2).flat()) !== -1,
});

/** How many of the words may stand where none of their neighbours in the query does. */
export function mostAlone(words: readonly (readonly string[])[], length = words.length): number {
	return Math.max(Math.floor(Math.min(length, words.length) / 3), words.some(isWhole) ? 1 : 0);
}

/** Whether more than so many of the words, all of them said, stand alone. */
export function isApart(held: Held, words: readonly (readonly string[])[], most = mostAlone(words)): boolean {
	return words.filter((_, at) => isAlone(held, words, at)).length > most;
}

/** Whether they are apart, or a name that the query has is broken. */
export function isScattered(
	held: Held,
	words: readonly (readonly string[])[],
	typed: readonly (readonly string[])[] = words,
	most = mostAlone(words),
): boolean {
	return (
		isApart(held, words, most) ||
		words.some((_, at) => isHead(typed, words, at) && (isAlone(held, words, at) || !goesOn(held, words, at)))
	);
}

function isAlone(held: Held, words: readonly (readonly string[])[], at: number): boolean {
	const isBeside = (place: number) => place >= 0 && place < words.length - 1 && held.beside(place);
	return !isBeside(at - 1) && !isBeside(at) && !isWhole(words[at] ?? []);
}

/** Whether a name of two words or more begins here: “sở …”, “quận …”. */
function isHead(typed: readonly (readonly string[])[], words: readonly (readonly string[])[], at: number): boolean {
	const [word = ''] = typed[at] ?? [];
	const isMarked = typed.some(([one = '']) => foldToken(one) !== one);
	const head = heads.find((one) => (isMarked ? one === word : foldToken(one) === word));
	const pairs = [words.slice(at, at + 2).flat(), words.slice(Math.max(0, at - 1), at + 1).flat()];
	return head !== undefined && !others.some((other) => pairs.some((pair) => runAt(pair, other) === 0));
}

/** Whether the two words after the head stand behind it, as names have them: “quận tân phú” is not “quận Tân …”. */
function goesOn(held: Held, words: readonly (readonly string[])[], at: number): boolean {
	if (at > 0 && !places.has(words[at]?.[0] ?? '')) return true;
	return words.length < at + 3 || (held.beside(at) && held.beside(at + 1));
}

/** Whether it says something by itself: a number, an abbreviation, a word too long for a syllable. */
export const isWhole = (word: readonly string[]): boolean =>
	word.length > 1 || /\d|^[^aeiouy]{2,}$|.{8}/.test(word[0] ?? '');

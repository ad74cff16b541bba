import { fold } from '../text/fold.ts';
import type { Query } from './query.ts';

/** Something that has a page and a name: a unit, an indicator, a document, a field, a locality. */
export interface Name {
	readonly kind: string;
	readonly url: string;
	readonly name: string;
	/** Where it belongs, as readers see it; may be empty. */
	readonly place: string;
	/** What else it is called. */
	readonly also: readonly string[];
	/** How much hangs on it; of two equal matches the heavier comes first. */
	readonly weight: number;
}

/** A name that a query matches, with how well: 0 to 100, 70 and more where the query says nearly the whole name. */
export interface NamedMatch {
	readonly name: Name;
	readonly score: number;
}

/** The names that hold every word of the query, best first; none for an empty query. A last word may be unfinished. */
export function matchNames(names: readonly Name[], query: Query): NamedMatch[] {
	const wordings = [query.words, ...query.wordings.slice(1).map((words) => words.flatMap((word) => wordsIn(word)))];
	if (query.words.length === 0) return [];
	const typed = query.typed.toLowerCase();
	const accented = fold(typed) !== typed;
	return names
		.map((name) => {
			const best = Math.max(...wordings.map((words) => scoreOf(name, words)));
			const exact = accented && name.name.toLowerCase().includes(typed) ? 2 : 0;
			return { name, score: best === 0 ? 0 : best + exact };
		})
		.filter(({ score }) => score > 0)
		.sort(
			(a, b) =>
				b.score - a.score ||
				b.name.weight - a.name.weight ||
				a.name.name.length - b.name.name.length ||
				(a.name.url < b.name.url ? -1 : 1),
		);
}

const wordsIn = (text: string): string[] =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');

/** How well the words match the best of what it is called. */
function scoreOf({ kind, name, place, also }: Name, words: readonly string[]): number {
	const own = wordsIn(name);
	const called = [own, ...also.map(wordsIn)];
	const best = Math.max(...called.map((said) => compare(said, words)), initialsMatch(called, words));
	if (best > 0) {
		const number = words.some((word) => /^\d{2,}$/.test(word) && own.includes(word));
		return kind === 'van-ban' && number ? Math.max(best, 95) : best;
	}
	// "phòng nội vụ bình tân": the name and where it belongs.
	const placed = new Set(wordsIn(place));
	const named = words.filter((word) => !placed.has(word));
	if (named.length === 0 || named.length === words.length) return 0;
	return Math.max(0, Math.max(...called.map((said) => compare(said, named)), initialsMatch(called, named)) - 5);
}

/**
 * The same words 100, its first words 80 and more, words of it in a row 60 and more, in their order 50 and more, in any order
 * 40 and more; a little less where the last word is unfinished.
 */
function compare(said: readonly string[], asked: readonly string[]): number {
	const whole = compareWhole(said, asked, (word, wanted) => word === wanted);
	const last = asked.at(-1) ?? '';
	if (whole > 0 || last.length < 2 || /\d/.test(last)) return whole;
	const begun = compareWhole(
		said,
		asked,
		(word, wanted, isLast) => word === wanted || (isLast && word.startsWith(wanted)),
	);
	return Math.max(0, begun - 8);
}

type Fits = (word: string, wanted: string, isLast: boolean) => boolean;

function compareWhole(said: readonly string[], asked: readonly string[], fits: Fits): number {
	if (asked.length > said.length) return 0;
	const share = 15 * (asked.length / said.length);
	const last = asked.length - 1;
	const rowAt = said.findIndex((_, from) =>
		asked.every((wanted, at) => from + at < said.length && fits(said[from + at] ?? '', wanted, at === last)),
	);
	if (rowAt === 0) return asked.length === said.length ? 100 : 80 + share;
	if (rowAt > 0) return 60 + share;
	let from = 0;
	const inOrder = asked.every((wanted, at) => {
		const found = said.findIndex((word, place) => place >= from && fits(word, wanted, at === last));
		from = found + 1;
		return found !== -1;
	});
	if (inOrder) return 50 + share;
	return asked.every((wanted, at) => said.some((word) => fits(word, wanted, at === last))) ? 40 + share : 0;
}

/** One word of letters that are the first letters of a name (`pnv`, `vpub`): 85, or 62 for the beginning of them. */
function initialsMatch(called: readonly (readonly string[])[], asked: readonly string[]): number {
	const [word = '', ...rest] = asked;
	if (rest.length > 0 || word.length < 3 || !/^\p{L}+$/u.test(word)) return 0;
	const initials = called.map((said) =>
		said.map((one) => (one === 'ubnd' || one === 'hdnd' ? one : one.charAt(0))).join(''),
	);
	if (initials.includes(word)) return 85;
	return initials.some((one) => one.startsWith(word)) ? 62 : 0;
}

/** A name as it comes in the site's file of names (`searchNames` of the views). */
export function nameOf([kind, url, name, place, also, weight]: readonly [
	string,
	string,
	string,
	string,
	readonly string[],
	number,
]): Name {
	return { kind, url, name, place, also, weight };
}

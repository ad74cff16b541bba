import { fold } from '../../words/fold.ts';
import { heldIn, isApart, isScattered } from '../query/fit.ts';
import type { Query } from '../query/query.ts';
import { runAt, unrespelt, wordsIn } from '../query/words.ts';
import { coreOf, formsOf, nameWords, writtenOut } from './forms.ts';
import { withoutLead } from './leads.ts';
import type { Name } from './name.ts';

/** A name that a query matches, with how well: 0 to 100, 70 and more where the query says nearly the whole name. */
export interface NamedMatch {
	readonly name: Name;
	readonly score: number;
}

/** What a number behind it belongs to: “quận 13” is not “Phường 13 quận …”, and “kế hoạch 6” is not “Kế hoạch … Quận 6”. */
const numbered = new Set(['quan', 'phuong', 'huyen', 'xa', 'ap', 'pho', 'to']);

/** The names that hold every word of the query, best first; none for an empty query. A last word may be unfinished. */
export function matchNames(names: readonly Name[], query: Query): NamedMatch[] {
	// No name has a share of a hundred: “6%” is not Quận 6.
	if (query.words.length === 0 || /\d%/.test(query.wordings[0]?.join(' ') ?? '')) return [];
	const wordings = [query.words, ...query.wordings.slice(1).map((words) => words.flatMap(wordsIn))].map((words) =>
		words.filter((word) => word !== 'va'),
	);
	const asked = wordings.flatMap((words) => [{ words, less: 0 }, ...withoutLead(words)]);
	const typed = query.typed.toLowerCase();
	const accented = fold(typed) !== typed;
	return byScore(
		names.map((name) => {
			const best = Math.max(...asked.map(({ words, less }) => scoreOf(name, words) - less));
			const exact = accented && name.name.toLowerCase().includes(typed) ? 2 : 0;
			return { name, score: best <= 0 ? 0 : best + exact };
		}),
	);
}

/** The matches with a score, best first; of equal ones the heavier name, then the shorter. */
export function byScore(matches: readonly NamedMatch[]): NamedMatch[] {
	return matches
		.filter(({ score }) => score > 0)
		.sort(
			(a, b) =>
				b.score - a.score ||
				b.name.weight - a.name.weight ||
				a.name.name.length - b.name.name.length ||
				(a.name.url < b.name.url ? -1 : 1),
		);
}

/** How well a place of today must match: its first words do. */
const enoughOfPlace = 50;

/** How well the words match the best of what it is called. */
function scoreOf(name: Name, words: readonly string[]): number {
	if (words.length === 0 || (name.kind === 'noi-nay' && !namesPlace(name, words))) return 0;
	const best = Math.max(
		...formsOf(name).map((form) => {
			const out = writtenOut(words, form);
			return compare(form.said, out) - form.less - (out === words ? 0 : 3);
		}),
	);
	// What holds the words of a place in another order, or some of another place, is not where one lives.
	if (name.kind === 'noi-nay' && best < enoughOfPlace) return 0;
	if (best <= 0 || name.kind !== 'van-ban') return Math.max(0, best);
	const own = nameWords(name.name);
	return words.some((word) => /^\d{2,}$/.test(word) && own.includes(word)) ? Math.max(best, 95) : best;
}

/** Whether the words begin what a place of today is called without its level: “phường” alone and its province alone name none. */
function namesPlace(name: Name, words: readonly string[]): boolean {
	const [first = ''] = coreOf(name);
	return words.includes(first) || (words.length > 1 && first.startsWith(words.at(-1) ?? ''));
}

/**
 * How well a name answers. The same words have 100, in another order 75. Its first words have 80 and more, words in a row 60 and
 * more. Words in their order have 50 and more, in any order 40 and more. An unfinished last word has a little less.
 */
function compare(said: readonly string[], asked: readonly string[]): number {
	const whole = compareWhole(said, asked);
	if (whole > 0) return whole;
	// “parindex”, “phongnoivu”: the whole name in one.
	if (asked.join('') === said.join('')) return 90;
	const last = asked.at(-1) ?? '';
	// “An Lạc B” is another ward than An Lạc.
	if (/\d|^[abc]$/.test(last) || (asked.length < 2 && last.length < 2)) return 0;
	const typed = unrespelt(last);
	const begun = said
		.filter((word) => word.startsWith(last) || word.startsWith(typed))
		.map((word) => [...asked.slice(0, -1), word])
		.filter((words) => last.length > 1 || runAt(said, words) !== -1)
		.map((words) => compareWhole(said, words));
	return Math.max(0, Math.max(0, ...begun) - 8);
}

function compareWhole(said: readonly string[], asked: readonly string[]): number {
	if (asked.length > said.length || !asked.every((word) => said.includes(word))) return 0;
	const share = 15 * (asked.length / said.length);
	const row = runAt(said, asked);
	if (row === 0) return asked.length === said.length ? 100 : 80 + share;
	if (row > 0) return 60 + share;
	const apart = asked.some(
		(word, at) =>
			/^\d/.test(word) &&
			!said.some((one, place) => {
				const labels = [asked[at - 1] ?? '', said[place - 1] ?? ''];
				return one === word && (labels[0] === labels[1] || !labels.some((label) => numbered.has(label)));
			}),
	);
	if (apart) return 0;
	const words = asked.map((word) => [word]);
	const held = heldIn(said, words);
	if (asked.length === said.length) return isApart(held, words) ? 0 : 75;
	if (isScattered(held, words)) return 0;
	let from = 0;
	const inOrder = asked.every((word) => {
		const at = said.indexOf(word, from);
		from = at + 1;
		return at !== -1;
	});
	return (inOrder ? 50 : 40) + share;
}

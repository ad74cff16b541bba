import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';
import { isSyllable } from './syllable.ts';

/** Words before which names of places stand, which differ in a letter: `phuong-an-lac`, `phuong-an-loc`. */
const places = new Set('phuong xa quan huyen tinh thi thon ap khu buon lang tran'.split(' '));

/** Candidates with how people type them; made once for a list. */
const foldedLists = new WeakMap<object, readonly Folded[]>();

interface Folded {
	readonly candidate: string;
	readonly folded: string;
}

/** Longer words are no names of ours that were typed wrongly. */
const longest = 300;

/**
 * The candidate that is nearly surely meant by `word`, alone in a list; none if there is no such one, or several are as near. It
 * is spelt the same but for capitals and marks, or has a slip of the hand in it: a letter or two left out, doubled, changed or in
 * the wrong order. Another number, another good Vietnamese word and another name of a place are no slips.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	if (word.length > longest) return [];
	const wanted = folded(word);
	if (wanted.replace(/[^a-z0-9]/g, '').length < 2) return [];
	let best = { cost: Number.POSITIVE_INFINITY, candidates: [] as string[] };
	for (const { candidate, folded: meant } of foldedOf(candidates)) {
		const cost = costOf(wanted, meant);
		if (cost === null || cost > best.cost) continue;
		best = cost < best.cost ? { cost, candidates: [candidate] } : { cost, candidates: [...best.candidates, candidate] };
	}
	return best.candidates.length === 1 ? best.candidates : [];
}

/** How far the candidate is from what was written; `null` where it is not what was meant. */
function costOf(wanted: string, meant: string): number | null {
	// A distance is at least the difference in length. So a value as long as a file is compared with nothing.
	if (Math.abs(meant.length - wanted.length) > 2) return null;
	if (meant === wanted) return 0;
	// `alias` for `aliases`: the end is left out.
	if (wanted.length >= 4 && meant.startsWith(wanted) && meant.length <= wanted.length + 2 && !/[^a-z]/.test(meant))
		return 1;
	const cost = slipsBetween(wanted, meant);
	if (cost > (wanted.length < 8 ? 1 : 2)) return null;
	const [own, others] = [wanted.split(/[^a-z0-9]+/), meant.split(/[^a-z0-9]+/)];
	if (own.length !== others.length) return cost === 1 && own.join('') === others.join('') ? cost : null;
	const isPlace = others.some((part) => places.has(part));
	return own.every((part, at) => isSlip(part, others[at] ?? '', isPlace)) ? cost : null;
}

/** Whether a word that was written is a slip of the hand for another, or the same. */
export function isSlip(written: string, meant: string, isPlace = false): boolean {
	if (written === meant) return true;
	if (meant.length < 2 || /\d/.test(written + meant) || slipsBetween(written, meant) > mostSlips(written)) return false;
	const sameLength = written.length === meant.length;
	if (!isSyllable(written)) return true;
	return !isPlace && (!sameLength || isSwapped(written, meant));
}

/** How many slips one word may have: `hdnd` is not `ubnd`. */
export const mostSlips = (word: string): number => (word.length < 6 ? 1 : 2);

/** Letters that were changed, left out or put in; two that changed places are one. */
export function slipsBetween(one: string, other: string): number {
	return isSwapped(one, other) ? 1 : distance(one, other);
}

/** Whether they differ in the order of two letters side by side alone. */
function isSwapped(one: string, other: string): boolean {
	if (one.length !== other.length) return false;
	const at = [...one].findIndex((letter, place) => letter !== other[place]);
	return at !== -1 && one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other;
}

/** How often it is looked for what the words of one file mean. No more problems of one file are shown. */
const mostHints = 100;

/** `nearest` for the problems of one file, with candidates that are listed only if they are needed. */
export type Nearest = (word: string, candidates: () => Iterable<string>) => string[];

/** A `Nearest` that finds nothing any more once it has been asked a hundred times. */
export function nearestOfFile(): Nearest {
	let asked = 0;
	return (word, candidates) => {
		asked += 1;
		return asked > mostHints ? [] : nearest(word, candidates());
	};
}

/** A word as people type it in a hurry, without zeros before a number: `05-ct-ubnd` is `5-ct-ubnd`. */
const folded = (word: string): string => fold(word).replace(/(^|[-/ #])0+(?=\d)/g, '$1');

function foldedOf(candidates: Iterable<string>): readonly Folded[] {
	const known = foldedLists.get(candidates);
	if (known !== undefined) return known;
	const made = [...new Set(candidates)].map((candidate) => ({ candidate, folded: folded(candidate) }));
	foldedLists.set(candidates, made);
	return made;
}

import { distance } from 'fastest-levenshtein';
import { fold } from '../../words/fold.ts';
import { isSlip, mostSlips, nearest, slipsBetween } from '../../words/nearest.ts';
import { isSyllable } from '../../words/syllable.ts';
import { mayMean } from '../query/marks.ts';
import type { Query } from '../query/query.ts';
import { runAt } from '../query/words.ts';
import { formsOf } from './forms.ts';
import type { Name } from './name.ts';
import { matchNames } from './names.ts';
import { inPlace } from './place.ts';

/** Beginnings of words that are said alike and taken for each other. */
const alike = ['l n', 's x', 'ch tr', 'd gi', 'd r', 'gi r'].map((pair) => pair.split(' '));
/** Shorter words that nothing knows are abbreviations and foreign ones (`ISO`). */
const shortest = 4;
/** How well a name must match to be meant. */
const enough = 60;

/**
 * What may have been meant by a query that finds nothing; `null` if nothing is near. First comes what its keys would have written
 * in Telex or VNI. Then come words of a name that differ from it in a letter or two. Then a word begins with another letter that
 * is said alike (“xở”, “sở”). Last, unknown words are replaced by the nearest known ones.
 */
export function didYouMean(names: readonly Name[], query: Query): string | null {
	return keyed(names, query) ?? mistyped(names, query) ?? misheard(names, query) ?? misspelt(names, query);
}

/** Queries for names near what was typed, for a register that cannot compare all its names: without one word, and without the keys of marks. */
export function nearQueries(query: Query): Query[] {
	const { words } = query;
	const shorter = words.length > 1 ? words.map((_, at) => words.filter((_word, place) => place !== at)) : [];
	return [...shorter, words.map(withoutKeys)].map((some) => ({ ...query, words: some, wordings: [some] }));
}

function keyed(names: readonly Name[], query: Query): string | null {
	const words = query.words.map(withoutKeys);
	if (words.every((word, at) => word === query.words[at])) return null;
	const [match] = matchNames(names, { ...query, words, wordings: [words] });
	return match !== undefined && match.score >= enough ? spelt(words, [match.name], names) : null;
}

/** A word as typed where the keyboard did not put marks in: `phongf`, `ddaats` (Telex), `gia3i` (VNI), without the keys of marks. */
function withoutKeys(word: string): string {
	if (/^\p{L}+[1-9][\p{L}1-9]*$/u.test(word)) return word.replace(/[1-9]/g, '');
	const single = word.replace(/([aeo])\1|dd/g, (pair) => pair.charAt(0)).replace(/([aou])w/g, '$1');
	return single.replace(/([aeiouyghncmpt])[sfrxj]$/, '$1');
}

function mistyped(names: readonly Name[], query: Query): string | null {
	const { words } = query;
	const asked = words.join(' ');
	// Numbers and places are meant as they are.
	const fixed = words.map((word) => /\d/.test(word));
	const place = inPlace(query, names)?.form ?? [];
	const most = asked.length < 5 ? 1 : asked.length < 14 ? 2 : 3;
	let best: { cost: number; weight: number; said: string; name: Name } | undefined;
	for (const name of names)
		for (const { said } of formsOf(name))
			for (let at = 0; at + words.length <= said.length; at++) {
				const own = said.slice(at, at + words.length);
				if (!areSlips(query, own, name.kind === 'noi-nay')) continue;
				if (own.some((word, to) => (fixed[to] || /\d/.test(word)) && word !== words[to])) continue;
				if (place.length > 0 && runAt(own, place) === -1) continue;
				const run = own.join(' ');
				const cost = slipsBetween(asked, run);
				if (cost === 0) return null;
				if (cost > most || (best && (cost > best.cost || (cost === best.cost && name.weight <= best.weight)))) continue;
				best = { cost, weight: name.weight, said: run, name };
			}
	return best === undefined ? null : spelt(best.said.split(' '), [best.name], names);
}

/**
 * Whether the words are slips of the hand for those of a name. A good word is one only where it was typed without marks, begins
 * alike and has a letter more or less in the rest (`ni`, `noi`, but not `tram`, `tam`), and two others stand beside. In the name
 * of a place it is none: places differ in a letter.
 */
function areSlips(query: Query, own: readonly string[], isPlace: boolean): boolean {
	const { words } = query;
	const namesPlace = isPlace || own.some((word) => levels.has(word));
	return words.every((word, at) => {
		const meant = own[at] ?? '';
		if (word === meant) return true;
		// A letter alone, and the end of a name (“|”), are no words that one mistypes.
		if (word.length < 2 || meant.length < 2) return false;
		if (Math.abs(word.length - meant.length) > 2) return false;
		if (slipsBetween(word, meant) > mostSlips(word)) return false;
		if (!isSyllable(word)) return words.length > 1 || word.length >= shortest;
		const isPlain = !namesPlace && markedAs(query, word) === null && beginningOf(word) === beginningOf(meant);
		return (
			isPlain &&
			words.length > 2 &&
			words.every((one, place) => place === at || one === own[place]) &&
			isSlip(word, meant)
		);
	});
}

/** Levels before which names of places stand: another good word there is another place (`phường Long Hưng`, `phường Long Hương`). */
const levels = new Set('phuong xa quan huyen tinh khu p q'.split(' '));

const beginningOf = (word: string): string => /^[^aeiouy]*/.exec(word)?.[0] ?? '';

/** A word of the query as it was typed with its marks, in small letters; `null` if it was typed without. */
function markedAs({ typed }: Query, word: string): string | null {
	const forms = typed
		.toLowerCase()
		.normalize('NFC')
		.split(/[^\p{L}\p{M}\p{N}]+/u);
	return forms.find((form) => form !== word && fold(form) === word) ?? null;
}

/**
 * The query with one word begun as it is said elsewhere. What was typed with marks must have those of the word that is meant:
 * `chức` is not `trực`, and `đ` no `d`. Without marks many good words are so alike, and two others must stand beside.
 */
function misheard(names: readonly Name[], query: Query): string | null {
	const known = knownWords(names);
	for (const [at, word] of query.words.entries()) {
		const marked = markedAs(query, word);
		if (marked === null && query.words.length < 3) continue;
		for (const pair of alike)
			for (const [from = '', to = ''] of [pair, [...pair].reverse()]) {
				if (!(marked ?? word).startsWith(from)) continue;
				const other = to + word.slice(from.length);
				if (!known.has(other)) continue;
				const words = query.words.map((own, place) => (place === at ? other : own));
				const [match] = matchNames(names, { ...query, words, wordings: [words] });
				if (match === undefined || match.score < enough) continue;
				const said = knownWords([match.name]).get(other) ?? known.get(other) ?? '';
				if (marked === null || mayMean(to + marked.slice(from.length), said)) return spelt(words, [match.name], names);
			}
	}
	return null;
}

function misspelt(names: readonly Name[], { words }: Query): string | null {
	const known = knownWords(names);
	let changed = 0;
	const meant = words.map((word) => {
		const own = known.get(word);
		if (own !== undefined || /\d/.test(word) || word.length < shortest) return own ?? word;
		if (isSyllable(word)) return null;
		const [near] = nearest(word, known.keys());
		if (near === undefined || distance(word, near) > mostSlips(word)) return null;
		changed += 1;
		return known.get(near) ?? near;
	});
	const kept = words.length === 1 || changed < words.length;
	return changed > 0 && kept && !meant.includes(null) ? meant.join(' ') : null;
}

/** The folded words as they are written, first of all in these names. */
function spelt(words: readonly string[], first: readonly Name[], names: readonly Name[]): string {
	const [own, known] = [knownWords(first), knownWords(names)];
	return words.map((word) => own.get(word) ?? known.get(word) ?? word).join(' ');
}

/** How the words of names are written, by the folded word; made once for a list. */
function knownWords(names: readonly Name[]): ReadonlyMap<string, string> {
	const kept = knownOf.get(names);
	if (kept !== undefined) return kept;
	const known = new Map<string, string>();
	for (const { name, also, place } of names)
		for (const word of [name, ...also, place].join(' ').split(/[^\p{L}\p{M}\p{N}]+/u))
			if (word.length > 1) known.set(fold(word), known.get(fold(word)) ?? word.toLowerCase());
	knownOf.set(names, known);
	return known;
}

const knownOf = new WeakMap<readonly Name[], ReadonlyMap<string, string>>();

import { fold } from '../words/fold.ts';
import { type Fit, fitOfSaid, tokens } from './fit.ts';
import { percent } from './letters.ts';
import { mayMean } from './marks.ts';
import type { IndexedWord, WordIndex } from './word-index.ts';

/** Words of the query that stand together at these places. */
interface Standing {
	readonly said: readonly string[];
	readonly places: IndexedWord['places'];
}

/**
 * How well records hold the wording, by their id, from where its words stand in them; as `fitOf` would say of their text, but
 * that ends of sentences are not known. With `unfinished` the last word may be the beginning of one. `length` is that of the
 * query as it was typed.
 */
export function fitsOf(
	index: WordIndex,
	wording: readonly string[],
	unfinished: boolean,
	length: number,
): (id: string) => Fit {
	const typed = wording.map(tokens);
	const last = typed.at(-1)?.at(-1) ?? '';
	const plain = fold(last);
	const isBegun = (word: string): boolean => word.startsWith(plain) && word !== plain;
	const isMeant = (word: string): boolean => index.words(word).some((form) => mayMean(last, form.word));
	const ends = unfinished ? index.find((word) => isBegun(word) && isMeant(word)) : [];
	const numbers = index.words('so').filter(({ word }) => word === 'số' || word === 'so');
	const asked = [last, ...ends].map((end) => {
		const words = typed.map((word, at) => (at === typed.length - 1 ? [...word.slice(0, -1), end] : word));
		const isSpaced = (at: number) => /\s/.test(wording[at] ?? '');
		const standing = words.flatMap((word, at) =>
			word.length === 1 || isSpaced(at)
				? word.flatMap((one) => wordsStanding(index, one))
				: word[1] === '%'
					? index.words(`${word[0]}${percent}`).map(({ places }) => ({ said: word, places }))
					: numberStanding(index, word.map(fold)),
		);
		return { words, standing };
	});
	return (id) =>
		asked.reduce<Fit>((best, { words, standing }, at) => {
			if (best === 2) return best;
			const fit = fitOfSaid(saidIn(id, standing, numbers), words, at > 0, length);
			return fit > best ? fit : best;
		}, 0);
}

/** Where a word stands as it was typed; if it stands nowhere so, where it may be meant. */
function wordsStanding(index: WordIndex, typed: string): Standing[] {
	const said = [fold(typed)];
	// “95” is found in “95%” too.
	const [plain = ''] = said;
	const ofPercent = /^\d+$/.test(plain) ? index.words(plain + percent) : [];
	const meant = [...index.words(plain).filter(({ word }) => mayMean(typed, word)), ...ofPercent];
	const exact = typed === said[0] ? [] : meant.filter(({ word }) => mayMean(word, typed));
	return (exact.length > 0 ? exact : meant).map(({ places }) => ({ said, places }));
}

/** Where a number with signs stands: its numbers at one place, at which a word has all of it in a row. The index lacks its letters. */
function numberStanding(index: WordIndex, parts: readonly string[]): Standing[] {
	const joined = parts.join('');
	const numbers = parts.filter((part) => /^\d+$/.test(part));
	const stands = (part: string, id: string, place: number) =>
		index.words(part).some(({ places }) => places.get(id)?.includes(place));
	return index
		.find((word) => word.includes(joined))
		.flatMap((word) => index.words(word))
		.map(({ places }) => ({
			said: parts,
			places: new Map(
				[...places].map(([id, all]) => [id, all.filter((place) => numbers.every((part) => stands(part, id, place)))]),
			),
		}));
}

/** The words that the record says of those that stand anywhere, in its order, with a bar where others are between. */
function saidIn(id: string, standing: readonly Standing[], numbers: readonly IndexedWord[]): string[] {
	const at = new Map<number, string[]>();
	for (const { said, places } of standing)
		for (const place of places.get(id) ?? []) {
			const words = at.get(place) ?? [];
			at.set(place, [...words, ...said.filter((word) => !words.includes(word))]);
		}
	const result: string[] = [];
	let before: number | undefined;
	for (const [place, words] of [...at].sort(([a], [b]) => a - b)) {
		// “Nghị định số 61”: the label of a number is no word between.
		const isLabelled = before === place - 2 && /^\d/.test(words[0] ?? '') && isAt(numbers, id, place - 1);
		if (before !== undefined && place - before > 1 && !isLabelled) result.push('|');
		result.push(...words);
		before = place;
	}
	return result;
}

const isAt = (words: readonly IndexedWord[], id: string, place: number): boolean =>
	words.some(({ places }) => places.get(id)?.includes(place));

import { fold } from '../../words/fold.ts';
import { bound } from '../query/marks.ts';
import type { Query } from '../query/query.ts';
import { respelt } from '../query/words.ts';

/** A piece of a text, and whether it is what was asked for. */
export type Piece = readonly [text: string, isFound: boolean];

/** Words that an excerpt has at most, and before what was found. */
const most = { words: 28, before: 6 };
const wordOrRest = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;
const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/**
 * The text in pieces, which together are the text. Found are words that stand beside a neighbour of the query: a syllable alone
 * may be of another word. So are those that say something by themselves: the only word of a query, numbers, abbreviations.
 */
export function pieces(text: string, { wordings }: Query): Piece[] {
	const parts = text.match(wordOrRest) ?? [];
	const words = parts.filter(isWord);
	const found = new Set<number>();
	for (const wording of wordings) {
		const typed = wording.flatMap(
			(word) =>
				respelt(word)
					.toLowerCase()
					.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
		);
		const asked = typed.map(fold);
		const said = bound(
			words.map((word) => respelt(word)),
			typed,
		);
		for (const [at, word] of said.entries())
			for (const [place, one] of asked.entries()) {
				if (one !== word || word === '') continue;
				const beside = [-1, 1].some(
					(step) => asked[place + step] !== undefined && asked[place + step] === said[at + step],
				);
				if (beside || asked.length === 1 || /\d|^[^aeiouy]{2,}$/.test(word)) found.add(at);
			}
	}
	let at = -1;
	const joined: [string, boolean][] = [];
	for (const part of parts) {
		if (isWord(part)) at += 1;
		const isFound = isWord(part) ? found.has(at) : part === ' ' && found.has(at) && found.has(at + 1);
		const last = joined.at(-1);
		if (last?.[1] === isFound) last[0] += part;
		else joined.push([part, isFound]);
	}
	return joined;
}

/** The part of the texts that has the most of what was asked for, in pieces; `null` if none has anything of it. */
export function excerpt(texts: readonly string[], query: Query): Piece[] | null {
	let best: { text: string; found: number } | undefined;
	for (const text of texts) {
		const found = pieces(text, query).reduce((sum, [part, isFound]) => sum + (isFound ? part.length : 0), 0);
		if (found > (best?.found ?? 0)) best = { text, found };
	}
	if (best === undefined) return null;
	const words = best.text.split(/\s+/u);
	if (words.length <= most.words) return pieces(best.text, query);
	const before = pieces(best.text, query).findIndex(([, isFound]) => isFound);
	const lead = pieces(best.text, query)
		.slice(0, before)
		.map(([part]) => part)
		.join('');
	const start = Math.min(
		Math.max(0, lead.split(/\s+/u).length - 1 - most.before),
		Math.max(0, words.length - most.words),
	);
	const shown = words.slice(start, start + most.words).join(' ');
	return pieces(`${start > 0 ? '… ' : ''}${shown}${start + most.words < words.length ? ' …' : ''}`, query);
}

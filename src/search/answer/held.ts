import { eachNumber, eachPart } from '../index/postings.ts';
import type { Filters } from '../query/filters.ts';
import { type Fit, fitOfHeld, isWhole, mostAlone } from '../query/fit.ts';
import { type Query, unfinishedWordings } from '../query/query.ts';
import { type Asked, askedOf } from '../query/said.ts';
import { foldToken } from '../query/tokens.ts';
import { hasBit, recordsBySaying } from './masks.ts';
import { sizeOf, type TextIndex } from './texts.ts';

/** How well each record holds a query: for each part that has such records, a number for each of its records (`Fit`). */
export type Fits = ReadonlyMap<number, Uint8Array>;

/**
 * How well the records of all parts hold the query in the best of its wordings. Words may stand apart (`fitOfHeld`) only if no
 * record holds them closely. With `unfinished` the last word only begins as typed.
 */
export async function heldBy(index: TextIndex, query: Query, unfinished: boolean): Promise<Fits> {
	if (unfinished && /\d/.test(query.words.at(-1) ?? '')) return new Map();
	const length = query.wordings[0]?.length ?? 0;
	const asked = (unfinished ? unfinishedWordings(query) : query.wordings).map(askedOf);
	const search = async (some: readonly Asked[], closely: boolean) =>
		best(await Promise.all(some.map((one) => fitsOf(index, one, { begins: unfinished, closely, length }))));
	const close = await search(asked, true);
	if (close.size > 0) return close;
	return search(
		asked.filter(({ words }) => mostAlone(words, length) > 0),
		false,
	);
}

interface Manner {
	readonly begins: boolean;
	readonly closely: boolean;
	/** Words of the query as it was typed. */
	readonly length: number;
}

/** The best of several answers for each record. */
function best(answers: readonly Map<number, Uint8Array>[]): Fits {
	const all = new Map<number, Uint8Array>();
	for (const fits of answers)
		for (const [part, own] of fits) {
			const kept = all.get(part);
			if (kept === undefined) all.set(part, own);
			else
				for (let record = 0; record < own.length; record++)
					kept[record] = Math.max(kept[record] ?? 0, own[record] ?? 0);
		}
	return all;
}

/** The records that have every value, 1 for each; `null` where nothing is asked. Locality and kind are no values (`Directory`). */
export async function having(index: TextIndex, filters: Filters): Promise<Fits | null> {
	const asked = Object.entries(filters).map(([filter, value]) => `${filter}=${value}`);
	if (asked.length === 0) return null;
	const groups = await Promise.all(asked.map(async (value) => (await index.sayings(value)).get(value)?.[0]?.[1]));
	if (groups.includes(undefined)) return new Map();
	const counts = new Map<number, Uint8Array>();
	for (const group of groups)
		eachPart(group ?? '', (part, numbers) => {
			const own = counts.get(part) ?? new Uint8Array(sizeOf(index.directory.parts[part]));
			counts.set(part, own);
			eachNumber(numbers, (record) => {
				own[record] = (own[record] ?? 0) + 1;
			});
		});
	for (const own of counts.values())
		for (let record = 0; record < own.length; record++) own[record] = own[record] === asked.length ? 1 : 0;
	return counts;
}

/**
 * How well records hold what is asked. `closely`: each word beside a neighbour of the query, but those that say something by
 * themselves; only pairs of words are then looked for, which few records have.
 */
async function fitsOf(index: TextIndex, asked: Asked, manner: Manner): Promise<Map<number, Uint8Array>> {
	const { begins, closely } = manner;
	const fits = new Map<number, Uint8Array>();
	const last = asked.words.length - 1;
	const isBegun = (at: number) => begins && at === last;
	// A word that only begins as typed must have its neighbour, which says it too; so does any word that stands beside one.
	const isLookedFor = (at: number) =>
		last === 0 || (!isBegun(at) && (!closely || isWhole((asked.words[at] ?? []).map(foldToken))));
	const sayings = [
		...asked.word.flatMap((some, at) =>
			isLookedFor(at) ? some.map((saying) => ({ saying, begins: isBegun(at) })) : [],
		),
		...asked.beside.map((saying, at) => ({ saying, begins: isBegun(at + 1) })),
	];
	const said = await recordsBySaying(index, sayings);
	if (said === null) return fits;
	const besides = asked.beside.map(said.bitOf);
	const words = asked.word.map((some, at) => (isLookedFor(at) ? some.map(said.bitOf) : []));
	const isOne = asked.words.map((tokens) => tokens.length === 1);
	const decided = new Map<number, Fit>();
	const decide = (mask: number): Fit => {
		const beside = (at: number) => hasBit(mask, besides[at] ?? 0);
		const word = (at: number) => {
			const own = words[at] ?? [];
			return (
				(own.length > 0 && own.every((bit) => hasBit(mask, bit))) ||
				(isOne[at] === true && (beside(at - 1) || beside(at)))
			);
		};
		return fitOfHeld({ word, beside }, asked.words, manner);
	};
	for (const [part, masks] of said.masks) {
		const own = new Uint8Array(masks.length);
		let any = false;
		for (let record = 0; record < masks.length; record++) {
			const mask = masks[record] ?? 0;
			if (mask === 0) continue;
			let fit = decided.get(mask);
			if (fit === undefined) {
				fit = decide(mask);
				decided.set(mask, fit);
			}
			own[record] = fit;
			if (fit > 0) any = true;
		}
		if (any) fits.set(part, own);
	}
	return fits;
}

import { latestDay } from '../../words/day.ts';
import { fold } from '../../words/fold.ts';
import type { Index } from '../index.ts';
import type { ScoredEntry, ScoreEntry } from './score.ts';

/** One thing that documents state of a unit. */
interface Stated<Value> {
	/** `null` where none states it, or several state it otherwise. */
	readonly value: Value | null;
	/** Whether documents state it otherwise. */
	readonly differs: boolean;
	/** The scores that state it, in the order of the documents. */
	readonly by: readonly ScoreEntry[];
}

/** What documents state of a unit in one time, by one version of an index and of one kind, taken together. */
export interface ScoreSheet {
	readonly total: Stated<number>;
	readonly rank: Stated<number>;
	readonly ranked: Stated<number>;
	readonly class: Stated<string>;
	readonly rating: Stated<string>;
	/** By part of the version: its points, and what is said with them. */
	readonly parts: ReadonlyMap<string, Stated<number> & { readonly items: readonly ScoredEntry[] }>;
}

/** The scores that were issued by a day, left out: that of the index, and that no document issued by then takes back. */
export function knownScores(index: Index, scores: readonly ScoreEntry[], day?: string): ScoreEntry[] {
	const known = scores.filter((one) => {
		const issued = issuedOn(index, one);
		return day === undefined ? index.hasCome.get(issued) !== false : issued <= day;
	});
	const taken = new Set(known.flatMap((one) => (one.corrects === null ? [] : thingOf(one, one.corrects))));
	return known.filter((one) => !taken.has(thingOf(one, one.document)));
}

/** The last day on which the document of a score may have been issued. */
export const issuedOn = (index: Index, { document }: ScoreEntry): string =>
	latestDay(index.headOf.get(document)?.issued ?? '');

const thingOf = ({ version, unit, period, kind }: ScoreEntry, document: string): string =>
	[document, version, unit, kind, period.start, period.end].join(' ');

/** Scores of one unit, time, version and kind as one sheet. The order of the documents never matters. */
export function sheetOf(scores: readonly ScoreEntry[]): ScoreSheet {
	const stated = <Value extends string | number>(read: (one: ScoreEntry) => Value | null): Stated<Value> => {
		const by = scores.filter((one) => read(one) !== null);
		const [first, ...others] = by.flatMap((one) => read(one) ?? []);
		const differs = first !== undefined && others.some((one) => fold(String(one)) !== fold(String(first)));
		return { value: differs ? null : (first ?? null), differs, by };
	};
	const criteria = new Set(scores.flatMap(({ items }) => items.map(({ criterion }) => criterion)));
	const itemOf = ({ items }: ScoreEntry, id: string) => items.find(({ criterion }) => criterion === id);
	return {
		total: stated(({ total }) => total),
		rank: stated(({ rank }) => rank),
		ranked: stated(({ ranked }) => ranked),
		class: stated((one) => one.class),
		rating: stated(({ rating }) => rating),
		parts: new Map(
			[...criteria].map((id) => [
				id,
				{
					...stated((one) => itemOf(one, id)?.points ?? null),
					items: scores.flatMap((one) => itemOf(one, id) ?? []),
				},
			]),
		),
	};
}

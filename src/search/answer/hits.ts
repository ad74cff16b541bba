import { startsOf, type TextKind } from '../index/directory.ts';
import type { Fit } from '../query/fit.ts';
import type { Fits } from './held.ts';
import type { TextIndex } from './texts.ts';

/** A record found: its part, its number there, and how well it holds the query. */
export interface Hit {
	readonly part: number;
	readonly record: number;
	readonly fit: Fit;
}

/** How records are ordered if not by how well they fit: by deadline, soonest first, or by day of issue, newest first. */
export type Order = 'han' | 'ngay';

/** In so many parts everything found is put into one order; of more parts the likeliest come first, each in its own order. */
export const mostInOneOrder = 8;

/** The records of a kind that hold the query (all, where `fits` is `null`) and pass the filters: locality, and `passing`. */
export function hitsOf(
	{ directory }: TextIndex,
	kind: TextKind,
	fits: Fits | null,
	locality: string | undefined,
	passing: Fits | null,
): Hit[] {
	const hits: Hit[] = [];
	for (const [number, part] of directory.parts.entries()) {
		if (locality !== undefined && part[0] !== locality) continue;
		const [own, others] = [fits?.get(number), passing?.get(number)];
		if ((fits !== null && own === undefined) || (passing !== null && others === undefined)) continue;
		const [documents, assignments, targets, end] = startsOf(part);
		const [from, to] =
			kind === 'van-ban' ? [documents, assignments] : kind === 'nhiem-vu' ? [assignments, targets] : [targets, end];
		for (let record = from; record < to; record++) {
			const fit = own === undefined ? 1 : own[record];
			if ((fit === 1 || fit === 2) && (others === undefined || others[record] === 1))
				hits.push({ part: number, record, fit });
		}
	}
	return hits;
}

/**
 * The hits in their order: those with the words one behind another first, then short records before long ones. Of many parts
 * only the first is put in order; others follow, those with the most hits first, as their documents have them. By deadline,
 * a unit's own days count where leads have several; `unit` is `undefined` where none is asked for.
 */
export async function inOrder(
	index: TextIndex,
	hits: readonly Hit[],
	order: Order | undefined,
	unit: string | undefined,
): Promise<readonly Hit[]> {
	const parts = likeliest(hits);
	const opened = parts.length <= mostInOneOrder ? parts : parts.slice(0, 1);
	const tables = new Map(
		await Promise.all(
			opened.map(async (part) => {
				const [{ table }, days] = await Promise.all([index.table(part), order && daysOf(index, part, order, unit)]);
				return [part, { lengths: table.lengths, days: days || [] }] as const;
			}),
		),
	);
	const rest = parts.slice(opened.length);
	const place = new Map(rest.map((part, at) => [part, at]));
	return [
		...hits.filter(({ part }) => tables.has(part)).sort(comparing(tables, order)),
		...hits
			.filter(({ part }) => place.has(part))
			.sort((a, b) => (place.get(a.part) ?? 0) - (place.get(b.part) ?? 0) || b.fit - a.fit),
	];
}

/** The parts that have hits, the one with the most hits first; with the words one behind another they count more. */
function likeliest(hits: readonly Hit[]): number[] {
	const weight = new Map<number, number>();
	for (const { part, fit } of hits) weight.set(part, (weight.get(part) ?? 0) + (fit === 2 ? 1000 : 1));
	return [...weight].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([part]) => part);
}

async function daysOf(index: TextIndex, part: number, order: Order, unit: string | undefined) {
	const { days, ofUnits } = (await index.facets(part)).facets;
	const all = days[order] ?? [];
	const others = order === 'han' && unit !== undefined ? ofUnits?.[unit] : undefined;
	if (others === undefined) return all;
	const own = new Map(others);
	return all.map((day, record) => own.get(record) ?? day);
}

interface Ordered {
	readonly lengths: readonly number[];
	readonly days: readonly number[];
}

function comparing(tables: ReadonlyMap<number, Ordered>, order: Order | undefined) {
	const day = ({ part, record }: Hit): number => {
		const own = tables.get(part)?.days[record] ?? 0;
		return own === 0 ? Number.POSITIVE_INFINITY : order === 'ngay' ? -own : own;
	};
	const length = ({ part, record }: Hit): number => tables.get(part)?.lengths[record] ?? 0;
	const byDay = (a: Hit, b: Hit): number => (order === undefined || day(a) === day(b) ? 0 : day(a) - day(b));
	return (a: Hit, b: Hit): number =>
		byDay(a, b) || b.fit - a.fit || length(a) - length(b) || a.part - b.part || a.record - b.record;
}

/** A locality with records that were found, and how many. */
export interface PlaceCount {
	readonly locality: string;
	readonly count: number;
}

/** How many of the hits are in each locality, the most first. */
export function countByPlace({ directory }: TextIndex, hits: readonly Hit[]): PlaceCount[] {
	const counts = new Map<string, number>();
	for (const { part } of hits) {
		const [locality = ''] = directory.parts[part] ?? [];
		counts.set(locality, (counts.get(locality) ?? 0) + 1);
	}
	return [...counts]
		.map(([locality, count]) => ({ locality, count }))
		.sort((a, b) => b.count - a.count || (a.locality < b.locality ? -1 : 1));
}

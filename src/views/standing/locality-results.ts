import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { standings as words } from '../../vi/standing.ts';
import { type HeldView, localityHeld } from '../measurement/held.ts';
import { type BreakdownView, breakdown } from './breakdown.ts';
import { type CountsView, countsView, type Told } from './sheet.ts';
import { isSplit, toldByYear } from './unit-results.ts';

/** What became of what the units of a locality answer for, side by side. */
export interface LocalityResultsView {
	readonly id: string;
	readonly name: string;
	readonly page: string;
	/** `null` where the site has no report about their assignments. */
	readonly counts: CountsView | null;
	readonly byUnit: BreakdownView;
	/** By the year of last days. */
	readonly byYear: BreakdownView;
	/** Its figures; `null` if none is published. */
	readonly held: HeldView | null;
}

/** What the units of a locality answer for, each occurrence once. */
export function toldInLocality(index: Index, locality: string): readonly Told[] {
	return index.remember('told in locality', locality, (traced) => {
		const known = new Map<string, Told>();
		for (const { id, members } of traced.unitsIn.get(locality) ?? [])
			if (!hasMembers(members))
				for (const told of toldByYear(traced, id).values()) for (const one of told) known.set(keyOf(one), one);
		return [...known.values()];
	});
}

/** What members of a group answer for stands under their own names. */
export const hasMembers = (members: readonly string[] | null): boolean => members !== null && members.length > 0;

const keyOf = ({ entry, stood: { occurrence } }: Told): string =>
	[entry.id, occurrence.phase, occurrence.round, occurrence.unit].join('\n');

/** The results of a locality. Throws if the register has no such locality. */
export function localityResults(index: Index, id: string): LocalityResultsView {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const told = toldInLocality(index, id);
	const reports = new Set(told.flatMap(({ entry }) => index.reportsOn.get(entry.document) ?? []));
	const years = Map.groupBy(told, ({ stood }) => stood.end?.slice(0, 4) ?? '');
	const inOrder = [...years].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? 1 : -1));
	return {
		id,
		name: locality.name,
		page: address.resultsOf(address.locality(id)),
		counts: told.length === 0 ? null : countsView(index, told, reports.size),
		held: localityHeld(index, id),
		byUnit: breakdown(
			index,
			(index.unitsIn.get(id) ?? []).flatMap(({ id: unit, short, members }) => {
				const own = [...toldByYear(index, unit).values()].flat();
				if (own.length === 0 || hasMembers(members)) return [];
				const href = address.resultsOf(address.unit(unit));
				return [{ name: short, href, list: isSplit(index, unit) ? null : href, told: own }];
			}),
		),
		byYear: breakdown(
			index,
			inOrder.map(([year, own]) => ({ name: words.yearOf(year), href: null, list: null, told: own })),
		),
	};
}

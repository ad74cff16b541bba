import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { type BreakdownView, breakdown } from './breakdown.ts';
import { type CountsView, countsView, type Told } from './sheet.ts';
import { toldByYear } from './unit-results.ts';

/** What became of what the units of a locality answer for, side by side, in one year by last days. */
export interface LocalityResultsView {
	readonly id: string;
	readonly name: string;
	readonly page: string;
	/** Empty of what has no day; `null` where there is nothing. */
	readonly year: string | null;
	readonly years: readonly { readonly year: string; readonly href: string; readonly count: number }[];
	/** `null` where the site has no report about their assignments. */
	readonly counts: CountsView | null;
	readonly byUnit: BreakdownView;
}

/** What the units of a locality answer for, by year, each occurrence once. */
export function toldInLocality(index: Index, locality: string): ReadonlyMap<string, readonly Told[]> {
	return index.remember('told in locality', locality, (traced) => {
		const years = new Map<string, Map<string, Told>>();
		for (const { id, members } of traced.unitsIn.get(locality) ?? []) {
			if (members !== null && members.length > 0) continue;
			for (const [year, told] of toldByYear(traced, id)) {
				const known = years.get(year) ?? new Map<string, Told>();
				years.set(year, known);
				for (const one of told) known.set(keyOf(one), one);
			}
		}
		const inOrder = [...years].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? 1 : -1));
		return new Map(inOrder.map(([year, own]) => [year, [...own.values()]]));
	});
}

const keyOf = ({ entry, stood: { occurrence } }: Told): string =>
	[entry.id, occurrence.phase, occurrence.round, occurrence.unit].join('\n');

/** Addresses of the results of a locality, as those of a unit. */
export function localityResultPages(index: Index): [path: string, key: string][] {
	return index.register.localities.flatMap(({ id }): [string, string][] => {
		const page = address.resultsOf(address.locality(id));
		const [, ...older] = [...toldInLocality(index, id).keys()];
		return [
			[page, id],
			...older.map((year): [string, string] => [address.resultsOfYear(page, year), `${id} ${year || '-'}`]),
		];
	});
}

/** The results of a locality in the newest year, or in that of the key. Throws if the register has no such locality. */
export function localityResults(index: Index, key: string): LocalityResultsView {
	const [id = '', asked] = key.split(' ');
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const years = toldInLocality(index, id);
	const [newest] = years.keys();
	const year = asked === undefined ? (newest ?? null) : asked.replace('-', '');
	const told = years.get(year ?? '') ?? [];
	const page = address.resultsOf(address.locality(id));
	const reports = new Set(told.flatMap(({ entry }) => index.reportsOn.get(entry.document) ?? []));
	const units = index.unitsIn.get(id) ?? [];
	return {
		id,
		name: locality.name,
		page,
		year,
		years: [...years].map(([one, own]) => ({
			year: one,
			href: one === newest ? page : address.resultsOfYear(page, one),
			count: own.length,
		})),
		counts: told.length === 0 ? null : countsView(index, told, reports.size),
		byUnit: breakdown(
			index,
			units.flatMap(({ id: unit, short, members }) => {
				const own = toldByYear(index, unit);
				const [first] = own.keys();
				const ofYear = own.get(year ?? '') ?? [];
				// What members of a group answer for stands under their own names.
				if (ofYear.length === 0 || (members !== null && members.length > 0)) return [];
				const results = address.resultsOf(address.unit(unit));
				const list = first === year ? results : address.resultsOfYear(results, year ?? '');
				return [{ name: short, href: list, list, told: ofYear }];
			}),
		),
	};
}

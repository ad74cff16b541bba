import { address } from '../../address.ts';
import type { ComparedPlace, ComparedTarget } from '../../listing/compared.ts';
import { ownerKey, yearKey } from '../../register/by-year.ts';
import { lengthOf } from '../../register/counts.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { busiest } from '../busiest.ts';
import { documentLink } from '../link/document.ts';
import { localitiesList } from '../page/lists.ts';
import { comparedTarget, newestOf } from './newest.ts';

/** The most columns, rows and targets in a cell of the table that needs no script. */
const most = { columns: 5, rows: 40, targets: 2 };
const collator = new Intl.Collator('vi', { numeric: true });

/** A table of indicators and localities. */
export interface PlaceTable {
	readonly places: readonly { readonly href: string; readonly name: string; readonly hasDocuments: boolean }[];
	readonly rows: readonly {
		readonly href: string;
		readonly name: string;
		/** One for each locality: the first of what it sets, and how many more; `null` where it sets nothing. */
		readonly cells: readonly ({ readonly targets: readonly ComparedTarget[]; readonly more: number } | null)[];
	}[];
	/** Localities and indicators that are not in the table. */
	readonly leftPlaces: number;
	readonly leftRows: number;
}

/** What may be put side by side: localities with a document, by name; of very many those with most. */
export const comparedChoices = (index: Index): { readonly id: string; readonly name: string }[] =>
	localitiesList(index).flatMap(({ id, name, documents }) => (documents > 0 ? [{ id, name }] : []));

/** The localities that set most, and what they set; of very many indicators those that most set. */
export function placeTable(
	index: Index,
	indicators: readonly { readonly id: string; readonly name: string }[],
): PlaceTable {
	const sets = indicators.map(({ id, name }) => ({
		id,
		name,
		byPlace: Map.groupBy(index.targetsFor.get(id) ?? [], ({ document }) => localityOf(document)),
	}));
	const counts = new Map<string, number>();
	for (const { byPlace } of sets) for (const place of byPlace.keys()) counts.set(place, (counts.get(place) ?? 0) + 1);
	const all = comparedChoices(index).filter(({ id }) => counts.has(id));
	const places = busiest(all, most.columns, ({ id }) => counts.get(id) ?? 0);
	const among = sets.filter(({ byPlace }) => places.some(({ id }) => byPlace.has(id)));
	const rows = busiest(among, most.rows, ({ byPlace }) => byPlace.size);
	return {
		places: places.map(({ id, name }) => ({ href: address.locality(id), name, hasDocuments: true })),
		rows: rows.map(({ id, name, byPlace }) => ({
			href: address.compareIndicator(id),
			name,
			cells: places.map((place) => {
				const own = newestOf(index, byPlace.get(place.id) ?? []);
				if (own.length === 0) return null;
				return {
					targets: own.slice(0, most.targets).map(comparedTarget),
					more: Math.max(0, own.length - most.targets),
				};
			}),
		})),
		leftPlaces: all.length - places.length,
		leftRows: sets.length - rows.length,
	};
}

/** What a locality sets, for each indicator in its newest document that speaks of it. */
export function comparedPlace(index: Index, id: string): ComparedPlace {
	const owner = { kind: 'locality', id } as const;
	const targets = (index.yearsOf.get(ownerKey(owner)) ?? [])
		.flatMap(({ year }) => index.issuedIn.get(yearKey(owner, year)) ?? [])
		.flatMap((document) => index.targetsOf.get(document) ?? []);
	const set = [...Map.groupBy(targets, ({ indicator }) => indicator)].map(([indicator, own]) => {
		const newest = newestOf(index, own);
		return {
			id: indicator,
			name: index.indicators.get(indicator)?.name ?? indicator,
			document: documentLink(index, newest[0]?.document ?? '').name,
			targets: newest.map(comparedTarget),
		};
	});
	return {
		name: index.localities.get(id)?.name ?? id,
		href: address.locality(id),
		hasDocuments: lengthOf(index, 'documentsIn', id) > 0,
		set: Object.fromEntries(
			set.toSorted((a, b) => collator.compare(a.name, b.name)).map(({ id: key, ...rest }) => [key, rest]),
		),
	};
}

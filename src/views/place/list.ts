import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { fold } from '../../words/fold.ts';
import { type PlaceOfToday, placesOfToday } from './places.ts';

/** The most places that one page lists. Of more, the first page lists provinces alone. */
export const mostPlaces = 400;
/** The most places of a province, and the most old bodies that a row names. */
const most = { inProvince: 1000, named: 3 } as const;

/** A place in a list. */
interface PlaceRow {
	readonly href: string;
	readonly name: string;
	/** Names of the old bodies. */
	readonly of: readonly string[];
}

/** The places of a province. */
export interface ProvincePlaces {
	readonly href: string;
	readonly province: string;
	/** How many communes it has. */
	readonly count: number;
	/** The communes, in alphabetical order; none where a page lists provinces alone. */
	readonly places: readonly PlaceRow[];
	/** How many bodies took over from others there, and these; none where a page lists provinces alone. */
	readonly bodyCount: number;
	readonly bodies: readonly PlaceRow[];
}

/** Whether the site knows any place of today. */
export const hasPlaces = (index: Index): boolean =>
	index.remember('has places', '', (own) => placesOfToday(own).length > 0);

/** Whether the site knows any commune of today. */
export const hasCommunes = (index: Index): boolean =>
	index.remember('has communes', '', (own) => placesOfToday(own).some(({ isCommune }) => isCommune));

/** How two wards or communes of today are typed without marks (`bay hien`), to show by; fewer where the site knows fewer. */
export const placeExamples = (index: Index): readonly string[] =>
	index.remember('examples of places', '', (own) =>
		placesOfToday(own)
			.filter(({ isCommune }) => isCommune)
			.flatMap(({ name }) => /^(?:phường|xã|đặc khu) (.+)$/iu.exec(name)?.[1] ?? [])
			.map(fold)
			.filter((name, at, all) => /\D/.test(name) && all.indexOf(name) === at)
			.slice(0, 2),
	);

/** The keys of the provinces. */
export function provinceKeys(index: Index): string[] {
	return [...new Set(placesOfToday(index).map(({ provinceKey }) => provinceKey))];
}

/** All provinces with their places. */
export function placesList(index: Index): { provinces: ProvincePlaces[]; total: number } {
	const all = placesOfToday(index);
	const shown = all.length <= mostPlaces;
	const groups = Map.groupBy(all, ({ provinceKey }) => provinceKey);
	return {
		provinces: [...groups].map(([key, own]) => provincePlaces(index, key, own, shown ? mostPlaces : 0)),
		total: all.length,
	};
}

/** The places of one province. Throws if there is none with this key. */
export function provinceView(index: Index, key: string): ProvincePlaces {
	return index.remember('places of', key, (traced) =>
		provincePlaces(
			traced,
			key,
			placesOfToday(traced).filter(({ provinceKey }) => provinceKey === key),
			most.inProvince,
		),
	);
}

function provincePlaces(index: Index, key: string, own: readonly PlaceOfToday[], shown: number): ProvincePlaces {
	const [first] = own;
	if (first === undefined) throw new Error(`no province ${key}`);
	const row = ({ href, name, of }: PlaceOfToday): PlaceRow => ({
		href,
		name,
		of: of.slice(0, most.named).flatMap(({ kind, id }) => {
			const body = kind === 'locality' ? index.localities.get(id) : index.units.get(id);
			return body?.name ?? [];
		}),
	});
	const communes = own.filter(({ isCommune }) => isCommune);
	const bodies = own.filter(({ isCommune }) => !isCommune);
	return {
		...{ href: address.province(key), province: first.province },
		...{ count: communes.length, places: communes.slice(0, shown).map(row) },
		...{ bodyCount: bodies.length, bodies: bodies.slice(0, shown).map(row) },
	};
}

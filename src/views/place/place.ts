import { address } from '../../address.ts';
import { ownerKey, yearKey } from '../../register/by-year.ts';
import { lengthOf } from '../../register/counts.ts';
import type { Index } from '../../register/index.ts';
import { fold } from '../../words/fold.ts';
import { placeInSentence } from '../../words/place-name.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type DocumentRow, documentRows } from '../page/lists.ts';
import { placeOfToday } from './places.ts';

/** The most old bodies, documents of each and units of the same name that a page shows. */
const most = { bodies: 30, documents: 5, namesakes: 20 } as const;

/** An old body of which a place took over something. */
interface OldBody {
	readonly kind: 'locality' | 'unit';
	readonly href: string;
	readonly name: string;
	/** Its name within a sentence. */
	readonly said: string;
	readonly smallPart: boolean;
	/** How many places took over from it. */
	readonly successors: number;
	/** Last day of its existence, `YYYY-MM-DD`. */
	readonly until: string | null;
	/** Whence the content has it, and what else it says of its end. */
	readonly source: string | null;
	readonly notes: readonly string[];
	/** Its newest documents, and how many it has. Of a unit none. */
	readonly documents: readonly DocumentRow[];
	readonly total: number;
	/** Assignments that a unit leads and in which it cooperates. */
	readonly leads: number;
	readonly cooperates: number;
	/** The value by which a search is narrowed to it: an id. */
	readonly id: string;
}

/** A place of today: what it took over from whom, and where the work of these is. */
export interface PlaceView {
	readonly key: string;
	readonly name: string;
	readonly said: string;
	readonly province: string;
	readonly provinceKey: string;
	/** Whether the province is that of today by the content, not that of the old body's time. */
	readonly isNow: boolean;
	/** Whether it is a ward or commune, not a body. */
	readonly isCommune: boolean;
	readonly bodies: readonly OldBody[];
	readonly total: number;
	/** Units of the old localities that are called alike, of another area perhaps. */
	readonly namesakes: readonly UnitLink[];
}

/** The place with this key. Throws if there is none. */
export function placeView(index: Index, key: string): PlaceView {
	const place = placeOfToday(index, key);
	if (place === null) throw new Error(`no place ${key}`);
	const { name, province, provinceKey, isCommune, of } = place;
	const bodies = of
		.slice(0, most.bodies)
		.flatMap(({ kind, id, smallPart }) => (kind === 'locality' ? oldLocality : oldUnit)(index, id, smallPart) ?? []);
	const localities = of.flatMap(({ kind, id }) => (kind === 'locality' ? [id] : [])).slice(0, most.bodies);
	return {
		key,
		name,
		said: placeInSentence(name),
		province,
		provinceKey,
		isCommune,
		isNow: localities.some((id) => index.localities.get(id)?.parentNow !== undefined),
		bodies,
		total: of.length,
		namesakes: unitLinks(index, localities.flatMap((id) => calledAlike(index, id, name)).slice(0, most.namesakes)),
	};
}

function oldLocality(index: Index, id: string, smallPart: boolean): OldBody | null {
	const entry = index.localities.get(id);
	if (entry === undefined) return null;
	const owner = { kind: 'locality', id } as const;
	const ids = (index.yearsOf.get(ownerKey(owner)) ?? []).flatMap(
		({ year }) => index.issuedIn.get(yearKey(owner, year)) ?? [],
	);
	return {
		kind: 'locality',
		id,
		href: address.locality(id),
		name: entry.name,
		said: placeInSentence(entry.name),
		smallPart,
		successors: entry.successors.length,
		until: entry.until ?? null,
		source: entry.successorsSource ?? null,
		notes: [entry.endedBy, entry.note].filter((one) => one !== undefined),
		documents: documentRows(index, ids.slice(0, most.documents)),
		total: ids.length,
		leads: 0,
		cooperates: 0,
	};
}

function oldUnit(index: Index, id: string, smallPart: boolean): OldBody | null {
	const unit = index.units.get(id);
	if (unit === undefined) return null;
	const locality = index.localities.get(unit.locality);
	return {
		kind: 'unit',
		id,
		href: address.unit(id),
		name: unit.name,
		said: unit.name,
		smallPart,
		successors: unit.successors.length,
		until: unit.until,
		source: locality?.successorsSource ?? null,
		notes: [],
		documents: [],
		total: 0,
		leads: lengthOf(index, 'ledBy', id),
		cooperates: lengthOf(index, 'cooperatedBy', id),
	};
}

/** Ids of the units of a locality of which a name ends as the place is called. */
function calledAlike(index: Index, locality: string, name: string): string[] {
	const end = ` ${fold(name)}`;
	return (index.unitsIn.get(locality) ?? [])
		.filter((unit) =>
			[unit.name, unit.short, ...unit.aliases].some(
				(own) => fold(` ${own}`).trim() === end.trim() || ` ${fold(own)}`.endsWith(end),
			),
		)
		.map(({ id }) => id);
}

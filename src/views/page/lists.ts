import { address } from '../../address.ts';
import { lengthOf } from '../../register/counts.ts';
import type { UnitEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type UnitKind, unitKinds } from '../../schemas/units.ts';
import { busiest } from '../busiest.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** The most units that one page lists. */
export const mostUnits = 400;
/** The most localities, and the most indicators. */
const mostNames = 1000;

const collator = new Intl.Collator('vi', { numeric: true });

/** A document in a list. */
export interface DocumentRow extends DocumentLink {
	readonly assignments: number;
	readonly targets: number;
	/** Assignments of other documents that it changes. */
	readonly changes: number;
	/** What it says of the fate of assignments. */
	readonly results: number;
}

/** Rows for the documents with these ids, newest first; those of one day by name. */
export function documentRows(index: Index, ids: readonly string[]): DocumentRow[] {
	return ids
		.map((id) => ({
			...documentLink(index, id),
			assignments: lengthOf(index, 'assignmentsOf', id),
			targets: lengthOf(index, 'targetsOf', id),
			changes: lengthOf(index, 'amendedBy', id),
			results: lengthOf(index, 'resultsBy', id),
		}))
		.sort((a, b) => (a.issued === b.issued ? collator.compare(a.name, b.name) : a.issued < b.issued ? 1 : -1));
}

/** Rows for the newest documents, at most so many. */
export function newestRows(index: Index, most: number): DocumentRow[] {
	const ids = index.newestFirst;
	const last = index.headOf.get(ids[most - 1] ?? '')?.issued;
	// Those of the last day too: which of them come first is a question of their names.
	let end = Math.min(most, ids.length);
	while (end < ids.length && index.headOf.get(ids[end] ?? '')?.issued === last) end++;
	return documentRows(index, ids.slice(0, end)).slice(0, most);
}

/** A unit in a list, with what it was given by name. */
interface UnitRow {
	readonly href: string;
	readonly name: string;
	/** What else it is called: its short name, aliases and its head's post. */
	readonly aliases: string;
	readonly leads: number;
	readonly cooperates: number;
}

/** The units of one kind in a locality. */
export interface UnitGroup {
	readonly kind: UnitKind;
	/** How many it has; of very many, those with most work follow. */
	readonly count: number;
	readonly units: UnitRow[];
}

/**
 * The units of a locality by kind; kinds that have none are left out. The unit that governs the locality is first of its kind.
 * The others are by short name in Vietnamese alphabetical order.
 */
export function unitGroups(index: Index, locality: string): UnitGroup[] {
	const all = index.unitsIn.get(locality) ?? [];
	const authority = index.localities.get(locality)?.authority;
	const work = ({ id }: UnitEntry) =>
		id === authority ? Number.POSITIVE_INFINITY : lengthOf(index, 'ledBy', id) + lengthOf(index, 'cooperatedBy', id);
	const units = busiest(all, mostUnits, work);
	const row = ({ id, name, short, head, aliases }: UnitEntry): UnitRow => ({
		href: address.unit(id),
		name,
		aliases: [short, head ?? '', ...aliases].filter((one) => one !== name && one !== '').join(', '),
		leads: lengthOf(index, 'ledBy', id),
		cooperates: lengthOf(index, 'cooperatedBy', id),
	});
	return unitKinds
		.map((kind) => ({
			kind,
			count: all.filter((unit) => unit.kind === kind).length,
			units: units
				.filter((unit) => unit.kind === kind)
				.sort((a, b) => Number(b.id === authority) - Number(a.id === authority) || collator.compare(a.short, b.short))
				.map(row),
		}))
		.filter(({ count }) => count > 0);
}

/** Every locality with its units by kind, in alphabetical order; none where they are more than a page holds. */
export function unitsList(index: Index): { href: string; name: string; groups: UnitGroup[] }[] {
	if (index.totals.units > mostUnits) return [];
	return localitiesList(index).map(({ id, href, name }) => ({ href, name, groups: unitGroups(index, id) }));
}

/** The localities, in alphabetical order; of very many, those with most documents. */
export function localitiesList(
	index: Index,
): { id: string; href: string; name: string; until: string | null; documents: number; units: number }[] {
	const rows = index.register.localities
		.map(({ id, name, until }) => ({
			id,
			href: address.locality(id),
			name,
			until: until ?? null,
			documents: lengthOf(index, 'documentsIn', id),
			units: lengthOf(index, 'unitsIn', id),
		}))
		.sort((a, b) => collator.compare(a.name, b.name));
	return busiest(rows, mostNames, ({ documents }) => documents);
}

/** The indicators, in alphabetical order; of very many, those with most targets and assignments. */
export function indicatorsList(
	index: Index,
): { href: string; name: string; aliases: string; targets: number; assignments: number }[] {
	const rows = index.register.indicators
		.map(({ id, name, short, aliases }) => ({
			href: address.indicator(id),
			name,
			aliases: [short, ...aliases].filter((one) => one !== name).join(', '),
			targets: lengthOf(index, 'targetsFor', id),
			assignments: lengthOf(index, 'servingIndicator', id),
		}))
		.sort((a, b) => collator.compare(a.name, b.name));
	return busiest(rows, mostNames, ({ targets, assignments }) => targets + assignments);
}

/** Every field, in the order of `fields.yaml`. */
export function fieldsList(index: Index): { href: string; name: string; meaning: string; assignments: number }[] {
	return index.register.fields.map(({ id, name, meaning }) => ({
		href: address.field(id),
		name,
		meaning,
		assignments: lengthOf(index, 'inField', id),
	}));
}

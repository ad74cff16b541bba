import { address } from '../../address.ts';
import type { DocumentEntry, UnitEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type UnitKind, unitKinds } from '../../schemas/units.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** A document in a list. */
export interface DocumentRow extends DocumentLink {
	readonly assignments: number;
	readonly targets: number;
}

/** Rows for these documents, newest first; those of one day by name. */
export function documentRows(index: Index, documents: readonly DocumentEntry[]): DocumentRow[] {
	return documents
		.map(({ id }) => ({
			...documentLink(index, id),
			assignments: index.assignmentsOf.get(id)?.length ?? 0,
			targets: index.targetsOf.get(id)?.length ?? 0,
		}))
		.sort((a, b) => (a.issued === b.issued ? collator.compare(a.name, b.name) : a.issued < b.issued ? 1 : -1));
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
	readonly units: UnitRow[];
}

/** The units of a locality by kind, each kind by short name in Vietnamese alphabetical order after the unit that governs the locality; kinds that have none are left out. */
export function unitGroups(index: Index, locality: string): UnitGroup[] {
	const units = index.unitsIn.get(locality) ?? [];
	const authority = index.localities.get(locality)?.authority;
	const row = ({ id, name, short, head, aliases }: UnitEntry): UnitRow => ({
		href: address.unit(id),
		name,
		aliases: [short, head ?? '', ...aliases].filter((one) => one !== name && one !== '').join(', '),
		leads: index.ledBy.get(id)?.length ?? 0,
		cooperates: index.cooperatedBy.get(id)?.length ?? 0,
	});
	return unitKinds
		.map((kind) => ({
			kind,
			units: units
				.filter((unit) => unit.kind === kind)
				.sort((a, b) => Number(b.id === authority) - Number(a.id === authority) || collator.compare(a.short, b.short))
				.map(row),
		}))
		.filter(({ units }) => units.length > 0);
}

/** Every locality with its units by kind, in alphabetical order. */
export function unitsList(index: Index): { href: string; name: string; groups: UnitGroup[] }[] {
	return localitiesList(index).map(({ id, href, name }) => ({ href, name, groups: unitGroups(index, id) }));
}

/** Every locality, in alphabetical order. */
export function localitiesList(
	index: Index,
): { id: string; href: string; name: string; until: string | null; documents: number; units: number }[] {
	return index.register.localities
		.map(({ id, name, until }) => ({
			id,
			href: address.locality(id),
			name,
			until: until ?? null,
			documents: index.documentsIn.get(id)?.length ?? 0,
			units: index.unitsIn.get(id)?.length ?? 0,
		}))
		.sort((a, b) => collator.compare(a.name, b.name));
}

/** Every indicator, in alphabetical order. */
export function indicatorsList(
	index: Index,
): { href: string; name: string; aliases: string; targets: number; assignments: number }[] {
	return index.register.indicators
		.map(({ id, name, short, aliases }) => ({
			href: address.indicator(id),
			name,
			aliases: [short, ...aliases].filter((one) => one !== name).join(', '),
			targets: index.targetsFor.get(id)?.length ?? 0,
			assignments: index.servingIndicator.get(id)?.length ?? 0,
		}))
		.sort((a, b) => collator.compare(a.name, b.name));
}

/** The assignments without a field, in the order of the register. */
export function withoutField(index: Index): AssignmentView[] {
	return index.register.assignments.filter(({ field }) => field === null).map((one) => assignmentView(index, one));
}

/** Every field, in the order of `fields.yaml`. */
export function fieldsList(index: Index): { href: string; name: string; meaning: string; assignments: number }[] {
	return index.register.fields.map(({ id, name, meaning }) => ({
		href: address.field(id),
		name,
		meaning,
		assignments: index.inField.get(id)?.length ?? 0,
	}));
}

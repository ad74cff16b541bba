import type { Index } from '../register/index.ts';
import type { LocalityEntry } from '../register/register.ts';
import { type DocumentRow, documentRows, type UnitGroup, unitGroups } from './lists.ts';
import { type UnitLink, unitLinks } from './unit-link.ts';

/** A locality's page: its life, documents and units. */
export interface LocalityView {
	readonly entry: LocalityEntry;
	readonly authority: UnitLink | null;
	readonly documents: DocumentRow[];
	readonly units: UnitGroup[];
}

/** The locality with its documents and units. Throws if the register has no locality with this id. */
export function localityView(index: Index, id: string): LocalityView {
	const entry = index.localities.get(id);
	if (entry === undefined) throw new Error(`no locality ${id}`);
	return {
		entry,
		authority: unitLinks(index, [entry.authority])[0] ?? null,
		documents: documentRows(index, index.documentsIn.get(id) ?? []),
		units: unitGroups(index, id),
	};
}

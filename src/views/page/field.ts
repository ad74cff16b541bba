import type { Index } from '../../register/index.ts';
import type { Field } from '../../schemas/fields.ts';
import { type AssignmentView, assignmentView, byDocument, type OfDocument } from './assignment.ts';
import { bounded, type YearLink } from './bound.ts';
import { type BriefRow, briefRow } from './brief.ts';

/** A field's assignments: the newest by document, older ones in short or on pages of their years. */
export interface FieldAssignments {
	readonly documents: readonly OfDocument[];
	readonly older: readonly BriefRow[];
	readonly years: readonly YearLink[];
	readonly shown: number;
	readonly total: number;
}

/** A field's page. */
export interface FieldView extends FieldAssignments {
	readonly entry: Field;
}

/** The field with its assignments. Throws if the register has no field with this id. */
export function fieldView(index: Index, id: string): FieldView {
	const entry = index.fields.get(id);
	if (entry === undefined) throw new Error(`no field ${id}`);
	return { entry, ...fieldAssignments(index, id) };
}

/** The assignments of a field, newest document first; those of no field for `-`. */
export function fieldAssignments(index: Index, id: string): FieldAssignments {
	const owner = { kind: 'field', id } as const;
	const { full, brief, years, total } = bounded(index, owner);
	const views: AssignmentView[] = full.map((one) => assignmentView(index, one));
	const older = brief.map((one) => briefRow(index, one, owner));
	return { documents: byDocument(views), older, years, shown: full.length + older.length, total };
}

import type { Index } from '../../register/index.ts';
import type { Field } from '../../schemas/fields.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';

/** A field's page: its assignments by document. */
export interface FieldView {
	readonly entry: Field;
	readonly documents: { readonly link: DocumentLink; readonly assignments: AssignmentView[] }[];
	readonly count: number;
}

/** The field with its assignments, in the order of documents. Throws if the register has no field with this id. */
export function fieldView(index: Index, id: string): FieldView {
	const entry = index.fields.get(id);
	if (entry === undefined) throw new Error(`no field ${id}`);
	const assignments = index.inField.get(id) ?? [];
	const documents = Map.groupBy(assignments, ({ document }) => document);
	return {
		entry,
		count: assignments.length,
		documents: [...documents].map(([document, own]) => ({
			link: documentLink(index, document),
			assignments: own.map((one) => assignmentView(index, one)),
		})),
	};
}

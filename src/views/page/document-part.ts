import { address } from '../../address.ts';
import { lengthOf } from '../../register/counts.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { vi } from '../../vi/vi.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';

/** The most assignments that a document's page shows in full, and that a page of one of its fields does. */
const most = { page: 150, part: 100 };

/** Some assignments of one field of a document that has very many. */
export interface DocumentPartView {
	readonly path: string;
	readonly link: DocumentLink;
	readonly name: string;
	readonly assignments: readonly AssignmentView[];
	/** Places of the first and the last within the field, and how many it has. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
	/** The pages before and after within the field; `null` at its ends. */
	readonly previous: { readonly href: string; readonly name: string } | null;
	readonly next: { readonly href: string; readonly name: string } | null;
}

/** Whether a document has so many assignments that its page only names them. */
export function isVeryLong(index: Pick<Index, 'lengths'>, document: string): boolean {
	return lengthOf(index, 'assignmentsOf', document) > most.page;
}

/** The address of the first page of a field of a very long document; `null` stands for no field. */
export function fieldPart(document: string, field: string | null): string {
	return address.documentField(document, field, 1);
}

/** Every page of the fields of very long documents: its address, and its document, field and number as a key. */
export function* documentParts(index: Index): Generator<readonly [string, string]> {
	for (const { id } of index.register.documents) {
		if (!isVeryLong(index, id)) continue;
		for (const [field, own] of byField(index, id))
			for (let part = 1; part <= partsOf(own.length); part++)
				yield [address.documentField(id, field, part), `${id} ${field ?? '-'} ${part}`];
	}
}

/** The assignments on one such page. Throws if the document has none in the field. */
export function documentPartView(index: Index, key: string): DocumentPartView {
	const [id = '', named = '', number] = key.split(' ');
	const field = named === '-' ? null : named;
	const part = Number(number);
	const all = byField(index, id).get(field);
	if (all === undefined) throw new Error(`nothing of ${key}`);
	const from = (part - 1) * most.part;
	const shown = all.slice(from, from + most.part);
	const step = (to: number) =>
		to < 1 || to > partsOf(all.length)
			? null
			: { href: address.documentField(id, field, to), name: vi.partNumber(to).toLowerCase() };
	return {
		path: address.documentField(id, field, part),
		link: documentLink(index, id),
		name: (field && index.fields.get(field)?.name) ?? vi.otherField,
		assignments: shown.map((one) => assignmentView(index, one)),
		from: from + 1,
		to: from + shown.length,
		count: all.length,
		previous: step(part - 1),
		next: step(part + 1),
	};
}

function byField(index: Index, document: string): Map<string | null, AssignmentEntry[]> {
	return Map.groupBy(index.assignmentsOf.get(document) ?? [], ({ field }) => field);
}

const partsOf = (count: number) => Math.ceil(count / most.part);

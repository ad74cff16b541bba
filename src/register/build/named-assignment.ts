import { documentId, itemAnchor } from '../id.ts';
import { documentsLike, itemsLike } from '../meant.ts';
import type { BuiltDocument } from './built.ts';
import type { Desk } from './desk.ts';

/** Id of an assignment as a document of the locality writes it: `7679-qd-ubnd-2022#1.2.1`, or with another locality before it. */
export function assignmentId(written: string, locality: string): string {
	const end = written.indexOf('#');
	const document = end < 0 ? written : written.slice(0, end);
	const item = end < 0 ? '' : written.slice(end + 1);
	return `${document.includes('/') ? document : documentId(locality, document)}#${itemAnchor(item)}`;
}

/** Ids of all documents, made once. */
const idsOf = new WeakMap<ReadonlyMap<string, BuiltDocument>, readonly string[]>();

/** Names of documents that may have been meant by that of none (see `documentsLike`). */
export function documentsMeant(
	written: string,
	owners: ReadonlyMap<string, BuiltDocument>,
	{ locality, nearest }: Pick<Desk, 'locality' | 'nearest'>,
): string[] {
	const ids = idsOf.get(owners) ?? [...owners.keys()];
	idsOf.set(owners, ids);
	return documentsLike(written, ids, locality, nearest);
}

/**
 * What may have been meant by the words for an assignment or target that is none: an item of the document that they name, or of one
 * that they may name. `itemsOf` has the ids of what a document holds.
 */
export function meantBy(
	written: string,
	owners: ReadonlyMap<string, BuiltDocument>,
	desk: Pick<Desk, 'locality' | 'nearest'>,
	itemsOf: (document: string) => readonly string[] = (id) => owners.get(id)?.assignments.map((one) => one.id) ?? [],
): string[] {
	const [document = '', item = ''] = written.split('#', 2);
	const [exact = ''] = assignmentId(written, desk.locality).split('#', 1);
	const documents = owners.has(exact) ? [document] : documentsMeant(document, owners, desk);
	return documents.flatMap((one) => {
		const id = one.includes('/') ? one : documentId(desk.locality, one);
		const items = () => itemsOf(id).map((full) => full.slice(id.length + 1));
		return itemsLike(itemAnchor(item), items, desk.nearest).map((near) => `${one}#${near}`);
	});
}

/** The number of the document to which an id belongs, of an assignment or target; `null` if no such document is there. */
export const numberOf = (id: string, owners: ReadonlyMap<string, BuiltDocument>): string | null =>
	owners.get(id.replace(/#.*$/, ''))?.document.number ?? null;

/** Whether an assignment belongs to a draft. */
export const isInDraft = (id: string, { basics }: Desk): boolean => basics.drafts.has(id.replace(/#.*$/, ''));

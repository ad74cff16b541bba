import type { Nearest } from '../../words/nearest.ts';
import { documentId, itemAnchor, localityOf } from '../id.ts';
import type { BuiltDocument } from './built.ts';
import type { Desk } from './desk.ts';

/** Id of an assignment as a document of the locality writes it: `7679-qd-ubnd-2022#1.2.1`, or with another locality before it. */
export function assignmentId(written: string, locality: string): string {
	const end = written.indexOf('#');
	const document = end < 0 ? written : written.slice(0, end);
	const item = end < 0 ? '' : written.slice(end + 1);
	return `${document.includes('/') ? document : documentId(locality, document)}#${itemAnchor(item)}`;
}

/** What may have been meant by an id that no assignment has: items of its document, or documents of its locality. */
export function meantBy(id: string, owners: ReadonlyMap<string, BuiltDocument>, nearest: Nearest): string[] {
	const [document = '', item = ''] = id.split('#', 2);
	const owner = owners.get(document);
	if (owner !== undefined) {
		const items = () => owner.assignments.map((one) => one.id.slice(document.length + 1));
		return nearest(item, items).map((one) => `${owner.document.slug}#${one}`);
	}
	const slugs = () =>
		[...owners.values()].flatMap((one) => (one.document.locality === localityOf(id) ? one.document.slug : []));
	const slug = document.slice(localityOf(id).length + 1);
	return nearest(slug, slugs).map((one) => `${one}#${item}`);
}

/** The number of the document to which an id belongs, of an assignment or target; `null` if no such document is there. */
export const numberOf = (id: string, owners: ReadonlyMap<string, BuiltDocument>): string | null =>
	owners.get(id.replace(/#.*$/, ''))?.document.number ?? null;

/** Whether an assignment belongs to a draft. */
export const isInDraft = (id: string, { basics }: Desk): boolean => basics.drafts.has(id.replace(/#.*$/, ''));

import type { Index } from '../register/index.ts';
import { vi } from '../text/vi.ts';
import { address } from './address.ts';

/** A document as other pages name it. */
export interface DocumentLink {
	readonly href: string;
	/** Type and number: `Quyết định 7679/QĐ-UBND`. */
	readonly name: string;
	readonly title: string;
	readonly issued: string;
	/** Name of the locality. */
	readonly locality: string;
}

/** Link to a document of the register. Throws if it has no document with this id. */
export function documentLink(index: Index, id: string): DocumentLink {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	return {
		href: address.document(id),
		name: vi.documentName(document.type, document.number),
		title: document.title,
		issued: document.issued,
		locality: index.localities.get(document.locality)?.name ?? '',
	};
}

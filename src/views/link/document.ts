import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { FormerDocument } from '../../register/past/edition.ts';
import { vi } from '../../vi/vi.ts';

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
	return index.remember('link', id, (traced) => {
		const head = traced.headOf.get(id);
		if (head === undefined) throw new Error(`no document ${id}`);
		const link = formerLink(traced, id, head);
		return head.draft ? { ...link, name: `${link.name} (${vi.draft})` } : link;
	});
}

const collator = new Intl.Collator('vi', { numeric: true });

/** The documents by day of issue, newest first; those of one day by name. */
export function newestLinks(links: readonly DocumentLink[]): DocumentLink[] {
	return links.toSorted((a, b) =>
		a.issued === b.issued ? collator.compare(a.name, b.name) : a.issued < b.issued ? 1 : -1,
	);
}

/** Link to a document by what it said of itself then. There may be no page any longer at the address. */
export function formerLink(index: Index, id: string, { type, number, title, issued }: FormerDocument): DocumentLink {
	const [locality = ''] = id.split('/');
	return {
		href: address.document(id),
		name: vi.documentName(type, number),
		title,
		issued,
		locality: index.localities.get(locality)?.name ?? '',
	};
}

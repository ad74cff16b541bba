import type { Index } from '../../register/index.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { coverageGaps, type Gap } from './coverage.ts';

/** The gaps of every document. */
export interface RegisterCoverageView {
	/** Newest first; documents that neither assign work nor set targets are left out. */
	readonly documents: { readonly link: DocumentLink; readonly gaps: Gap[] }[];
	/** Documents that were left out. */
	readonly without: DocumentLink[];
}

/** The gaps of the documents with these ids. The words of assignments and targets are left out: their own page has them. */
export function registerCoverageView(index: Index, ids: readonly string[]): RegisterCoverageView {
	const documents = ids
		.map((id) => ({
			link: documentLink(index, id),
			gaps: coverageGaps(index, id).map((gap) => ({
				...gap,
				items: gap.items.map((item) => ({ ...item, text: null, why: null })),
			})),
		}))
		.sort(({ link: a }, { link: b }) => (a.issued < b.issued ? 1 : a.issued > b.issued ? -1 : 0));
	return {
		documents: documents.filter(({ gaps }) => gaps.length > 0),
		without: documents.filter(({ gaps }) => gaps.length === 0).map(({ link }) => link),
	};
}

import type { Index } from '../../register/index.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { coverageGaps, type Gap } from './coverage.ts';

/** The gaps of every document. */
export interface RegisterCoverageView {
	/** The newest, newest first; documents that neither assign work nor set targets are left out. */
	readonly documents: { readonly link: DocumentLink; readonly gaps: Gap[] }[];
	/** Whether the documents are few enough to name what has no counterpart. */
	readonly isNamed: boolean;
	/** How many documents there are, those that are not shown too. */
	readonly total: number;
	/** Documents that were left out. */
	readonly without: DocumentLink[];
}

/** The most documents that are counted, and of which the gaps are named. */
const most = { counted: 40, named: 10 };

/**
 * The gaps of the newest of the documents with these ids, which come newest first. The words of assignments and targets are
 * left out: the document's own page has them.
 */
export function registerCoverageView(index: Index, ids: readonly string[]): RegisterCoverageView {
	const isNamed = ids.length <= most.named;
	const documents = ids
		.slice(0, most.counted)
		.map((id) => ({
			link: documentLink(index, id),
			gaps: coverageGaps(index, id).map((gap) => ({
				...gap,
				items: gap.items.map((item) => ({ ...item, why: null })),
			})),
		}))
		.sort(({ link: a }, { link: b }) => (a.issued < b.issued ? 1 : a.issued > b.issued ? -1 : 0));
	return {
		isNamed,
		total: ids.length,
		documents: documents.filter(({ gaps }) => gaps.length > 0),
		without: documents.filter(({ gaps }) => gaps.length === 0).map(({ link }) => link),
	};
}

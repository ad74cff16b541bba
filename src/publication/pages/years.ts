import { documentParts, documentPartView } from '../../views/page/document-part.ts';
import { yearPages, yearView } from '../../views/page/year.ts';
import type { PageKind } from '../kind.ts';

/** The years of lists that are too long for one page. The fields of documents that have too many assignments for one. */
export const listPages = {
	documentPart: { at: documentParts, value: documentPartView, listed: true },
	year: { at: yearPages, value: yearView, listed: true },
} satisfies Record<string, PageKind<object>>;

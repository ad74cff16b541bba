import { documentParts, documentPartView } from '../../views/page/document-part.ts';
import { yearPages, yearView } from '../../views/page/year.ts';
import type { PageKind } from '../kind.ts';

/** The years of lists that are more than the page of their owner shows, and the fields of documents of very many assignments. */
export const listPages = {
	documentPart: { at: documentParts, value: documentPartView, listed: true },
	year: { at: yearPages, value: yearView, listed: true },
} satisfies Record<string, PageKind<object>>;

import { yearPages, yearView } from '../../views/page/year.ts';
import type { PageKind } from '../kind.ts';

/** The years of lists that are more than the page of their owner shows. */
export const listPages = {
	year: { at: yearPages, value: yearView, listed: true },
} satisfies Record<string, PageKind<object>>;

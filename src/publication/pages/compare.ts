import { address } from '../../address.ts';
import { comparedIndicators, compareHome, compareView } from '../../views/compare/compare.ts';
import { type At, onePage, type PageKind } from '../kind.ts';

/** Localities side by side: the indicators, and a table of each. */
export const comparePages = {
	compare: { at: onePage(address.compare), value: compareHome, listed: true },
	compareIndicator: {
		at: (index) => comparedIndicators(index).map(({ id }): At => [address.compareIndicator(id), id]),
		value: compareView,
		listed: true,
	},
} satisfies Record<string, PageKind<object>>;

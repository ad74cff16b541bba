import { address } from '../../address.ts';
import { correctionsOfYear, correctionYears, newestCorrections } from '../../views/source/corrections.ts';
import { onePage, type PageKind } from '../kind.ts';

/** The corrections made. */
export const correctionPages = {
	corrections: { at: onePage(address.corrections), value: newestCorrections, listed: true },
	correctionYear: { at: correctionYears, value: correctionsOfYear, listed: true },
} satisfies Record<string, PageKind<object>>;

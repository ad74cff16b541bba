import { partPages, partView } from '../../views/measurement/parts.ts';
import { statedPart, statedParts } from '../../views/measurement/stated.ts';
import type { PageKind } from '../kind.ts';

/** Figures that are too many for one page: of an indicator by locality, and of a document. */
export const measurementPages = {
	measured: { at: partPages, value: partView, listed: true },
	statedFigures: { at: statedParts, value: statedPart, listed: true },
} satisfies Record<string, PageKind<object>>;

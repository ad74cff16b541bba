import { indexList, indexListPages } from '../../views/score/index-list.ts';
import { indexUnit, indexUnitPages, indexYear, indexYearPages } from '../../views/score/index-year.ts';
import type { PageKind } from '../kind.ts';

/** Indices: all of them, each year, and each unit where a year has very much. */
export const scorePages = {
	indices: { at: indexListPages, value: indexList, listed: true },
	indexYear: { at: indexYearPages, value: indexYear, listed: true },
	indexUnit: { at: indexUnitPages, value: indexUnit, listed: true },
} satisfies Record<string, PageKind<object>>;

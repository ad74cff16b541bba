import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { contestsOf, yearsOfIndex } from './contest.ts';
import { indexIds, indexName } from './index-year.ts';

/** The indices of the site, each with its years. */
export interface IndexListView {
	readonly indices: readonly {
		readonly name: string;
		/** With how many units have a score in each. */
		readonly years: readonly { readonly year: string; readonly href: string; readonly units: number }[];
	}[];
}

/** All indices, in the order of their files. */
export function indexList(index: Index): IndexListView {
	return {
		indices: indexIds(index).map((id) => ({
			name: indexName(index, id),
			years: yearsOfIndex(index, id).map((year) => ({
				year,
				href: address.indexYear(id, year),
				units: new Set(contestsOf(index, id, year).flatMap(({ units }) => units.map(({ unit }) => unit))).size,
			})),
		})),
	};
}

/** The page of all indices, where there is one. */
export const indexListPages = ({ register }: Index): [path: string, key: string][] =>
	register.indices.length === 0 ? [] : [[address.indices, '']];

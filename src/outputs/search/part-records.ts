import type { SearchRecord } from '../../views/search/records.ts';

/** A document as the search needs it: where it belongs, and its records when they are asked for. */
export interface SearchedDocument {
	readonly locality: string;
	/** Day of issue, `YYYY-MM-DD`. */
	readonly issued: string;
	/** How many records it has. */
	readonly size: number;
	/** Itself, then its assignments, then its targets. */
	readonly records: () => readonly SearchRecord[];
}

/** The records of a part of the index, in the order of their numbers. */
export interface PartRecords {
	readonly locality: string;
	/** Documents with what they hold, in the order of the register. */
	readonly documents: readonly SearchDocument[];
	/** The documents, then their assignments, then their targets. */
	readonly records: readonly SearchRecord[];
}

/** A document with its assignments and targets. */
export interface SearchDocument {
	readonly document: SearchRecord;
	readonly assignments: readonly SearchRecord[];
	readonly targets: readonly SearchRecord[];
}

/** A locality with more records is cut by the year in which its documents were issued. */
const mostRecords = 2500;

/** The documents of each part of the index: a locality's, of a large one those of a year. In the order of localities and years. */
export function cutIntoParts(documents: readonly SearchedDocument[], most = mostRecords): SearchedDocument[][] {
	const localities = Map.groupBy(documents, ({ locality }) => locality);
	return [...localities].sort(byName).flatMap(([, own]) => {
		const isLarge = own.reduce((sum, { size }) => sum + size, 0) > most;
		const years = Map.groupBy(own, ({ issued }) => (isLarge ? issued.slice(0, 4) : ''));
		return [...years].sort(byName).map(([, some]) => some);
	});
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
	a < b ? -1 : a > b ? 1 : 0;

/** The records of a part. */
export function recordsOfPart(part: readonly SearchedDocument[]): PartRecords {
	const documents = part.flatMap(({ records }): SearchDocument[] => {
		const [document, ...items] = records();
		const ofKind = (kind: SearchRecord['kind']) => items.filter((one) => one.kind === kind);
		return document === undefined ? [] : [{ document, assignments: ofKind('nhiem-vu'), targets: ofKind('muc-dat-ra') }];
	});
	return {
		locality: part[0]?.locality ?? '',
		documents,
		records: [
			...documents.map(({ document }) => document),
			...documents.flatMap(({ assignments }) => assignments),
			...documents.flatMap(({ targets }) => targets),
		],
	};
}

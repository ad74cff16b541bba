import { textKinds } from '../../search/index/directory.ts';
import type { SearchRecord } from '../../views/search/records.ts';

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

/** The parts of the index: a locality each, a large one a year of it. In the order of localities and years. */
export function cutIntoParts(records: readonly SearchRecord[], most = mostRecords): PartRecords[] {
	const localities = Map.groupBy(documentsOf(records), ({ document }) => document.filters['dia-phuong']?.[0] ?? '');
	return [...localities].sort(byName).flatMap(([locality, documents]) => {
		const size = documents.reduce((sum, one) => sum + 1 + one.assignments.length + one.targets.length, 0);
		const years = Map.groupBy(documents, ({ document }) =>
			size > most ? (document.sort['ngay'] ?? '').slice(0, 4) : '',
		);
		return [...years].sort(byName).map(
			([, some]): PartRecords => ({
				locality,
				documents: some,
				records: [
					...some.map(({ document }) => document),
					...some.flatMap(({ assignments }) => assignments),
					...some.flatMap(({ targets }) => targets),
				],
			}),
		);
	});
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
	a < b ? -1 : a > b ? 1 : 0;

function documentsOf(records: readonly SearchRecord[]): SearchDocument[] {
	const [documents, assignments, targets] = textKinds.map((kind) =>
		Map.groupBy(
			records.filter((one) => one.kind === kind),
			({ url }) => url.replace(/#.*/, ''),
		),
	);
	return [...(documents ?? [])].flatMap(([url, [document]]) =>
		document === undefined
			? []
			: { document, assignments: assignments?.get(url) ?? [], targets: targets?.get(url) ?? [] },
	);
}

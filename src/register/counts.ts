/** How many entries the register has of each kind. */
export interface Totals {
	readonly documents: number;
	readonly assignments: number;
	readonly targets: number;
	/** Units and groups. */
	readonly units: number;
	readonly groups: number;
	readonly indicators: number;
}

/** The tables of lists whose lengths pages show without what is in them. */
const countedTables = [
	'assignmentsOf',
	'targetsOf',
	'amendedBy',
	'resultsBy',
	'measuredBy',
	'ledBy',
	'cooperatedBy',
	'targetsFor',
	'servingIndicator',
	'inField',
	'documentsIn',
	'unitsIn',
] as const;
type CountedTable = (typeof countedTables)[number];

/** The length of every list of these tables, by table and key. */
export function lengthsOf(
	tables: Readonly<Record<CountedTable, ReadonlyMap<string, readonly unknown[]>>>,
): ReadonlyMap<string, number> {
	const lengths = new Map<string, number>();
	for (const table of countedTables)
		for (const [key, list] of tables[table]) lengths.set(`${table} ${key}`, list.length);
	return lengths;
}

/** How many entries a table has for a key, asked without asking for the entries: none is 0. */
export function lengthOf(
	index: { readonly lengths: ReadonlyMap<string, number> },
	table: CountedTable,
	key: string,
): number {
	return index.lengths.get(`${table} ${key}`) ?? 0;
}

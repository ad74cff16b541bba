/** The names of the files of open data, a promise (CHANGELOG.md), in the order in which pages show them. */
export const recordKinds = [
	'documents',
	'assignments',
	'targets',
	'units',
	'indicators',
	'localities',
	'changes',
	'results',
	'standings',
	'measurements',
	'target-standings',
	'indices',
	'scores',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The kinds of which there is a file for questions over many sites, by columns. */
export const columnarKinds = [
	'documents',
	'assignments',
	'targets',
	'units',
	'results',
] as const satisfies RecordKind[];

export type ColumnarKind = (typeof columnarKinds)[number];

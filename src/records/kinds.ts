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

/**
 * What is shown of the records of a part without their texts. Lists of records have one place for each: documents, then
 * assignments, then targets, both in the order of their documents.
 */
export interface Table {
	/** The locality as readers call it. */
	readonly place: string;
	readonly documents: readonly TableDocument[];
	/** The end of the address of each assignment and target: `nv-3.1`. */
	readonly anchors: readonly string[];
	/** Words of each record. */
	readonly lengths: readonly number[];
}

/** What the records of a part are narrowed and ordered by. */
export interface Facets {
	/** Values by filter. */
	readonly values: Readonly<Record<string, readonly string[]>>;
	/** By filter what each record has: place of the value in `values`, or a list of them; `-1` for none. */
	readonly has: Readonly<Record<string, readonly (number | readonly number[])[]>>;
	/** The day of each record by order (`han`), in days since 1970; 0 for none. */
	readonly days: Readonly<Record<string, readonly number[]>>;
	/** By unit the records whose deadline for it is another day than `han`, with that day; left out where there are none. */
	readonly ofUnits?: Readonly<Record<string, readonly (readonly [record: number, day: number])[]>>;
}

/**
 * Address; name; how many assignments and targets it has; the files of texts of the document and of these, each with the number
 * of records in it.
 */
export type TableDocument = readonly [
	url: string,
	name: string,
	assignments: number,
	targets: number,
	texts: readonly (readonly [records: number, file: string])[],
];

/** A file of texts: of each record its title; of an assignment then who leads and the deadline's words; then the rest. */
export type Texts = readonly (readonly string[])[];

/** Filters of a document that its assignments and targets have too. */
export const ofDocument: readonly string[] = ['loai-van-ban', 'nam'];
/** Filters of a unit in one role; together they are those that `don-vi` finds. */
export const roles: readonly string[] = ['chu-tri', 'phoi-hop', 'qua-nhom'];

/** Where a record stands in its document. */
export interface TextPlace {
	/** TextPlace of the document in the table. */
	readonly document: number;
	/** TextPlace among the records of the document, itself first. */
	readonly at: number;
}

/** Where each record of the table stands. */
export function placesOf({ documents }: Table): TextPlace[] {
	const own = documents.map((_, document): TextPlace => ({ document, at: 0 }));
	const items = (first: (one: TableDocument) => number, count: (one: TableDocument) => number) =>
		documents.flatMap((one, document) =>
			Array.from({ length: count(one) }, (_, at): TextPlace => ({ document, at: first(one) + at })),
		);
	return [
		...own,
		...items(
			() => 1,
			([, , assignments]) => assignments,
		),
		...items(
			([, , assignments]) => 1 + assignments,
			([, , , targets]) => targets,
		),
	];
}

/** The values of a filter that a record has. */
export function valuesOf(facets: Facets, places: readonly TextPlace[], record: number, filter: string): string[] {
	const from = ofDocument.includes(filter) ? (places[record]?.document ?? 0) : record;
	const own = facets.has[filter]?.[from] ?? -1;
	const values = (typeof own === 'number' ? [own] : own).flatMap((at) => facets.values[filter]?.[at] ?? []);
	if (filter !== 'don-vi') return values;
	return [...new Set([...values, ...roles.flatMap((role) => valuesOf(facets, places, record, role))])];
}

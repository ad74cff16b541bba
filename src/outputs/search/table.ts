import { folder } from '../../search/index/directory.ts';
import { type Facets, ofDocument, roles, type Table, type TableDocument } from '../../search/index/table.ts';
import type { SearchRecord } from '../../views/search/records.ts';
import { namedFile, type SearchFile } from './file.ts';
import type { PartRecords, SearchDocument } from './part-records.ts';

/** A file of texts has at most so many letters, unless one record alone has more. */
const mostLetters = 16_000;

/** What the table needs to know besides the records: how readers call a locality, by id, and a document, by address. */
export interface Captions {
	readonly locality: (id: string) => string;
	readonly document: (url: string) => string;
}

/** The table and the facets of a part, and the files of its texts. */
export function wordTable(part: PartRecords, called: Captions): { table: Table; facets: Facets; texts: SearchFile[] } {
	const files: SearchFile[] = [];
	const documents = part.documents.map((one): TableDocument => {
		const texts = textFiles(one);
		files.push(...texts.map(({ file }) => file));
		const { url } = one.document;
		const names = texts.map(({ records, file }) => [records, file.name] as const);
		return [url, called.document(url), one.assignments.length, one.targets.length, names];
	});
	const { records } = part;
	const names = new Set<string>();
	for (const { filters } of records) for (const name of Object.keys(filters)) names.add(name);
	names.delete('dia-phuong');
	const columns = [...names].sort().map((name) => [name, columnOf(name, part)] as const);
	return {
		table: {
			place: called.locality(part.locality),
			documents,
			anchors: records.slice(documents.length).map(({ url }) => url.replace(/^[^#]*#/, '')),
			lengths: records.map(({ texts }) => wordCount(texts)),
		},
		facets: {
			values: Object.fromEntries(columns.map(([name, { values }]) => [name, values])),
			has: Object.fromEntries(columns.map(([name, { has }]) => [name, has])),
			days: {
				han: records.map(({ sort }) => dayNumber(sort['han'])),
				ngay: records.map(({ sort }) => dayNumber(sort['ngay'])),
			},
			...(records.some(({ ofUnits }) => ofUnits !== undefined) && { ofUnits: daysOfUnits(records) }),
		},
		texts: files,
	};
}

function daysOfUnits(records: readonly SearchRecord[]): NonNullable<Facets['ofUnits']> {
	const days = records.flatMap(({ ofUnits = {} }, record) =>
		Object.entries(ofUnits).map(([unit, day]) => ({ unit, day: [record, dayNumber(day)] as const })),
	);
	return Object.fromEntries(
		[...Map.groupBy(days, ({ unit }) => unit)].map(([unit, own]) => [unit, own.map(({ day }) => day)]),
	);
}

function wordCount(texts: readonly string[]): number {
	let count = texts.length;
	for (const text of texts) for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
	return count;
}

/** The texts of a document and of what it holds, in as many files as they need. */
function textFiles({ document, assignments, targets }: SearchDocument) {
	const files: { records: number; file: ReturnType<typeof namedFile> }[] = [];
	let some: (readonly string[])[] = [];
	let letters = 0;
	const close = () => {
		if (some.length > 0) files.push({ records: some.length, file: namedFile(folder.texts, some) });
		some = [];
		letters = 0;
	};
	for (const { texts } of [document, ...assignments, ...targets]) {
		const length = texts.reduce((sum, text) => sum + text.length, 0);
		if (letters + length > mostLetters) close();
		some.push(texts);
		letters += length;
	}
	close();
	return files;
}

/** The values of a filter in the part, and what each record has of them. */
function columnOf(name: string, { documents, records }: PartRecords) {
	const of = ofDocument.includes(name) ? documents.map(({ document }) => document) : records;
	const own = of.map(({ filters, kind }) => without(filters, name, kind));
	const values = [...new Set(own.flat())].sort();
	const placeOf = new Map(values.map((value, at) => [value, at]));
	const has = own.map((some) => {
		const places = some.flatMap((value) => placeOf.get(value) ?? []);
		return places.length > 1 ? places : (places[0] ?? -1);
	});
	return { values, has };
}

/** The values of a filter that the table says; those of `don-vi` that a role says are left out. */
function without(filters: SearchRecord['filters'], name: string, kind: string): readonly string[] {
	const own = filters[name] ?? [];
	if (name !== 'don-vi' || kind !== 'nhiem-vu') return own;
	const said = new Set(roles.flatMap((role) => filters[role] ?? []));
	return own.filter((value) => !said.has(value));
}

const dayNumber = (day: string | undefined): number =>
	day ? Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) : 0;

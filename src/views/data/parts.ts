import type { RecordKind } from '../../records/kinds.ts';
import { recordKinds } from '../../records/kinds.ts';
import type { DataPart } from '../../records/part.ts';
import type { RecordOf } from '../../records/records.ts';
import { askedOnce } from '../../register/asked-once.ts';
import type { Index } from '../../register/index.ts';
import { type DataFile, dataFormats, fileAddress } from './files.ts';
import { records } from './records.ts';
import { type Choice, resultRecords, standingCounts, standingRecords } from './result-records.ts';

/** The most bytes of a JSON file of records. */
const mostBytes = 20_000_000;

/** Kinds whose records are of no document, and so of no year: they are few, and stay in one file. */
const ofNoYear: readonly RecordKind[] = ['units', 'indicators', 'localities', 'indices'];

/**
 * The kinds whose JSON would be longer than so many bytes, each with its years in order. Both their JSON and their CSV are
 * split. To find out costs little where they are far from it.
 */
export function splitKinds(index: Index, most = mostBytes): [RecordKind, DataPart[]][] {
	return recordKinds
		.filter((kind) => !ofNoYear.includes(kind) && isLonger(index, kind, most))
		.map((kind) => {
			const yearOf = yearsIn(index);
			const years = new Map<string, number>();
			for (const [document, count] of documentsIn(index, kind)) {
				const year = yearOf(document);
				years.set(year, (years.get(year) ?? 0) + count);
			}
			const parts = [...years].map(([year, count]): DataPart => ({ year, records: count }));
			return [kind, parts.sort((a, b) => (a.year < b.year ? -1 : 1))];
		});
}

/**
 * One record of so many is looked at first, then one of fewer. They tell alone where what they come to is beyond the bound by this factor,
 * and where they are so many at least: the sum of so many lies much nearer.
 */
const samples = [
	{ of: 16, beyond: 1.5, toTellLess: 0, toTellMore: 500 },
	{ of: 4, beyond: 1.05, toTellLess: 5000, toTellMore: 5000 },
];

/** Chooses one record of so many, a power of two. They are spread evenly, by no period that a document could have. */
const oneOf =
	(many: number): Choice =>
	(at) =>
		Math.imul(at, 0x9e3779b1) >>> (Math.clz32(many) + 1) === 0;

/** The records of a kind that are chosen. Statements and standings are by far the most: of these no others are made. */
function chosen(index: Index, kind: RecordKind, isChosen: Choice): IteratorObject<object> {
	if (kind === 'results') return resultRecords(index, index.register.results, isChosen);
	if (kind === 'standings') return standingRecords(index, isChosen);
	return records(index, kind).filter((record, at) => isChosen(at, documentOf(record)));
}

/** Documents with how many records of a kind are of them; one may come several times. */
function documentsIn(index: Index, kind: RecordKind): Iterable<readonly [document: string, count: number]> {
	if (kind === 'results') return index.register.results.values().map(({ document }) => [document, 1] as const);
	if (kind === 'standings') return standingCounts(index);
	return records(index, kind).map((record) => [documentOf(record), 1] as const);
}

/** Whether the JSON of a kind has more bytes than so many. A sample that lies far from it tells at once. */
function isLonger(index: Index, kind: RecordKind, most: number): boolean {
	for (const { of, beyond, toTellLess, toTellMore } of samples) {
		let count = 0;
		let bytes = 0;
		for (const record of chosen(index, kind, oneOf(of))) {
			bytes += of * bytesOf(record);
			count++;
		}
		if (bytes <= most / beyond && count >= toTellLess) return false;
		if (bytes > most * beyond && count >= toTellMore) return true;
	}
	let sum = 0;
	return records(index, kind).some((record) => {
		sum += bytesOf(record);
		return sum > most;
	});
}

const bytesOf = (record: object): number => Buffer.byteLength(JSON.stringify(record));

/** The records of a kind that stand in the part of this year. */
export function recordsOfYear<Kind extends RecordKind>(
	index: Index,
	kind: Kind,
	year: string,
): IteratorObject<RecordOf<Kind>> {
	const yearOf = yearsIn(index);
	return chosen(index, kind, (_, document) => yearOf(document) === year) as IteratorObject<RecordOf<Kind>>;
}

/** Id of the document that a record is of. */
function documentOf(record: object): string {
	const id: unknown = Reflect.get(record, 'document') ?? Reflect.get(record, 'assignment') ?? Reflect.get(record, 'id');
	return String(id).split('#', 1)[0] ?? '';
}

/** Tells the year in which a document was issued. */
const yearsIn = ({ documents }: Index): ((document: string) => string) =>
	askedOnce((document) => /^\d{4}/.exec(documents.get(document)?.issued ?? '')?.[0] ?? 'other');

/** The files that hold the records of a kind, those of its years where it is split. */
export function dataFilesOf({ parts }: Index, kind: RecordKind): DataFile[] {
	const years = parts.get(kind) ?? [];
	return dataFormats(kind).flatMap((format): DataFile[] =>
		format === 'parquet' || years.length === 0 ? [{ kind, format }] : years.map(({ year }) => ({ kind, format, year })),
	);
}

/** The index of a kind that is split: its parts with their whole addresses. */
export function partList({ register, parts }: Index, kind: RecordKind, format: DataFile['format']) {
	return (parts.get(kind) ?? []).map(({ year, records: count }) => ({
		year,
		records: count,
		url: register.site.address + fileAddress({ kind, format, year }),
	}));
}

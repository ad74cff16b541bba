import type { RecordKind } from '../../records/kinds.ts';
import { recordKinds } from '../../records/kinds.ts';
import type { DataPart } from '../../records/part.ts';
import type { RecordOf } from '../../records/records.ts';
import type { Index } from '../../register/index.ts';
import { type DataFile, dataFormats, fileAddress } from './files.ts';
import { records } from './records.ts';
import { resultRecords, standingRecords } from './result-records.ts';

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
			const years = new Map<string, number>();
			for (const record of records(index, kind)) {
				const year = yearOf(index, record);
				years.set(year, (years.get(year) ?? 0) + 1);
			}
			const parts = [...years].map(([year, count]): DataPart => ({ year, records: count }));
			return [kind, parts.sort((a, b) => (a.year < b.year ? -1 : 1))];
		});
}

/** One record of so many is looked at first. */
const sampled = 16;

/** Whether the record at a place is one of those that are looked at first. They are spread evenly, by no period that a document could have. */
const isSampled = (at: number) => Math.imul(at, 0x9e3779b1) >>> 28 === 0;

/** The records that are looked at first. Statements and standings are by far the most: of these no others are made. */
function sampleOf(index: Index, kind: RecordKind): Iterable<object> {
	if (kind === 'results') return resultRecords(index, isSampled);
	if (kind === 'standings') return standingRecords(index, isSampled);
	return records(index, kind).filter((_, at) => isSampled(at));
}

/**
 * Whether the JSON of a kind has more bytes than so many. A sample that is a third below tells at once. A letter has three
 * bytes at most: few letters need no further look.
 */
function isLonger(index: Index, kind: RecordKind, most: number): boolean {
	return (
		isBeyond(sampleOf(index, kind), most / (1.5 * sampled), bytesOf) &&
		isBeyond(records(index, kind), most / 3, lettersOf) &&
		isBeyond(records(index, kind), most, bytesOf)
	);
}

const lettersOf = (text: string) => text.length;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function isBeyond(some: Iterable<object>, most: number, lengthOf: (text: string) => number): boolean {
	let sum = 0;
	for (const record of some) {
		sum += lengthOf(JSON.stringify(record));
		if (sum > most) return true;
	}
	return false;
}

/** The records of a kind that stand in the part of this year. */
export function recordsOfYear<Kind extends RecordKind>(
	index: Index,
	kind: Kind,
	year: string,
): IteratorObject<RecordOf<Kind>> {
	return records(index, kind).filter((record) => yearOf(index, record) === year);
}

/** The year in which the document was issued that a record is of. */
function yearOf({ documents }: Index, record: object): string {
	const id: unknown = Reflect.get(record, 'document') ?? Reflect.get(record, 'assignment') ?? Reflect.get(record, 'id');
	const [document = ''] = String(id).split('#');
	return /^\d{4}/.exec(documents.get(document)?.issued ?? '')?.[0] ?? 'other';
}

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

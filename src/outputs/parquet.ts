import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Fields, Form } from '../records/form.ts';
import { schemaVersion } from '../records/records.ts';
import { release } from '../release.ts';
import type { SortedRecords } from '../views/data/sorted.ts';

/**
 * Rows of a group: readers fetch the groups whose bounds hold what they look for. Of 7,500 assignments a group is 240 kB, and its
 * share of the footer 6 kB.
 */
const usualRows = 2000;

/** Bytes of a bound. An id is shorter; what is longer is cut, as the format allows. */
const boundBytes = 128;

/**
 * The records as an Apache Parquet file, packed with Snappy. A day is a DATE, a list a LIST, an object a group, a whole number an
 * INT64; what is left out of a record is null. A half of a letter of two units becomes U+FFFD. Only what rows are chosen by has
 * bounds: the footer stays small. `rowsOfGroup` says how many rows stand together.
 */
export function parquetFile({ fields, chosenBy, rows }: SortedRecords, rowsOfGroup = usualRows): Uint8Array {
	const writer = new ByteWriter();
	const file = new ParquetWriter({
		writer,
		schema: [{ name: 'records', num_children: fields.length }, ...elementsOf(fields)],
		statisticsTruncateLength: boundBytes,
		kvMetadata: [{ key: 'schemaVersion', value: String(schemaVersion) }],
		createdBy: 'minhbach',
	});
	const columns = fields.map(([name, form]) => {
		const statistics = chosenBy.includes(name);
		return { name, stored: storing(form), statistics, isOwn: !statistics && form.of === 'text' && ofItsOwn.has(name) };
	});
	for (const group of inGroups(rows, rowsOfGroup))
		file.write({
			columnData: columns.map(({ name, stored, statistics, isOwn }) => {
				const data = group.map((row) => stored(row[name]));
				return isOwn
					? { name, data: bytesOfEach(data as (string | null)[]), encoding: 'PLAIN', statistics }
					: { name, data, statistics };
			}),
			rowGroupSize: rowsOfGroup,
		});
	file.finish();
	const bytes = writer.getBytes().slice();
	release(new Uint8Array(writer.buffer));
	return bytes;
}

/** Fields of which each record has its own text: a dictionary of them is sought in vain. */
const ofItsOwn: ReadonlySet<string> = new Set(['id', 'url']);

/** The bytes of each of these texts. They are made of all at once, where none has a letter of several bytes. */
function bytesOfEach(texts: readonly (string | null)[]): (Uint8Array | null)[] {
	const joined = texts.join('');
	const bytes = Buffer.from(joined);
	if (bytes.length > joined.length) return texts.map((text) => (text === null ? null : Buffer.from(text)));
	let at = 0;
	return texts.map((text) => {
		if (text === null) return null;
		at += text.length;
		return bytes.subarray(at - text.length, at);
	});
}

type Row = Readonly<Record<string, unknown>>;

/** So many rows at once: of very many none stays longer than its group. */
function* inGroups(rows: Iterable<object>, most: number): Generator<Row[]> {
	let group: Row[] = [];
	for (const row of rows as Iterable<Row>) {
		group.push(row);
		if (group.length < most) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}

const elementsOf = (fields: Fields): SchemaElement[] => fields.flatMap(([name, form]) => elements(name, form));

/** A field in the schema of the file, with what is in it. */
function elements(name: string, form: Form): SchemaElement[] {
	const field = { name, repetition_type: 'OPTIONAL' } as const;
	switch (form.of) {
		case 'object':
			return [{ ...field, num_children: form.fields.length }, ...elementsOf(form.fields)];
		case 'list':
			return [
				{ ...field, num_children: 1, converted_type: 'LIST' },
				{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
				...elements('element', form.item),
			];
		case 'text':
			return [{ ...field, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
		case 'day':
			return [{ ...field, type: 'INT32', converted_type: 'DATE' }];
		case 'whole':
			return [{ ...field, type: 'INT64' }];
		case 'number':
			return [{ ...field, type: 'DOUBLE' }];
		case 'truth':
			return [{ ...field, type: 'BOOLEAN' }];
	}
}

/** Very many values are of few days. */
const days = new Map<string, number>();

function daysFrom1970(day: string): number {
	const known = days.get(day) ?? Date.parse(`${day}T00:00:00Z`) / 86_400_000;
	days.set(day, known);
	return known;
}

type Stored = (value: unknown) => unknown;

/** Makes of a value of a record what the file holds. What a field of this form needs is found out once, not for each value. */
function storing(form: Form): Stored {
	switch (form.of) {
		case 'object':
			return ifThere(storingFields(form.fields));
		case 'list': {
			const stored = storing(form.item);
			return ifThere((value) => (value as unknown[]).map(stored));
		}
		case 'day':
			return ifThere((value) => daysFrom1970(String(value)));
		case 'whole':
			return ifThere((value) => BigInt(value as number));
		default:
			return (value) => value ?? null;
	}
}

const ifThere =
	(stored: Stored): Stored =>
	(value) =>
		value === undefined || value === null ? null : stored(value);

function storingFields(fields: Fields): Stored {
	const all = fields.map(([name, form]) => [name, storing(form)] as const);
	return (value) => {
		const given = value as Readonly<Record<string, unknown>>;
		const group: Record<string, unknown> = {};
		for (const [name, stored] of all) group[name] = stored(given[name]);
		return group;
	};
}

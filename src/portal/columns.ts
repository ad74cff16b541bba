import { readFileSync } from 'node:fs';
import { parquetMetadata, parquetRead, snappyUncompress } from 'hyparquet';
import type { z } from 'zod';
import { mostRecords } from './wanted-files.ts';

/** The most bytes of a page of a file of columns, unpacked. Ours have at most one million. */
const mostUnpacked = 64_000_000;
const rowsAtOnce = 2000;

const compressors = {
	SNAPPY: (input: Uint8Array, length: number) => {
		if (length > mostUnpacked) throw new Error(`a page of ${length} bytes`);
		const output = new Uint8Array(length);
		snappyUncompress(input, output);
		return output;
	},
};

/**
 * The rows of a file of columns, by the fields of a schema; days are text again. Throws if the file is cut, is of another form, or
 * claims more rows than any site has. `left` is told of rows that are not as the schema says.
 */
export async function* rowsOfColumns<Schema extends z.ZodObject>(
	file: string,
	schema: Schema,
	left: () => void,
): AsyncGenerator<z.infer<Schema>> {
	const bytes = readFileSync(file);
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
	const metadata = parquetMetadata(buffer);
	const total = Number(metadata.num_rows);
	if (!Number.isSafeInteger(total) || total < 0 || total > mostRecords) throw new Error(`${total} rows`);
	if (metadata.row_groups.reduce((sum, { num_rows: rows }) => sum + Number(rows), 0) !== total)
		throw new Error('groups of other rows');
	const there = new Set(metadata.schema.map(({ name }) => name));
	const columns = Object.keys(schema.shape).filter((name) => there.has(name));
	for (let from = 0; from < total; from += rowsAtOnce) {
		let rows: Record<string, unknown>[] = [];
		await parquetRead({
			...{ file: buffer, metadata, columns, compressors },
			...{ rowStart: from, rowEnd: Math.min(total, from + rowsAtOnce) },
			onComplete: (all) => {
				rows = all as unknown as Record<string, unknown>[];
			},
			rowFormat: 'object',
		});
		for (const row of rows) {
			const read = schema.safeParse(plain(row));
			if (read.success) yield read.data;
			else left();
		}
	}
}

/** A value as JSON has it: days as text, whole numbers as numbers. */
function plain(value: unknown): unknown {
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
	if (typeof value === 'bigint') return Number(value);
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
	return value;
}

/** All of these rows. */
export async function allOf<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
	const all: Row[] = [];
	for await (const row of rows) all.push(row);
	return all;
}

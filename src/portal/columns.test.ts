import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { allOf, rowsOfColumns } from './columns.ts';
import { mostRecords } from './wanted-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-columns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const schema = z.object({ id: z.string(), many: z.number().nullable() });

/** What is read of these bytes, and how many rows are left. */
async function read(bytes: Uint8Array): Promise<[rows: unknown[], left: number]> {
	const file = join(folder, 'one.parquet');
	writeFileSync(file, bytes);
	let left = 0;
	const rows = await allOf(
		rowsOfColumns(file, schema, () => {
			left += 1;
		}),
	);
	return [rows, left];
}

const written = new Uint8Array(
	parquetWriteBuffer({
		columnData: [
			{ name: 'id', data: ['a', null, 'c'] },
			{ name: 'many', data: [1n, 2n, null] },
			{ name: 'other', data: ['x', 'y', 'z'] },
		],
	}),
);

test('rows that are not as the schema says are left out and counted', async () => {
	expect(await read(written)).toEqual([
		[
			{ id: 'a', many: 1 },
			{ id: 'c', many: null },
		],
		1,
	]);
});

test('more rows than any site has are refused before they are read', async () => {
	const ids = Array.from({ length: mostRecords + 1 }, () => 'a');
	const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'id', data: ids }] }));
	await expect(read(bytes)).rejects.toThrow('1000001 rows');
});

test('a damaged file is refused or read, in little time', async () => {
	const started = performance.now();
	let refused = 0;
	await fc.assert(
		fc.asyncProperty(fc.nat(written.length - 1), fc.nat(255), fc.nat(written.length), async (at, byte, end) => {
			const bytes = written.slice(0, end < 40 ? end : undefined);
			if (at < bytes.length) bytes[at] = byte;
			await read(bytes).catch(() => {
				refused += 1;
			});
		}),
		{ numRuns: 300 },
	);
	expect(refused).toBeGreaterThan(10);
	expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);

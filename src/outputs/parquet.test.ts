import fc from 'fast-check';
import { parquetMetadata, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { hostileIndex } from '../fixtures/hostile.ts';
import type { Fields, Form } from '../records/form.ts';
import { columnarKinds } from '../records/kinds.ts';
import { records } from '../views/data/records.ts';
import { type SortedRecords, sortedRecords } from '../views/data/sorted.ts';
import { parquetFile } from './parquet.ts';

const index = hostileIndex();

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** What a Parquet reader gives for these fields, as the JSON has it; a value that is left out is null. */
function asJson(form: Form, value: unknown): unknown {
	if (value === undefined || value === null) return null;
	if (form.of === 'object')
		return Object.fromEntries(form.fields.map(([name, one]) => [name, asJson(one, Reflect.get(value, name))]));
	if (form.of === 'list') return (value as unknown[]).map((one) => asJson(form.item, one));
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return typeof value === 'bigint' ? Number(value) : typeof value === 'string' ? value.toWellFormed() : value;
}

const whole = (fields: Fields, row: object) => asJson({ of: 'object', fields }, row);

async function readBack(sorted: SortedRecords): Promise<object[]> {
	return parquetReadObjects({ file: bufferOf(parquetFile(sorted)) });
}

describe.each(columnarKinds)('the Parquet of %s', (kind) => {
	const sorted = sortedRecords(index, kind);

	it('gives back every record of the JSON', async () => {
		const rows = await readBack(sorted);
		const fields = sorted.fields.slice(sorted.fields.findIndex(([name]) => name === 'id'));
		const byId = (list: object[]) => Map.groupBy(list, (row) => String(Reflect.get(row, 'id')));
		const expected = Array.from(records(index, kind), (record) => whole(fields, record) as object);
		expect(expected.length).toBeGreaterThan(0);
		expect(byId(rows.map((row) => whole(fields, row) as object))).toEqual(byId(expected));
	});

	it('has a field for each key of the records, and the same bytes each time', () => {
		const names = sorted.fields.map(([name]) => name);
		for (const row of sorted.rows) expect(names).toEqual(expect.arrayContaining(Object.keys(row)));
		for (const name of sorted.chosenBy) expect(names).toContain(name);
		expect(parquetFile(sortedRecords(hostileIndex(), kind))).toEqual(parquetFile(sorted));
	});
});

it('the assignments of a lead unit stand together, with the days of their deadlines', async () => {
	const rows = await readBack(sortedRecords(index, 'assignments'));
	const leads = rows.map((row) => Reflect.get(row, 'lead'));
	expect(leads.filter((lead, at) => leads.indexOf(lead) < at && leads[at - 1] !== lead)).toEqual([]);
	const first = rows.find((row) => Reflect.get(row, 'id') === 'binh-tan/7679-qd-ubnd-2022#1');
	expect(first).toMatchObject({
		lead: 'binh-tan/phong-noi-vu',
		firstDay: new Date('2023-01-01'),
		lastDay: new Date('2023-09-30'),
	});
});

it('a result stands with the unit that leads its assignment', async () => {
	const rows = await readBack(sortedRecords(index, 'results'));
	expect(rows.map((row) => [Reflect.get(row, 'assignment'), Reflect.get(row, 'lead')])).toContainEqual([
		'binh-tan/7679-qd-ubnd-2022#1',
		'binh-tan/phong-noi-vu',
	]);
});

it('many rows are in groups with bounds for what rows are chosen by, and for nothing else', () => {
	const rows = Array.from({ length: 4500 }, (_, at) => ({
		key: `đơn-vị/${String(at).padStart(6, '0')}`,
		text: `${at}`,
	}));
	const fields: Fields = [
		['key', { of: 'text' }],
		['text', { of: 'text' }],
	];
	const { row_groups: groups } = parquetMetadata(bufferOf(parquetFile({ fields, chosenBy: ['key'], rows })));
	const bounds = groups.map(({ columns }) =>
		columns.map(({ meta_data }) => [meta_data?.statistics?.min_value, meta_data?.statistics?.max_value]),
	);
	expect(bounds).toEqual([
		[
			['đơn-vị/000000', 'đơn-vị/001999'],
			[undefined, undefined],
		],
		[
			['đơn-vị/002000', 'đơn-vị/003999'],
			[undefined, undefined],
		],
		[
			['đơn-vị/004000', 'đơn-vị/004499'],
			[undefined, undefined],
		],
	]);
});

it('the rows of one unit are read by ranges, a part of the file', async () => {
	const rows = Array.from({ length: 6000 }, (_, at) => ({
		lead: `binh-tan/${100 + (at >> 6)}`,
		text: `Việc ${at * 7919}`,
	}));
	const fields: Fields = [
		['lead', { of: 'text' }],
		['text', { of: 'text' }],
	];
	const whole = bufferOf(parquetFile({ fields, chosenBy: ['lead'], rows }));
	const asked: number[] = [];
	const file = {
		byteLength: whole.byteLength,
		slice: (start: number, end = whole.byteLength) => {
			asked.push(end - start);
			return whole.slice(start, end);
		},
	};
	const metadata = await parquetMetadataAsync(file, { initialFetchSize: 4096 });
	const found = await parquetReadObjects({ file, metadata, filter: { lead: { $eq: 'binh-tan/150' } } });
	expect(found.map((row) => row['text'])).toEqual(
		rows.filter(({ lead }) => lead === 'binh-tan/150').map(({ text }) => text),
	);
	expect(found).toHaveLength(64);
	expect(asked.reduce((sum, one) => sum + one)).toBeLessThan(whole.byteLength / 2);
});

it('a site with no records has a file with the columns and no rows', async () => {
	const { fields, chosenBy } = sortedRecords(index, 'assignments');
	const bytes = bufferOf(parquetFile({ fields, chosenBy, rows: [] }));
	expect(await parquetReadObjects({ file: bytes })).toEqual([]);
	expect(parquetMetadata(bytes).schema.length).toBeGreaterThan(fields.length);
});

it('a file that is cut short is refused, never read as fewer records', async () => {
	const bytes = parquetFile(sortedRecords(index, 'assignments'));
	for (const length of [0, 4, 11, 12, 100, bytes.length >> 1, bytes.length - 8, bytes.length - 1])
		await expect(
			async () => parquetReadObjects({ file: bufferOf(bytes.subarray(0, length)) }),
			`${length}`,
		).rejects.toThrow();
});

describe('records of any form', () => {
	const oddText = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'',
			'\ud800',
			'a\udc00b',
			'\u202e\u200b',
			`a${'\u0301'.repeat(10_000)}`,
			'=1+1',
			'PAR1',
			'\u0001\n\r\t',
		),
	);
	const day = fc
		.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	const single: readonly [Form, fc.Arbitrary<unknown>][] = [
		[{ of: 'text' }, oddText],
		[{ of: 'day' }, day],
		[{ of: 'number' }, fc.double({ noNaN: true })],
		[{ of: 'whole' }, fc.maxSafeInteger()],
		[{ of: 'truth' }, fc.boolean()],
	];
	const maybe = (value: fc.Arbitrary<unknown>) => fc.oneof({ weight: 3, arbitrary: value }, fc.constant(null));
	const { form } = fc.letrec<{ form: readonly [Form, fc.Arbitrary<unknown>] }>((tie) => ({
		form: fc.oneof(
			{ maxDepth: 3 },
			fc.constantFrom(...single),
			tie('form').map(
				([item, value]) => [{ of: 'list', item } as const, fc.array(maybe(value), { maxLength: 4 })] as const,
			),
			fc
				.array(tie('form'), { minLength: 1, maxLength: 3 })
				.map(
					(parts) =>
						[
							{ of: 'object', fields: parts.map(([one], at) => [`f${at}`, one] as const) } as const,
							fc.record(Object.fromEntries(parts.map(([, value], at) => [`f${at}`, maybe(value)]))),
						] as const,
				),
		),
	}));
	const table = fc
		.array(form, { minLength: 1, maxLength: 4 })
		.chain((parts) =>
			fc
				.array(fc.record(Object.fromEntries(parts.map(([, value], at) => [`c${at}`, maybe(value)]))), { maxLength: 6 })
				.map((rows) => ({ fields: parts.map(([one], at) => [`c${at}`, one] as const), rows })),
		);

	it('come back as they were: odd signs, empty lists, nulls at every depth', async () => {
		await fc.assert(
			fc.asyncProperty(table, async ({ fields, rows }) => {
				const back = await readBack({ fields, rows, chosenBy: fields.map(([name]) => name) });
				expect(back.map((row) => whole(fields, row))).toEqual(rows.map((row) => whole(fields, row)));
			}),
			{ numRuns: 300 },
		);
	});
});

it.each([
	['letters of one byte', ['a/1', null, 'b/2#3', '']],
	['letters of several, and half a letter', ['đ/1', null, 'b\ud800', 'c']],
])('a text of its own comes back, also where a row has none: %s', async (_, ids) => {
	const fields: Fields = [['id', { of: 'text' }]];
	const rows = await readBack({ fields, chosenBy: [], rows: ids.map((id) => ({ id })) });
	expect(rows.map((row) => whole(fields, row))).toEqual(ids.map((id) => ({ id: id?.toWellFormed() ?? null })));
});

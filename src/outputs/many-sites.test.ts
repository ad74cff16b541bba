import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { columnarKinds } from '../records/kinds.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { sortedRecords } from '../views/data/sorted.ts';
import { parquetFile } from './parquet.ts';

// The questions of the guide over the files of two sites, read by a reader that is not ours.

const target = { indicator: 'sipas', comparator: '>=', measure: '%', text: 'Mức.' } as const;
const duty = (id: string, due: string, leads: string[]) => ({ id, task: `Việc ${id}`, due, leads });

function siteOf(id: string, ...documents: Parameters<typeof someDocument>[0][]): Index {
	const written = documents.map((one) => someDocument(one, { of: id }));
	const { register, findings } = buildRegister(someSources(someLocality(written, { id })));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register);
}

const sites: Record<string, Index> = {
	'mot.example': siteOf(
		'binh-tan',
		{
			assignments: [
				duty('1', 'trước ngày 15/7/2023', ['phong-noi-vu', 'van-phong']),
				duty('2', 'trước ngày 02/10/2023', ['phong-noi-vu']),
				duty('3', 'Thường xuyên', ['van-phong']),
			],
			targets: [{ ...target, id: '3.1', value: '85' }],
		},
		{
			type: 'bao-cao',
			number: '15/BC-UBND',
			issued: '20/7/2023',
			dataDay: '14/7/2023',
			period: undefined,
			results: [{ assignment: '7679-qd-ubnd-2022#1', state: 'done', day: '10/7/2023' }],
		},
	),
	'hai.example': siteOf('binh-chanh', {
		assignments: [
			duty('1', 'trước ngày 30/9/2023', ['phong-noi-vu']),
			duty('2', 'trước ngày 02/7/2023', ['phong-noi-vu']),
		],
		targets: [
			{ ...target, id: '3.1', value: '90,5' },
			{ indicator: 'sipas', id: '3.2', text: 'Bằng lời.' },
		],
	}),
};

const folder = mkdtempSync(join(tmpdir(), 'minhbach-many-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
	for (const [host, index] of Object.entries(sites)) {
		mkdirSync(join(folder, host, 'du-lieu'), { recursive: true });
		for (const kind of columnarKinds)
			writeFileSync(join(folder, host, 'du-lieu', `${kind}.parquet`), parquetFile(sortedRecords(index, kind)));
	}
});

const questions = Array.from(
	readFileSync('docs/huong-dan/phan-tich.md', 'utf8').matchAll(/^```sql\n(.*?)^```/gms),
	([, sql = '']) => sql,
);

/** What DuckDB answers, the files of the sites in the place of their addresses. */
async function answer(sql: string): Promise<unknown[][]> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const reader = await connection.runAndReadAll(sql.replaceAll('https://', `${folder}/`));
		return reader.getRowsJson();
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

test('the guide asks three questions', () => {
	expect(questions).toHaveLength(3);
});

test('how many assignments are due in a quarter, by locality', async () => {
	expect(await answer(questions[0] ?? '')).toEqual([
		['binh-chanh', '2'],
		['binh-tan', '1'],
	]);
});

test('which level each document sets for an indicator', async () => {
	expect(await answer(questions[1] ?? '')).toEqual([
		['binh-chanh', '7679/QĐ-UBND', '>=', 90.5, '%'],
		['binh-tan', '7679/QĐ-UBND', '>=', 85, '%'],
	]);
});

test('how many assignments each unit leads, and of how many a document says that they are done', async () => {
	const rows = await answer(questions[2] ?? '');
	expect(rows.map(([, ...others]) => others)).toEqual([
		['binh-chanh', '2', '0'],
		['binh-tan', '2', '1'],
		['binh-tan', '2', '1'],
	]);
});

test('DuckDB sees the types: days, lists, groups, whole numbers', async () => {
	const types = await answer(
		"SELECT column_name, column_type FROM (DESCRIBE SELECT lead, lastDay, leads, deadline FROM 'https://mot.example/du-lieu/assignments.parquet')",
	);
	expect(types.slice(0, 3)).toEqual([
		['lead', 'VARCHAR'],
		['lastDay', 'DATE'],
		['leads', 'VARCHAR[]'],
	]);
	expect(types[3]?.[1]).toMatch(/^STRUCT\("?text"? VARCHAR, phases STRUCT\(.*\)\[\]/);
});

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it, test } from 'vitest';
import { minhbach } from '../fixtures/command.ts';
import { documentTypes } from '../schemas/document.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-new-'));
const content = join(work, 'content');
cpSync('tests/frozen/content', content, { recursive: true });
afterAll(() => rmSync(work, { recursive: true, force: true }));
const run = (...words: string[]) => minhbach(words, { MINHBACH_CONTENT: content, MINHBACH_CACHE: join(work, 'cache') });
const documents = (locality: string) => join(content, 'localities', locality, 'documents');

describe('a new draft', () => {
	it.each(Object.keys(documentTypes))('of %s passes the check', async (type) => {
		const { status, output } = await run('new', type, 'dong-nai-so-y-te', '--issued', '15/01/2024');
		expect([status, output]).toEqual([0, expect.stringContaining('Đã ghi ')]);
	});

	test('of every type stand together without an error', async () => {
		const { status, output } = await run('check');
		expect([status, output]).toEqual([0, expect.not.stringMatching(/ {2}lỗi {2}/)]);
	});

	test('takes what is known of it', async () => {
		const known = ['--number', '12/KH-SYT', '--issued', '15/01/2024', '--title', 'Kiểm tra: cải cách hành chính'];
		expect(await run('new', 'ke-hoach', 'dong-nai-so-y-te', ...known)).toMatchObject({ status: 0 });
		const text = readFileSync(join(documents('dong-nai-so-y-te'), '12-kh-syt-2024.mdx'), 'utf8');
		expect(text).toContain('number: 12/KH-SYT\n');
		expect(text).toContain('title: "Kiểm tra: cải cách hành chính"\n');
		expect(await run('new', 'ke-hoach', 'dong-nai-so-y-te', ...known)).toMatchObject({
			status: 1,
			output: expect.stringContaining('không ghi đè'),
		});
	});

	test('without a number stands beside another one', async () => {
		for (const name of ['de-trong-so-pa-ubnd-2023', 'de-trong-so-pa-ubnd-2023-2']) {
			const { output } = await run('new', 'phuong-an', 'kinh-mon', '--issued', '15/01/2023');
			expect(output).toContain(`${name}.mdx\n`);
		}
	});

	test('is told everything that is wrong at once, each with its cure', async () => {
		const { status, output } = await run('new', 'ke-hoachh', 'kinh-mon', '--number', 'số', '--issued', '31/02/2023');
		expect(status).toBe(2);
		expect(output.match(/^ {4}→ /gm)).toHaveLength(3);
		expect(output).toContain('Có phải: ke-hoach?');
	});

	test('is not of a body that had ended', async () => {
		const { status, output } = await run('new', 'ke-hoach', 'kinh-mon', '--issued', '15/01/2026');
		expect([status, output]).toEqual([2, expect.stringContaining('chỉ hoạt động đến hết ngày 30/06/2025')]);
	});
});

describe('the head of a document', () => {
	test('is told as JSON, with days as programs write them', async () => {
		const { status, output } = await run('head', join(documents('kinh-mon'), '05-ct-ubnd-2023.mdx'));
		expect(status).toBe(0);
		expect(JSON.parse(output)).toMatchObject({
			schemaVersion: 1,
			file: '05-ct-ubnd-2023.mdx',
			head: { type: 'chi-thi', number: '05/CT-UBND', issued: '2023-03-30' },
		});
	});

	test('with errors is told by its errors', async () => {
		const file = join(content, 'site.yaml');
		expect(await run('head', file)).toMatchObject({
			status: 1,
			output: expect.stringContaining('content/site.yaml:1:1'),
		});
		expect(await run('head', join(work, 'khong-co.mdx'))).toMatchObject({ status: 2 });
	});
});

test('schemas are written whole, and can be compiled', async () => {
	const out = join(work, 'a/luoc-do');
	expect(await run('schemas', '--out', out)).toEqual({ status: 0, output: `Đã ghi 12 lược đồ vào ${out}\n` });
	const schema: object = JSON.parse(readFileSync(join(out, 'units.json'), 'utf8'));
	expect(new Ajv({ strict: false }).compile(schema)([{ id: 'a', name: 'A', kind: 'uy-ban' }])).toBe(true);
	expect((await run('schemas')).status).toBe(2);
});

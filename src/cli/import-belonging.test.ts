import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { places, reportDesk, rowOf } from '../fixtures/desk.ts';

// A sheet of results goes into a report on the document that gave the duties, and into no other file.

const desk = reportDesk();
const plan = '7679-qd-ubnd-2022';
const others = join(dirname(desk.documentPath(plan)), '../../tan-binh/documents');
let sheet = '';

/** Writes the report as `new` does, on another document or none, in a folder of documents. */
const reportIn = (folder: string, name: string, head: string): void => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${name}.mdx`), head);
};
const withoutBasis = () => desk.head().replace(/^basis:\n(?: .*\n)+/mu, '');
const about = (number: string) => desk.head().replace('number: 7679/QĐ-UBND', `number: ${number}`);
const into = (document: string) => desk.run('import', sheet, '--van-ban', document);

afterAll(desk.remove);
beforeAll(async () => {
	await desk.begin();
	const [dated] = await desk.sheets();
	for (const item of ['1.5', '1.6']) dated.type(rowOf(dated, item), { state: 'h' });
	sheet = await desk.save('bang.xlsx', [dated]);
	reportIn(others, 'ngoai', withoutBasis());
	reportIn(others, 've-quan-ban', desk.head());
	reportIn(dirname(desk.documentPath(plan)), 'khong-neu', withoutBasis());
	reportIn(dirname(desk.documentPath(plan)), 've-van-ban-khac', about('12/KH-UBND'));
});

it.each([
	['the report that it was written with', desk.slug, []],
	['a report of the locality that names no document', 'khong-neu', []],
	['a report of another locality that names the document', 'tan-binh/ve-quan-ban', []],
	['a report on another document', 've-van-ban-khac', ['Số mục  cảnh báo']],
	['the document that gave the duties', plan, ['Số mục  lỗi']],
	['a report of another locality', 'tan-binh/ngoai', ['Số mục  lỗi']],
])('%s: what is said of it is told once', async (_, document, told) => {
	const { status, output } = await into(document);
	const at = places(output);
	expect(at.map((one) => one?.replace(/^dòng \d+, cột /u, ''))).toEqual(told);
	expect(status).toBe(told.some((one) => one.endsWith('lỗi')) ? 1 : 0);
});

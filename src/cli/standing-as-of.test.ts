import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';
import { standings } from '../vi/standing.ts';

// What the commands of a day say of the content of the demonstration, whose documents are of 2025 and 2026.

const work = mkdtempSync(join(tmpdir(), 'minhbach-as-of-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = { MINHBACH_CONTENT: 'examples/thi-du/content', MINHBACH_CACHE: join(work, 'cache') };
const standing = (...words: string[]) => minhbach(['standing', ...words], content);
const table = join(work, 'a.csv');
const exported = (...words: string[]) => minhbach(['export', '--lop', table, ...words], content);
const rows = () => readFileSync(table, 'utf8').trim().split('\r\n').slice(1);

it('what no document had given by a day is not there on that day', async () => {
	const { occurrences } = JSON.parse((await standing('--as-of', '2025-06-30', '--json')).output);
	const years = (occurrences as { duty: string }[]).map(({ duty }) => /-(\d{4})#/.exec(duty)?.[1]);
	expect(new Set(years)).toEqual(new Set(['2025']));
	await exported('--den', '30/06/2025');
	expect(rows()).toHaveLength(occurrences.length);
	expect((await standing('--as-of', '1999-12-31')).output).toBe(
		'Đến hết ngày 31/12/1999\nKhông có nhiệm vụ nào được giao đến ngày này.\nHoàn thành đúng hạn trong số đã hết hạn: 0 trên 0\nTheo thời hạn đầu tiên: 0 trên 0\n',
	);
});

it('how many stand how is said in the words of the site, and as JSON by its codes', async () => {
	const counts = (await standing('--as-of', '2026-06-30')).output.split('\n').slice(1, -3);
	const names = new Set<string>(Object.values(standings.names));
	expect(counts.length).toBeGreaterThan(2);
	for (const one of counts) expect(names).toContain(one.replace(/: \d+$/, ''));
	expect((await standing('--as-of', '2026-06-30', '--json')).output).toMatch(/"done-on-time": \d/);
});

it.each([
	['of one locality without it', '10-kh-ubnd-2025', 'tinh-thi-du/10-kh-ubnd-2025'],
	['with another locality', 'quan-vi-du/10-kh-ubnd-2025', 'tinh-thi-du/10-kh-ubnd-2025'],
	['with a slip', 'tinh-thi-du/10-kh-ubdn-2025', 'tinh-thi-du/10-kh-ubnd-2025'],
	['that nothing is like', 'tinh-thi-du/999-kh-ubnd-2031', 'Ghi mã địa phương'],
])('a document %s is refused with what may be meant', async (_, document, told) => {
	const { status, output } = await standing('--as-of', '2026-06-30', '--document', document);
	expect([status, output]).toEqual([2, expect.stringContaining(told)]);
});

it.each([
	['gives no duty', '31/12/2026', 'tinh-thi-du/140-bc-ubnd-2025', 'không giao nhiệm vụ nào'],
	['was not yet issued', '31/12/1999', 'tinh-thi-du/10-kh-ubnd-2025', 'chưa được ban hành'],
])('a table without a row says why: the document %s', async (_, day, document, told) => {
	const { status, output } = await exported('--den', day, '--van-ban', document);
	expect([status, output]).toEqual([0, expect.stringContaining(`ăn bản ${document} ${told}, nên tệp chỉ có tên cột.`)]);
	expect(rows()).toEqual([]);
});

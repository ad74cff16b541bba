import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { clerkWorkbook, receiver } from '../../fixtures/sheet.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { largestFile } from '../../sources/file/bytes.ts';
import { readSheet } from '../files/read-sheet.ts';
import { linesOf } from '../lines/lines.ts';
import type { RowWords } from '../sheet/column.ts';
import { rowOf } from '../sheet/rows.ts';
import { proposalOf } from './proposal.ts';

// A report on 5,000 rounds of duties is one document of a size that content may have.

const assignments = Array.from({ length: 140 }, (_, at) => ({
	id: `${at + 1}`,
	task: 'Báo cáo.',
	leads: ['phong-noi-vu'],
	due: 'Hằng tháng',
}));
const plan = someDocument({ assignments, period: '2021 - 2025' });
const indexWith = (...reports: (typeof plan)[]) => {
	const { register, findings } = buildRegister(someSources(someLocality([plan, ...reports])));
	return { index: indexOf(register), wrong: findings.filter(({ level }) => level === 'error') };
};
const { index } = indexWith();
const rows = linesOf(index, 'binh-tan/7679-qd-ubnd-2022', '2025-12-31')
	.dated.map((line) => rowOf(index, line))
	.slice(0, 5000);

/** What comes of a sheet with these cells filled in. */
async function brought(filling: (row: RowWords, at: number) => Partial<RowWords>) {
	const filled = rows.map((row, at) => ({ ...row, ...filling(row, at) }));
	const { statements, problems } = await readSheet(index, 'bang.xlsx', await clerkWorkbook(filled));
	expect([statements.length, problems]).toEqual([5000, []]);
	const text = proposalOf(index, statements, receiver).text ?? '';
	const { results } = parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' }) as { results: object[] };
	const report = someDocument({ type: 'bao-cao', number: '45/BC-UBND', issued: '20/01/2026', results });
	return { text, entries: results.length, ...indexWith(report) };
}

it('5,000 rows in a dozen sentences are one document, and each row is a statement of it', async () => {
	const states = ['Hoàn thành', 'Chưa', 'Một phần'];
	const {
		text,
		entries,
		index: after,
		wrong,
	} = await brought(({ assignment, round }) => ({
		state: states[(assignment.length + Number(round.slice(5, 7))) % 3] ?? '',
	}));
	expect(wrong).toEqual([]);
	expect(after.register.results).toHaveLength(5000);
	expect(entries).toBeLessThan(200);
	expect(Buffer.byteLength(text)).toBeLessThan(largestFile);
});

it('5,000 rows in 5,000 sentences are more than a document may have, and it is said once', async () => {
	const { wrong } = await brought((_, at) => ({ state: 'Hoàn thành', note: `Theo biểu ${at}.` }));
	expect(wrong.map(({ code, place }) => [code, place])).toEqual([['too-many-results', { path: ['results'] }]]);
});

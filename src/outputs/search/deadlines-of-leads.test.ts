import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { find } from '../../search/answer/find.ts';
import { addressOf } from '../../search/answer/record.ts';
import { openTexts } from '../../search/answer/texts.ts';
import { openNames } from '../../search/names/source.ts';
import { readQuery } from '../../search/query/query.ts';
import { writeSearchIndex } from './write.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-leads-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const duty = { id: '1', task: 'Báo cáo kết quả' };

/** Two duties of two leads each with its own time, and one that has one time for both. */
const document = someDocument({
	assignments: [
		{
			...duty,
			id: '1',
			leads: ['phong-noi-vu', 'phong-tu-phap'],
			dues: [
				{ lead: 'phong-noi-vu', due: 'trước ngày 15/3/2023' },
				{ lead: 'phong-tu-phap', due: 'trước ngày 15/11/2023' },
			],
		},
		{ ...duty, id: '2', leads: ['phong-noi-vu', 'phong-tu-phap'], due: 'trước ngày 15/6/2023' },
		{
			...duty,
			id: '3',
			leads: ['phong-noi-vu', 'cac-phuong', 'phong-tu-phap'],
			cooperating: ['van-phong'],
			dues: [
				{ lead: 'phong-noi-vu', due: 'trước ngày 15/9/2023' },
				{ lead: 'cac-phuong', due: 'trước ngày 15/02/2023' },
				{ lead: 'phong-tu-phap', dueInWords: 'theo tiến độ dự án' },
			],
		},
	],
});
const { register, findings } = buildRegister(someSources(someLocality([document])));
const site = join(work, 'site');
writeSearchIndex(indexOf(register), site, join(work, 'kept'));
const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(site, path), 'utf8'));
const sources = { names: await openNames(read), texts: await openTexts(read) };

it.each([
	['phong-noi-vu', ['1', '2', '3']],
	['phong-tu-phap', ['2', '1', '3']],
	['phuong-an-lac', ['3']],
	['van-phong', ['3']],
])(
	'by deadline, duties of %s stand in the order of its own days; what gives it none comes last',
	async (unit, order) => {
		expect(findings).toEqual([]);
		for (const filter of ['don-vi', 'chu-tri']) {
			const filters = { [filter]: `binh-tan/${unit}`, loai: 'nhiem-vu' };
			const { groups } = await find(sources, readQuery('', {}), filters, 'han');
			const found = await Promise.all(groups.flatMap(({ hits }) => hits).map((hit) => addressOf(sources.texts, hit)));
			const isLead = unit.startsWith('phong-');
			if (filter === 'don-vi' || isLead) expect(found.map((url) => url.split('#nv-')[1])).toEqual(order);
		}
	},
);

it('where no unit is asked for, the first time of any lead counts', async () => {
	const { groups } = await find(sources, readQuery('', {}), { loai: 'nhiem-vu' }, 'han');
	const found = await Promise.all(groups.flatMap(({ hits }) => hits).map((hit) => addressOf(sources.texts, hit)));
	expect(found.map((url) => url.split('#nv-')[1])).toEqual(['3', '1', '2']);
});

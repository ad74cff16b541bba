import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from '../src/outputs/search-index.ts';
import { find } from '../src/search/find.ts';
import { fitOfPart } from '../src/search/hits.ts';
import { partsOf } from '../src/search/parts.ts';
import { readQuery } from '../src/search/query.ts';
import type { SearchRecord } from '../src/views/search/records.ts';
import { openSearch } from './search-engine.ts';

// From 5,000 assignments on a document is one record; what is found in it must still be its assignments.

const folder = mkdtempSync(join(tmpdir(), 'minhbach-large-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const perDocument = 50;
const documents: SearchRecord[] = Array.from({ length: 100 }, (_, at) => ({
	kind: 'van-ban',
	url: `/van-ban/x/${at}/`,
	texts: [`Kế hoạch ${at}/KH-UBND: Việc năm 2023`, 'Rà soát và công khai.'],
	filters: { 'dia-phuong': ['x'] },
	sort: { ngay: '2023-01-01' },
}));
const assignments = documents.flatMap(({ url }, document) =>
	Array.from(
		{ length: perDocument },
		(_, at): SearchRecord => ({
			kind: 'nhiem-vu',
			url: `${url}#nv-${at}`,
			texts: [
				document === 7 && at === 3 ? 'Đo đạc đất đai: cấp lại sổ' : `Việc thứ ${at} “của” kế hoạch <${document}>`,
				'Phòng Nội vụ',
				'Quý II năm 2023',
			],
			filters: { 'dia-phuong': ['x'], 'don-vi': ['x/phong-noi-vu'] },
			sort: { ngay: '2023-01-01', han: '2023-06-30' },
		}),
	),
);

beforeAll(async () => {
	await writeSearchIndex([...documents, ...assignments], join(folder, 'site/pagefind'), join(folder, 'kept'));
	mkdirSync(join(folder, 'site/tim-kiem'), { recursive: true });
	writeFileSync(join(folder, 'site/tim-kiem/ten.json'), JSON.stringify({ names: [], abbreviations: {} }));
});

test('a large register finds the assignment in its document, with its texts as they were', async () => {
	const { engine, names } = await openSearch(join(folder, 'site'));
	const query = readQuery('do dac dat dai', {});
	const { groups } = await find(engine, names, query, { loai: 'nhiem-vu' });
	const [hit, ...others] = groups.flatMap(({ hits }) => hits);
	expect(others).toEqual([]);
	const parts = hit === undefined ? [] : partsOf(await hit.data(), 'nhiem-vu');
	expect(parts.map(({ url }) => url)).toEqual(Array.from({ length: perDocument }, (_, at) => `/van-ban/x/7/#nv-${at}`));
	expect(parts.filter((part) => fitOfPart(part, query) > 0).map(({ url }) => url)).toEqual(['/van-ban/x/7/#nv-3']);
	expect(parts[3]?.texts.map((text) => text.replace(/\.$/, ''))).toEqual(assignments[7 * perDocument + 3]?.texts);
	expect(parts[4]?.texts[0]).toBe('Việc thứ 4 “của” kế hoạch <7>');
});

test('words that stand in different assignments of one document are not found', async () => {
	const { engine, names } = await openSearch(join(folder, 'site'));
	for (const kind of ['nhiem-vu', 'van-ban'])
		expect((await find(engine, names, readQuery('thứ 49 đất đai', {}), { loai: kind })).total).toBe(0);
});

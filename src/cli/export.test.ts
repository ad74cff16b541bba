import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportDesk, rowOf } from '../fixtures/desk.ts';

// How the assignments of a plan stand, in the four classes of official trackers, as files in a folder.

const desk = reportDesk();
afterAll(desk.remove);
const plan = ['--den', '01/01/2024', '--van-ban', 'binh-tan/7679-qd-ubnd-2022'];

beforeAll(async () => {
	await desk.begin();
	const [dated, undated] = await desk.sheets();
	dated.type(rowOf(dated, '1.2.2'), { state: 'Hoàn thành', day: '15/9/2023' });
	dated.type(rowOf(dated, '1.8'), { state: 'Hoàn thành', day: '5/4/2023' });
	dated.type(rowOf(dated, '4.6'), { state: 'Chưa' });
	dated.type(rowOf(dated, '1.5'), { state: 'Đang thực hiện' });
	undated.type(rowOf(undated, '1.1'), { state: 'Không phát sinh' });
	await desk.imported(await desk.save('bang.xlsx', [dated, undated]), '--write');
	desk.publish();
});

it('a table has what has a class first, then what has none, with how it stands', async () => {
	const path = desk.path('lop.csv');
	const { status, output } = await desk.run('export', '--lop', path, ...plan);
	expect([status, output]).toEqual([
		0,
		expect.stringContaining(
			'1 đã hoàn thành đúng hạn, 1 đã hoàn thành quá hạn, 0 chưa hoàn thành trong hạn, 1 chưa hoàn thành quá hạn',
		),
	]);
	const bytes = readFileSync(path);
	expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
	const [, ...rows] = parseCsv(bytes.toString('utf8')) as string[][];
	expect(rows.slice(0, 3).map((row) => [row[0], row[3], row[8], row[10]])).toEqual([
		['Đã hoàn thành đúng hạn', '1.2.2', '30/09/2023', '45/BC-UBND'],
		['Đã hoàn thành quá hạn', '1.8', '31/03/2023', '45/BC-UBND'],
		['Chưa hoàn thành, quá hạn', '4.6', '31/10/2023', '45/BC-UBND'],
	]);
	// Silence is in no class, nor is work that was under way before its last day.
	expect(new Set(rows.slice(3).map(([name]) => name))).toEqual(new Set(['Ngoài bốn lớp']));
	expect(rows.find((row) => row[3] === '1.5')?.slice(9, 11)).toEqual(['Hết hạn, chưa công bố kết quả', '45/BC-UBND']);
	expect(rows.find((row) => row[3] === '1.6')?.slice(9, 11)).toEqual(['Hết hạn, chưa công bố kết quả', '']);
});

it('what documents say of work before its last day is a class on that day', async () => {
	const path = desk.path('lop.json');
	const words = ['--den', '20/12/2023', '--van-ban', '7679-qd-ubnd-2022'];
	expect((await desk.run('export', '--lop', path, ...words)).status).toBe(0);
	const { counts, records, apart } = JSON.parse(readFileSync(path, 'utf8')) as {
		counts: Record<string, number>;
		records: { number: string; class: string }[];
		apart: { class: null }[];
	};
	expect(records.filter((one) => one.class === 'open').map(({ number }) => number)).toEqual(['1.5']);
	expect(counts).toEqual({ 'done-on-time': 1, 'done-late': 1, open: 1, overdue: 1, apart: apart.length });
});

it('every row has an id of its own at the end, by which it comes back to its round, part and unit', async () => {
	const path = desk.path('lop.csv');
	const [header = [], ...rows] = parseCsv(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as string[][];
	expect(header.slice(10)).toEqual(['Theo văn bản', 'Mã lượt việc']);
	const ids = rows.map((row) => row[11] ?? '');
	expect([new Set(ids).size, ids.every((id) => id.startsWith('binh-tan/7679-qd-ubnd-2022#'))]).toEqual([
		ids.length,
		true,
	]);
	const silent = rows.filter((row) => row[10] === '' && row[9] !== 'Không có ngày để xét').length;
	const filled = rows.map((row) => [
		...row,
		row[10] === '' && row[9] !== 'Không có ngày để xét' ? 'Đã hoàn thành' : '',
	]);
	const quoted = [[...header, 'Mới'], ...filled].map((row) => row.map((one) => `"${one}"`).join(','));
	writeFileSync(desk.path('ve.csv'), quoted.join('\r\n'));
	const columns = '{ id: Mã nhiệm vụ, occasion: Mã lượt việc, state: Mới }';
	writeFileSync(desk.path('ve.yaml'), `columns: ${columns}\nstates: { Đã hoàn thành: done }\nassignments: {}\n`);
	const words = ['--van-ban', '45-bc-ubnd-2023', '--anh-xa', desk.path('ve.yaml'), '--write'];
	const { status, output } = await desk.run('import', desk.path('ve.csv'), ...words);
	expect([status, output]).toEqual([0, expect.stringContaining(`${silent} kết quả mới, 0 thay đổi`)]);
	await desk.run('export', '--lop', path, ...plan);
	const after = parseCsv(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as string[][];
	expect(after.filter((row) => row[9] === 'Hết hạn, chưa công bố kết quả' && row[10] === '')).toEqual([]);
	expect(after).toHaveLength(rows.length + 1);
});

it('the same day gives the same bytes, over a file that is there', async () => {
	const path = desk.path('lop.csv');
	const before = readFileSync(path);
	await desk.run('export', '--lop', path, ...plan);
	expect(readFileSync(path).equals(before)).toBe(true);
});

it.each([
	['a file of another kind', ['--lop', 'lop.pdf', ...plan]],
	['a document that is not there', ['--lop', 'lop.csv', '--den', '01/01/2024', '--van-ban', 'binh-tan/1-kh-ubnd-2020']],
	['a day that does not exist', ['--lop', 'lop.csv', '--den', '31/11/2023']],
])('%s is refused with 2 and nothing is written', async (_, words) => {
	const path = desk.path(`khong-${words[1]}`);
	expect((await desk.run('export', ...words.with(1, path))).status).toBe(2);
	expect(existsSync(path)).toBe(false);
});

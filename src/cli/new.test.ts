import { existsSync, readFileSync, rmSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportDesk } from '../fixtures/desk.ts';

// The head of a report, its sheet, and how much a clerk has to type.

const desk = reportDesk();
afterAll(desk.remove);
beforeAll(desk.begin);

describe('new', () => {
	it('writes a head whose open places the check names', async () => {
		expect(desk.head()).toContain('dataDay: 14/12/2023\n');
		expect(desk.head()).toContain('number: 7679/QĐ-UBND');
		const { status, output } = await desk.run('check');
		expect(status).toBe(1);
		const lines = desk.head().split('\n');
		const places = [...output.matchAll(/bao-cao-ve\S+?:(\d+):\d+ {2}lỗi/g)].map(([, line]) =>
			lines[Number(line) - 1]?.trim(),
		);
		expect(places).toEqual(['number:', 'title:', 'issued:', 'issuer:', 'original:', 'text:']);
	});

	it('writes over nothing', async () => {
		const words = ['new', 'bao-cao', 'binh-tan', '--ve', '7679-qd-ubnd-2022', '--den', '14/12/2023'];
		expect(await desk.run(...words)).toMatchObject({ status: 1, output: expect.stringContaining('không ghi đè') });
		expect(desk.text(desk.slug)).toBe(desk.head());
	});

	it('writes the sheet alone where the report is there, under whatever name', async () => {
		const sheet = desk.path('lai.xlsx');
		const refused = await desk.run(...desk.words, '--xlsx', sheet);
		expect([refused.status, refused.output]).toEqual([1, expect.stringContaining('thêm --chi-bang')]);
		expect(existsSync(sheet)).toBe(false);
		const { status, output } = await desk.run(...desk.words, '--chi-bang', '--xlsx', sheet);
		expect([status, output]).toEqual([0, expect.stringMatching(/^Đã ghi \S+lai\.xlsx: .*\n$/)]);
		const rows = async (path: string) => (await readXlsx(readFileSync(path))).sheets.map((one) => one.rows);
		expect(await rows(sheet)).toEqual(await rows(desk.path('bang.xlsx')));
		expect(desk.text(desk.slug)).toBe(desk.head());
		expect(await desk.run(...desk.words, '--chi-bang', '--xlsx', sheet)).toMatchObject({
			status: 1,
			output: expect.not.stringContaining('--chi-bang'),
		});
		// A report that has its number by now gets no second file.
		const other = [...desk.words.slice(0, -1), '30/9/2023', '--chi-bang', '--xlsx', desk.path('chin.xlsx')];
		expect((await desk.run(...other)).status).toBe(0);
		expect(existsSync(desk.documentPath('bao-cao-ve-7679-qd-ubnd-2022-den-30-09-2023'))).toBe(false);
	});

	// The plan is of 30/12/2022.
	it.each([
		['29/12/2021', 2, 'sớm hơn một năm trước ngày ban hành 7679/QĐ-UBND (30/12/2022)'],
		['30/12/2021', 0, 'trước ngày ban hành 7679/QĐ-UBND (30/12/2022); lệnh check sẽ nhắc'],
		['29/12/2022', 0, 'trước ngày ban hành 7679/QĐ-UBND (30/12/2022); lệnh check sẽ nhắc'],
		['30/12/2022', 0, null],
	])('tells of a day before the document was issued, as the check would: %s', async (day, code, said) => {
		const { status, output } = await desk.run(...desk.words.slice(0, -1), day);
		expect(status).toBe(code);
		if (said === null) expect(output).not.toContain('trước ngày ban hành');
		else expect(output).toContain(said);
		const path = desk.documentPath(`bao-cao-ve-7679-qd-ubnd-2022-den-${day.replaceAll('/', '-')}`);
		expect(existsSync(path)).toBe(code === 0);
		rmSync(path, { force: true });
	});

	it.each(['bang.csv', 'bang.xls', 'bang.ods', 'bang'])(
		'refuses the sheet %s before anything is written',
		async (name) => {
			const other = [...desk.words.slice(0, -1), '30/11/2023'];
			const { status, output } = await desk.run(...other, '--xlsx', desk.path(name));
			expect([status, output]).toEqual([2, expect.stringContaining('.xlsx')]);
			const written = [desk.path(name), desk.documentPath('bao-cao-ve-7679-qd-ubnd-2022-den-30-11-2023')];
			expect(written.filter((path) => existsSync(path))).toEqual([]);
		},
	);

	it.each([
		[
			'a kind of document that it does not know',
			['cong-van', 'binh-tan', '--ve', '7679-qd-ubnd-2022', '--den', '14/12/2023'],
		],
		['a locality that is not there', ['bao-cao', 'binh-tam', '--ve', '7679-qd-ubnd-2022', '--den', '14/12/2023']],
		['a document that is not there', ['bao-cao', 'binh-tan', '--ve', '7697-qd-ubnd-2022', '--den', '14/12/2023']],
		['a day that does not exist', ['bao-cao', 'binh-tan', '--ve', '7679-qd-ubnd-2022', '--den', '31/11/2023']],
	])('refuses %s', async (_, words) => {
		expect((await desk.run('new', ...words)).status).toBe(2);
	});
});

it('77 results take two commands and at most two cells each', async () => {
	const mine = reportDesk();
	try {
		await mine.begin();
		const all = await mine.sheets();
		const items = new Set<unknown>();
		for (const own of all)
			for (const [at, [item]] of own.rows.entries()) {
				if (at === 0 || items.has(item)) continue;
				items.add(item);
				own.type(at + 1, { state: 'h', day: '5/3/2023' });
			}
		expect(items.size).toBe(77);
		expect(all.reduce((sum, own) => sum + own.typed(), 0)).toBe(2 * 77);
		const { status, output } = await mine.imported(await mine.save('bang.xlsx', all), '--write');
		expect([status, output]).toEqual([0, expect.stringContaining('77 kết quả mới, 0 thay đổi')]);
		expect(mine.commands()).toEqual(['new', 'import']);
		mine.publish();
		const { output: stood } = await mine.run(
			'standing',
			'--as-of',
			'2023-12-31',
			'--document',
			'binh-tan/7679-qd-ubnd-2022',
			'--json',
		);
		const done = [...stood.matchAll(/"reported": "done"/g)];
		expect(done.length).toBeGreaterThanOrEqual(77);
	} finally {
		mine.remove();
	}
});

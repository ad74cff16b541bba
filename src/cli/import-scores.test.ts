import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { places, reportDesk } from '../fixtures/desk.ts';
import { clerk } from '../vi/clerk.ts';

// The sheet of scores and the report that it is brought into, as files in a folder.

const version = `name: Bộ chỉ số cải cách hành chính thử
short: Chỉ số thử
indicator: par-index
source:
  number: 1/QĐ-UBND
maximum: 100
fields:
  - id: tthc
    name: Cải cách thủ tục hành chính
    max: 60
    criteria:
      - id: 1.1
        name: Giải quyết hồ sơ
        max: 60
  - id: hai-long
    name: Mức độ hài lòng
    max: 40
    by: survey
`;

const desk = reportDesk();
afterAll(desk.remove);
beforeAll(async () => {
	mkdirSync(desk.path('content/indices/chi-so-thu'), { recursive: true });
	writeFileSync(desk.path('content/indices/chi-so-thu/2023.yaml'), version);
	await desk.begin();
});

type Typed = Partial<Record<keyof typeof clerk.scoreColumns, string>>;

/** The workbook that `new` wrote, with cells of its sheet of scores filled in, by words of the criterion. */
async function filled(name: string, typed: Readonly<Record<string, Typed>>): Promise<string> {
	const { sheets } = await readXlsx(readFileSync(desk.path('bang.xlsx')));
	const scores = sheets.find((one) => one.name === clerk.scoreSheet);
	if (scores === undefined) throw new Error('no sheet of scores');
	const head = scores.rows[0] ?? [];
	const place = (column: string) => head.indexOf(clerk.scoreColumns[column as keyof Typed]);
	for (const [criterion, cells] of Object.entries(typed)) {
		const row = scores.rows.find((one) => String(one[place('criterion')]).startsWith(criterion));
		if (row === undefined) throw new Error(`no criterion ${criterion}`);
		for (const [column, value] of Object.entries(cells)) row[place(column)] = value;
	}
	writeFileSync(desk.path(name), await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }));
	return desk.path(name);
}

const home = { unit: 'Phòng Nội vụ quận Bình Tân', kind: 'tự chấm' };

it('a filled sheet shows the difference first, is written on request, and changes nothing when it is brought again', async () => {
	desk.restart();
	const path = await filled('diem.xlsx', {
		'Tổng điểm': { ...home, points: '85,5' },
		'1.1.': { ...home, points: '50', evidence: '120/QĐ-UBND' },
	});
	const { status, output } = await desk.imported(path);
	expect([status, output]).toEqual([0, expect.stringContaining('2 điểm;')]);
	expect(output).toContain('So với văn bản: 2 điểm mới, 0 thay đổi, 0 đã có như vậy.');
	expect(desk.text(desk.slug)).toBe(desk.head());
	expect((await desk.imported(path, '--write')).status).toBe(0);
	const written = desk.text(desk.slug);
	expect(written).toContain(
		'scores:\n  - index: chi-so-thu/2023\n    period: "2023"\n    unit: phong-noi-vu\n    kind: self\n    total: 85,5\n    items:\n      - criterion: "1.1"\n        points: "50"\n        evidence:\n          - 120/QĐ-UBND\n',
	);
	expect((await desk.imported(path, '--write')).output).toContain('0 điểm mới, 0 thay đổi, 2 đã có như vậy.');
	expect(desk.text(desk.slug)).toBe(written);
	desk.publish();
	expect((await desk.run('check')).output).not.toContain('45-bc-ubnd-2023');
});

it('what the check would refuse is named at its row and column, and nothing is written', async () => {
	desk.restart();
	const path = await filled('sai.xlsx', {
		'Tổng điểm': { ...home, points: '100,5' },
		'1.1.': { ...home, points: '92.830' },
		'Mức độ hài lòng': { ...home, kind: 'điều tra', points: '30', period: 'Quý V năm 2023' },
	});
	const { status, output } = await desk.imported(path, '--write');
	expect(status).toBe(1);
	expect(places(output).map((one) => one.replace(/dòng \d+, /, ''))).toEqual([
		'cột Điểm  lỗi',
		'cột Điểm  lỗi',
		'cột Kỳ  lỗi',
	]);
	expect(desk.text(desk.slug)).toBe(desk.head());
});

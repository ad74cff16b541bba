import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { places, reportDesk } from '../fixtures/desk.ts';
import { clerk } from '../vi/clerk.ts';

// The sheet of figures and the report that it is brought into, as files in a folder.

const desk = reportDesk();
afterAll(desk.remove);
beforeAll(desk.begin);

type Typed = Partial<Record<keyof typeof clerk.figureColumns, string>>;

/** The workbook that `new` wrote, with cells of its sheet of figures filled in by item. */
async function filled(name: string, typed: Readonly<Record<string, Typed>>): Promise<string> {
	const { sheets } = await readXlsx(readFileSync(desk.path('bang.xlsx')));
	const figures = sheets.find((one) => one.name === clerk.figureSheet);
	if (figures === undefined) throw new Error('no sheet of figures');
	const head = figures.rows[0] ?? [];
	for (const [item, cells] of Object.entries(typed)) {
		const row = figures.rows.find(([number]) => number === item);
		if (row === undefined) throw new Error(`no target ${item}`);
		for (const [column, value] of Object.entries(cells))
			row[head.indexOf(clerk.figureColumns[column as keyof Typed])] = value;
	}
	writeFileSync(desk.path(name), await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }));
	return desk.path(name);
}

it('a filled sheet shows the difference first, is written on request, and changes nothing when it is brought again', async () => {
	desk.restart();
	const path = await filled('so-lieu.xlsx', {
		'3.3': { printed: '2,4%', numerator: '132', denominator: '5.500' },
		'8': { printed: 'trên 90%', note: 'Mục III.' },
	});
	const { status, output } = await desk.imported(path);
	expect([status, output]).toEqual([0, expect.stringContaining('2 số liệu;')]);
	expect(output).toContain('So với văn bản: 2 số liệu mới, 0 thay đổi, 0 đã có như vậy.');
	expect(output).toContain('  mới: 3.3, 2023: 2,4% (132/5.500)');
	expect(desk.text(desk.slug)).toBe(desk.head());
	expect((await desk.imported(path, '--write')).status).toBe(0);
	const written = desk.text(desk.slug);
	expect(written).toContain(
		'measurements:\n  - target: 7679-qd-ubnd-2022#ct-3.3\n    period: "2023"\n    printed: 2,4%\n    numerator: "132"\n    denominator: "5.500"\n',
	);
	expect((await desk.imported(path, '--write')).output).toContain('0 số liệu mới, 0 thay đổi, 2 đã có như vậy.');
	expect(desk.text(desk.slug)).toBe(written);
	desk.publish();
	expect((await desk.run('check')).output).not.toContain('45-bc-ubnd-2023');
});

it('what the check would refuse is named at its row and column, and nothing is written', async () => {
	desk.restart();
	const path = await filled('sai.xlsx', {
		'3.3': { printed: '2,4%', numerator: '5501', denominator: '5.500' },
		'8': { printed: '92.830 %' },
		'9': { printed: '1%', period: 'Quý V năm 2023' },
	});
	const { status, output } = await desk.imported(path, '--write');
	expect(status).toBe(1);
	expect(places(output).map((one) => one.replace(/dòng \d+, /, ''))).toEqual([
		'cột Tử số  lỗi',
		'cột Số liệu  lỗi',
		'cột Kỳ  lỗi',
	]);
	expect(desk.text(desk.slug)).toBe(desk.head());
});

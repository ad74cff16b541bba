import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';
import { run as bold, docx, p, tbl, tc, tr } from '../fixtures/office/docx.ts';

// A plan goes out as a workbook and comes back mended; a second version of an office's file is brought in.

const folder = mkdtempSync(join(tmpdir(), 'minhbach-update-'));
const at = (...names: string[]) => join(folder, ...names);
const content = at('content');
const plan = join(content, 'localities/binh-tan/documents/7679-qd-ubnd-2022.mdx');
const frozen = readFileSync('tests/frozen/content/localities/binh-tan/documents/7679-qd-ubnd-2022.mdx', 'utf8');
const run = (...args: string[]) => minhbach(args, { MINHBACH_CONTENT: content, MINHBACH_CACHE: at('cache') });
const text = (file = plan) => readFileSync(file, 'utf8');
const git = (...args: string[]) => execFileSync('git', ['-C', content, ...args], { encoding: 'utf8' });
const numstat = () => git('diff', '--numstat').trim().split(/\s+/).slice(0, 2).map(Number);
const out = at('out.xlsx');

beforeAll(async () => {
	cpSync('tests/frozen/content', content, { recursive: true });
	git('init', '-q');
	git('add', '-A');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'a');
	expect((await run('export', '--document', 'binh-tan/7679-qd-ubnd-2022', out)).status).toBe(0);
});
beforeEach(() => writeFileSync(plan, frozen));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Rows = CellValue[][];

/** The exported workbook as a spreadsheet saves it, once its rows were changed. */
async function edited(
	change: (rows: Rows, columnOf: (name: string) => number, targets: Rows) => void,
): Promise<string> {
	const { sheets } = await readXlsx(readFileSync(out));
	const [assignments, targets] = sheets;
	const rows = assignments?.rows as Rows;
	change(rows, (name) => rows[0]?.indexOf(name) ?? -1, targets?.rows as Rows);
	writeFileSync(
		at('edited.xlsx'),
		await writeXlsx({
			sheets: sheets.map(({ name, rows, hidden, veryHidden }) => ({
				name,
				rows,
				...(hidden && { hidden }),
				...(veryHidden && { veryHidden }),
			})),
		}),
	);
	return at('edited.xlsx');
}

const rowOf = (rows: Rows, item: string) => rows.find((row) => row[1] === item) as CellValue[];
const update = (path: string, ...more: string[]) => run('import', path, '--update', ...more);

describe('the workbook', () => {
	it('has items as text, lists of units, a sheet that explains each column, and what was exported in a hidden one', async () => {
		const { sheets } = await readXlsx(readFileSync(out));
		expect(sheets.map(({ name, hidden, veryHidden }) => [name, hidden === true, veryHidden === true])).toEqual([
			['Nhiệm vụ', false, false],
			['Chỉ tiêu', false, false],
			['Giải thích', false, false],
			['Danh mục', true, false],
			['Bản xuất', false, true],
		]);
		const [assignments, , help] = sheets;
		expect(assignments?.rows).toHaveLength(78);
		expect(assignments?.rows.map((row) => row[1])).toContain('1.10');
		const leads = assignments?.rows[0]?.indexOf('Chủ trì') ?? -1;
		expect(assignments?.rows[1]?.[leads]).toBe('Phòng Nội vụ quận Bình Tân');
		expect(assignments?.dataValidations?.map(({ formula1 }) => formula1)).toContainEqual(
			expect.stringContaining('Danh mục'),
		);
		for (const name of assignments?.rows[0] ?? []) expect(help?.rows.map((row) => row[1])).toContain(name);
	});

	it('is the same for the same content', async () => {
		await run('export', '--document', '7679-qd-ubnd-2022', at('again.xlsx'));
		expect(readFileSync(at('again.xlsx')).equals(readFileSync(out))).toBe(true);
	});

	it('has what a unit leads or cooperates in, by itself or in a group, or what a locality gives', async () => {
		const unit = await run('export', '--unit', 'binh-tan/phong-noi-vu', at('u.xlsx'));
		const locality = await run('export', '--locality', 'quan-6', at('l.xlsx'));
		expect([unit.status, locality.status]).toEqual([0, 0]);
		const [own] = (await readXlsx(readFileSync(at('u.xlsx')))).sheets;
		expect(own?.rows.length).toBeLessThan(78);
		expect(locality.output).toContain('59 nhiệm vụ');
		expect((await update(at('l.xlsx'))).output).toBe('Không có gì thay đổi.\n');
	});

	it.each([
		[['--document', 'khong-co', 'x.xlsx']],
		[['--unit', 'binh-tan/phong-la', 'x.xlsx']],
		[['--locality', 'khong-co', 'x.xlsx']],
		[['--document', '7679-qd-ubnd-2022', 'x.csv']],
		[['--document', '7679-qd-ubnd-2022']],
		[['--document', '7679-qd-ubnd-2022', '--locality', 'binh-tan', 'x.xlsx']],
		[['x.xlsx']],
	])('is not made of %j', async (words) => {
		const path = words.at(-1)?.startsWith('x.') ? at(String(words.at(-1))) : null;
		expect((await run('export', ...(path === null ? words : words.with(-1, path)))).status).toBe(2);
		expect(path !== null && existsSync(path)).toBe(false);
	});
});

describe('a workbook that comes back', () => {
	it('tells the difference row by row, changes the touched lines alone, and changes nothing the second time', async () => {
		const path = await edited((rows, column, targets) => {
			const row = rowOf(rows, '1.10');
			row[column('Thời hạn')] = 'Trước ngày 30/9/2023';
			row[column('Chủ trì')] = 'Phòng Tư pháp quận Bình Tân';
			rowOf(rows, '1.1')[column('Ghi chú')] = '-';
			rowOf(rows, '1.1')[column('Thời hạn')] = null;
			rows.splice(rows.indexOf(rowOf(rows, '1.2.2')), 1);
			rows.splice(rows.indexOf(row) + 1, 0, ['binh-tan/7679-qd-ubnd-2022', '1.12']);
			const made = rowOf(rows, '1.12');
			made[column('Nhiệm vụ')] = 'Sơ kết phong trào thi đua cải cách hành chính.';
			made[column('Chủ trì')] = 'Phòng Nội vụ';
			made[column('Thời hạn')] = 'Quý III năm 2023';
			const text = targets[0]?.indexOf('Mức phải đạt') ?? -1;
			(targets[1] as CellValue[])[text] = `${targets[1]?.[text]} (đã rà soát)`;
		});
		const told = await update(path);
		expect(told.output).toMatch(
			/^Quyết định 7679\/QĐ-UBND \(binh-tan\/7679-qd-ubnd-2022\), thay đổi, 1 nhiệm vụ đổi thời hạn/,
		);
		expect(told.output).toContain('Thời hạn: “Trong năm 2023” → “Trước ngày 30/9/2023”');
		expect(told.output).toContain('Chủ trì: “Phòng Nội vụ quận Bình Tân” → “Phòng Tư pháp quận Bình Tân”');
		expect(told.output).toMatch(/Ghi chú: bỏ “/);
		expect(told.output).toContain('Thêm nhiệm vụ 1.12 (dòng');
		expect(told.output).toContain('1 ô để trống: giữ nguyên lời đang có.');
		expect(told.output).toContain('1 mục của văn bản không có dòng trong bảng: giữ nguyên.');
		expect(told.output).toContain('Thêm --write để ghi');
		expect([told.status, text()]).toEqual([0, frozen]);
		expect((await update(path, '--write')).status).toBe(0);
		// Two deadlines and leads, a note, a target; the new entry has five lines.
		expect(numstat()).toEqual([3 + 5, 3 + 1]);
		expect((await run('check')).status).toBe(0);
		const after = text();
		const again = await update(path, '--write');
		expect([again.status, again.output, text()]).toEqual([
			0,
			expect.stringMatching(/Không có gì thay đổi\.\n$/),
			after,
		]);
	});

	it('tells all that is wrong at once, by sheet, row and column, and writes nothing', async () => {
		const path = await edited((rows, column, targets) => {
			rowOf(rows, '1.1')[column('Chủ trì')] = 'Phòng Nội vu 2';
			rowOf(rows, '1.2.1')[column('Nhiệm vụ')] = null;
			rowOf(rows, '1.2.2')[column('Thời hạn')] = 45291;
			rowOf(rows, '1.3')[column('Thời hạn')] = new Date(Date.UTC(2023, 11, 31));
			rowOf(rows, '1.4')[column('Lĩnh vực')] = 'Lĩnh vực lạ';
			rowOf(rows, '1.5')[column('Chỉ tiêu')] = 'Chỉ tiêu lạ';
			rowOf(rows, '1.6')[1] = '1.66';
			rowOf(rows, '1.7')[1] = 1.1;
			rowOf(rows, '1.8')[0] = 'binh-tan/7679-qd-ubnd-2023';
			rowOf(rows, '1.9')[column('Thời hạn')] = 'sẽ báo sau';
			rows.push([...rowOf(rows, '2.1')]);
			rows.push([null, null, null, 'Việc không có số']);
			(targets[1] as CellValue[])[targets[0]?.indexOf('So sánh') ?? -1] = '≥';
		});
		const { status, output } = await update(path, '--write');
		expect([status, text()]).toEqual([1, frozen]);
		const places = [...output.matchAll(/trang tính “(.+?)”, dòng (\d+), cột (.+?) {2}lỗi {2}(.+)/g)].map(
			([, sheet, , column, reason]) => `${sheet} ${column} ${reason}`,
		);
		for (const [column, words] of [
			['Chủ trì', 'Phòng Nội vu 2'],
			['Nhiệm vụ', 'trống'],
			['Thời hạn', '45291, có thể là ngày 31/12/2023'],
			['Thời hạn', 'thành ngày 31/12/2023'],
			['Lĩnh vực', 'Lĩnh vực lạ'],
			['Chỉ tiêu', 'Chỉ tiêu lạ'],
			['Số mục', 'đã đổi từ “1.6” thành “1.66”'],
			['Số mục', '1,1'],
			['Văn bản', '7679-qd-ubnd-2023'],
			['Số mục', 'Mục 2.1 có hai dòng'],
			['Văn bản', 'không có mã văn bản'],
			['Thời hạn', 'sẽ báo sau'],
		] as const)
			expect(places).toContainEqual(expect.stringMatching(new RegExp(`^Nhiệm vụ ${column} .*${words}`)));
		expect(places).toContainEqual(expect.stringMatching(/^Chỉ tiêu So sánh .*≥/));
		expect(output).toContain(`${places.length} chỗ phải sửa; chưa ghi gì.`);
	});

	it('is told what changed in the content since it went out, and nothing there is written over', async () => {
		const path = await edited((rows, column) => {
			rowOf(rows, '1.10')[column('Thời hạn')] = 'Quý IV năm 2023';
			rowOf(rows, '1.9')[column('Thời hạn')] = 'Quý IV năm 2023';
		});
		const moved = (item: string, due: string, to: string) => {
			const from = text().indexOf(`\n  - id: ${item}\n`);
			const place = text().indexOf(`due: ${due}`, from);
			writeFileSync(plan, `${text().slice(0, place)}due: ${to}${text().slice(place + 5 + due.length)}`);
		};
		moved('1.10', 'Trong năm 2023', 'Quý II năm 2023');
		moved('1.11', 'Trong năm 2023', 'Quý III năm 2023');
		const now = text();
		expect(now).not.toBe(frozen);
		const refused = await update(path, '--write');
		expect([refused.status, text()]).toEqual([1, now]);
		expect(refused.output).toContain(
			'lúc xuất “Trong năm 2023”, bảng ghi “Quý IV năm 2023”, nội dung bây giờ “Quý II năm 2023”',
		);
		expect(refused.output).toContain('1 ô không sửa trong bảng mà nội dung đã đổi sau khi xuất: giữ nội dung bây giờ.');
		const forced = await update(path, '--write', '--force');
		expect([forced.status, numstat()]).toEqual([0, [3, 3]]);
		expect(text()).toContain('Quý III năm 2023');
		expect(text()).not.toContain('due: Quý II năm 2023\n    field: tuyen-truyen');
	});

	it('is refused where it is no workbook of ours, lacks a column or is cut', async () => {
		const lacking = await edited((rows, column) => {
			(rows[0] as CellValue[])[column('Thời hạn')] = 'Hạn mới';
		});
		expect(await update(lacking)).toMatchObject({ status: 1, output: expect.stringContaining('thiếu cột “Thời hạn”') });
		writeFileSync(
			at('khac.xlsx'),
			await writeXlsx({
				sheets: [
					{
						name: 'Sổ',
						rows: [
							['A', 'B'],
							['1', '2'],
						],
					},
				],
			}),
		);
		expect(await update(at('khac.xlsx'))).toMatchObject({
			status: 1,
			output: expect.stringContaining('Không thấy bảng nhiệm vụ'),
		});
		writeFileSync(at('cut.xlsx'), readFileSync(out).subarray(0, 5000));
		expect((await update(at('cut.xlsx'))).status).toBe(1);
		expect((await update(at('khong-co.xlsx'))).status).toBe(2);
		expect((await update(out, '--locality', 'binh-tan')).status).toBe(2);
	});
});

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
/** A plan of an office with these rows, as Word has it. */
const planOf = (rows: readonly (readonly string[])[]) =>
	docx(
		[
			p('ỦY BAN NHÂN DÂN QUẬN BÌNH TÂN'),
			p('Số: 12/KH-UBND'),
			p('Bình Tân, ngày 15 tháng 01 năm 2024'),
			p('KẾ HOẠCH'),
			p('Cải cách hành chính năm 2024'),
			tbl([tr(columns.map((one) => tc(p(bold(one, '<w:b/>'))))), ...rows.map((row) => tr(row))], 6),
		].join(''),
	);
const first = [
	['1', 'Rà soát văn bản quy phạm pháp luật', 'Báo cáo', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Quý I năm 2024'],
	['2', 'Công khai thủ tục hành chính', 'Kế hoạch', 'Phòng Nội vụ', '', 'Trong năm 2024'],
	['3', 'Kiểm tra công vụ', 'Kế hoạch', 'Phòng Nội vụ', '', 'Quý II năm 2024'],
	['1.10', 'Báo cáo quý', 'Báo cáo', 'Phòng Nội vụ', '', 'Hằng quý'],
];
const second = [
	['1', 'Rà soát văn bản quy phạm pháp luật', 'Báo cáo', 'Phòng Tư pháp', 'Phòng Nội vụ', 'Quý II năm 2024'],
	['2', 'Công khai, niêm yết thủ tục hành chính', 'Kế hoạch\nBáo cáo', 'Phòng Nội vụ', '', 'Trong năm 2024'],
	['1.10', 'Báo cáo quý', 'Báo cáo', 'Phòng Nội vụ', '', 'Hằng quý'],
	['4', 'Tập huấn cải cách hành chính', 'Kế hoạch', 'Phòng Nội vụ', '', 'Tháng 6 năm 2024'],
];

describe('the next version of a document of an office', () => {
	const draft = join(content, 'localities/binh-tan/documents/12-kh-ubnd-2024.mdx');
	const into = ['--update', '--document', 'binh-tan/12-kh-ubnd-2024'];
	beforeAll(async () => {
		writeFileSync(at('v1.docx'), planOf(first));
		writeFileSync(at('v2.docx'), planOf(second));
		expect((await run('import', at('v1.docx'), '--locality', 'binh-tan')).status).toBe(0);
		// An editor has reworded the second assignment and kept the words of the document.
		const made = readFileSync(draft, 'utf8').replace(
			'task: Công khai thủ tục hành chính\n    verbatim: true\n',
			'task: Niêm yết thủ tục ở trụ sở.\n    words: Công khai thủ tục hành chính\n',
		);
		expect(made).toContain('words: Công khai');
		writeFileSync(draft, made);
		git('add', '-A');
		git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'b');
	});

	it('of the same words changes nothing', async () => {
		const { status, output } = await run('import', at('v1.docx'), ...into, '--write');
		expect([status, output]).toEqual([
			0,
			expect.stringMatching(/4 mục trùng số với văn bản, 0 mục thêm, 0 mục không còn\.\nKhông có gì thay đổi\.\n$/),
		]);
	});

	it('is told by items, keeps what an editor reworded and what it no longer has, and is written once', async () => {
		const before = text(draft);
		const told = await run('import', at('v2.docx'), ...into);
		expect(told.output).toContain('3 mục trùng số với văn bản, 1 mục thêm, 1 mục không còn');
		expect(told.output).toContain('Nhiệm vụ 1. Thời hạn: “Quý I năm 2024” → “Quý II năm 2024”');
		expect(told.output).toContain(
			'Lời văn bản: “Công khai thủ tục hành chính” → “Công khai, niêm yết thủ tục hành chính”',
		);
		expect(told.output).toContain('Thêm nhiệm vụ 4: Tập huấn');
		expect(told.output).toContain('văn bản vẫn giữ. Thêm --drop để bỏ');
		expect(told.output).toContain('xem lại Nhiệm vụ của mục 2');
		expect([told.status, text(draft)]).toEqual([0, before]);
		expect((await run('import', at('v2.docx'), ...into, '--write')).status).toBe(0);
		const after = text(draft);
		expect(after).toContain('task: Niêm yết thủ tục ở trụ sở.\n    words: Công khai, niêm yết thủ tục hành chính\n');
		expect(after).toContain('task: Kiểm tra công vụ\n');
		expect(after).toContain('name: v2.docx');
		// A deadline, the words, the name and checksum of the file; a product and a new entry of eight lines.
		expect(numstat()).toEqual([4 + 1 + 8, 4]);
		const again = await run('import', at('v2.docx'), ...into, '--write');
		expect([again.output, text(draft)]).toEqual([expect.stringMatching(/Không có gì thay đổi\.\n$/), after]);
		const dropped = await run('import', at('v2.docx'), ...into, '--drop', '--write');
		expect([dropped.status, text(draft).includes('Kiểm tra công vụ\n    verbatim')]).toEqual([0, false]);
	});

	it('is refused where no item is one of the document, or no document is named', async () => {
		const other = await run('import', at('v2.docx'), '--update', '--document', 'quan-6/312-kh-ubnd-2024');
		expect([other.status, other.output]).toEqual([1, expect.stringContaining('Chỉ 0 trong 4 mục')]);
		writeFileSync(
			at('other.docx'),
			planOf([second[0] ?? [], ...['5', '6', '7'].map((id) => [id, 'Việc khác', '', 'Phòng Nội vụ', '', ''])]),
		);
		expect(await run('import', at('other.docx'), ...into)).toMatchObject({
			status: 1,
			output: expect.stringContaining('Chỉ 1 trong 4 mục'),
		});
		const broken = await run('import', 'tests/frozen/office/003.txt', '--update', '--document', '1347-syt-vp-2023');
		expect(broken).toMatchObject({ status: 1, output: expect.stringContaining('đọc máy') });
		expect((await run('import', at('v2.docx'), '--document', '12-kh-ubnd-2024')).status).toBe(2);
		expect((await run('import', at('v2.docx'), '--update')).status).toBe(2);
		expect((await run('import', at('v2.docx'), '--update', '--document', 'khong-co')).status).toBe(2);
	});

	it('as the published plan was typed from it differs in nothing', async () => {
		const { status, output } = await run(
			'import',
			'tests/frozen/office/002.txt',
			'--update',
			'--document',
			'7679-qd-ubnd-2022',
			'--write',
		);
		expect([status, text()]).toEqual([0, frozen]);
		expect(output).toContain('77 mục trùng số với văn bản, 0 mục thêm, 0 mục không còn.');
	});
});

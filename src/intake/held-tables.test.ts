import { expect, it } from 'vitest';
import { docx, p, tbl, tc, tr } from '../fixtures/office/docx.ts';
import { at, pdf, rule, ruled } from '../fixtures/office/pdf.ts';
import { read } from '../fixtures/office/read.ts';
import { nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Tables within cells of tables.

const heads = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời hạn'];
const title = p('KẾ HOẠCH') + p('Cải cách hành chính năm 2026');
const table = (rows: readonly (readonly string[])[]) =>
	tbl(
		rows.map((row) => tr(row)),
		rows[0]?.length ?? 0,
	);

async function proposed(body: string) {
	const found = propose(await read(docx(title + body)), nothingKnown('xa'));
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, doubts } = found.proposal;
	return {
		rows: assignments.map(({ id, task, deliverables, leads, due }) => [
			id,
			task,
			deliverables.join('|'),
			leads.join('+'),
			due,
		]),
		places: assignments.map(({ place }) => place),
		told: doubts.filter(({ code }) => code === 'nested-table').map(({ assignment, field }) => `${assignment} ${field}`),
	};
}

it('a table of one column only frames the table in it, and what stands around that', async () => {
	const own = table([heads, ['1', 'Rà soát', 'Báo cáo', 'Phòng Nội vụ', 'Quý I/2026']]);
	const { rows, places, told } = await proposed(tbl([tr([tc(p('PHỤ LỤC') + own + p('Ghi chú'))])], 1));
	expect(rows).toEqual([['1', 'Rà soát', 'Báo cáo', 'phong-noi-vu', 'Quý I/2026']]);
	expect(places).toEqual([{ table: 1, row: 2 }]);
	expect(told).toEqual([]);
});

it('a table in a cell with heads of its own gives assignments below the item of its row', async () => {
	const own = table([
		['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian'],
		['1', 'Tập huấn', 'Trạm Y tế xã', 'Tháng 3/2026'],
	]);
	const { rows, told } = await proposed(
		tbl(
			[
				tr(heads),
				tr(['1', 'Tuyên truyền', 'Tin, bài', 'Công an xã', 'Quý I/2026']),
				tr(['2', tc(p('Các lớp') + own + p('')), 'Kế hoạch', 'Phòng Nội vụ', 'Quý IV/2026']),
			],
			5,
		),
	);
	expect(rows).toEqual([
		['1', 'Tuyên truyền', 'Tin, bài', 'cong-an', 'Quý I/2026'],
		['2', 'Các lớp', 'Kế hoạch', 'phong-noi-vu', 'Quý IV/2026'],
		['2.1', 'Tập huấn', '', 'tram-y-te', 'Tháng 3/2026'],
	]);
	expect(told).toEqual(['2 task']);
});

it('another table in a cell is lines of the cell, one for each of its rows, and told', async () => {
	const own = table([
		['Lớp tập huấn', '02 lớp'],
		['Tài liệu', '150 bộ'],
	]);
	const units = table([
		['1', 'Công an xã'],
		['2', 'Trạm Y tế xã'],
	]);
	const { rows, told } = await proposed(
		tbl([tr(heads), tr(['1', 'Tập huấn', tc(own + p('')), tc(units + p('')), 'Quý I/2026'])], 5),
	);
	expect(rows).toEqual([
		['1', 'Tập huấn', 'Lớp tập huấn – 02 lớp|Tài liệu – 150 bộ', 'cong-an+tram-y-te', 'Quý I/2026'],
	]);
	expect(told).toEqual(['1 deliverables', '1 leads']);
});

it('a table in a cell of a PDF with heads of its own gives items too', async () => {
	const xs = [50, 80, 360, 460, 540];
	const row = (y: number, ...cells: readonly string[]) =>
		cells.map((text, column) => at((xs[column] ?? 0) + 4, y, text)).join('');
	const inner = [90, 120, 210, 280, 350];
	const own = (y: number, ...cells: readonly string[]) =>
		cells.map((text, column) => at((inner[column] ?? 0) + 3, y, text, 9)).join('');
	const drawn =
		ruled(xs, [805, 780, 690, 660]) +
		row(790, 'STT', 'Nhiem vu', 'Don vi chu tri', 'Thoi han') +
		row(767, '1', 'Cac lop', 'Phong Noi vu', 'Quy IV/2026') +
		inner.map((x) => rule(x, 755, x, 705)).join('') +
		[755, 730, 705].map((y) => rule(90, y, 350, y)).join('') +
		own(738, 'TT', 'Noi dung', 'Chu tri', 'Thoi han') +
		own(713, '1', 'Tap huan', 'Cong an xa', 'Quy I/2026') +
		row(670, '2', 'Bao cao', 'Cong an xa', 'Quy II/2026');
	const found = propose(await read(pdf([drawn]), 'van-ban.pdf'), nothingKnown('xa'));
	const assignments = 'proposal' in found ? found.proposal.assignments : [];
	expect(assignments.map(({ id, task, due }) => [id, task, due])).toEqual([
		['1', 'Cac lop', 'Quy IV/2026'],
		['2', 'Bao cao', 'Quy II/2026'],
		['1.1', 'Tap huan', 'Quy I/2026'],
	]);
});

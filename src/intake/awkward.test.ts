import { describe, expect, it } from 'vitest';
import { officeFile, officeParagraph, officeTable, type WrittenCell } from '../fixtures/office-file.ts';
import type { OfficeFile } from '../office/office-file.ts';
import { type KnownContent, nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Tables as offices write them, each with what they mean.

const known: KnownContent = {
	...nothingKnown('xa'),
	name: 'Xã Ví Dụ',
	authority: 'ubnd',
	units: [
		{ id: 'ubnd', spellings: ['Ủy ban nhân dân xã Ví Dụ', 'UBND xã', 'Chủ tịch UBND xã'], isGroup: false },
		{ id: 'van-phong', spellings: ['Văn phòng HĐND và UBND xã', 'Văn phòng HĐND và UBND'], isGroup: false },
		{ id: 'phong-kinh-te', spellings: ['Phòng Kinh tế'], isGroup: false },
		{ id: 'phong-van-hoa', spellings: ['Phòng Văn hóa - Xã hội', 'Phòng VH-XH'], isGroup: false },
		{ id: 'cong-an', spellings: ['Công an xã'], isGroup: false },
		{ id: 'lien-quan', spellings: ['Các cơ quan, đơn vị có liên quan', 'Các đơn vị liên quan'], isGroup: true },
	],
};
const head = [
	officeParagraph('KẾ HOẠCH', { bold: true }),
	officeParagraph('Thực hiện cải cách hành chính năm 2025', { bold: true }),
	officeParagraph('Số: 12/KH-UBND'),
	officeParagraph('Ví Dụ, ngày 15 tháng 01 năm 2025'),
];
const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
type Rows = readonly (readonly (WrittenCell | undefined)[])[];
const withRows = (...rows: Rows): OfficeFile => officeFile(...head, officeTable([columns, ...rows]));

function read(file: OfficeFile, of: KnownContent = known) {
	const found = propose(file, of);
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, groups, targets, doubts, skipped, units } = found.proposal;
	return {
		rows: assignments.map((one) => [
			one.id,
			one.leads.join('+'),
			one.cooperating.join('+'),
			one.due,
			one.deliverables.join('|'),
		]),
		tasks: assignments.map(({ id, task }) => [id, task]),
		ids: assignments.map(({ id }) => id),
		items: assignments.map(({ item }) => item),
		notes: assignments.map(({ note }) => note),
		groups: groups.map(({ number, title }) => (number === null ? title : `${number} ${title}`)),
		targets,
		units,
		doubts: doubts
			.filter(({ code }) => code !== 'missing-signer' && code !== 'issuer-guessed')
			.map(({ code, assignment, field }) => `${assignment ?? '–'} ${code} ${field}`),
		skipped: skipped.map(({ code }) => code),
		text: JSON.stringify(found.proposal.assignments),
	};
}

describe('heads', () => {
	it('two rows with a merged cell, and a row that counts the columns', () => {
		const file = officeFile(
			...head,
			officeTable([
				[
					{ text: 'TT', rows: 2 },
					{ text: 'Nội dung công việc', rows: 2 },
					{ text: 'Cơ quan thực hiện', columns: 2 },
					undefined,
					{ text: 'Kết quả', rows: 2 },
					{ text: 'Tiến độ', rows: 2 },
				],
				[undefined, undefined, 'Chủ trì', 'Phối hợp', undefined, undefined],
				['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
				['1', 'Ban hành kế hoạch', 'Phòng Kinh tế', 'Công an xã', 'Kế hoạch', 'Quý I năm 2025'],
			]),
		);
		const { rows, doubts, skipped } = read(file);
		expect(rows).toEqual([['1', 'phong-kinh-te', 'cong-an', 'Quý I năm 2025', 'Kế hoạch']]);
		expect(doubts).toEqual([]);
		expect(skipped).toEqual(['column-numbers']);
	});

	it('columns in any order, with a remark and money', () => {
		const file = officeFile(
			...head,
			officeTable([
				['Thời hạn', 'Đơn vị thực hiện', 'STT', 'Ghi chú', 'Nhiệm vụ/Nội dung công việc', 'Kinh phí'],
				['Trước ngày 15/3/2025', 'Phòng VH-XH', '1', 'Báo cáo tháng', 'Rà soát thủ tục', 'Ngân sách xã'],
			]),
		);
		const found = propose(file, known);
		expect('proposal' in found && found.proposal.assignments[0]).toMatchObject({
			id: '1',
			task: 'Rà soát thủ tục',
			leads: ['phong-van-hoa'],
			due: 'Trước ngày 15/3/2025',
			note: 'Báo cáo tháng',
			funding: 'Ngân sách xã',
		});
	});

	it('a table without a column of times is read, and that is told', () => {
		const file = officeFile(
			...head,
			officeTable([
				['STT', 'Nhiệm vụ', 'Đơn vị chủ trì'],
				['1', 'Rà soát', 'Phòng Kinh tế'],
			]),
		);
		expect(read(file)).toMatchObject({ ids: ['1'], doubts: ['– no-due-column due'] });
	});
});

describe('numbers', () => {
	it('that begin anew in each Roman part take the numeral of theirs', () => {
		const { ids, groups, doubts } = read(
			withRows(
				['I', { text: 'CẢI CÁCH THỂ CHẾ', bold: true }, '', '', '', ''],
				['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['2', 'Ban hành', 'Kế hoạch', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['II', { text: 'TÀI CHÍNH CÔNG', bold: true }, '', '', '', ''],
				['1', 'Quyết toán', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý II năm 2025'],
			),
		);
		expect(ids).toEqual(['I.1', 'I.2', 'II.1']);
		expect(groups).toEqual(['I CẢI CÁCH THỂ CHẾ', 'II TÀI CHÍNH CÔNG']);
		expect(doubts).toEqual(['I.1 id-prefixed id', 'I.2 id-prefixed id', 'II.1 id-prefixed id']);
	});

	it('that go on through Roman parts stay as they are', () => {
		const { ids } = read(
			withRows(
				['I', 'Thể chế', '', '', '', ''],
				['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['II', 'Tài chính', '', '', '', ''],
				['2', 'Quyết toán', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý II năm 2025'],
			),
		);
		expect(ids).toEqual(['1', '2']);
	});

	it('that begin anew under figures take the figure of the part', () => {
		const { ids, groups } = read(
			withRows(
				['1', { text: 'Thể chế', bold: true }, '', '', '', ''],
				['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['2', 'Ban hành', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['2', { text: 'Tài chính', bold: true }, '', '', '', ''],
				['1', 'Quyết toán', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý II năm 2025'],
			),
		);
		expect(ids).toEqual(['1.1', '1.2', '2.1']);
		expect(groups).toEqual(['1 Thể chế', '2 Tài chính']);
	});

	it('that begin anew under bold rows without a number, and one that is printed twice', () => {
		const { ids, items, groups } = read(
			withRows(
				['', { text: 'Thể chế', bold: true }, '', '', '', ''],
				['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['2', 'Ban hành', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['2', 'Ban hành thêm', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['', { text: 'Tài chính', bold: true }, '', '', '', ''],
				['1', 'Quyết toán', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý II năm 2025'],
			),
		);
		expect(ids).toEqual(['1', '2', '2-2', '1-2']);
		expect(items).toEqual([null, null, '2', '1']);
		expect(groups).toEqual(['Thể chế', 'Tài chính']);
	});

	it('three levels: parts, groups and items in letters', () => {
		const { ids, groups } = read(
			withRows(
				['A', { text: 'NHIỆM VỤ CHUNG', bold: true }, '', '', '', ''],
				['I', { text: 'Thể chế', bold: true }, '', '', '', ''],
				['1', 'Rà soát văn bản:', '', '', '', ''],
				['a)', 'Văn bản của HĐND', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['b)', 'Văn bản của UBND', 'Báo cáo', 'Văn phòng HĐND và UBND', '', 'Quý I năm 2025'],
				['2', 'Ban hành kế hoạch', 'Kế hoạch', 'Phòng Kinh tế', '', 'Quý II năm 2025'],
				['B', { text: 'NHIỆM VỤ RIÊNG', bold: true }, '', '', '', ''],
				['3', 'Quyết toán', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý II năm 2025'],
			),
		);
		expect(ids).toEqual(['1.a', '1.b', '2', '3']);
		expect(groups).toEqual(['A NHIỆM VỤ CHUNG', 'I Thể chế', '1 Rà soát văn bản:', 'B NHIỆM VỤ RIÊNG']);
	});

	it('that Word makes itself, and numbers typed in front of the task', () => {
		const auto = withRows(
			[{ text: '', numbers: ['1.'] }, 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
			[{ text: '', numbers: ['2.'] }, 'Ban hành', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
		);
		expect(read(auto).ids).toEqual(['1', '2']);
		const typed = officeFile(
			...head,
			officeTable([
				['Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
				['1.1. Rà soát', 'Phòng Kinh tế', 'Quý I năm 2025'],
				['1.10. Ban hành', 'Công an xã', 'Quý II năm 2025'],
			]),
		);
		expect(read(typed).tasks).toEqual([
			['1.1', 'Rà soát'],
			['1.10', 'Ban hành'],
		]);
	});

	it('a table without any number has items by its order, which is told', () => {
		const file = officeFile(
			...head,
			officeTable([
				['Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian'],
				['Rà soát', 'Phòng Kinh tế', 'Quý I năm 2025'],
				['Ban hành', 'Công an xã', 'Quý II năm 2025'],
			]),
		);
		expect(read(file)).toMatchObject({ ids: ['1', '2'], doubts: ['1 id-made id', '2 id-made id'] });
	});

	it('two appendices with the same numbers', () => {
		const table = officeTable([columns, ['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025']]);
		const file = officeFile(...head, officeParagraph('PHỤ LỤC I'), table, officeParagraph('PHỤ LỤC II'), table);
		expect(read(file).ids).toEqual(['I.1', 'II.1']);
	});
});

describe('rows', () => {
	it('cut by a page go on, below the head that is repeated', () => {
		const { rows, doubts, skipped } = read(
			withRows(
				[
					'1',
					'Rà soát thủ tục hành chính thuộc thẩm',
					'- Kế hoạch\n- Báo cáo kết quả',
					'Phòng Kinh',
					'Các cơ quan, đơn vị',
					'Trước ngày',
				],
				columns,
				['', 'quyền của xã', 'thực hiện', 'tế', 'có liên quan', '15/3/2025'],
				['2', 'Ban hành', 'Kế hoạch', 'Công an xã', '', 'Quý I năm 2025'],
			),
		);
		expect(rows).toEqual([
			['1', 'phong-kinh-te', 'lien-quan', 'Trước ngày 15/3/2025', 'Kế hoạch|Báo cáo kết quả thực hiện'],
			['2', 'cong-an', '', 'Quý I năm 2025', 'Kế hoạch'],
		]);
		expect(doubts).toEqual(['task', 'deliverables', 'leads', 'cooperating', 'due'].map((field) => `1 joined ${field}`));
		expect(skipped).toEqual(['repeated-head']);
	});

	it('with a dash are items of their own where they have a time or a lead, else part of the task', () => {
		const { rows, tasks } = read(
			withRows(
				['1', 'Triển khai kế hoạch:', '', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['', '- Ban hành văn bản', 'Văn bản', 'Công an xã', '', 'Quý II năm 2025'],
				['', '- Tổ chức hội nghị', '', '', '', ''],
				['2', 'Rà soát', '', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['', '- thủ tục đất đai', '', '', '', ''],
			),
		);
		expect(rows.map(([id, leads, , due]) => [id, leads, due])).toEqual([
			['1', 'phong-kinh-te', 'Quý I năm 2025'],
			['1-1', 'cong-an', 'Quý II năm 2025'],
			['2', 'phong-kinh-te', 'Quý I năm 2025'],
		]);
		expect(tasks).toEqual([
			['1', 'Triển khai kế hoạch:'],
			['1-1', 'Ban hành văn bản - Tổ chức hội nghị'],
			['2', 'Rà soát - thủ tục đất đai'],
		]);
	});

	it('share a lead and a time that are merged over them', () => {
		const { rows, doubts } = read(
			withRows(
				['1', 'Rà soát', 'Báo cáo', { text: 'Phòng Kinh tế', rows: 2 }, '', { text: 'Quý I năm 2025', rows: 2 }],
				['2', 'Ban hành', 'Kế hoạch', undefined, '', undefined],
			),
		);
		expect(rows.map(([id, leads, , due]) => [id, leads, due])).toEqual([
			['1', 'phong-kinh-te', 'Quý I năm 2025'],
			['2', 'phong-kinh-te', 'Quý I năm 2025'],
		]);
		expect(doubts).toEqual(['2 merged leads', '2 merged due']);
	});

	it('of one number that is merged over them are one assignment', () => {
		const { rows, doubts } = read(
			withRows(
				[{ text: '1', rows: 2 }, { text: 'Rà soát', rows: 2 }, 'Kế hoạch', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				[undefined, undefined, 'Báo cáo', 'Công an xã', '', 'Quý II năm 2025'],
				['2', 'Ban hành', 'Kế hoạch', 'Công an xã', '', 'Quý I năm 2025'],
			),
		);
		expect(rows[0]).toEqual(['1', 'phong-kinh-te+cong-an', '', 'Quý I năm 2025\nQuý II năm 2025', 'Kế hoạch|Báo cáo']);
		expect(rows).toHaveLength(2);
		expect(doubts).toEqual(expect.arrayContaining(['1 joined deliverables', '1 joined leads', '1 joined due']));
	});

	it.each(['-nt-', 'nt', '- nt -', '"', '”', 'như trên', '-Như trên-'])('with %s repeat the row above', (mark) => {
		const { rows, doubts } = read(
			withRows(
				['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Quý I năm 2025'],
				['2', 'Ban hành', 'Kế hoạch', mark, mark, mark],
			),
		);
		expect(rows[1]).toEqual(['2', 'phong-kinh-te', 'cong-an', 'Quý I năm 2025', 'Kế hoạch']);
		expect(doubts).toEqual(['2 ditto leads', '2 ditto cooperating', '2 ditto due']);
	});

	it('without a lead or a time say so', () => {
		expect(
			read(withRows(['1', 'Rà soát', 'Báo cáo', '', '', ''], ['2', 'Ban hành', 'Kế hoạch', '-', '', '…'])).doubts,
		).toEqual(['1 missing-due due', '1 missing-lead leads', '2 missing-due due', '2 missing-lead leads']);
	});

	it('of sums and of signatures are no assignments', () => {
		const { ids, skipped } = read(
			withRows(
				['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
				['', 'Tổng cộng', '5', '', '', ''],
				['', 'Nơi nhận:', '', '', 'CHỦ TỊCH', ''],
			),
		);
		expect(ids).toEqual(['1']);
		expect(skipped).toEqual(['table-foot', 'total-row']);
	});
});

describe('cells', () => {
	it('that name several units', () => {
		const lead = (text: string) =>
			read(withRows(['1', 'Rà soát', '', text, '', 'Quý I năm 2025'])).rows[0]?.slice(1, 3);
		expect(lead('Phòng Kinh tế, Công an xã')).toEqual(['phong-kinh-te+cong-an', '']);
		expect(lead('- Phòng Kinh tế\n- Văn phòng HĐND và UBND')).toEqual(['phong-kinh-te+van-phong', '']);
		expect(lead('Phòng Kinh tế và Văn phòng HĐND và UBND xã')).toEqual(['phong-kinh-te+van-phong', '']);
		expect(lead('Phòng Kinh tế\nCông an xã')).toEqual(['phong-kinh-te+cong-an', '']);
		expect(lead('Phòng Kinh tế/Phòng VH-XH')).toEqual(['phong-kinh-te+phong-van-hoa', '']);
		expect(lead('Phòng Kinh tế chủ trì, phối hợp với Công an xã')).toEqual(['phong-kinh-te', 'cong-an']);
		expect(lead('Trưởng phòng Kinh tế')).toEqual(['phong-kinh-te', '']);
		expect(lead('Trưởng Công an xã')).toEqual(['cong-an', '']);
		expect(lead('Phòng Văn hoá – Xã hội')).toEqual(['phong-van-hoa', '']);
	});

	it('that name units of which the content knows none propose them once each', () => {
		const { rows, units, doubts } = read(
			withRows(
				['1', 'Rà soát', '', 'Trưởng phòng Nội vụ', 'Các phòng, ban, ngành; UBND các xã, phường', 'Quý I năm 2025'],
				['2', 'Ban hành', '', 'Phòng Nội vụ', 'Các phòng, ban, ngành', 'Quý I năm 2025'],
			),
			nothingKnown('moi'),
		);
		expect(rows.map(([, leads, beside]) => [leads, beside])).toEqual([
			['phong-noi-vu', 'phong-ban-nganh+ubnd-cac-xa-phuong'],
			['phong-noi-vu', 'phong-ban-nganh'],
		]);
		expect(units.filter(({ id }) => id !== 'uy-ban')).toMatchObject([
			{
				id: 'phong-noi-vu',
				name: 'Phòng Nội vụ',
				head: 'Trưởng phòng Nội vụ',
				kind: 'co-quan-chuyen-mon',
				open: false,
			},
			{ id: 'phong-ban-nganh', name: 'Các phòng, ban, ngành', kind: 'nhom', open: true },
			{ id: 'ubnd-cac-xa-phuong', name: 'UBND các xã, phường', kind: 'nhom', open: true },
		]);
		expect(doubts.filter((one) => one.includes('unknown-unit'))).toHaveLength(units.length);
	});

	it('that name people and how to reach them lose both, and say so', () => {
		const file = officeFile(
			...head,
			officeTable([
				['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Cán bộ phụ trách', 'Thời hạn'],
				[
					'1',
					'Gửi báo cáo về hộp thư lan.nguyen@vidu.gov.vn (ĐT: 0912 345 678)',
					'Phòng Kinh tế (Nguyễn Thị Lan)',
					'Nguyễn Thị Lan, 0912345678',
					'Quý I năm 2025',
				],
			]),
		);
		const { text, doubts, rows } = read(file);
		expect(text).not.toMatch(/Lan|0912|@/u);
		expect(rows[0]?.slice(0, 2)).toEqual(['1', 'phong-kinh-te']);
		expect(doubts).toEqual(
			expect.arrayContaining([
				'1 contact-left-out task',
				'1 person-left-out Cán bộ phụ trách',
				'1 person-left-out leads',
			]),
		);
	});

	it('that are merged over lead and cooperation are the lead, which is told', () => {
		const { rows, doubts } = read(
			withRows(['1', 'Rà soát', '', { text: 'Phòng Kinh tế', columns: 2 }, undefined, 'Quý I năm 2025']),
		);
		expect(rows[0]?.slice(1, 3)).toEqual(['phong-kinh-te', '']);
		expect(doubts).toEqual(['1 merged-columns leads']);
	});

	it('keep footnotes as notes and the words of the deadline as they are', () => {
		const { rows, notes, doubts } = read(
			withRows([
				'1',
				{ text: 'Rà soát', notes: ['Theo Quyết định số 5/QĐ-UBND.'] },
				'',
				'Phòng Kinh tế',
				'',
				'Sớm nhất có thể.',
			]),
		);
		expect(rows[0]?.[3]).toBe('Sớm nhất có thể.');
		expect(notes).toEqual(['Theo Quyết định số 5/QĐ-UBND.']);
		expect(doubts).toEqual(['1 unread-deadline due', '1 footnote note']);
	});

	it('of deliverables are parted by dashes, lines and semicolons', () => {
		const made = (text: string) =>
			read(withRows(['1', 'Rà soát', text, 'Phòng Kinh tế', '', 'Quý I năm 2025'])).rows[0]?.[4];
		expect(made('- Kế hoạch\n- Báo cáo')).toBe('Kế hoạch|Báo cáo');
		expect(made('Kế hoạch\nBáo cáo kết quả\nthực hiện')).toBe('Kế hoạch|Báo cáo kết quả thực hiện');
		expect(made('Kế hoạch; báo cáo.')).toBe('Kế hoạch|Báo cáo');
		expect(made('Quyết định ban hành Kế hoạch')).toBe('Quyết định ban hành Kế hoạch');
		expect(made('- Báo cáo kinh tế - Xã hội\n- Kế hoạch')).toBe('Báo cáo kinh tế - Xã hội|Kế hoạch');
	});
});

it('targets stand beside assignments', () => {
	const file = officeFile(
		...head,
		officeTable([
			['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2025', 'Đơn vị chủ trì'],
			['1', 'Hồ sơ giải quyết đúng hạn', '%', '≥ 98', 'Văn phòng HĐND và UBND'],
			['2', 'Xếp hạng của xã', 'Hạng', 'Tăng ít nhất 2 bậc', ''],
		]),
		officeParagraph('Phân công'),
		officeTable([columns, ['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025']]),
	);
	const { targets, ids, doubts } = read(file);
	expect(ids).toEqual(['1']);
	expect(targets).toMatchObject([
		{
			id: '1',
			comparator: '>=',
			value: '98',
			measure: '%',
			responsible: ['van-phong'],
			text: 'Hồ sơ giải quyết đúng hạn: ≥ 98 %',
		},
		{ id: '2', comparator: null, value: null, text: 'Xếp hạng của xã: Tăng ít nhất 2 bậc Hạng' },
	]);
	expect(doubts).toEqual(
		expect.arrayContaining(['ct-1 target-read targets.value', 'ct-2 target-in-words targets.value']),
	);
});

it('a sheet has the title above its head and signatures below', () => {
	const rows = [
		[{ text: 'KẾ HOẠCH', columns: 6 }, ...Array(5).fill(undefined)],
		[{ text: 'Cải cách hành chính năm 2025', columns: 6 }, ...Array(5).fill(undefined)],
		[
			{ text: '(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã)', columns: 6 },
			...Array(5).fill(undefined),
		],
		columns,
		['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'],
	];
	const found = propose(officeFile(officeTable(rows, 1, 'Sheet1')), known);
	expect('proposal' in found && found.proposal.head).toMatchObject({
		type: 'ke-hoach',
		number: '12/KH-UBND',
		issued: '15/01/2025',
		title: 'Cải cách hành chính năm 2025',
		period: '2025',
	});
	expect('proposal' in found && found.proposal.assignments.map(({ id }) => id)).toEqual(['1']);
});

it('a file with nothing to take is refused', () => {
	expect(
		propose(officeFile(officeParagraph('Kính gửi các đồng chí'), officeParagraph('Chúc mừng năm mới.')), known),
	).toMatchObject({ refusal: { code: 'nothing-to-take' } });
});

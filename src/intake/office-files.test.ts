import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { abstractNum, docx, inList, lvl, num, p, run, tbl, tc, tr } from '../fixtures/office/docx.ts';
import { read } from '../fixtures/office/read.ts';
import { type KnownContent, nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Whole files as offices send them, each with what it means.

const known: KnownContent = {
	...nothingKnown('xa'),
	name: 'Xã Ví Dụ',
	authority: 'ubnd',
	units: [
		{ id: 'ubnd', spellings: ['Ủy ban nhân dân xã Ví Dụ', 'UBND xã', 'Chủ tịch UBND xã'], isGroup: false },
		{ id: 'van-phong', spellings: ['Văn phòng HĐND và UBND xã'], isGroup: false },
		{ id: 'phong-kinh-te', spellings: ['Phòng Kinh tế'], isGroup: false },
		{ id: 'phong-van-hoa', spellings: ['Phòng Văn hóa - Xã hội'], isGroup: false },
		{ id: 'cong-an', spellings: ['Công an xã'], isGroup: false },
		{ id: 'lien-quan', spellings: ['Các cơ quan, đơn vị có liên quan'], isGroup: true },
	],
};

const bold = '<w:b/>';
const over = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const down = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';
/** The head of a plan as offices lay it out: a table without lines, then type and title. */
const head = [
	tbl(
		[
			tr([
				`<w:tc>${p(run('ỦY BAN NHÂN DÂN', bold))}${p(run('XÃ VÍ DỤ', bold))}${p('Số:  12 /KH-UBND')}</w:tc>`,
				`<w:tc>${p(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold))}${p(run('Độc lập - Tự do - Hạnh phúc', bold))}${p('Ví Dụ, ngày 15 tháng 01 năm 2025')}</w:tc>`,
			]),
		],
		2,
	),
	p(run('KẾ HOẠCH', bold)),
	p(run('Cải cách hành chính năm 2025 của xã Ví Dụ', bold)),
	p(
		'Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2025 của UBND tỉnh về cải cách hành chính, UBND xã ban hành Kế hoạch như sau:',
	),
].join('');
const foot = [
	tbl(
		[
			tr([
				`<w:tc>${p(run('Nơi nhận:', bold))}${p('- UBND tỉnh (để báo cáo);')}${p('- Các phòng, Công an xã;')}${p('- Lưu: VT, KT.')}</w:tc>`,
				`<w:tc>${p(run('TM. ỦY BAN NHÂN DÂN', bold))}${p(run('KT. CHỦ TỊCH', bold))}${p(run('PHÓ CHỦ TỊCH', bold))}${p(run('Trần Văn Bình', bold))}</w:tc>`,
			]),
		],
		2,
	),
].join('');

async function proposalOf(bytes: Uint8Array, name: string) {
	const found = propose(await read(bytes, name), known);
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { proposal } = found;
	return {
		...proposal,
		rows: proposal.assignments.map((one) => [
			one.id,
			one.leads.join('+'),
			one.cooperating.join('+'),
			one.due,
			one.deliverables.join('|'),
		]),
		told: proposal.doubts.map(({ code, assignment, field }) => `${assignment ?? '–'} ${code} ${field}`),
	};
}

const columns = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const heading = tr(columns.map((one) => tc(p(run(one, bold)))));

describe('a .docx', () => {
	it('with its head in a table, numbers of Word in two levels, merged cells and a footnote', async () => {
		const numbering = abstractNum(1, [lvl(0, 'decimal', '%1'), lvl(1, 'decimal', '%1.%2')]) + num(1, 1);
		const auto = (level: number) => tc(p('', inList(1, level)));
		const note = '<w:footnote w:id="2"><w:p><w:r><w:t>Theo Nghị quyết 76/NQ-CP.</w:t></w:r></w:p></w:footnote>';
		const table = tbl(
			[
				tr([
					tc('TT', down),
					tc('Nội dung công việc', down),
					tc('Cơ quan thực hiện', over(2)),
					tc('Kết quả', down),
					tc('Tiến độ', down),
				]),
				tr([tc('', goesOn), tc('', goesOn), tc('Chủ trì'), tc('Phối hợp'), tc('', goesOn), tc('', goesOn)]),
				tr(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)']),
				tr([auto(0), tc(p(run('Cải cách thể chế', bold))), tc(''), tc(''), tc(''), tc('')]),
				tr([
					auto(1),
					tc(`<w:p>${run('Rà soát văn bản')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`),
					tc('Phòng Kinh tế', down),
					tc('Công an xã'),
					tc('Báo cáo'),
					tc('Quý I năm 2025', down),
				]),
				tr([auto(1), tc('Ban hành quy chế'), tc('', goesOn), tc(''), tc('Quy chế'), tc('', goesOn)]),
				tr([auto(0), tc(p(run('Tài chính công', bold))), tc(''), tc(''), tc(''), tc('')]),
				tr([
					auto(1),
					tc('Quyết toán ngân sách'),
					tc('Phòng Kinh tế'),
					tc('-'),
					tc('- Báo cáo\n- Tờ trình'),
					tc('Trước ngày 15/12/2025'),
				]),
			],
			6,
		);
		const found = await proposalOf(docx(head + table + foot, { numbering, footnotes: note }), 'ke-hoach.docx');
		expect(found.head).toMatchObject({
			type: 'ke-hoach',
			number: '12/KH-UBND',
			issued: '15/01/2025',
			title: 'Cải cách hành chính năm 2025 của xã Ví Dụ',
			issuer: 'ubnd',
			period: '2025',
			signer: { name: 'Trần Văn Bình', position: 'Phó Chủ tịch' },
			recipients: ['UBND tỉnh (để báo cáo)', 'Các phòng, Công an xã', 'Lưu: VT, KT'],
			basis: [{ number: '5/KH-UBND', issuer: 'UBND tỉnh', relation: 'implements' }],
		});
		expect(found.rows).toEqual([
			['1.1', 'phong-kinh-te', 'cong-an', 'Quý I năm 2025', 'Báo cáo'],
			['1.2', 'phong-kinh-te', '', 'Quý I năm 2025', 'Quy chế'],
			['2.1', 'phong-kinh-te', '', 'Trước ngày 15/12/2025', 'Báo cáo|Tờ trình'],
		]);
		expect(found.groups.map(({ number, title }) => [number, title])).toEqual([
			['1', 'Cải cách thể chế'],
			['2', 'Tài chính công'],
		]);
		expect(found.assignments[0]?.note).toBe('Theo Nghị quyết 76/NQ-CP.');
		expect(found.told).toEqual(expect.arrayContaining(['1.2 merged leads', '1.2 merged due', '1.1 footnote note']));
	});

	it('whose table goes on in a second one with the head repeated, in the middle of a row', async () => {
		const table = [
			tbl(
				[
					heading,
					tr([
						'1',
						'Rà soát thủ tục hành chính',
						'- Kế hoạch',
						'Văn phòng HĐND và',
						'Các cơ quan, đơn vị có',
						'Hoàn thành trong',
					]),
				],
				6,
			),
			p(''),
			tbl(
				[
					heading,
					tr(['', 'của xã', '- Báo cáo', 'UBND xã', 'liên quan', 'quý II năm 2025']),
					tr(['2', 'Ban hành', 'Văn bản', 'Công an xã', '', 'Thường xuyên']),
				],
				6,
			),
		].join('');
		const found = await proposalOf(docx(head + table), 'a.docx');
		expect(found.rows).toEqual([
			['1', 'van-phong', 'lien-quan', 'Hoàn thành trong quý II năm 2025', 'Kế hoạch|Báo cáo'],
			['2', 'cong-an', '', 'Thường xuyên', 'Văn bản'],
		]);
		expect(found.assignments[0]?.task).toBe('Rà soát thủ tục hành chính của xã');
		expect(found.told).toEqual(
			expect.arrayContaining(
				['task', 'deliverables', 'leads', 'cooperating', 'due'].map((field) => `1 joined ${field}`),
			),
		);
	});

	it('with a table in a cell, ditto marks and rows that begin with a dash', async () => {
		const inner = tbl([tr(['Phòng Kinh tế']), tr(['Công an xã'])], 1);
		const table = tbl(
			[
				heading,
				tr([tc('1'), tc('Rà soát'), tc('Báo cáo'), `<w:tc>${inner}${p('')}</w:tc>`, tc(''), tc('Quý I năm 2025')]),
				tr(['2', 'Ban hành', '-nt-', '-nt-', '', '“']),
				tr(['', '- Lấy ý kiến nhân dân', 'Biên bản', 'Công an xã', '', 'Tháng 6/2025']),
			],
			6,
		);
		const found = await proposalOf(docx(head + table), 'a.docx');
		expect(found.rows).toEqual([
			['1', 'phong-kinh-te+cong-an', '', 'Quý I năm 2025', 'Báo cáo'],
			['2', 'phong-kinh-te+cong-an', '', 'Quý I năm 2025', 'Báo cáo'],
			['2-1', 'cong-an', '', 'Tháng 6/2025', 'Biên bản'],
		]);
	});

	it('with duties in lists of Word', async () => {
		const numbering =
			abstractNum(1, [lvl(0, 'decimal', '%1.'), lvl(1, 'lowerLetter', '%2)')]) +
			num(1, 1) +
			abstractNum(2, [lvl(0, 'bullet', '-')]) +
			num(2, 2);
		const body = [
			p(run('THÔNG BÁO', bold)),
			p(run('Kết luận của Chủ tịch UBND xã tại cuộc họp tháng 3 năm 2025', bold)),
			p('Chủ tịch UBND xã kết luận như sau:'),
			p(run('Về thủ tục hành chính', bold), inList(1)),
			p('Giao Phòng Kinh tế rà soát, báo cáo trước ngày 15/4/2025.', inList(1, 1)),
			p('Giao Công an xã phối hợp với Phòng Kinh tế xác minh hằng tháng.', inList(1, 1)),
			p(run('Về chuyển đổi số', bold), inList(1)),
			p('Giao Phòng Văn hóa - Xã hội tuyên truyền.', inList(2)),
			p('Giao Công an xã rà soát dữ liệu trong quý II năm 2025.', inList(2)),
		].join('');
		const found = await proposalOf(docx(body, { numbering }), 'a.docx');
		expect(found.rows.map(([id, lead, beside, due]) => [id, lead, beside, due])).toEqual([
			['1.a', 'phong-kinh-te', '', 'trước ngày 15/4/2025'],
			['1.b', 'cong-an', 'phong-kinh-te', 'hằng tháng'],
			['2-1', 'phong-van-hoa', '', null],
			['2-2', 'cong-an', '', 'trong quý II năm 2025'],
		]);
	});

	it('with an appendix of targets and one of assignments, whose numbers are the same', async () => {
		const body = [
			head,
			p(run('PHỤ LỤC I', bold)),
			tbl([tr(['TT', 'Chỉ tiêu', 'ĐVT', 'Mức năm 2025']), tr(['1', 'Hồ sơ đúng hạn', '%', 'Tối thiểu 98%'])], 4),
			p(run('PHỤ LỤC II', bold)),
			tbl([heading, tr(['1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', '', 'Quý I năm 2025'])], 6),
			p(run('PHỤ LỤC III', bold)),
			tbl([heading, tr(['1', 'Ban hành', 'Quy chế', 'Công an xã', '', 'Quý II năm 2025'])], 6),
		].join('');
		const found = await proposalOf(docx(body), 'a.docx');
		expect(found.targets).toMatchObject([{ id: '1', comparator: '>=', value: '98', measure: '%' }]);
		expect(found.rows.map(([id]) => id)).toEqual(['II.1', 'III.1']);
	});
});

describe('a workbook', () => {
	it('with a title above the head, numbers as text, days as days, and a sheet of targets', async () => {
		const rows = [
			['PHỤ LỤC'],
			['PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
			['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã)'],
			[],
			columns,
			['1.1', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', 'Công an xã', 'Quý I năm 2025'],
			['1.10', 'Ban hành', 'Quy chế', 'Công an xã', null, 'Trước ngày 30/6/2025'],
		];
		const aims = [
			['STT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2025'],
			['1', 'Hồ sơ trực tuyến', '%', '≥ 80'],
		];
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'Chỉ tiêu', rows: aims },
				{ name: 'Phân công', rows },
			],
		});
		const found = await proposalOf(bytes, 'phu-luc.xlsx');
		expect(found.rows).toEqual([
			['1.1', 'phong-kinh-te', 'cong-an', 'Quý I năm 2025', 'Báo cáo'],
			['1.10', 'cong-an', '', 'Trước ngày 30/6/2025', 'Quy chế'],
		]);
		expect(found.head).toMatchObject({ type: 'ke-hoach', number: '12/KH-UBND', issued: '15/01/2025', period: '2025' });
		expect(found.targets).toMatchObject([{ id: '1', comparator: '>=', value: '80', measure: '%' }]);
		expect(found.told).toEqual(
			expect.arrayContaining(['– number-guessed number', '– day-guessed issued', '– title-guessed title']),
		);
	});
});

describe('a text', () => {
	it('of rows with tabs, as they come from a spreadsheet that was copied', async () => {
		const text = [
			columns.join('\t'),
			'1\tRà soát\tBáo cáo\tPhòng Kinh tế\t\tQuý I năm 2025',
			'2\tBan hành\tQuy chế\tCông an xã\tPhòng Kinh tế\tQuý II năm 2025',
		].join('\n');
		const found = await proposalOf(new TextEncoder().encode(text), 'dan.txt');
		expect(found.rows).toEqual([
			['1', 'phong-kinh-te', '', 'Quý I năm 2025', 'Báo cáo'],
			['2', 'cong-an', 'phong-kinh-te', 'Quý II năm 2025', 'Quy chế'],
		]);
		expect(found.told).toEqual(
			expect.arrayContaining(['– missing-type type', '– missing-day issued', '– missing-title title']),
		);
	});

	it('of values between semicolons', async () => {
		const text = [
			'STT;Nhiệm vụ;Đơn vị chủ trì;Thời hạn',
			'1;"Rà soát; đánh giá";Phòng Kinh tế;Quý I năm 2025',
			'2;Ban hành;Công an xã;Quý II năm 2025',
		].join('\n');
		const found = await proposalOf(new TextEncoder().encode(text), 'bang.csv');
		expect(found.assignments.map(({ id, task, leads }) => [id, task, leads[0]])).toEqual([
			['1', 'Rà soát; đánh giá', 'phong-kinh-te'],
			['2', 'Ban hành', 'cong-an'],
		]);
	});

	it('of sentences alone, without numbers', async () => {
		const text =
			'Chủ tịch UBND xã có ý kiến như sau:\n\nGiao Phòng Kinh tế tham mưu kế hoạch, trình trước ngày 20/3/2025.\n\nGiao Công an xã phối hợp với Văn phòng HĐND và UBND xã bảo đảm an ninh.\n';
		const found = await proposalOf(new TextEncoder().encode(text), 'dan.txt');
		expect(found.rows.map(([id, lead, beside, due]) => [id, lead, beside, due])).toEqual([
			['1', 'phong-kinh-te', '', 'trước ngày 20/3/2025'],
			['2', 'cong-an', 'van-phong', null],
		]);
		expect(found.told).toEqual(expect.arrayContaining(['1 id-made id', '2 id-made id']));
	});
});

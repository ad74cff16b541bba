import { expect, it } from 'vitest';
import { officeFile, officeParagraph, officeTable, type WrittenCell } from '../fixtures/office-file.ts';
import { newNotebook } from '../office/notebook.ts';
import type { OfficeFile } from '../office/office-file.ts';
import { textBlocks } from '../office/text/read-text.ts';
import { type KnownContent, nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Files of communes after 1/7/2025, departments, Party bodies, hospitals and schools, each with what it means.

const commune: KnownContent = {
	...nothingKnown('phuong'),
	name: 'Phường Ví Dụ',
	authority: 'ubnd',
	units: [
		{ id: 'ubnd', spellings: ['Ủy ban nhân dân phường Ví Dụ', 'UBND phường', 'Chủ tịch UBND'], isGroup: false },
		{ id: 'van-phong', spellings: ['Văn phòng HĐND và UBND phường'], isGroup: false },
		{ id: 'phong-kinh-te', spellings: ['Phòng Kinh tế'], isGroup: false },
		{ id: 'phong-tu-phap', spellings: ['Phòng Tư pháp'], isGroup: false },
		{ id: 'cong-an', spellings: ['Công an phường'], isGroup: false },
	],
};

/** What one row gives, and which fields the report names. */
function row(
	lead: string | WrittenCell,
	due = 'Quý I năm 2026',
	known: KnownContent = nothingKnown('phuong'),
	cooperating = '',
) {
	const head = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'];
	const found = propose(officeFile(officeTable([head, ['1', 'Rà soát', 'Báo cáo', lead, cooperating, due]])), known);
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, units, doubts } = found.proposal;
	const name = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
	const [one] = assignments;
	return {
		leads: one?.leads.map(name),
		cooperating: one?.cooperating.map(name),
		due: one?.due,
		told: doubts.filter(({ assignment }) => assignment === '1').map(({ code, field }) => `${code} ${field}`),
	};
}

/** What a text gives. */
function text(words: string, known: KnownContent = nothingKnown('phuong')) {
	const found = propose(officeFile(...textBlocks(words, newNotebook())), known);
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, units, head, doubts } = found.proposal;
	const name = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
	return {
		rows: assignments.map(({ id, leads, cooperating, due }) => [
			id,
			leads.map(name).join('+'),
			cooperating.map(name).join('+'),
			due,
		]),
		head,
		told: doubts.map(({ code, assignment, field }) => `${assignment ?? '–'} ${code} ${field}`),
	};
}

it.each([
	['Phòng Kinh tế, Hạ tầng và Đô thị'],
	['Sở Văn hóa, Thể thao và Du lịch'],
	['Khoa Dược'],
	['Các khoa, phòng'],
	['Giáo viên chủ nhiệm các lớp'],
	['Báo và Phát thanh, Truyền hình tỉnh'],
	['Ban Giám hiệu'],
	['Đảng ủy UBND phường'],
	['Thuế cơ sở 5'],
	['Ban Xây dựng Đảng'],
	['Các Cục, Vụ thuộc Bộ'],
	['Các Sở, Ban, Ngành'],
])('“%s” is one unit where nothing is known', (name) => {
	expect(row(name)).toMatchObject({ leads: [name], cooperating: [] });
});

it('a known name that goes on behind a comma is another unit; topics of known offices are these', () => {
	expect(row('Phòng Kinh tế, Hạ tầng và Đô thị', undefined, commune)).toEqual({
		leads: ['Phòng Kinh tế, Hạ tầng và Đô thị'],
		cooperating: [],
		due: 'Quý I năm 2026',
		told: ['unknown-unit leads', 'whole-unit leads'],
	});
	expect(row('Phòng Kinh tế, Tư pháp', undefined, commune)).toMatchObject({
		leads: ['phong-kinh-te', 'phong-tu-phap'],
		told: ['split leads'],
	});
	expect(row('Phòng Kinh tế, Công an phường', undefined, commune).leads).toEqual(['phong-kinh-te', 'cong-an']);
});

it('“P.” before a topic is an office, and that is told', () => {
	expect(row('P. Kinh tế')).toMatchObject({ leads: ['Phòng Kinh tế'], told: ['unit-guessed leads'] });
	expect(row('P. Kinh tế', undefined, commune).leads).toEqual(['phong-kinh-te']);
});

it('lines that tell the part of their units part leads from those that cooperate', () => {
	const { leads, cooperating, told } = row(
		'Chủ trì: Phòng Kinh tế\nPhối hợp: Công an phường,\nVăn phòng HĐND và UBND phường',
		undefined,
		commune,
	);
	expect(leads).toEqual(['phong-kinh-te']);
	expect(cooperating).toEqual(['cong-an', 'van-phong']);
	expect(told).toEqual(expect.arrayContaining(['split leads', 'split cooperating']));
});

it('a name and a time that a writer broke by hand are whole, and told', () => {
	const found = row('Văn phòng\nHĐND và UBND\nphường', 'Trước ngày\n15/02/2026', commune);
	expect(found).toMatchObject({ leads: ['van-phong'], due: 'Trước ngày 15/02/2026' });
	expect(found.told).toContain('joined due');
	expect(row('Công an phường', 'Từ tháng 3\nđến tháng 6\nnăm 2026').due).toBe('Từ tháng 3 đến tháng 6 năm 2026');
	expect(row('Công an phường', 'Quý I năm 2026\nQuý III năm 2026').due).toBe('Quý I năm 2026\nQuý III năm 2026');
});

it('two names without a sign between them are two where the first ends with its level', () => {
	expect(
		row('Công an phường', undefined, commune, 'Văn phòng HĐND và UBND phường Mặt trận Tổ quốc Việt Nam phường')
			.cooperating,
	).toEqual(['van-phong', 'Mặt trận Tổ quốc Việt Nam phường']);
});

it('a table by unit gives its rows to the unit of their heading', () => {
	const found = propose(
		officeFile(
			officeTable([
				['STT', 'Nhiệm vụ', 'Thời hạn'],
				['I', { text: 'PHÒNG VĂN HÓA - XÃ HỘI', bold: true }, ''],
				['1', 'Lễ hội', 'Quý I năm 2026'],
			]),
		),
		nothingKnown('phuong'),
	);
	const proposal = 'proposal' in found ? found.proposal : null;
	expect(proposal?.units.map(({ name }) => name)).toEqual(['Phòng Văn hóa - Xã hội']);
	expect(proposal?.assignments[0]?.leads).toEqual(['phong-van-hoa-xa-hoi']);
	expect(proposal?.doubts.map(({ code }) => code)).toContain('lead-inherited');
});

it('a list of Word, pasted with its tabs, is no table', () => {
	expect(
		text(
			'1.\tVề thu ngân sách\n•\tPhòng Kinh tế rà soát nguồn thu, báo cáo trước ngày 12/4/2026.\n•\tThuế cơ sở 5 phối hợp với Phòng Kinh tế đôn đốc.\n2.\tVề đô thị\n\ta)\tCông an phường tuần tra hằng tuần.\n\tb)\tGiao Phòng Kinh tế, Hạ tầng và Đô thị lập hồ sơ.\n',
		).rows,
	).toEqual([
		['1-1', 'Phòng Kinh tế', '', 'trước ngày 12/4/2026'],
		['1-2', 'Thuế cơ sở 5', 'Phòng Kinh tế', null],
		['2.a', 'Công an phường', '', 'hằng tuần'],
		['2.b', 'Phòng Kinh tế, Hạ tầng và Đô thị', '', null],
	]);
});

it('a sentence gives a duty to those behind “giao” in its middle, and names those who cooperate anywhere', () => {
	expect(
		text(
			'1. Thống nhất chủ trương; giao Phòng Kinh tế lập hồ sơ trước ngày 25 hằng tháng.\n2. Công an phường rà soát, phối hợp với Trạm Y tế phường báo cáo.\n3. Văn phòng HĐND và UBND phường:\na) Chủ trì, phối hợp với Công an phường kiểm tra.\nb) Tổng hợp.\n',
		).rows,
	).toEqual([
		['1', 'Phòng Kinh tế', '', 'trước ngày 25 hằng tháng'],
		['2', 'Công an phường', 'Trạm Y tế phường', null],
		['3.a', 'Văn phòng HĐND và UBND phường', 'Công an phường', null],
		['3.b', 'Văn phòng HĐND và UBND phường', '', null],
	]);
});

it('a group of communes is no committee that is known', () => {
	expect(
		text(
			'1. Chủ tịch UBND các xã, phường, đặc khu tổ chức thực hiện trước ngày 20/5/2026.\n2. UBND các xã, phường tự chấm điểm.\n',
			commune,
		).rows,
	).toEqual([
		['1', 'UBND các xã, phường, đặc khu', '', 'trước ngày 20/5/2026'],
		['2', 'UBND các xã, phường', '', null],
	]);
});

it('a time that a last dash tells holds for the duties beside it, and is told', () => {
	const { rows, told } = text(
		'1. Phòng Kinh tế\n- Rà soát hồ sơ.\n- Lập danh sách trước ngày 15/3/2026.\n- Thời gian thực hiện: Quý II năm 2026.\n2. Công an phường\n- Tuần tra.\n',
	);
	expect(rows.map(([id, , , due]) => [id, due])).toEqual([
		['1-1', 'Quý II năm 2026'],
		['1-2', 'trước ngày 15/3/2026'],
		['2-1', null],
	]);
	expect(told).toContain('1-1 due-of-several due');
});

it('the head of a Party body has its own number, motto and signature', () => {
	const { head, rows } = text(
		'ĐẢNG BỘ TỈNH VÍ DỤ\nĐẢNG ỦY XÃ ANH SƠN\n*\nSố 09-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nAnh Sơn, ngày 06 tháng 02 năm 2026\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 57-NQ/TW năm 2026\n\n1- Giao Văn phòng Đảng ủy theo dõi, định kỳ 6 tháng báo cáo.\n2- Ban Xây dựng Đảng tham mưu.\n\nNơi nhận:\n- Tỉnh ủy,\n- Lưu.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHoàng Văn Quyền\n',
	);
	expect(head).toMatchObject({
		type: 'ke-hoach',
		number: '09-KH/ĐU',
		issued: '06/02/2026',
		signer: { name: 'Hoàng Văn Quyền', position: 'Phó Bí thư', capacity: 'TM.' },
	});
	expect(rows.map(([id, lead, , due]) => [id, lead, due])).toEqual([
		['1', 'Văn phòng Đảng ủy', 'định kỳ 6 tháng'],
		['2', 'Ban Xây dựng Đảng', null],
	]);
});

it('the committee of another place than the locality is told', () => {
	const head = [
		'ỦY BAN NHÂN DÂN',
		'PHƯỜNG TRẤN BIÊN',
		'Số: 37/KH-UBND',
		'Trấn Biên, ngày 14 tháng 01 năm 2026',
		'KẾ HOẠCH',
	];
	const issuer = (place: string, known: KnownContent) => {
		const lines = head.map((line) => officeParagraph(line.replace('TRẤN BIÊN', place)));
		const found = propose(officeFile(...lines, officeParagraph('1. Giao Công an phường rà soát.')), known);
		const proposal = 'proposal' in found ? found.proposal : null;
		return [
			proposal?.units.find(({ id }) => id === proposal.head.issuer)?.name ?? proposal?.head.issuer,
			proposal?.doubts.some(({ code }) => code === 'issuer-guessed'),
		];
	};
	expect(issuer('VÍ DỤ', commune)).toEqual(['ubnd', false]);
	expect(issuer('TRẤN BIÊN', commune)).toEqual(['ubnd', true]);
	expect(issuer('TRẤN BIÊN', nothingKnown('phuong'))).toEqual(['Ủy ban nhân dân phường Trấn Biên', true]);
});

it('a deputy signs for the head, whoever the head stands for', () => {
	const { head } = text(
		'Số: 37/KH-UBND\n\nVí Dụ, ngày 14 tháng 01 năm 2026\n\nKẾ HOẠCH\nNăm 2026\n\n1. Giao Công an phường rà soát.\n\nNơi nhận:\n- Lưu.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Hữu Tâm\n',
	);
	expect(head.signer).toEqual({ name: 'Nguyễn Hữu Tâm', position: 'Phó Chủ tịch', capacity: 'KT.' });
});

const refusal = (...blocks: OfficeFile['blocks']) => {
	const found = propose(officeFile(...blocks), nothingKnown('phuong'));
	return 'refusal' in found ? found.refusal.code : found.proposal.doubts.map(({ code }) => code).join(' ');
};

it('a table that lost its lines is told, with the cure', () => {
	const heads = ['STT', 'Nội dung nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Thời gian hoàn thành'];
	expect(refusal(...heads.map((one) => officeParagraph(one)), officeParagraph('Rà soát'))).toBe('table-without-lines');
	expect(refusal(officeParagraph(heads.join(' ')), officeParagraph('Rà soát'))).toBe('table-without-lines');
	expect(refusal(officeParagraph(heads.join(' ')), officeParagraph('1. Giao Phòng Kinh tế rà soát.'))).toContain(
		'table-without-lines',
	);
	expect(refusal(officeParagraph('1. Giao Phòng Kinh tế rà soát. Thời gian: quý I năm 2026.'))).not.toContain('table');
});

it('words beyond what a field holds are kept whole and told', () => {
	const task = 'Rà soát văn bản quy phạm pháp luật. '.repeat(200).trim();
	const found = propose(
		officeFile(
			officeTable([
				['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
				['1', task, 'Phòng Kinh tế', 'Quý I năm 2026'],
			]),
		),
		nothingKnown('phuong'),
	);
	const proposal = 'proposal' in found ? found.proposal : null;
	expect(proposal?.assignments[0]?.task).toBe(task);
	expect(proposal?.doubts.map(({ code, field }) => `${code} ${field}`)).toContain('text-too-long task');
});

it('a cell of hundreds of names is read in no time', () => {
	const began = performance.now();
	row('Phòng Kinh tế và '.repeat(500), 'Quý I năm 2026 và '.repeat(300), commune);
	expect(performance.now() - began).toBeLessThan(1500);
});

it('a cell below a head over two columns is of that head, and one below no head is told', () => {
	const found = propose(
		officeFile(
			officeTable([
				['STT', 'Nhiệm vụ', { text: 'Sản phẩm', columns: 2 }, undefined, 'Đơn vị chủ trì', 'Thời hạn', ''],
				['1', 'Rà soát', '', 'Kế hoạch', 'Phòng Kinh tế', 'Quý I năm 2026', 'đã giao'],
			]),
		),
		nothingKnown('phuong'),
	);
	const proposal = 'proposal' in found ? found.proposal : null;
	expect(proposal?.assignments[0]?.deliverables).toEqual(['Kế hoạch']);
	expect(proposal?.doubts.filter(({ words }) => words === 'đã giao').map(({ code }) => code)).toEqual([
		'column-left-out',
	]);
});

it('a title ends where the signature begins', () => {
	const lines = ['KẾ HOẠCH', 'Cải cách hành chính năm 2026', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn An'];
	const table = officeTable([
		['STT', 'Nhiệm vụ', 'Đơn vị chủ trì'],
		['1', 'Rà soát', 'Phòng Kinh tế'],
	]);
	const found = propose(
		officeFile(...lines.map((one) => officeParagraph(one, { bold: true })), table),
		nothingKnown('phuong'),
	);
	expect('proposal' in found && found.proposal.head).toMatchObject({
		title: 'Cải cách hành chính năm 2026',
		signer: { name: 'Lê Văn An' },
	});
});

it('an item whose lines are paragraphs of their own is one, also where a line begins with a name', () => {
	const lines = [
		'1. Đề cao trách nhiệm và sự chủ động của Thủ trưởng các phòng, ban và',
		'UBND cấp xã trong công tác phối hợp, tham mưu có hiệu quả với',
		'Ủy ban nhân dân thị xã trong giải quyết hồ sơ.',
		'2. Giao Công an phường rà soát.',
	];
	const found = propose(officeFile(...lines.map((one) => officeParagraph(one))), nothingKnown('phuong'));
	const proposal = 'proposal' in found ? found.proposal : null;
	expect(proposal?.assignments.map(({ id }) => id)).toEqual(['1', '2']);
	expect(proposal?.doubts.filter(({ code }) => code === 'joined').map(({ assignment }) => assignment)).toEqual([
		'1',
		'1',
	]);
});

it('an office of the province that a commune names is that of the province, where the content has it; it is told', () => {
	const known: KnownContent = {
		...commune,
		above: [{ id: 'tinh/so-noi-vu', spellings: ['Sở Nội vụ tỉnh Ví Dụ', 'Sở Nội vụ', 'Giám đốc Sở Nội vụ'] }],
	};
	expect(row('Công an phường', undefined, known, 'Sở Nội vụ, Sở Tài chính')).toMatchObject({
		cooperating: ['tinh/so-noi-vu', 'Sở Tài chính'],
		told: expect.arrayContaining(['unit-guessed cooperating', 'unknown-unit cooperating']),
	});
	expect(
		text('1. Đề nghị Sở Nội vụ hướng dẫn trước ngày 20/5/2026.\n2. Công an phường rà soát.\n', known).rows[0],
	).toEqual(['1', 'tinh/so-noi-vu', '', 'trước ngày 20/5/2026']);
});

it('the committee of the locality is meant by its noun alone', () => {
	const known: KnownContent = {
		...nothingKnown('xa'),
		name: 'Xã Con',
		authority: 'ubnd',
		units: [{ id: 'ubnd', spellings: ['Ủy ban nhân dân xã Con'], isGroup: false }],
	};
	expect(row('UBND xã', undefined, known)).toMatchObject({ leads: ['ubnd'], told: [] });
	expect(row('Chủ tịch UBND xã', undefined, known)).toMatchObject({ leads: ['ubnd'], told: [] });
	expect(row('UBND xã Khác', undefined, known).leads).toEqual(['UBND xã Khác']);
});

/** What a table gives, row by row. */
function table(...rows: readonly (readonly (WrittenCell | undefined)[])[]) {
	const head = ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị thực hiện', 'Thời hạn'];
	const found = propose(officeFile(officeTable([head, ...rows])), commune);
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, groups, doubts } = found.proposal;
	return {
		rows: assignments.map(({ id, leads, cooperating }) => [id, leads.join('+'), cooperating.join('+')]),
		products: assignments.map(({ deliverables }) => deliverables),
		groups: groups.map(({ number, title }) => `${number} ${title}`),
		told: doubts.map(({ code, assignment, field }) => `${assignment} ${code} ${field}`),
	};
}

it.each([
	['Phòng Kinh tế (chủ trì)\nCông an phường (phối hợp)'],
	['Phòng Kinh tế (chủ trì), Công an phường (phối hợp)'],
	['Phòng Kinh tế; phối hợp: Công an phường'],
	['Phòng Kinh tế\n(Phối hợp: Công an phường)'],
	['Phòng Kinh tế chủ trì; Công an phường phối hợp'],
	['Phòng Kinh tế chủ trì, phối hợp với Công an phường'],
	['- Chủ trì: Phòng Kinh tế\n- Phối hợp: Công an phường'],
])('“%s” tells who leads and who cooperates', (cell) => {
	const { rows, told } = table(['1', 'Rà soát', 'Báo cáo', cell, 'Quý I năm 2026']);
	expect(rows).toEqual([['1', 'phong-kinh-te', 'cong-an']]);
	expect(told).toEqual(expect.arrayContaining(['1 split leads', '1 split cooperating']));
});

it('a lead that reaches down from a heading over the items below is theirs', () => {
	const { rows, groups } = table(
		['1', { text: 'Thể chế', bold: true }, '', { text: 'Phòng Kinh tế', rows: 3 }, ''],
		['1.1', 'Rà soát', 'Kế hoạch', undefined, 'Quý I năm 2026'],
		['1.2', 'Ban hành', 'Báo cáo', undefined, 'Quý II năm 2026'],
	);
	expect(rows).toEqual([
		['1.1', 'phong-kinh-te', ''],
		['1.2', 'phong-kinh-te', ''],
	]);
	expect(groups).toEqual(['1 Thể chế']);
});

it('an item between two others has its letter, and a row whose number cannot be read stands alone', () => {
	const found = table(
		['4', 'Rà soát', 'Báo cáo', 'Phòng Kinh tế', 'Quý I năm 2026'],
		['4a', 'Bổ sung', '', 'Công an phường', ''],
		['NV/7', 'Tổng kết', '', 'Công an phường', ''],
	);
	expect(found.rows.map(([id, lead]) => [id, lead])).toEqual([
		['4', 'phong-kinh-te'],
		['4a', 'cong-an'],
		['4a-1', 'cong-an'],
	]);
	expect(found.told).toContain('4a-1 unread-number id');
});

it('kinds of documents behind commas are deliverables each, and told; other commas part nothing', () => {
	const { products, told } = table(
		['1', 'Rà soát', 'Quyết định, Kế hoạch', 'Phòng Kinh tế', 'Quý I năm 2026'],
		['2', 'Tổng kết', 'Báo cáo sơ kết, tổng kết', 'Phòng Kinh tế', 'Quý I năm 2026'],
	);
	expect(products).toEqual([['Quyết định', 'Kế hoạch'], ['Báo cáo sơ kết, tổng kết']]);
	expect(told).toContain('1 split deliverables');
});

it('parts with the same numbers give each item the numeral of its part, be it a heading above the table', () => {
	const rows = (...ids: string[]) =>
		officeTable([
			['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
			...ids.map((id) => [id, `Việc ${id}`, 'Phòng Kinh tế', 'Quý I năm 2026']),
		]);
	const ids = (second: readonly string[]) => {
		const found = propose(
			officeFile(
				officeParagraph('I. NHIỆM VỤ TRỌNG TÂM'),
				rows('1', '2'),
				officeParagraph('II. NHIỆM VỤ THƯỜNG XUYÊN'),
				rows(...second),
			),
			commune,
		);
		return 'proposal' in found ? found.proposal.assignments.map(({ id }) => id) : [];
	};
	expect(ids(['1'])).toEqual(['I.1', 'I.2', 'II.1']);
	expect(ids(['3'])).toEqual(['1', '2', '3']);
});

it('a name in capitals, an office behind “P.” without a space, and short names of offices are units', () => {
	expect(row('VĂN PHÒNG HĐND VÀ UBND PHƯỜNG').leads).toEqual(['VĂN PHÒNG HĐND VÀ UBND PHƯỜNG']);
	expect(row('P.Kinh tế')).toMatchObject({ leads: ['Phòng Kinh tế'], told: ['unit-guessed leads'] });
	expect(row('UBKT Đảng ủy').leads).toEqual(['UBKT Đảng ủy']);
	expect(row('BXDĐ phường')).toMatchObject({ leads: ['BXDĐ phường'], told: ['unit-guessed leads'] });
	expect(row('HÙNG').leads).toEqual([]);
});

it('a sentence names offices of several communes, several offices before one verb, and what is done all the time', () => {
	expect(
		text(
			'1. Phòng Văn hóa - Xã hội các xã, phường phối hợp với các trường tiểu học tuyên truyền trước ngày 20/5/2026.\n2. Báo Cần Thơ, Đài Phát thanh và Truyền hình thành phố tuyên truyền thường xuyên.\n3. Giao Thanh tra tỉnh thanh tra công vụ, thường xuyên kiểm tra.\n',
		).rows,
	).toEqual([
		['1', 'Phòng Văn hóa - Xã hội các xã, phường', 'Các trường tiểu học', 'trước ngày 20/5/2026'],
		['2', 'Báo Cần Thơ+Đài Phát thanh và Truyền hình thành phố', '', 'thường xuyên'],
		['3', 'Thanh tra tỉnh', '', null],
	]);
});

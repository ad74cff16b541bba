import { describe, expect, it } from 'vitest';
import { read as readBytes } from '../fixtures/office/read.ts';
import { officeFile, officeParagraph, officeTable } from '../fixtures/office-file.ts';
import { type KnownContent, nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Conclusions, directives and letters, which give duties in sentences.

const known: KnownContent = {
	...nothingKnown('xa'),
	name: 'Xã Ví Dụ',
	authority: 'ubnd',
	units: [
		{ id: 'ubnd', spellings: ['Ủy ban nhân dân xã Ví Dụ', 'UBND xã', 'Chủ tịch UBND xã'], isGroup: false },
		{ id: 'van-phong', spellings: ['Văn phòng HĐND và UBND xã'], isGroup: false },
		{ id: 'phong-kinh-te', spellings: ['Phòng Kinh tế'], isGroup: false },
		{ id: 'phong-van-hoa', spellings: ['Phòng Văn hóa - Xã hội'], isGroup: false },
		{ id: 'cac-phong', spellings: ['Các phòng chuyên môn', 'Thủ trưởng các phòng chuyên môn'], isGroup: true },
	],
};
const text = (...lines: string[]) => lines.map((line) => officeParagraph(line));
function read(lines: readonly string[], of: KnownContent = known) {
	const found = propose(officeFile(...text(...lines)), of);
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { proposal } = found;
	return {
		head: proposal.head,
		units: proposal.units.map(({ id, name }) => [id, name]),
		rows: proposal.assignments.map((one) => [one.id, one.leads.join('+'), one.cooperating.join('+'), one.due]),
		tasks: new Map(proposal.assignments.map(({ id, task }) => [id, task])),
		groups: proposal.groups.map(({ number, title }) => `${number} ${title}`),
		doubts: proposal.doubts.map(({ code, assignment, field }) => `${assignment ?? '–'} ${code} ${field}`),
		skipped: proposal.skipped.map(({ code }) => code),
	};
}
const conclusion = [
	'ỦY BAN NHÂN DÂN XÃ VÍ DỤ',
	'VĂN PHÒNG',
	'Số: 45/TB-VP',
	'Ví Dụ, ngày 06 tháng 9 năm 2025',
	'THÔNG BÁO',
	'Kết luận của Chủ tịch UBND xã tại Hội nghị sơ kết cải cách hành chính 6 tháng đầu năm 2025',
	'Ngày 05 tháng 9 năm 2025, Chủ tịch UBND xã chủ trì hội nghị và kết luận như sau:',
	'1. Về thực hiện các nhiệm vụ',
	'1.1. Giao Phòng Kinh tế chủ trì, phối hợp với Phòng Văn hóa - Xã hội rà soát thủ tục, báo cáo trước ngày 15/10/2025.',
	'1.2. Về số hóa hồ sơ',
	'- Giao Văn phòng HĐND và UBND xã tổng hợp ý kiến trong tháng 9 năm 2025.',
	'- Các phòng chuyên môn thực hiện thường xuyên.',
	'2. Yêu cầu Thủ trưởng các phòng chuyên môn:',
	'a) Thực hiện nghiêm kỷ luật, kỷ cương;',
	'b) Báo cáo hằng quý (trước ngày 25 tháng cuối quý).',
	'3. Giao Phòng Tài chính - Kế hoạch tham mưu bố trí kinh phí, hoàn thành trong quý IV năm 2025.',
	'Văn phòng thông báo để các đơn vị biết, thực hiện./.',
	'Nơi nhận:',
	'- Như trên;',
	'- Lưu: VT, lan.',
	'KT. CHÁNH VĂN PHÒNG',
	'PHÓ CHÁNH VĂN PHÒNG',
	'Trần Văn Bình',
];

describe('a conclusion', () => {
	const found = read(conclusion);

	it('has its head', () => {
		expect(found.head).toMatchObject({
			type: 'thong-bao-ket-luan',
			number: '45/TB-VP',
			issued: '06/9/2025',
			title: 'Kết luận của Chủ tịch UBND xã tại Hội nghị sơ kết cải cách hành chính 6 tháng đầu năm 2025',
			period: '6 tháng đầu năm 2025',
			signer: { name: 'Trần Văn Bình', position: 'Phó Chánh Văn phòng', capacity: 'KT.' },
			recipients: ['Như trên', 'Lưu: VT'],
		});
	});

	it('gives its duties by the path of their items', () => {
		expect(found.rows).toEqual([
			['1.1', 'phong-kinh-te', 'phong-van-hoa', 'trước ngày 15/10/2025'],
			['1.2-1', 'van-phong', '', 'trong tháng 9 năm 2025'],
			['1.2-2', 'cac-phong', '', 'thường xuyên'],
			['2.a', 'cac-phong', '', null],
			['2.b', 'cac-phong', '', 'hằng quý (trước ngày 25 tháng cuối quý)'],
			['3', 'phong-tai-chinh-ke-hoach', '', 'hoàn thành trong quý IV năm 2025'],
		]);
		expect(found.units).toEqual([['phong-tai-chinh-ke-hoach', 'Phòng Tài chính - Kế hoạch']]);
		expect(found.groups).toEqual([
			'1 Về thực hiện các nhiệm vụ',
			'1.2 Về số hóa hồ sơ',
			'2 Yêu cầu Thủ trưởng các phòng chuyên môn:',
		]);
	});

	it('keeps its own words, and tells where each lead and time was taken from', () => {
		expect(found.tasks.get('2.a')).toBe('Thực hiện nghiêm kỷ luật, kỷ cương;');
		for (const [id, lead, , due] of found.rows) {
			const of = (field: string) => found.doubts.some((one) => one.startsWith(`${id} `) && one.endsWith(` ${field}`));
			expect([id, of('leads'), due === null || of('due')]).toEqual([id, lead !== '', true]);
		}
		expect(found.skipped).toEqual(['closing']);
	});
});

it('a letter is addressed to those of “Kính gửi”, and has the title behind “V/v”', () => {
	const found = read([
		'UBND XÃ VÍ DỤ',
		'Số: 134/UBND-VP',
		'V/v triển khai Chỉ thị số 02/CT-UBND',
		'Ví Dụ, ngày 22 tháng 3 năm 2025',
		'Kính gửi:',
		'- Phòng Kinh tế;',
		'- Phòng Văn hóa - Xã hội.',
		'Thực hiện Chỉ thị số 02/CT-UBND ngày 02/3/2025 của Chủ tịch UBND tỉnh về cải cách hành chính, UBND xã đề nghị thực hiện một số nội dung sau:',
		'1. Rà soát thủ tục hành chính, gửi kết quả trước ngày 30/4/2025.',
		'2. Niêm yết công khai thủ tục.',
		'TM. ỦY BAN NHÂN DÂN',
		'CHỦ TỊCH',
		'Lê Thị Hoa',
	]);
	expect(found.head).toMatchObject({
		type: 'cong-van',
		number: '134/UBND-VP',
		title: 'V/v triển khai Chỉ thị số 02/CT-UBND',
		issuer: 'ubnd',
		basis: [{ number: '02/CT-UBND', issued: '2025-03-02', issuer: 'Chủ tịch UBND tỉnh', relation: 'implements' }],
	});
	expect(found.rows).toEqual([
		['1', 'phong-kinh-te+phong-van-hoa', '', 'trước ngày 30/4/2025'],
		['2', 'phong-kinh-te+phong-van-hoa', '', null],
	]);
	expect(found.doubts).toEqual(
		expect.arrayContaining(['1 lead-inherited leads', '2 lead-inherited leads', '2 missing-due due'].slice(0, 2)),
	);
});

it('numbers that begin anew in Roman parts take their numeral, and aims and money give no duties', () => {
	const found = read([
		'KẾ HOẠCH',
		'Cải cách hành chính năm 2025',
		'I. MỤC ĐÍCH, YÊU CẦU',
		'1. Nâng cao chất lượng phục vụ.',
		'II. NHIỆM VỤ',
		'1. Phòng Kinh tế: rà soát thủ tục trong quý II năm 2025.',
		'2. Thủ trưởng các phòng chuyên môn',
		'- Lập kế hoạch trước ngày 15 tháng 3 năm 2025.',
		'- Báo cáo định kỳ hằng tháng.',
		'III. TỔ CHỨC THỰC HIỆN',
		'1. Giao Văn phòng HĐND và UBND xã theo dõi, đôn đốc.',
	]);
	expect(found.rows.map(([id, lead]) => [id, lead])).toEqual([
		['II.1', 'phong-kinh-te'],
		['II.2-1', 'cac-phong'],
		['II.2-2', 'cac-phong'],
		['III.1', 'van-phong'],
	]);
	expect(found.skipped).toContain('part-without-duties');
});

it('a text beside a table of assignments gives only what it sets a time for', () => {
	const found = propose(
		officeFile(
			...text(
				'KẾ HOẠCH',
				'Cải cách hành chính năm 2025',
				'I. NHIỆM VỤ',
				'1. Rà soát thủ tục hành chính.',
				'II. TỔ CHỨC THỰC HIỆN',
				'1. Giao Phòng Kinh tế tổng hợp, báo cáo trước ngày 15/12/2025.',
				'2. Giao Văn phòng HĐND và UBND xã theo dõi.',
			),
			officeTable([
				['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
				['1', 'Rà soát', 'Phòng Kinh tế', 'Quý I năm 2025'],
			]),
		),
		known,
	);
	if (!('proposal' in found)) throw new Error('refused');
	expect(found.proposal.assignments.map(({ id, due }) => [id, due])).toEqual([
		['1', 'Quý I năm 2025'],
		['II.1', 'trước ngày 15/12/2025'],
	]);
	expect(found.proposal.skipped.map(({ code }) => code)).toContain('prose-beside-table');
});

it.each([
	['Số:       /KH-UBND', 'để trống/KH-UBND'],
	['Số: …/KH-UBND', 'để trống/KH-UBND'],
	['Số: 12 /KH-UBND', '12/KH-UBND'],
	['Số: 24/2025/QĐ-UBND', '24/2025/QĐ-UBND'],
	['Số: 05-CTr/ĐU', '05-CTr/ĐU'],
])('the number of %s is %s', (line, number) => {
	const type = number.includes('QĐ') ? 'QUYẾT ĐỊNH' : number.includes('CTr') ? 'CHƯƠNG TRÌNH' : 'KẾ HOẠCH';
	const { head, doubts } = read([
		line,
		'Ví Dụ, ngày    tháng 3 năm 2025',
		type,
		'Cải cách hành chính',
		'1. Giao Phòng Kinh tế rà soát.',
	]);
	expect(head).toMatchObject({ number, issued: '3/2025' });
	expect(head.uncertain.includes('number')).toBe(number.startsWith('để'));
	expect(doubts).toContain('– partial-day issued');
});

describe('a pasted conclusion of a ward', () => {
	const pasted = [
		'ỦY BAN NHÂN DÂN',
		'PHƯỜNG AN LẠC',
		'Số: 15/TB-UBND',
		'An Lạc, ngày 12 tháng 3 năm 2026',
		'THÔNG BÁO',
		'Kết luận của Chủ tịch UBND phường tại cuộc họp về cải cách hành chính',
		'1. Giao Văn phòng HĐND và UBND phường chủ trì xây dựng kế hoạch kiểm tra trước ngày 30/4/2026.',
		'2. Giao Phòng Văn hóa - Xã hội rà soát hồ sơ tồn đọng, hoàn thành trước ngày 30/6/2026:',
		'a) Lập danh mục hồ sơ quá hạn.',
		'b) Giao Công an phường công khai danh mục trước ngày 15/4/2026.',
	].join('\n');

	it('is a notice with its title, not a “phương án” of its ward; one office is one unit; what a heading gives is told', async () => {
		const found = propose(await readBytes(new TextEncoder().encode(pasted), 'x.txt'), nothingKnown('phuong-an-lac'));
		if ('refusal' in found) throw new Error(found.refusal.code);
		const { head, assignments, units, doubts } = found.proposal;
		expect(head.title).toBe('Kết luận của Chủ tịch UBND phường tại cuộc họp về cải cách hành chính');
		expect(assignments.map(({ id }) => id)).toEqual(['1', '2.a', '2.b']);
		expect(units.map(({ name }) => name)).toContain('Văn phòng HĐND và UBND phường');
		expect(doubts.filter(({ code }) => code === 'heading-gives').map(({ words }) => words.slice(0, 30))).toEqual([
			'Giao Phòng Văn hóa - Xã hội rà',
		]);
	});

	it('whose headings say what a unit does gives the items below to that unit, not to one named with its verb', async () => {
		const heading =
			pasted.slice(0, pasted.indexOf('1. Giao')) +
			[
				'1. Công an phường rà soát hồ sơ cư trú',
				'a) Cập nhật dữ liệu trước ngày 20/3/2026.',
				'b) Bàn giao hồ sơ trong tháng 4 năm 2026.',
			].join('\n');
		const found = propose(await readBytes(new TextEncoder().encode(heading), 'x.txt'), nothingKnown('phuong-an-lac'));
		if ('refusal' in found) throw new Error(found.refusal.code);
		const { assignments, units, doubts } = found.proposal;
		expect(assignments.map(({ id, leads }) => [id, leads])).toEqual([
			['1.a', ['cong-an']],
			['1.b', ['cong-an']],
		]);
		expect(units.map(({ name }) => name)).toContain('Công an phường');
		expect(doubts.filter(({ code }) => code === 'lead-inherited')).toHaveLength(2);
	});
});

import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { dayInWords } from '../../vi/day-in-words.ts';
import { printFoot } from './foot.ts';
import { type PrintView, printView } from './print.ts';

type Written = Readonly<Record<string, unknown>>;

/** The printed sheet of the only document of a locality. */
function sheetOf(document: Written = {}, locality: { life?: Written; units?: readonly Written[] } = {}): PrintView {
	const { register, findings } = buildRegister(someSources(someLocality([someDocument(document)], locality)));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	return printView(index, register.documents[0]?.id ?? '');
}

describe('place and day', () => {
	it.each([
		['2022-12-30', 'ngày 30 tháng 12 năm 2022'],
		['2024-07-02', 'ngày 02 tháng 7 năm 2024'],
		['2023-02-09', 'ngày 09 tháng 02 năm 2023'],
		['2023-01-10', 'ngày 10 tháng 01 năm 2023'],
	])('a day below 10 and the months 1 and 2 have a leading zero: %s', (day, words) => {
		expect(dayInWords(day)).toBe(words);
	});

	it.each([
		['Quận Bình Tân', 'Bình Tân'],
		['Thị xã Kinh Môn', 'Kinh Môn'],
		['Quận 6', 'Quận 6'],
		['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
		['Xã Thị Trấn', 'Thị Trấn'],
	])('the place is the name without its level, in full where it is a number: %s', (name, place) => {
		expect(sheetOf({}, { life: { name } }).dateline).toBe(`${place}, ngày 30 tháng 12 năm 2022`);
	});

	it('a day that was not read with certainty says so', () => {
		expect(sheetOf({ uncertain: ['issued'] }).dateline).toContain('(chưa đọc được chắc chắn)');
	});
});

describe('issuer', () => {
	const department = { id: 'so-y-te', name: 'Sở Y tế tỉnh Đồng Nai', kind: 'co-quan-chuyen-mon' };
	const life = { name: 'Sở Y tế tỉnh Đồng Nai', level: 'so-nganh', parent: 'Tỉnh Đồng Nai', authority: 'so-y-te' };

	it('a committee stands alone, its place on a line of its own', () => {
		expect(sheetOf()).toMatchObject({ superior: null, issuer: ['Ủy ban nhân dân', 'quận Bình Tân'] });
	});

	it('offices of one committee that issue together stand below it, one after the other', () => {
		expect(sheetOf({ issuer: 'phong-noi-vu', jointIssuers: ['van-phong'] })).toMatchObject({
			superior: 'UBND quận Bình Tân',
			issuer: ['Phòng Nội vụ', '- Văn phòng UBND quận'],
			otherSigners: ['Người ký của Văn phòng UBND quận: xem bản gốc'],
		});
		expect(sheetOf({ issuer: 'phong-noi-vu' }).otherSigners).toEqual([]);
	});

	it('bodies that are not of one house stand below none', () => {
		expect(sheetOf({ issuer: 'phong-noi-vu', jointIssuers: ['ubnd-quan'] })).toMatchObject({
			superior: null,
			issuer: ['Phòng Nội vụ quận Bình Tân', '- Ủy ban nhân dân', 'quận Bình Tân'],
		});
	});

	it.each(['chinh-phu', 'bo'])('what is of the centre (%s) is given at the capital', (level) => {
		expect(sheetOf({}, { life: { name: 'Bộ Nội vụ', level } }).dateline).toBe('Hà Nội, ngày 30 tháng 12 năm 2022');
	});

	it('who signs for a council signs without its place', () => {
		const council = { id: 'hdnd', name: 'Hội đồng nhân dân quận Bình Tân', kind: 'hoi-dong-nhan-dan' };
		const signer = { name: 'Nguyễn Văn A', position: 'Chủ tịch', capacity: 'TM.' };
		const sheet = sheetOf({ issuer: 'hdnd', signer }, { life: { authority: 'hdnd' }, units: [council] });
		expect(sheet.signer.posts[0]).toBe('TM. Hội đồng nhân dân');
	});

	it('an office stands under the committee of its locality, without the place', () => {
		expect(sheetOf({ issuer: 'phong-noi-vu' })).toMatchObject({
			superior: 'UBND quận Bình Tân',
			issuer: ['Phòng Nội vụ'],
		});
	});

	it("a department stands under its province's committee, and the place is the province's", () => {
		expect(sheetOf({ issuer: 'so-y-te' }, { life, units: [department] })).toMatchObject({
			superior: 'UBND tỉnh Đồng Nai',
			issuer: ['Sở Y tế'],
			dateline: 'Đồng Nai, ngày 30 tháng 12 năm 2022',
		});
	});

	it('a department whose province is not known has neither', () => {
		const { parent: _parent, ...unknown } = life;
		expect(sheetOf({ issuer: 'so-y-te' }, { life: unknown, units: [department] })).toMatchObject({
			superior: null,
			issuer: ['Sở Y tế tỉnh Đồng Nai'],
			dateline: 'Ngày 30 tháng 12 năm 2022',
		});
	});
});

describe('type and number', () => {
	it('a công văn has no type: its subject stands under the number', () => {
		expect(sheetOf({ type: 'cong-van', number: '1347/SYT-VP', title: 'triển khai Chỉ thị' })).toMatchObject({
			type: null,
			subject: 'V/v triển khai Chỉ thị',
		});
		expect(sheetOf({ type: 'cong-van', number: '1/SYT-VP', title: 'V/v họp' }).subject).toBe('V/v họp');
	});

	it('a notice of conclusions is a notice, and an unreadable number says so', () => {
		expect(
			sheetOf({
				type: 'thong-bao-ket-luan',
				number: 'không rõ/TB-VP',
				uncertain: ['number'],
				source: { original: 'Bản quét', text: 'ocr' },
			}),
		).toMatchObject({
			type: 'Thông báo',
			number: '(không đọc được)/TB-VP',
		});
		expect(sheetOf({ uncertain: ['number'] }).number).toBe('7679/QĐ-UBND (chưa đọc được chắc chắn)');
	});
});

describe('appendix and recipients', () => {
	it('a document without assignments has no appendix', () => {
		expect(sheetOf().appendix).toBeNull();
		expect(sheetOf({ assignments: [{ id: '1', task: 'Một', leads: ['phong-noi-vu'] }] }).appendix).toEqual({
			document: 'Quyết định 7679/QĐ-UBND',
			day: 'ngày 30 tháng 12 năm 2022',
		});
	});

	it('recipients stand in their order', () => {
		expect(sheetOf({ recipients: ['Như Điều 4', 'Lưu: VT'] }).recipients).toEqual(['Như Điều 4', 'Lưu: VT']);
	});
});

it('the line at the foot cannot end its string or its element', () => {
	expect(printFoot('A"b\\c</style>', 'https://a.example/')).toBe(
		':root{--print-foot:"Bản in để tra cứu từ trang A\\22 b\\5c c\\3c /style>, không thay thế văn bản gốc có chữ ký và dấu\\a https://a.example/"}',
	);
});

it('there is no sheet for what is not in the register', () => {
	const { register } = buildRegister(someSources(someLocality([])));
	expect(() => printView(indexOf(register), 'khong-co')).toThrow('khong-co');
});

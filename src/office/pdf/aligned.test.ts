import { expect, it } from 'vitest';
import { at, pdf } from '../../fixtures/office/pdf.ts';
import { read, textLines } from '../../fixtures/office/read.ts';

const xs = [50, 90, 260, 380, 480];
const line = (y: number, ...cells: readonly string[]) =>
	cells.map((text, column) => (text === '' ? '' : at(xs[column] ?? 0, y, text, 11))).join('');
const title =
	at(200, 800, 'KE HOACH') +
	at(50, 780, 'Uy ban nhan dan xa ban hanh Ke hoach voi cac nhiem vu tai bang duoi day cua nam nay.', 11);
const head = line(750, 'STT', 'Nhiem vu', 'San pham', 'Chu tri', 'Thoi gian');

it('a table without lines is read by the gutters between its columns; each cell is told with its place', async () => {
	const file = await read(
		pdf([
			title +
				head +
				line(735, '1', 'Ban hanh ke hoach cai', 'Ke hoach', 'Phong Noi vu', 'Quy I') +
				line(722, '', 'cach hanh chinh') +
				line(709, '2', 'Kiem tra', '', 'Cong an xa', 'Quy II') +
				line(696, '3', 'Bao cao', 'Bao cao nam', 'Van phong', '30/11') +
				at(
					50,
					660,
					'Tren day la Ke hoach; yeu cau cac don vi nghiem tuc trien khai thuc hien theo dung thoi gian.',
					11,
				),
		]),
	);
	expect(textLines(file)).toEqual([
		'KE HOACH',
		'Uy ban nhan dan xa ban hanh Ke hoach voi cac nhiem vu tai bang duoi day cua nam nay.',
		'STT | Nhiem vu | San pham | Chu tri | Thoi gian',
		'1 | Ban hanh ke hoach cai cach hanh chinh | Ke hoach | Phong Noi vu | Quy I',
		'2 | Kiem tra |  | Cong an xa | Quy II',
		'3 | Bao cao | Bao cao nam | Van phong | 30/11',
		'Tren day la Ke hoach; yeu cau cac don vi nghiem tuc trien khai thuc hien theo dung thoi gian.',
	]);
	const cells = file.doubts.filter(({ code }) => code === 'aligned-cell');
	expect(cells).toHaveLength(4 * 5);
	// What is empty is a guess too.
	expect(cells.find(({ place }) => place.row === 3 && place.column === 3)?.words).toBe('');
});

it('headings over columns are rows of their own; a table goes on over pages, whose head and cut rows are told', async () => {
	const file = await read(
		pdf([
			title +
				head +
				line(735, 'I', 'NHIEM VU VE THE CHE HANH CHINH') +
				line(722, '1', 'Ban hanh ke hoach', 'Ke hoach', 'Phong Noi vu', 'Quy I') +
				line(709, '2', 'Kiem tra viec thuc', 'Bao cao', 'Cong an xa', 'Quy II') +
				line(696, '3', 'Ra soat van ban', 'Danh muc', 'Van phong', 'Quy I'),
			line(800, 'STT', 'Nhiem vu', 'San pham', 'Chu tri', 'Thoi gian') +
				line(787, '', 'quy pham') +
				line(774, '4', 'Tuyen truyen', 'Bai viet', 'Van phong', 'Quy III'),
		]),
	);
	expect(textLines(file).slice(2)).toEqual([
		'STT | Nhiem vu | San pham | Chu tri | Thoi gian',
		'I | NHIEM VU VE THE CHE HANH CHINH |  | ',
		'1 | Ban hanh ke hoach | Ke hoach | Phong Noi vu | Quy I',
		'2 | Kiem tra viec thuc | Bao cao | Cong an xa | Quy II',
		'3 | Ra soat van ban quy pham | Danh muc | Van phong | Quy I',
		'4 | Tuyen truyen | Bai viet | Van phong | Quy III',
	]);
	expect(file.skipped.map(({ code }) => code)).toContain('repeated-head');
	expect(file.doubts.map(({ code }) => code)).toContain('joined-row');
});

it('numbers in the middle of their rows tell no rows: nothing is read as a table', async () => {
	const middle = (y: number, number: string, one: string, two: string, three: string) =>
		line(y, '', one, 'Ke hoach', 'Phong Noi', 'Quy I') +
		line(y - 13, number, two, 'cua xa', 'vu xa', 'nam') +
		line(y - 26, '', three);
	const rows = [735, 690, 645].map((y, at) =>
		middle(y, `${at + 1}`, 'Ban hanh ke hoach', 'cai cach hanh chinh', 'trong nam nay'),
	);
	const file = await read(pdf([title + head + rows.join('')]));
	expect(file.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
});

it('two columns of the head and of the foot of a document are no table', async () => {
	const file = await read(
		pdf([
			at(60, 800, 'UBND XA') +
				at(330, 800, 'CONG HOA XA HOI') +
				at(60, 785, 'So: 12') +
				at(330, 785, 'Doc lap') +
				at(50, 740, 'Ke hoach nay.'),
		]),
	);
	expect(file.blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
});

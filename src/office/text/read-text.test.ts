import { expect, it } from 'vitest';
import { read as readFile, refusalCode, textLines, told } from '../../fixtures/office/read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, name = 'van-ban.txt') =>
	readFile(typeof text === 'string' ? bytes(text) : text, name);

it('a line is a paragraph where lines are long or short as they are', async () => {
	expect(textLines(await read('KẾ HOẠCH\nVề cải cách\n\nCăn cứ Luật;\nXét đề nghị.'))).toEqual([
		'KẾ HOẠCH',
		'Về cải cách',
		'Căn cứ Luật;',
		'Xét đề nghị.',
	]);
});

it('lines that were wrapped at a width become paragraphs again, and items stay apart', async () => {
	const text = [
		'1. Tập trung tổ chức thực hiện các giải pháp nâng cao chất lượng quản lý, điều hành',
		'của cơ quan, đơn vị',
		'a) Chủ động rà soát để kịp thời đề xuất các giải pháp khắc phục hạn chế trong công tác',
		'cải cách hành chính; gửi báo cáo về Ủy ban nhân dân thị xã chậm nhất là vào ngày',
		'15 tháng 6 năm 2023 cùng với danh mục việc chưa làm được, nêu rõ nguyên nhân của',
		'kết quả thực hiện.',
		'b) Phòng Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị này của các phòng, ban, ngành',
		'và Ủy ban nhân dân các xã, phường; tổng hợp, báo cáo Ủy ban nhân dân thị xã theo định',
		'kỳ hằng quý và khi có yêu cầu; kịp thời đề xuất khen thưởng những tập thể, cá nhân có',
		'thành tích và phê bình những nơi chưa thực hiện nghiêm túc các nhiệm vụ đã được giao',
		'trong Chỉ thị.',
	].join('\n');
	const file = await read(text);
	expect(file.doubts.map(({ code }) => code)).toEqual(['joined-lines']);
	expect(textLines(file).map((line) => `${line.slice(0, 12)} … ${line.slice(-11)}`)).toEqual([
		'1. Tập trung … uan, đơn vị',
		'a) Chủ động  …  thực hiện.',
		'b) Phòng Nội … ng Chỉ thị.',
	]);
});

it('a table between tabs is a table; a head that is repeated after blank lines begins no other', async () => {
	const file = await read(
		'Phụ lục\nSTT\tViệc\tHạn\n1\tMột\tQuý I\n\nSTT\tViệc\tHạn\n\tcòn nữa\t\n2\t"Hai\nba"\tQuý II\n\nHết',
	);
	expect(textLines(file)).toEqual([
		'Phụ lục',
		'STT | Việc | Hạn',
		'1 | Một | Quý I',
		'STT | Việc | Hạn',
		' | còn nữa | ',
		'2 | Hai\nba | Quý II',
		'Hết',
	]);
	expect(file.counts['tables']).toBe(1);
	const [, table] = file.blocks;
	expect(table?.kind === 'table' && table.rows[4]?.place).toEqual({ table: 1, row: 7 });
});

it('cells of several paragraphs, as they are copied from Word, stay in their row', async () => {
	const head = 'STT\tViệc\tSản phẩm\tHạn';
	const file = await read(`${head}\n1\tNhóm\n1.1\tMột\n- hai\t- Kế hoạch\n- Báo cáo\tQuý I\n1.2\tBa\t\tQuý II\nHết`);
	expect(textLines(file)).toEqual([
		'STT | Việc | Sản phẩm | Hạn',
		'1 | Nhóm',
		'1.1 | Một\n- hai | - Kế hoạch\n- Báo cáo | Quý I',
		'1.2 | Ba |  | Quý II',
		'Hết',
	]);
});

it('tables, headings and bold lines of Markdown are read', async () => {
	const file = await read(
		'# Kế hoạch\n\n**Điều\n1.** Một\n\n| TT | Việc |\n|---|:-:|\n| 1 | **a** \\| b<br>c |\n\ncuối',
		'a.md',
	);
	expect(textLines(file)).toEqual(['Kế hoạch', 'Điều', '1. Một', 'TT | Việc', '1 | a | b\nc', 'cuối']);
	expect(file.blocks.map((block) => block.kind === 'paragraph' && block.bold)).toEqual([
		true,
		true,
		true,
		false,
		false,
	]);
});

it('marks of HTML in cells are left out', async () => {
	expect(textLines(await read('1\t<ul style="list-style-type: none;"> - Các Kế hoạch - Báo cáo </ul>\tQuý I'))).toEqual(
		['1 | - Các Kế hoạch - Báo cáo | Quý I'],
	);
});

it.each([
	['UTF-16 with a mark', Buffer.from('\uFEFFKế hoạch số 5', 'utf16le')],
	['UTF-16 without one', Buffer.from('Kế hoạch số 5 của Ủy ban nhân dân', 'utf16le').subarray(0, 26)],
	['UTF-16 of the other order', Buffer.from('\uFEFFKế hoạch số 5', 'utf16le').swap16()],
	['UTF-8 with a mark', bytes('\uFEFFKế hoạch số 5')],
	['decomposed letters', bytes('Kế hoạch số 5'.normalize('NFD'))],
	// Windows-1258 writes a letter with a shape, then its tone.
	[
		'Windows-1258',
		Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x20, 0x73, 0xf4, 0xec, 0x20, 0x35]),
	],
])('%s is read', async (_, text) => {
	expect(textLines(await read(text))).toEqual(['Kế hoạch số 5']);
});

it('bytes of TCVN3 and VNI are said to be such: no font tells their table', async () => {
	expect(await refusalCode(Buffer.from('QuyÕt ®Þnh vÒ c¶i c¸ch hµnh chÝnh', 'latin1'), 'a.txt')).toBe('legacy-text');
	expect(await refusalCode(Buffer.from('Quyeát ñònh veà caûi caùch haønh chính', 'latin1'), 'a.txt')).toBe(
		'legacy-text',
	);
	expect(told((await read('QuyÕt ®Þnh vÒ c¶i c¸ch')).doubts)).toEqual(['legacy-encoding-suspected: QuyÕt']);
});

it.each([
	['commas', 'STT,Việc,Hạn\n1.10,"Một, hai\nba",Quý I\n', 'a.csv'],
	['semicolons', 'STT;Việc;Hạn\n1.10;"Một, hai\nba";Quý I\n', 'a.csv'],
	['tabs', 'STT\tViệc\tHạn\n1.10\t"Một, hai\nba"\tQuý I\n', 'a.tsv'],
	['a line that names the sign', 'sep=;\nSTT;Việc;Hạn\n1.10;"Một, hai\nba";Quý I\n', 'a.csv'],
	['commas, by its content', 'STT,Việc,Hạn\n1.10,"Một, hai\nba",Quý I\n1.11,Bốn,Quý II\n', 'a.txt'],
])('a file of values between %s is a table', async (_, text, name) => {
	expect(textLines(await read(text, name)).slice(0, 2)).toEqual(['STT | Việc | Hạn', '1.10 | Một, hai\nba | Quý I']);
});

it('prose with commas is prose, and a stamp alone on a line is one of a secret', async () => {
	expect((await read('Một, hai, ba.\nBốn, năm, sáu.\nBảy, tám, chín.')).blocks.map(({ kind }) => kind)).toContain(
		'paragraph',
	);
	expect(await refusalCode(bytes('Số: 1/KH\nMẬT\n'), 'a.txt')).toBe('secret');
	expect(await refusalCode(bytes('Văn bản mật được bảo mật.\n'), 'a.txt')).toBeNull();
});

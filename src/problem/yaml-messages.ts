import { worded } from './wording.ts';

/** Where the parser stumbled: the beginning of the words there, or nothing. */
const near = (words: string): string => (words.trim() === '' ? '' : ` gần “${words.trim().slice(0, 40)}”`);

/** Of the notation of data (YAML), before anything is known of its sense. */
export const yamlMessages = {
	'tab-indent': () => worded('Dòng này thụt vào bằng phím Tab.', 'Thay mỗi Tab bằng hai dấu cách.'),
	'duplicate-key': () => worded('Khóa này đã có ở trên.', 'Giữ một khóa; gộp hoặc xóa khóa còn lại.'),
	'uneven-indent': (words: string) =>
		worded(
			`Các dòng thụt vào không đều${near(words)}.`,
			'Cho các khóa cùng cấp thẳng hàng với nhau, mỗi cấp thụt thêm hai dấu cách.',
		),
	'missing-sign': (words: string) =>
		worded(
			`Thiếu một dấu${near(words)}: dấu hai chấm, dấu nháy đóng hoặc ngoặc đóng.`,
			'Kiểm tra dòng này: viết khóa: giá trị, đóng đủ dấu nháy và ngoặc.',
		),
	'two-colons': (words: string) =>
		worded(
			`Dòng này có hai dấu hai chấm hoặc thụt dòng sai${near(words)}.`,
			'Nếu giá trị có dấu hai chấm, đặt cả giá trị trong dấu nháy kép: due: "Quý I: ban hành".',
		),
	'exclamation-first': (words: string) =>
		worded(`Không dùng dấu ! ở đầu giá trị${near(words)}.`, 'Đặt giá trị trong dấu nháy kép.'),
	'second-data-part': () => worded('Có dòng --- ở giữa phần dữ liệu.', 'Xóa dòng đó: mỗi tệp chỉ có một phần dữ liệu.'),
	'yaml-sign-first': (words: string) =>
		worded(`Giá trị bắt đầu bằng một ký hiệu riêng của YAML${near(words)}.`, 'Đặt cả giá trị trong dấu nháy kép.'),
	'unreadable-data': (words: string) =>
		worded(
			`Không đọc được dữ liệu ở đây${near(words)}.`,
			'Kiểm tra thụt dòng, dấu hai chấm sau khóa và dấu nháy; nếu chưa rõ, đặt giá trị trong dấu nháy kép.',
		),
	'data-too-deep': () =>
		worded(
			'Dữ liệu lồng quá nhiều cấp.',
			'Kiểm tra các dấu [, { và dấu gạch ngang ở đầu dòng; nếu là chữ, đặt giá trị trong dấu nháy kép.',
		),
	'too-much-data': (what: string, most: number) =>
		worded(
			`Dữ liệu của tệp có hơn ${most} ${what}.`,
			'Kiểm tra phần lặp hoặc dán nhầm; danh sách ngắn có thể viết trên một dòng: leads: [phong-noi-vu, van-phong].',
		),
	'key-not-text': () =>
		worded('Tên khóa phải là chữ.', 'Viết khóa: giá trị; nếu ngoặc là chữ, đặt trong dấu nháy kép.'),
	'lost-comment': (lost: string) =>
		worded(
			`Phần “${lost.trim().slice(0, 60)}” sau dấu # không thuộc giá trị và sẽ không hiện trên trang.`,
			'Nếu đó là một phần của giá trị, đặt cả giá trị trong dấu nháy kép; nếu là ghi chú riêng, chuyển lên một dòng riêng ở trên.',
		),
	alias: () =>
		worded(
			'Không dùng dấu & hoặc * để lặp lại giá trị.',
			'Viết giá trị ra đầy đủ; nếu dấu đó là chữ, đặt giá trị trong dấu nháy kép.',
		),
};

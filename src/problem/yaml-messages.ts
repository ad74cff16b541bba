import { worded } from './wording.ts';

/** Where the parser stumbled: the beginning of the words there, or nothing. */
const near = (words: string): string => (words.trim() === '' ? '' : ` gần “${words.trim().slice(0, 40)}”`);

/** Of the notation of data (YAML), before anything is known of its sense. */
export const yamlMessages = {
	'tab-indent': () => worded('Dòng này thụt vào bằng phím Tab.', 'Thay mỗi Tab bằng hai dấu cách.'),
	'duplicate-key': (isFirst = false) =>
		worded(
			'Khóa này đã có ở trên.',
			isFirst
				? 'Nếu đây là một mục mới của danh sách thì thêm dấu gạch ngang và dấu cách trước khóa này; nếu không thì giữ một khóa, gộp hoặc xóa khóa còn lại.'
				: 'Giữ một khóa; gộp hoặc xóa khóa còn lại.',
		),
	'odd-dash': (sign: string) =>
		sign === '-'
			? worded(
					'Sau dấu gạch ngang đầu mục thiếu dấu cách.',
					'Thêm một dấu cách sau dấu gạch ngang, ví dụ: “- phong-noi-vu”; số âm hoặc lời văn thì đặt trong dấu nháy kép.',
				)
			: worded(
					`Dấu “${sign}” ở đầu mục không phải là dấu gạch ngang của bàn phím.`,
					'Mở đầu mỗi mục của danh sách bằng dấu gạch ngang (-) và một dấu cách, ví dụ: “- phong-noi-vu”.',
				),
	'colon-without-space': (key: string) =>
		worded(`Sau dấu hai chấm của “${key}” thiếu dấu cách.`, `Thêm một dấu cách sau dấu hai chấm, ví dụ: “${key}: …”.`),
	'row-without-key': (words: string) =>
		worded(
			`Dòng “${words.trim().slice(0, 40)}” không có khóa và dấu hai chấm.`,
			'Là khóa thì viết khóa: giá trị; là phần tiếp của giá trị ở trên thì thụt vào thêm hai dấu cách; là ghi chú riêng thì thêm dấu # ở đầu dòng.',
		),
	'text-after-close': (words: string) =>
		worded(
			`Sau dấu nháy hoặc ngoặc đóng còn${near(words).replace(' gần', ' chữ')}.`,
			'Nếu giá trị có dấu nháy kép hoặc ngoặc bên trong, đặt cả giá trị trong dấu nháy đơn: \'Kế hoạch "Ngày thứ Bảy"\'; nếu thừa một dấu thì xóa dấu thừa.',
		),
	backslash: () =>
		worded(
			'Dấu \\ trong dấu nháy kép có nghĩa riêng.',
			'Thay hai dấu nháy kép bao ngoài bằng hai dấu nháy đơn; dấu \\ khi ấy là chữ.',
		),
	'merge-conflict': (last: number | null) =>
		worded(
			last === null
				? 'Đây là dấu mà git để lại khi hai người cùng sửa một chỗ.'
				: `Từ dòng này đến dòng ${last} có hai cách ghi của hai người cùng sửa một chỗ, do git để lại.`,
			'Đối chiếu với bản gốc, giữ cách ghi đúng, rồi xóa cách kia và các dòng <<<<<<<, =======, >>>>>>>.',
		),
	'uneven-indent': (words: string) =>
		worded(
			`Các dòng thụt vào không đều${near(words)}.`,
			'Cho các khóa, các dấu gạch ngang cùng cấp thẳng hàng với nhau, mỗi cấp thụt thêm hai dấu cách; nếu dòng này là phần tiếp của giá trị ở trên, đặt cả giá trị trong dấu nháy kép.',
		),
	'missing-sign': (words: string, sign: 'quote' | 'bracket' | null = null) =>
		sign === 'quote'
			? worded(
					`Dấu nháy mở ở đây không có dấu nháy đóng${near(words)}.`,
					'Thêm dấu nháy đóng ở cuối giá trị; nếu dấu nháy là chữ của văn bản, đặt cả giá trị trong dấu nháy kia.',
				)
			: sign === 'bracket'
				? worded(
						`Dấu ngoặc mở ở đây không có ngoặc đóng${near(words)}.`,
						'Thêm ngoặc đóng ở cuối danh sách; nếu ngoặc là chữ của văn bản, đặt cả giá trị trong dấu nháy kép.',
					)
				: worded(
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

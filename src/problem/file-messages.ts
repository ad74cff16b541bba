import { codePoint } from './sign-messages.ts';
import { worded } from './wording.ts';

/** The first sign of a file's name that no name may hold and that may look like one it may, or like nothing. */
function oddIn(file: string): string {
	const sign = /[^\0-\x7F]/u.exec(file)?.[0];
	return sign === undefined
		? ''
		: `; trong tên có ký tự ${codePoint(sign)}, không phải chữ không dấu hay dấu gạch nối của bàn phím`;
}

/** The size of a file as readers see it: `256 kB`, `5,0 MB`. */
const weight = (bytes: number): string =>
	bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

/** Of files and folders: where they lie, what they are named, whether they can be read. */
export const fileMessages = {
	'no-content': () =>
		worded('Không tìm thấy thư mục nội dung.', 'Chạy lệnh ở thư mục gốc của dự án, nơi có thư mục content.'),
	'cannot-open': () =>
		worded('Không mở được tệp hoặc thư mục này.', 'Kiểm tra quyền đọc của tệp, thư mục và ổ đĩa, rồi chạy lại.'),
	'no-regular-file': () =>
		worded(
			'Đây không phải một tệp thường: là thư mục, liên kết (symlink), đường ống hoặc thiết bị.',
			'Thay bằng một tệp chữ có nội dung theo mẫu; nếu là liên kết thì chép chính tệp vào đây.',
		),
	'no-regular-folder': () =>
		worded(
			'Đây không phải một thư mục thường: là tệp, liên kết (symlink), đường ống hoặc thiết bị.',
			'Thay bằng một thư mục cùng tên; nếu là liên kết thì chép chính thư mục mà nó dẫn đến vào đây.',
		),
	'missing-mapping': () =>
		worded(
			'Không có tệp ánh xạ này.',
			'Kiểm tra đường dẫn ghi sau --anh-xa; chưa có tệp thì tạo theo mẫu trong hướng dẫn biên tập.',
		),
	'missing-file': () => worded('Thiếu tệp này.', 'Tạo tệp theo mẫu trong hướng dẫn biên tập (docs/huong-dan).'),
	'more-problems': (errors: number, warnings: number) =>
		errors === 0
			? worded(`Tệp này còn ${warnings} cảnh báo nữa.`, 'Xem lại các chỗ ở trên rồi kiểm tra lại.')
			: worded(
					`Tệp này còn ${errors} lỗi${warnings === 0 ? '' : ` và ${warnings} cảnh báo`} nữa.`,
					'Sửa các chỗ ở trên rồi kiểm tra lại.',
				),
	'no-locality': () =>
		worded('Chưa có địa phương nào.', 'Tạo ít nhất một thư mục localities/<mã địa phương> theo hướng dẫn biên tập.'),
	'unknown-file': () =>
		worded(
			'Không rõ tệp này thuộc loại nội dung nào.',
			'Đặt văn bản vào localities/<địa phương>/documents với đuôi .mdx; đổi tên hoặc chuyển tệp khác ra khỏi content.',
		),
	'taken-address': (name: string) =>
		worded(
			`Địa chỉ /${name}/ đã dùng cho mục khác của trang.`,
			'Đặt tên tệp hoặc mã khác; tên ấy là địa chỉ của trang.',
		),
	'file-too-large': (size: number, limit: number) =>
		worded(
			`Tệp nặng ${weight(size)}, quá mức ${weight(limit)} của một tệp nội dung.`,
			'Trong phần thân chỉ cần tóm tắt; bản đầy đủ để ở nơi lưu bản gốc, dẫn địa chỉ ở source.url. Kết quả được nói cùng một câu thì ghi chung một mục, với assignments, rounds, units; phụ lục có số, ký hiệu riêng thì ghi thành văn bản riêng.',
		),
	'not-utf8': () =>
		worded(
			'Tệp không được lưu theo bảng mã UTF-8 (từ vị trí này).',
			'Mở tệp trong trình soạn thảo, chọn lưu lại (Save As) với bảng mã UTF-8; nếu chữ từ TCVN3 hoặc VNI, chuyển mã trước.',
		),
	'binary-file': () =>
		worded(
			'Tệp chứa ký tự rỗng (NUL), có lẽ không phải tệp văn bản.',
			'Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8.',
		),
	'stacked-marks': () =>
		worded(
			'Chữ ở đây có hàng chục dấu chồng lên nhau.',
			'Gõ lại chữ này: chữ Việt nhiều nhất có hai dấu (ế); phần còn lại do chép hoặc chuyển mã hỏng.',
		),
	'empty-file': () => worded('Tệp trống.', 'Ghi nội dung theo mẫu trong hướng dẫn biên tập, hoặc xóa tệp.'),
	'no-opening-fence': () =>
		worded(
			'Thiếu dòng --- mở đầu phần dữ liệu.',
			'Dòng đầu tiên của tệp phải là ba dấu gạch ngang (---), tiếp theo là phần dữ liệu.',
		),
	'no-closing-fence': (written = '') =>
		written.trim() === ''
			? worded(
					'Thiếu dòng --- kết thúc phần dữ liệu.',
					'Thêm một dòng chỉ có ba dấu gạch ngang (---) giữa phần dữ liệu và phần nội dung.',
				)
			: worded(
					`Thiếu dòng --- kết thúc phần dữ liệu; ở đây là “${written.trim().slice(0, 10)}”.`,
					'Thay dòng này bằng đúng ba dấu gạch ngang của bàn phím (---), ở đầu dòng, không có gì trước và sau.',
				),
	'file-name-differs': (file: string, wanted: string) =>
		worded(
			`Tên tệp “${file}” không khớp với số, ký hiệu và năm ban hành${oddIn(file)}.`,
			`Đổi tên tệp thành “${wanted}”, hoặc sửa number, issued cho đúng bản gốc.`,
		),
};

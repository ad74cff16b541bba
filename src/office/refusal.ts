/** Why a file is not read: a stable code, and one Vietnamese message with the cure. */
export interface FileRefusal {
	readonly code: FileRefusalCode;
	readonly reason: string;
}

/** What each refusal says, by its code. */
const sentences = {
	'empty-file': 'Tệp trống, không có nội dung nào. Kiểm tra lại tệp gốc rồi chọn lại.',
	'unknown-type':
		'Không nhận ra đây là loại tệp gì. Mở tệp bằng chương trình đã tạo ra nó, lưu lại thành .docx, .xlsx hoặc .pdf rồi chọn lại.',
	'other-type': (what: string) =>
		`Đây là tệp ${what}, trang không đọc được. Mở tệp rồi lưu lại (Save As) thành .docx, .xlsx hoặc .pdf, sau đó chọn tệp mới.`,
	password:
		'Tệp được đặt mật khẩu nên không đọc được. Mở tệp, gỡ mật khẩu (Thông tin › Bảo vệ tài liệu), lưu lại rồi chọn lại.',
	'old-word': (name: string) =>
		`Tệp ở dạng Word cũ (.doc)${name}, trang không đọc được. Mở tệp bằng Word, chọn Lưu lại thành (Save As) › .docx rồi chọn tệp mới; chỉ đổi đuôi tên tệp thì không đủ.`,
	'old-excel': (name: string) =>
		`Tệp ở dạng Excel cũ (.xls)${name}, trang không đọc được. Mở tệp bằng Excel, chọn Lưu lại thành (Save As) › .xlsx rồi chọn tệp mới; chỉ đổi đuôi tên tệp thì không đủ.`,
	'old-office':
		'Tệp ở dạng Office cũ, trang không đọc được. Mở tệp bằng chương trình đã tạo ra nó, lưu lại thành .docx hoặc .xlsx rồi chọn tệp mới.',
	'broken-file':
		'Tệp bị hỏng hoặc bị cắt cụt khi chép, tải về. Chép hoặc tải lại tệp gốc; nếu Word, Excel vẫn mở được thì mở ra, lưu lại rồi chọn lại.',
	'file-too-large': (most: number) =>
		`Tệp nặng quá mức ${most} MB. Bỏ bớt hình ảnh, hoặc tách phần phụ lục thành tệp riêng, rồi chọn lại.`,
	'unpacked-too-large': (most: number) =>
		`Nội dung nén trong tệp nở ra quá mức ${most} MB, không phải một văn bản thường. Mở tệp, chép phần cần đưa lên sang một tệp mới, lưu lại rồi chọn lại.`,
	'false-size':
		'Tệp khai kích thước phần bên trong không đúng với thực tế nên không được đọc. Mở tệp bằng Word hoặc Excel, lưu lại thành tệp mới rồi chọn lại.',
	'xml-entities':
		'Tệp chứa khai báo DTD hoặc thực thể XML, thứ mà Word và Excel không bao giờ ghi. Mở tệp bằng Word hoặc Excel, lưu lại thành tệp mới rồi chọn lại.',
	'too-deep':
		'Bên trong tệp có hàng trăm lớp lồng nhau, không phải một văn bản thường. Chép nội dung sang một tệp mới, lưu lại rồi chọn lại.',
	'too-many-pages': (most: number) =>
		`Tệp có hơn ${most} trang. Tách phần cần đưa lên (văn bản và phụ lục giao việc) thành tệp riêng rồi chọn lại.`,
	'too-many-elements':
		'Tệp có hàng trăm nghìn mảnh trong một phần, không phải một văn bản thường. Chép nội dung sang một tệp mới, lưu lại rồi chọn lại.',
	'too-many-cells': (most: string) =>
		`Bảng tính có hơn ${most} ô có nội dung. Chép riêng bảng cần đưa lên sang một tệp mới, lưu lại rồi chọn lại.`,
	scan: 'Tệp là bản quét (ảnh chụp các trang giấy), không có chữ để đọc. Xin tệp Word, Excel của văn bản; hoặc nhận dạng chữ bằng phần mềm riêng, soát lại rồi dán chữ vào.',
	'scan-with-text':
		'Tệp là bản quét có lớp chữ do máy nhận dạng nằm ẩn dưới ảnh; lớp chữ ấy thường sai và mất khung bảng nên không được dùng. Xin tệp Word, Excel của văn bản; hoặc chép chữ ra, soát lại rồi dán vào.',
	'pdf-letters':
		'Tệp PDF không ghi các chữ cái theo Unicode (phông chữ bị tách lẻ), nên không đọc được chữ. Xin tệp Word của văn bản, hoặc in lại ra PDF từ Word.',
	'legacy-text': (table: string) =>
		`Tệp chữ dùng bảng mã cũ ${table}, không có phông chữ đi kèm nên không chuyển mã chắc chắn được. Chuyển sang Unicode bằng bộ gõ (UniKey › Công cụ), lưu dạng UTF-8 rồi chọn lại.`,
	'nothing-to-read': 'Tệp không có chữ nào để đọc. Kiểm tra xem đã chọn đúng tệp chưa.',
	secret: (stamp: string) =>
		`Tệp có dấu chỉ độ mật “${stamp}”. Văn bản mật không được đưa lên trang; không có gì được ghi lại. Nếu văn bản đã được giải mật, dùng bản không còn dấu mật.`,
} as const;

/** The stable name of a kind of refusal: `password`. */
export type FileRefusalCode = keyof typeof sentences;

type Values<Code extends FileRefusalCode> = (typeof sentences)[Code] extends (...values: infer Given) => string
	? Given
	: [];

/** The refusal with this code, said with the values that it quotes. */
export function refusalOf<Code extends FileRefusalCode>(code: Code, ...values: Values<Code>): FileRefusal {
	const sentence = sentences[code] as string | ((...given: unknown[]) => string);
	return { code, reason: typeof sentence === 'string' ? sentence : sentence(...values) };
}

const thrown = new WeakMap<Error, FileRefusal>();

/** An error that carries a refusal, for what fails later. */
export function refused<Code extends FileRefusalCode>(code: Code, ...values: Values<Code>): Error {
	const error = new Error(code);
	thrown.set(error, refusalOf(code, ...values));
	return error;
}

/** Ends the reading of a file from however deep within it. `refusalIn` finds it again. */
export function refuse<Code extends FileRefusalCode>(code: Code, ...values: Values<Code>): never {
	throw refused(code, ...values);
}

/** The refusal that an error carries; `null` of an error that is something else. */
export const refusalIn = (error: unknown): FileRefusal | null =>
	error instanceof Error ? (thrown.get(error) ?? null) : null;

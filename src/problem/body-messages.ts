import { meant, worded } from './wording.ts';

/** Of the summary below the data, and of the portal's own pages. */
export const bodyMessages = {
	'code-in-text': (word: string) =>
		worded(
			`Không dùng được “${word}” trong văn bản.`,
			'Xóa dòng này; trang chỉ nhận Markdown và các thành phần NhiemVu, ChiTieu, DonVi, GhiChu.',
		),
	'braces-in-text': () =>
		worded('Không dùng được {…} trong văn bản.', 'Xóa ngoặc nhọn; muốn hiện chính dấu ngoặc thì viết \\{ và \\}.'),
	'less-than-sign': () =>
		worded(
			'Dấu < ở đây không mở một thành phần nào.',
			'Muốn hiện dấu nhỏ hơn thì viết bằng chữ (dưới, nhỏ hơn) hoặc \\<.',
		),
	'address-in-angles': () =>
		worded('Không dùng dấu < > quanh địa chỉ.', 'Viết [lời dẫn](địa chỉ), hoặc chỉ ghi địa chỉ, không có < >.'),
	'unreadable-text': () =>
		worded(
			'Không đọc được nội dung.',
			'Kiểm tra các dấu <, { và các dòng - hoặc = trong nội dung; bỏ dần từng đoạn để tìm chỗ sai.',
		),
	'text-too-deep': () =>
		worded(
			'Nội dung lồng quá nhiều cấp.',
			'Giảm số cấp của danh sách và trích dẫn: bản tóm tắt chỉ nên có hai, ba cấp.',
		),
	'too-many-marks': (mark: string, most: number) =>
		worded(
			`Nội dung có hơn ${most} lần “${mark}”.`,
			'Kiểm tra chỗ này và các liên kết, chú thích, bảng, chữ nhấn mạnh viết dở; bản tóm tắt không cần nhiều như vậy.',
		),
	'too-many-lines': (most: number) =>
		worded(
			`Nội dung có hơn ${most} dòng.`,
			'Bản tóm tắt không dài như vậy: bỏ phần lặp hoặc dán nhầm; bản đầy đủ để ở nơi lưu bản gốc và dẫn địa chỉ trong source.url.',
		),
	'too-many-entries': (most: number) =>
		worded(
			`Nội dung có hơn ${most} mục danh sách và dòng trích dẫn.`,
			'Bản tóm tắt không cần nhiều mục như vậy: từng việc đã có ở assignments; bỏ phần lặp hoặc dán nhầm.',
		),
	'page-too-large': () =>
		worded(
			'Từ chỗ này, phần chữ sẽ thành một trang nặng hơn 1 MB, người đọc khó mở.',
			'Bớt liên kết lặp, bảng rộng, thành phần và chú thích; bản tóm tắt chỉ nêu ý chính, từng việc đã có ở assignments.',
		),
	'unclosed-tag': (name: string) =>
		worded(
			`<${name}> viết sai hoặc chưa được đóng.`,
			`Viết <${name} … /> nếu đứng một mình, hoặc đóng bằng </${name}> trên một dòng riêng.`,
		),
	'unknown-component': (name: string, candidates: readonly string[]) =>
		worded(
			`Không dùng được <${name}> trong văn bản.`,
			meant(candidates, 'Chỉ dùng NhiemVu, ChiTieu, DonVi, GhiChu và Markdown.'),
		),
	'unknown-attribute': (attribute: string, name: string, known: readonly string[]) =>
		worded(
			`<${name}> không có thuộc tính “${attribute}”.`,
			known.length === 0 ? 'Xóa thuộc tính này.' : `Chỉ dùng: ${known.join(', ')}.`,
		),
	'attribute-twice': (attribute: string) => worded(`Thuộc tính “${attribute}” được ghi hai lần.`, 'Giữ một lần.'),
	'missing-attribute': (attribute: string, example: string) =>
		worded(`Thiếu thuộc tính “${attribute}”.`, `Viết như: ${example}`),
	'attribute-without-value': (attribute: string, example: string) =>
		worded(`Thuộc tính “${attribute}” không có giá trị.`, `Viết như: ${example}`),
	'component-around-text': (name: string, example: string) =>
		worded(`<${name}> không bao quanh nội dung.`, `Viết như: ${example}`),
	'component-in-line': (name: string) =>
		worded(`<${name}> phải đứng riêng thành khối.`, `Đặt <${name}> và </${name}> mỗi thẻ một dòng, nội dung ở giữa.`),
	'first-level-heading': (of: 'document' | 'page') =>
		of === 'page'
			? worded('Trang dùng đề mục cấp một (#).', 'Bắt đầu từ hai dấu thăng (##): title đã là đề mục cấp một của trang.')
			: worded(
					'Nội dung dùng đề mục cấp một (#).',
					'Bắt đầu từ hai dấu thăng (##): tên văn bản đã là đề mục cấp một của trang.',
				),
	'page-failed': (detail: string) =>
		worded(
			`Không dựng được trang này: “${detail}”.`,
			'Kiểm tra các dòng import và biểu thức {…} của trang: tên phải có thật, tệp được dẫn phải tồn tại.',
		),
	'page-syntax': (near: string) =>
		worded(
			`Không đọc được MDX ở đây${near === '' ? '' : `, gần “${near}”`}.`,
			'Kiểm tra thẻ đã đóng, dấu ngoặc nhọn đã khép; muốn hiện dấu < hoặc { thì viết \\< hoặc \\{.',
		),
	image: () => worded('Nội dung có ảnh.', 'Bỏ ảnh; nếu ảnh là bản gốc, dẫn địa chỉ trong source.url.'),
	'unsafe-address': (url: string) =>
		worded(
			`Địa chỉ “${url.slice(0, 60)}” không được chấp nhận.`,
			'Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto:, / hoặc #.',
		),
	'long-table-row': (cells: number) =>
		worded(
			`Dòng này của bảng có nhiều ô hơn dòng đầu (${cells} ô); phần thừa sẽ không hiện.`,
			'Thêm cột vào dòng đầu của bảng, hoặc gộp các ô; muốn hiện dấu | thì viết \\|.',
		),
	'missing-footnote': (label: string) =>
		worded(`Chú thích “${label}” không có nội dung.`, `Thêm ở cuối một dòng: [^${label}]: nội dung chú thích.`),
	'unused-footnote': (label: string) =>
		worded(
			`Không chỗ nào dẫn đến chú thích “${label}”, nên nội dung của nó sẽ không hiện.`,
			`Thêm [^${label}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
		),
};

import { shownDay } from '../words/day.ts';
import { meant, worded } from './wording.ts';

const list = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ');

interface DifferingCell {
	readonly column: string;
	readonly sheet: string;
	readonly now: string;
}

function differs({ column, sheet, now }: DifferingCell): string {
	return `cột ${column} của bảng “${sheet}”, nội dung bây giờ ${now === '' ? 'không ghi gì' : `“${now}”`}`;
}

/** Of sheets in which a clerk fills in what a report says. */
export const sheetMessages = {
	'sheet-unreadable': (why: string) =>
		worded(
			`Không đọc được bảng tính: ${why}.`,
			'Mở tệp bằng chương trình bảng tính, bỏ mật khẩu nếu có, lưu lại dạng .xlsx rồi chạy lại.',
		),
	'sheet-not-utf8': () =>
		worded(
			'Tệp CSV không dùng mã UTF-8, nên không đọc đúng được chữ có dấu.',
			'Mở tệp bằng chương trình bảng tính, lưu lại dạng .xlsx hoặc “CSV UTF-8” rồi chạy lại.',
		),
	'sheet-too-large': (megabytes: number, most: number) =>
		worded(
			`Bảng tính nở ra hơn ${megabytes} MB, quá mức ${most} MB.`,
			'Thường là có rất nhiều dòng trống được định dạng: chép các dòng đã điền sang bảng mới do lệnh “new” ghi, lưu lại rồi chạy lại.',
		),
	'sheet-without-table': (wanted: readonly string[]) =>
		worded(
			'Không thấy bảng kết quả trong tệp.',
			`Dùng bảng do lệnh “new” ghi và giữ nguyên dòng tên cột; các cột phải có: ${wanted.join(', ')}.`,
		),
	'sheet-without-head': (isPartly: boolean, missing: readonly string[]) =>
		worded(
			isPartly
				? `Trang tính này thiếu cột ${list(missing)}, nên không dòng nào của trang tính được đọc.`
				: 'Trang tính này không còn dòng tên cột, nên không dòng nào của trang tính được đọc.',
			isPartly
				? 'Ghi lại tên cột đúng như lệnh “new” đã ghi. Trang tính riêng của bạn thì đặt tên khác.'
				: `Chép lại dòng tên cột, cả các cột ẩn, từ một bảng mới do lệnh “new” ghi; các cột phải có: ${list(missing)}. Trang tính riêng của bạn thì đặt tên khác.`,
		),
	'sheet-unknown-column': (name: string, row: number, missing: readonly string[]) =>
		worded(
			`Cột “${name}” không phải của bảng; các ô đã điền ở cột này (từ dòng ${row}) không được đọc.`,
			missing.length > 0
				? `Nếu cột đã bị đổi tên thì ghi lại tên cũ. Bảng đang thiếu: ${list(missing)}. Nếu là cột riêng của bạn thì xóa cột, hoặc thêm lại các cột thiếu.`
				: 'Cột riêng của bạn thì để nguyên. Lời của báo cáo thì chuyển sang cột của bảng.',
		),
	'sheet-column-twice': (name: string) =>
		worded(
			`Cột “${name}” có hai lần, chỉ cột đầu được đọc.`,
			'Giữ một cột: chuyển các ô đã điền về cột đầu rồi xóa cột sau.',
		),
	'sheet-merged': () =>
		worded(
			'Các ô được gộp làm một, không rõ giá trị là của dòng nào.',
			'Bỏ gộp ô (Unmerge), rồi điền từng dòng mà báo cáo nói đến.',
		),
	'sheet-no-value': (text: string) =>
		worded(
			text === '' ? 'Ô có công thức chưa được tính.' : `Ô chứa “${text}”, không phải là chữ hay ngày.`,
			'Gõ thẳng giá trị vào ô, không dùng công thức.',
		),
	'sheet-unknown-state': (value: string, states: readonly string[]) =>
		worded(
			`“${value}” không phải là một kết quả của danh sách.`,
			`Chọn ${list(states)}; báo cáo không nói đến thì để trống. Lời báo cáo nói việc đến đâu (đạt khoảng 80%, đã trình ký) ghi ở cột Tiến độ.`,
		),
	'sheet-without-state': (columns: readonly string[]) =>
		worded(
			`Dòng có ${columns.join(', ')} nhưng ô Kết quả trống, nên không nói điều gì.`,
			'Chọn Kết quả theo báo cáo. Báo cáo chỉ nói tiến độ, khó khăn hay đề xuất thì ghi lời đó ở cột “Tiến độ”, “Khó khăn, vướng mắc” hoặc “Đề xuất, kiến nghị”. Báo cáo không nói đến việc này thì xóa các ô đã điền ở dòng.',
		),
	'sheet-row-without-id': () =>
		worded(
			'Dòng không có mã ẩn, nên không rõ là nhiệm vụ hay chỉ tiêu nào.',
			'Chép cả dòng (không chỉ vài ô) từ dòng của nhiệm vụ, chỉ tiêu đó trong bảng do lệnh “new” ghi, rồi điền.',
		),
	'sheet-unknown-line': (value: string) =>
		worded(
			`Không có “${value}” trong nội dung: nhiệm vụ, đoạn, kỳ hoặc chỉ tiêu này đã đổi sau khi bảng được ghi.`,
			'Ghi lại bảng bằng lệnh “new … --chi-bang” rồi chép các ô đã điền sang.',
		),
	'sheet-row-differs': (item: string, cells: readonly DifferingCell[]) =>
		worded(
			`Mã ẩn của dòng là của “${item}”, mà các ô của dòng ghi khác: ${cells.map(differs).join('; ')}. Nội dung đã đổi sau khi bảng được ghi, hoặc các ô không còn nằm cùng dòng với mã của mình.`,
			'Ghi lại bảng bằng lệnh “new … --chi-bang” rồi chép các ô đã điền sang đúng dòng. Nếu chỉ các cột nhìn thấy bị sắp xếp thì hoàn tác, hiện các cột ẩn rồi sắp xếp cả bảng.',
		),
	'sheet-into-own-plan': (number: string) =>
		worded(
			`Bảng nói về các việc, chỉ tiêu của ${number}, mà --van-ban lại là chính văn bản đó, không phải báo cáo về nó.`,
			'Ghi ở --van-ban báo cáo mà bảng này được ghi cùng. Chưa có tệp của báo cáo thì tạo bằng lệnh “new bao-cao … --ve … --den …”.',
		),
	'sheet-of-other-locality': (number: string, locality: string, own: string) =>
		worded(
			`Bảng nói về ${number} của ${locality}, còn văn bản ở --van-ban là của ${own} và không nêu văn bản đó.`,
			'Chọn lại bảng hoặc văn bản ở --van-ban. Nếu báo cáo này đúng là báo cáo về văn bản đó thì thêm văn bản đó vào basis ở đầu tệp, với relation: reports.',
		),
	'sheet-of-other-report': (number: string, others: readonly string[]) =>
		worded(
			`Bảng nói về ${number}, còn đầu tệp của văn bản ở --van-ban ghi là báo cáo về ${others.join(', ')}.`,
			'Kiểm tra xem đã chọn đúng bảng, đúng báo cáo chưa. Báo cáo nói về cả hai văn bản thì giữ nguyên.',
		),
	'sheet-not-writable': () =>
		worded(
			'Không ghi thêm được vào phần đầu của văn bản mà giữ nguyên các chỗ khác.',
			'Chạy lệnh check và sửa các lỗi ở phần đầu của tệp. Không có lỗi thì viết mỗi khóa của results, measurements, scores trên một dòng, rồi chạy lại.',
		),
	'sheet-unknown-unit': (value: string, candidates: readonly string[]) =>
		worded(
			value === ''
				? 'Ô Đơn vị trống, nên không rõ dòng này là của đơn vị nào.'
				: `Không có đơn vị nào tên là “${value}”.`,
			meant(candidates, 'Ghi tên đơn vị đúng như trong units.yaml, hoặc mã của đơn vị.'),
		),
	'sheet-unknown-reason': (value: string, reasons: readonly string[]) =>
		worded(
			`“${value}” không phải là một nguyên nhân của danh sách.`,
			`Chọn ${list(reasons)}, hoặc để trống và ghi lời của báo cáo ở Ghi chú.`,
		),
	'sheet-bad-day': (value: string) =>
		worded(
			`“${value}” không phải là ngày.`,
			'Ghi ngày dạng 14/4/2023, hoặc khoảng có năm: tháng 4/2023, quý II/2023; báo cáo không ghi ngày thì để trống.',
		),
	'sheet-false-day': (value: string) =>
		worded(
			`Ngày ${value} của sản phẩm không có trong lịch.`,
			'Đối chiếu với báo cáo. Báo cáo in đúng như vậy thì bỏ ngày ở ô này và ghi lời đó ở cột Ghi chú.',
		),
	'sheet-without-period': () =>
		worded(
			'Dòng có điểm nhưng ô Kỳ trống, nên không rõ là điểm của năm nào, kỳ nào.',
			'Ghi ở ô Kỳ năm, quý hoặc tháng được chấm theo báo cáo, có năm, ví dụ: 2023.',
		),
	'sheet-day-elsewhere': (day: string) =>
		worded(
			`Chương trình bảng tính đã đổi ô này thành ngày ${shownDay(day)}.`,
			'Định dạng ô là chữ (Text) rồi gõ lại đúng lời của báo cáo.',
		),
	'sheet-row-twice': (row: number, sheet: string) =>
		worded(
			`Dòng này và dòng ${row} (trang tính “${sheet}”) nói về cùng một việc hoặc chỉ tiêu, cùng kỳ, cùng đơn vị.`,
			'Giữ một dòng theo báo cáo. Nếu dòng chép là của một đơn vị, ghi tên đơn vị đó ở cột Đơn vị; là số liệu của phạm vi khác thì ghi ở cột Phạm vi.',
		),
	'sheet-whole-and-part': (row: number, sheet: string) =>
		worded(
			`Dòng ${row} (trang tính “${sheet}”) đã nói về mọi đơn vị, khác với dòng này.`,
			'Nếu các đơn vị khác nhau, xóa Kết quả ở dòng của mọi đơn vị và ghi mỗi đơn vị một dòng.',
		),
	'sheet-without-figure': (columns: readonly string[]) =>
		worded(
			`Dòng có ${columns.join(', ')} nhưng ô Số liệu trống, nên không có số liệu nào.`,
			'Ghi ở ô Số liệu đúng chữ in của báo cáo, cả đơn vị đo; báo cáo không nêu số liệu thì xóa các ô đã điền ở dòng.',
		),
	'sheet-figure-number': (value: string) =>
		worded(
			`Chương trình bảng tính đã đổi ô này thành con số ${value}, nên không rõ báo cáo in thế nào.`,
			'Định dạng ô là chữ (Text) rồi gõ lại đúng chữ in của báo cáo, cả đơn vị đo, ví dụ: 99,85%.',
		),
	'sheet-without-points': (columns: readonly string[]) =>
		worded(
			`Dòng có ${columns.join(', ')} nhưng ô Điểm trống, nên không có điểm nào.`,
			'Ghi ở ô Điểm số điểm báo cáo nêu, kể cả 0; báo cáo không nêu điểm thì xóa các ô đã điền ở dòng.',
		),
	'sheet-unknown-score-kind': (kind: string, kinds: readonly string[]) =>
		worded(
			kind === '' ? 'Dòng có điểm nhưng ô Loại trống, nên không rõ là điểm của ai.' : `Không có loại điểm “${kind}”.`,
			`Ghi ở ô Loại một trong các từ: ${list(kinds)}.`,
		),
	'sheet-evidence-of-total': () =>
		worded(
			'Minh chứng ghi ở dòng Tổng điểm, mà minh chứng là của từng lĩnh vực, tiêu chí.',
			'Chuyển minh chứng sang dòng của tiêu chí mà nó chứng minh.',
		),
};

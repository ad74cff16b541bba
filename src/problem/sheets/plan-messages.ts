import { shownDay } from '../../words/day.ts';
import { meant, worded } from '../wording.ts';

const list = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ');

/** Of the sheet in which writers mend what documents give to whom. */
export const planMessages = {
	'plan-without-table': (sheets: readonly string[]) =>
		worded(
			'Không thấy bảng nhiệm vụ trong tệp.',
			`Dùng bảng do lệnh “export --document” ghi, giữ nguyên trang tính ${list(sheets)} và dòng tên cột. Bảng kết quả do lệnh “new” ghi thì đưa vào bằng --van-ban.`,
		),
	'plan-without-columns': (missing: readonly string[]) =>
		worded(
			`Trang tính thiếu cột ${list(missing)}, nên không dòng nào của trang tính được đọc.`,
			'Ghi lại tên cột như lệnh “export” đã ghi; cột đã xóa thì xuất bảng mới rồi chép các ô đã sửa sang.',
		),
	'plan-merged': () =>
		worded('Các ô được gộp làm một, không rõ giá trị là của dòng nào.', 'Bỏ gộp ô (Unmerge), rồi ghi từng dòng.'),
	'plan-row-without-id': () =>
		worded(
			'Dòng có chữ mà không có mã văn bản hoặc số mục, nên không rõ là của mục nào.',
			'Ghi mã văn bản ở cột Văn bản (chép từ dòng khác) và số mục ở cột Số mục; dòng thừa thì xóa cả dòng.',
		),
	'plan-unknown-document': (value: string, candidates: readonly string[]) =>
		worded(`Không có văn bản “${value}”.`, meant(candidates, 'Chép mã văn bản từ dòng khác của bảng.')),
	'plan-row-twice': (id: string, row: number) =>
		worded(
			`Mục ${id} có hai dòng: dòng này và dòng ${row}.`,
			'Giữ một dòng. Dòng mới thì ghi số mục mới; văn bản in trùng số thì thêm -2.',
		),
	'plan-id-changed': (was: string, now: string) =>
		worded(
			`Số mục đã đổi từ “${was}” thành “${now}”. Số mục nằm trong địa chỉ trang nên không đổi ở bảng.`,
			`Ghi lại “${was}”. Dòng này là mục mới thì xóa ô ở cột ẩn Mã gốc.`,
		),
	'plan-item-gone': (id: string) =>
		worded(
			`Mục ${id} không còn trong văn bản: đã bị bỏ hoặc đổi số sau khi bảng được xuất.`,
			'Xóa dòng này. Muốn thêm lại mục thì xóa ô ở cột ẩn Mã gốc.',
		),
	'plan-needed-empty': (name: string) =>
		worded(
			`Ô ${name} trống, mà mục nào cũng phải có ${name}.`,
			'Ghi lại lời như trước. Muốn bỏ cả mục thì bỏ ở bàn biên tập hoặc trong tệp.',
		),
	'plan-number': (value: string, day: string | null) =>
		worded(
			`Chương trình bảng tính đã đổi ô này thành con số ${value}${day === null ? '' : `, có thể là ngày ${shownDay(day)}`}.`,
			'Định dạng ô là chữ (Text) rồi gõ lại đúng lời của văn bản.',
		),
	'plan-day': (day: string) =>
		worded(
			`Chương trình bảng tính đã đổi ô này thành ngày ${shownDay(day)}.`,
			'Định dạng ô là chữ (Text) rồi gõ lại đúng lời của văn bản.',
		),
	'plan-unknown-name': (column: string, value: string, candidates: readonly string[]) =>
		worded(
			`Cột ${column} không nhận “${value}”.`,
			meant(
				candidates,
				'Ghi một tên trong danh sách của cột (trang tính ẩn Danh mục), mỗi tên một dòng; tên chưa có thì thêm vào danh mục trước.',
			),
		),
	'plan-both-changed': (exported: string, sheet: string, now: string) =>
		worded(
			`Nội dung đã đổi sau khi xuất bảng: lúc xuất “${exported}”, bảng ghi “${sheet}”, nội dung bây giờ “${now}”.`,
			'Giữ nội dung bây giờ thì chép lời đó vào ô, hoặc xuất bảng mới. Lấy lời của bảng thì chạy lại với --force.',
		),
	'plan-still-verbatim': () =>
		worded(
			'Lời nhiệm vụ đã sửa mà cột Nguyên văn vẫn ghi Có.',
			'Đã viết lại thì ghi - ở cột Nguyên văn, lời của văn bản ghi ở cột Lời văn bản. Chỉ chữa lỗi gõ thì giữ nguyên.',
		),
	'plan-not-editable': (id: string) =>
		worded(
			`Mục ${id} được viết theo dạng mà lệnh không sửa được từng dòng.`,
			'Sửa mục này ở bàn biên tập hoặc trong tệp, bỏ các ô đã sửa của mục khỏi bảng rồi chạy lại.',
		),
};

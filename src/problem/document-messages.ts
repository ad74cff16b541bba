import { shownDay } from '../words/day.ts';
import { differencesInWords, type KeyDifference } from './published/differences.ts';
import { ownMistake } from './published/own-mistake.ts';
import { meant, worded } from './wording.ts';

/** Of a document as a whole: its number, its days, its period, and the days of those that it cites. */
export const documentMessages = {
	'bad-original-name': (value: string, ends: readonly string[]) =>
		worded(
			`“${value}” không dùng làm tên tệp bản gốc được.`,
			`Đặt tên tệp bằng chữ thường không dấu, chữ số, dấu gạch nối và một trong các đuôi ${ends.join(', ')}, ví dụ: 7679-qd-ubnd-2022.pdf; chỉ ghi tên tệp, không ghi thư mục.`,
		),
	'original-missing': (file: string, candidates: readonly string[]) =>
		worded(
			`Không có tệp bản gốc “${file}” trong thư mục originals của địa phương này.`,
			meant(candidates, 'Chép tệp vào thư mục originals, cạnh thư mục documents; chưa có tệp thì bỏ khóa file.'),
		),
	'original-differs': (file: string, sha256: string) =>
		worded(
			`Tệp bản gốc “${file}” không khớp với sha256 đã ghi: tệp đang có là ${sha256}.`,
			'Đối chiếu tệp với bản gốc. Tệp bị thay nhầm thì chép lại tệp đúng; tệp đúng thì ghi sha256 của tệp đang có.',
		),
	'original-unnamed': (file: string) =>
		worded(
			`Không văn bản nào nêu tệp bản gốc “${file}”, nên trang không công bố tệp này.`,
			'Ghi file trong source của văn bản, hoặc chuyển tệp ra khỏi content. Kho công khai thì ai cũng đọc được tệp này.',
		),
	'two-deadlines': (read: string, inWords: string) =>
		worded(
			`Có cả ${read} và ${inWords}.`,
			`Giữ ${read} nếu trang đọc được thời hạn; không đọc được thì chuyển nguyên lời sang ${inWords} và bỏ ${read}.`,
		),
	'words-and-verbatim': () =>
		worded(
			'Có cả words và verbatim: task đã là nguyên văn thì không cần chép lại.',
			'Bỏ words; hoặc viết lại task rồi bỏ verbatim.',
		),
	'left-to-fill': () =>
		worded(
			'Chỗ này còn chữ ĐIỀN, chưa được điền.',
			'Điền theo bản gốc; văn bản không nói đến thì xóa cả dòng. Chưa điền xong thì giữ draft: true.',
		),
	'secret-document': () =>
		worded(
			'Văn bản này được đánh dấu mật.',
			'Không công bố văn bản mật: xóa tệp khỏi kho nội dung và báo người phụ trách.',
		),
	'bad-document-number': (value: string) =>
		worded(
			`“${value}” không phải là số, ký hiệu văn bản.`,
			'Ghi như trên văn bản, ví dụ: 7679/QĐ-UBND, 24/2022/QĐ-UBND, 05-CTr/QU; không đọc được số thì ghi: không rõ/TB-VP.',
		),
	'symbol-not-of-type': (number: string, type: string) =>
		worded(
			`Ký hiệu của “${number}” không khớp với loại văn bản ${type}.`,
			'Kiểm tra lại type và number: quyết định là QĐ, kế hoạch là KH, thông báo là TB; công văn không có chữ viết tắt loại văn bản. Nếu bản gốc in ký hiệu như vậy thì giữ number, chọn type theo ký hiệu và nói rõ trong note của source.',
		),
	'unreadable-not-marked': () =>
		worded('Số văn bản ghi là không rõ nhưng chưa được đánh dấu.', 'Thêm: uncertain: [number].'),
	'duplicate-document': (number: string, year: string, other: string) =>
		worded(
			`Văn bản ${number} năm ${year} của cơ quan này đã có ở ${other}.`,
			'Giữ một tệp; nếu là văn bản khác, đối chiếu lại số, ngày và cơ quan ban hành của cả hai với bản gốc.',
		),
	'bad-period': (value: string) =>
		worded(
			`Không đọc được khoảng thời gian “${value}”.`,
			'Ghi theo một trong các dạng: 2023; 2021 - 2025; 6 tháng cuối năm 2023; quý III năm 2023. Văn bản không nêu khoảng thời gian như vậy thì bỏ period; riêng chỉ tiêu mà văn bản không nêu thời gian: không ghi.',
		),
	'expires-before-effect': () =>
		worded(
			'Ngày cuối còn hiệu lực trước ngày có hiệu lực hoặc ngày ban hành.',
			'Đối chiếu lại các ngày với bản gốc. Nếu bản gốc ghi như vậy thì bỏ expires và nói rõ trong note của source.',
		),
	'effect-before-issue': () =>
		worded(
			'Ngày có hiệu lực trước ngày ban hành.',
			'Đối chiếu lại hai ngày với bản gốc. Nếu bản gốc ghi như vậy thì bỏ effective và nói rõ trong note của source.',
		),
	'basis-is-later': (title: string) =>
		worded(
			`Căn cứ “${title}” có ngày ban hành sau văn bản này.`,
			'Đối chiếu lại ngày của căn cứ với bản gốc. Nếu bản gốc ghi như vậy thì giữ nguyên; đây chỉ là lời nhắc.',
		),
	'cited-with-other-day': (number: string, issued: string, own: string, file: string) =>
		worded(
			`${number} được dẫn với ngày ${shownDay(issued)}, nhưng văn bản này ở ${file} ban hành ngày ${shownDay(own)}.`,
			'Đối chiếu với bản gốc. Nếu bản gốc ghi như vậy thì giữ nguyên; đây chỉ là lời nhắc, và lời dẫn sẽ không có liên kết.',
		),
	'two-dates': (number: string, issued: string, known: string, file: string) =>
		worded(
			`${number} được dẫn với hai ngày: ${shownDay(issued)} ở đây, ${shownDay(known)} ở ${file}.`,
			'Đối chiếu với bản gốc. Nếu bản gốc ghi như vậy thì giữ nguyên; đây chỉ là lời nhắc.',
		),
	'document-drafted': (number: string, day: string) =>
		worded(
			`Văn bản ${number} ${day} đã công bố, nay là bản nháp: mọi điều văn bản nêu không còn trên trang.`,
			'Văn bản vẫn được công bố thì bỏ draft. Chủ ý gỡ văn bản thì giữ như nay và nói rõ trong lời ghi của lần sửa.',
		),
	'document-changed': (number: string, differences: readonly KeyDifference[]) =>
		worded(
			`Văn bản ${number} đã công bố nay được ghi khác: ${differencesInWords(differences)}.`,
			`Đối chiếu với bản gốc. Bản gốc đúng như đã công bố thì ghi lại như cũ. ${ownMistake}`,
		),
};

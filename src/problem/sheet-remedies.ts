import type { Code, Message } from './messages.ts';

const emptyDay = 'Bản gốc in như vậy thì để trống ô Ngày và nói rõ ở cột Ghi chú.';
const differs =
	'Đối chiếu với hai bản gốc. Nếu báo cáo này đính chính thì ghi xong, mở tệp của báo cáo và thêm corrects vào mục đó; nếu không thì giữ nguyên, trang hiện cả hai.';

/**
 * How a mistake is mended in a row of a sheet, where what the check says speaks of keys of a file. Who fills in a sheet knows its
 * columns alone.
 */
const remedies: Partial<Record<Code, string>> = {
	// Results
	'bad-result-day':
		'Ghi ngày có thật dạng 14/4/2023, hoặc khoảng có năm, ngày đầu trước ngày cuối: tháng 4/2023, quý II/2023, 01/4/2023 - 15/4/2023. Báo cáo không ghi ngày xong thì để trống ô Ngày.',
	'day-of-unfinished':
		'Báo cáo nói việc đã xong ngày đó thì chọn Hoàn thành ở cột Kết quả. Nói ngày của việc khác (ngày trình, ngày họp) thì để trống ô Ngày và giữ lời có ngày đó ở cột Ghi chú. Tình hình tính đến ngày nào là việc của ngày chốt số liệu, ghi một lần ở đầu tệp của báo cáo.',
	'result-after-data-day': `Đối chiếu hai ngày với bản gốc. Bản gốc ghi như vậy thì giữ nguyên; báo cáo không ghi ngày chốt số liệu thì bỏ ngày đó ở đầu tệp của báo cáo.`,
	'result-after-issue': `Đối chiếu hai ngày với bản gốc. ${emptyDay}`,
	'result-of-no-lead':
		'Ghi ở cột Đơn vị đơn vị chủ trì nhiệm vụ, hoặc đơn vị thuộc nhóm chủ trì. Báo cáo nói về phần việc của đơn vị phối hợp hay của nơi tiếp nhận thì để trống dòng này và ghi lời đó trong phần thân của báo cáo.',
	'member-for-group':
		'Nếu báo cáo chỉ nói về phần việc của đơn vị mình thì ghi tên đơn vị ở cột Đơn vị; nếu nói về cả nhóm thì ghi mục này trong tệp của báo cáo.',
	'one-for-each':
		'Nếu báo cáo chỉ nói về phần việc của đơn vị mình thì ghi tên đơn vị ở cột Đơn vị; nếu nói về các đơn vị khác nữa thì chép cả dòng, mỗi đơn vị một dòng.',
	// Figures
	'unread-period':
		'Ghi ở cột Kỳ tháng, quý, nửa năm, số tháng đầu năm hoặc năm, luôn có năm, ví dụ: Tháng 7 năm 2023, Quý II năm 2023, 9 tháng đầu năm 2023, 2023.',
	'ambiguous-printed':
		'Giữ nguyên ô Số liệu và ghi thêm ở ô Giá trị con số theo nghĩa của báo cáo: “92.830 điểm” là 92,83; “1.234 hồ sơ” là 1234.',
	'long-printed':
		'Đối chiếu với bản gốc. Bản gốc in như vậy thì để trống dòng này và ghi đúng lời in trong phần thân của báo cáo.',
	'value-not-printed':
		'Ghi ở ô Số liệu đúng chữ của bản gốc, ở ô Giá trị đúng con số trong đó, không làm tròn, không đổi đơn vị; chữ in chỉ đọc được một cách thì để trống ô Giá trị.',
	'value-of-words':
		'Để trống ô Giá trị: trang hiện lời của báo cáo và không xét đạt hay chưa đạt. Nơi khác của báo cáo có con số chính xác thì ghi con số đó ở ô Số liệu.',
	'other-measure':
		'Kiểm tra xem đã điền đúng dòng của chỉ tiêu chưa. Báo cáo nêu cả số lượng lẫn tỷ lệ thì ghi tỷ lệ ở ô Số liệu, số lượng ở ô Tử số và ô Mẫu số.',
	'half-fraction':
		'Báo cáo nêu cả tử số lẫn mẫu số thì điền cả hai ô; chỉ nêu một số thì để trống cả hai và ghi lời báo cáo ở cột Ghi chú.',
	'fraction-of-nothing':
		'Bản gốc ghi 0 trên 0 thì để trống ô Tử số, ô Mẫu số và nói rõ ở cột Ghi chú; báo cáo nói không phát sinh thì ghi lời đó ở ô Số liệu.',
	'fraction-over-one':
		'Đối chiếu hai số với bản gốc. Bản gốc in như vậy thì để trống ô Tử số, ô Mẫu số và nói rõ ở cột Ghi chú.',
	'measured-twice':
		'Nếu hai số của hai phạm vi, hai đơn vị khác nhau thì ghi ở cột Phạm vi, cột Đơn vị. Bản gốc nêu hai số khác nhau cho cùng một thứ thì giữ một số, số kia ghi ở cột Ghi chú.',
	'figures-differ': differs,
	'bad-figure':
		'Chỉ ghi chữ số và dấu phẩy trước phần thập phân, ví dụ: 98 hoặc 31,5; đơn vị đo không ghi ở ô này. Báo cáo nói bằng lời thì để trống ô này và ghi lời đó ở cột Ghi chú.',
	'long-figure': 'Đối chiếu với bản gốc. Bản gốc in như vậy thì để trống ô này và giữ nguyên con số ở cột Ghi chú.',
	// Points
	'points-over-maximum':
		'Đối chiếu với bản gốc, và với điểm tối đa trong tệp của bộ chỉ số. Bản gốc in như vậy thì để trống ô Điểm và ghi đúng lời in trong phần thân của báo cáo.',
	'scored-twice':
		'Giữ một dòng. Bản gốc nêu hai số khác nhau cho cùng một thứ thì giữ một số, số kia ghi ở cột Ghi chú.',
	'scores-differ': differs,
	'forecast-after-appraisal':
		'Đối chiếu cột Loại và cột Kỳ với bản gốc. Bản gốc đúng là dự báo sau khi có điểm thì giữ nguyên.',
};

/** What the check says of an entry, with the remedy in the words of the sheet whose row makes the entry. */
export const atRow = <Said extends Message>(message: Said): Said => ({
	...message,
	remedy: remedies[message.code] ?? message.remedy,
});

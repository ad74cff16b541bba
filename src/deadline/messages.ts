import type { Refusal } from './deadline.ts';

const FORMS =
	'Các dạng đọc được: “trước ngày 15/7/2024”, “chậm nhất ngày 15/7/2024”, “trong tháng 9 năm 2023”, “quý III năm 2023”, ' +
	'“6 tháng cuối năm 2023”, “trong năm 2023”, “giai đoạn 2021 - 2025”, “hằng quý”, “khi có phát sinh”, ' +
	'“theo Kế hoạch được duyệt”, “thường xuyên”, “trong năm 2023 và các năm tiếp theo”.';

const say = (reason: string, remedy: string): Refusal => ({ reason, remedy });

/** The words as a message quotes them: the beginning of very long ones. */
const cut = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words);

/** Every message of the deadline reader: the reason quotes the words that failed, the remedy what the reader can read. None asks to change what a document says. */
export const messages = {
	empty: () => say('Thời hạn để trống.', FORMS),
	noTime: (words: string) => say(`“${cut(words)}” không nêu thời hạn nào đọc được.`, FORMS),
	unread: (words: string) => say(`Chưa hiểu chắc phần “${cut(words)}” của thời hạn.`, FORMS),
	uncertain: (words: string) =>
		say(
			`“${cut(words)}” không chỉ rõ ngày cuối cùng còn đúng hạn.`,
			'Đối chiếu lại với bản gốc; trang đọc được mốc có ngày cuối, ví dụ: “đến hết tháng 9 năm 2023”, “trong quý III năm 2023”.',
		),
	sideBySide: (words: string) =>
		say(
			`“${cut(words)}” có nhiều mốc thời gian mà không rõ quan hệ với nhau.`,
			'Bản gốc ghi mỗi giai đoạn một dòng thì giữ chỗ xuống dòng (due: |-), hoặc ngăn các giai đoạn bằng dấu chấm phẩy, ví dụ: “Quý I năm 2023: ban hành Kế hoạch; quý II năm 2023: kiểm tra”.',
		),
	yearMissing: (words: string) =>
		say(
			`“${cut(words)}” không ghi năm, và không suy ra được năm từ văn bản.`,
			'Ghi thời gian thực hiện của văn bản ở period nếu văn bản có nêu; bản gốc ghi năm trong thời hạn thì chép đủ, ví dụ: “quý III năm 2023”, “trước ngày 15/7/2024”.',
		),
	yearShort: (words: string) =>
		say(
			`“${cut(words)}” ghi năm không đủ bốn chữ số.`,
			'Đối chiếu lại với bản gốc; trang chỉ đọc năm có bốn chữ số, ví dụ: 15/7/2024.',
		),
	yearRelative: (words: string) =>
		say(
			`“${cut(words)}” tính theo thời điểm đọc, không phải theo lịch.`,
			'Đối chiếu lại với bản gốc; trang đọc được tháng, quý hoặc năm ghi bằng số, ví dụ: “tháng 9 năm 2023”, “năm 2024”.',
		),
	dayMissing: (words: string) =>
		say(
			`“${cut(words)}” không ghi ngày bằng số.`,
			'Đối chiếu lại với bản gốc; trang đọc được ngày, tháng, năm ghi bằng số, ví dụ: “ngày 15 tháng 7 năm 2023”.',
		),
	monthMissing: (words: string) =>
		say(
			`“${cut(words)}” không ghi tháng.`,
			'Đối chiếu lại với bản gốc; trang đọc được ngày có tháng và năm, ví dụ: “trước ngày 25/9/2023”, hoặc “trước ngày 25 hằng tháng”.',
		),
	noSuchTime: (words: string) =>
		say(
			`“${cut(words)}” không có trong lịch.`,
			'Đối chiếu lại với bản gốc; trang đọc được, ví dụ: “ngày 28/02/2023”, “quý IV”, “tháng 12”.',
		),
	reversed: (words: string) =>
		say(
			`“${cut(words)}” có mốc đầu đứng sau mốc cuối.`,
			'Đối chiếu lại với bản gốc; thời hạn kéo dài qua năm khác thì có năm ở từng mốc, ví dụ: “từ quý IV năm 2023 đến quý I năm 2024”.',
		),
	everyUnknown: (words: string) =>
		say(
			`“${cut(words)}” có chu kỳ mà sổ theo dõi không có.`,
			'Sổ theo dõi chỉ biết định kỳ hằng tháng, hằng quý, 6 tháng và hằng năm, mỗi kỳ một lần; ví dụ: “hằng tháng”, hoặc “thường xuyên”.',
		),
	startMissing: (words: string) =>
		say(
			`“${cut(words)}” không nêu tính từ khi nào.`,
			'Đối chiếu lại với bản gốc; trang cần mốc bắt đầu, ví dụ: “trong vòng 10 ngày làm việc kể từ ngày ban hành Kế hoạch”.',
		),
	yearListed: (words: string) =>
		say(
			`“${cut(words)}” ghi thêm một năm mà không rõ mốc nào trong năm đó.`,
			'Đối chiếu lại với bản gốc; trang đọc được mốc có năm của mình, ví dụ: “quý III năm 2023 và quý III năm 2024”.',
		),
	either: (words: string) =>
		say(
			`“${cut(words)}” để ngỏ việc chọn một trong hai (“hoặc”).`,
			'Đối chiếu lại với bản gốc; trang chỉ đọc thời hạn mà mọi mốc đều phải thực hiện, ví dụ: “hằng quý và đột xuất”.',
		),
	noOccurrence: (words: string) =>
		say(
			`“${cut(words)}” không có kỳ nào đến hạn trong thời kỳ của văn bản.`,
			'Đối chiếu lại với bản gốc và với thời kỳ của văn bản; thời hạn thuộc thời kỳ khác thì có năm của mình, ví dụ: “hằng quý trong năm 2024”.',
		),
	denied: (words: string) =>
		say(
			`“${cut(words)}” làm cho thời hạn không còn là một thời hạn phải thực hiện chắc chắn.`,
			'Trang chỉ đọc thời hạn phải thực hiện, ví dụ: “trong quý III năm 2023”; điều còn để ngỏ hoặc đã dừng thì chép vào note.',
		),
	countedFromDay: (words: string) =>
		say(
			`“${cut(words)}” đếm từ một mốc trong lịch mà không ghi ngày cuối cùng.`,
			'Đối chiếu lại với bản gốc, không tự đếm ngày; trang đọc được ngày cuối cùng ghi sẵn, ví dụ: “chậm nhất ngày 22/3/2023”; nếu là việc định kỳ: “chậm nhất ngày 15 của tháng đầu quý”.',
		),
	noSegmentTime: (words: string) =>
		say(
			`Phần “${cut(words)}” không nêu thời hạn của mình.`,
			'Đối chiếu lại với bản gốc; mỗi phần cách nhau bằng dấu chấm phẩy có thời hạn của mình, ví dụ: “Quý I năm 2023: ban hành Kế hoạch; quý II năm 2023: kiểm tra”.',
		),
};

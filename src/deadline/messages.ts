import type { Refusal } from './deadline.ts';

const FORMS =
	'Các dạng đọc được: “trước ngày 15/7/2024”, “chậm nhất ngày 15/7/2024”, “trong tháng 9 năm 2023”, “quý III năm 2023”, ' +
	'“6 tháng cuối năm 2023”, “trong năm 2023”, “giai đoạn 2021 - 2025”, “hằng quý”, “khi có phát sinh”, ' +
	'“theo Kế hoạch được duyệt”, “thường xuyên”, “trong năm 2023 và các năm tiếp theo”.';

/** The way out of every refusal: the words of the document are kept as they are, in the key for deadlines in words. */
const KEPT = 'bản gốc ghi đúng như vậy thì giữ nguyên lời văn bản ở dueInWords, thay cho due.';

/** The words as a message quotes them: the beginning of very long ones. */
const cut = (words: string): string => (words.length > 120 ? `${words.slice(0, 120)}…` : words);

/** A refusal: what is wrong, what else to look at, and the way out that keeps the words. `readable`: what the reader can read. */
const say = (reason: string, readable: string, first = 'Đối chiếu lại với bản gốc'): Refusal => ({
	reason,
	remedy: `${first}; ${KEPT} ${readable}`,
});

/** Every message of the deadline reader: the reason quotes the words that failed, the remedy what the reader can read. None asks to change what a document says. */
export const messages = {
	empty: (): Refusal => ({
		reason: 'Thời hạn để trống.',
		remedy: `Văn bản không ghi thời hạn thì bỏ khóa due. ${FORMS}`,
	}),
	tooLong: (words: string) =>
		say(`“${cut(words)}” dài hơn mọi thời hạn mà trang đọc.`, 'Trang đọc thời hạn dài tới 4.000 chữ cái và dấu.'),
	noTime: (words: string) => say(`“${cut(words)}” không nêu thời hạn nào đọc được.`, FORMS),
	unread: (words: string) => say(`Chưa hiểu chắc phần “${cut(words)}” của thời hạn.`, FORMS),
	uncertain: (words: string) =>
		say(
			`“${cut(words)}” không chỉ rõ ngày cuối cùng còn đúng hạn.`,
			'Trang đọc được mốc có ngày cuối, ví dụ: “đến hết tháng 9 năm 2023”, “trong quý III năm 2023”.',
		),
	sideBySide: (words: string) =>
		say(
			`“${cut(words)}” có nhiều mốc thời gian mà không rõ quan hệ với nhau.`,
			'Bản gốc ghi mỗi giai đoạn một dòng thì giữ chỗ xuống dòng (due: |-); trang đọc được, ví dụ: “Quý I năm 2023: ban hành Kế hoạch; quý II năm 2023: kiểm tra”.',
		),
	yearMissing: (words: string) =>
		say(
			`“${cut(words)}” không ghi năm, và không suy ra được năm từ văn bản.`,
			'Trang đọc được mốc có năm, ví dụ: “quý III năm 2023”, “trước ngày 15/7/2024”.',
			'Văn bản nêu thời gian thực hiện thì ghi ở period của văn bản, trang lấy năm từ đó; không nêu thì đối chiếu thời hạn với bản gốc',
		),
	yearShort: (words: string) =>
		say(`“${cut(words)}” ghi năm không đủ bốn chữ số.`, 'Trang chỉ đọc năm có bốn chữ số, ví dụ: 15/7/2024.'),
	yearRelative: (words: string) =>
		say(
			`“${cut(words)}” tính theo thời điểm đọc, không phải theo lịch.`,
			'Trang đọc được tháng, quý hoặc năm ghi bằng số, ví dụ: “tháng 9 năm 2023”, “năm 2024”.',
		),
	dayMissing: (words: string) =>
		say(
			`“${cut(words)}” không ghi ngày bằng số.`,
			'Trang đọc được ngày, tháng, năm ghi bằng số, ví dụ: “ngày 15 tháng 7 năm 2023”.',
		),
	monthMissing: (words: string) =>
		say(
			`“${cut(words)}” không ghi tháng.`,
			'Trang đọc được ngày có tháng và năm, ví dụ: “trước ngày 25/9/2023”, hoặc “trước ngày 25 hằng tháng”.',
		),
	noSuchTime: (words: string) =>
		say(`“${cut(words)}” không có trong lịch.`, 'Trang đọc được, ví dụ: “ngày 28/02/2023”, “quý IV”, “tháng 12”.'),
	reversed: (words: string) =>
		say(
			`“${cut(words)}” có mốc đầu đứng sau mốc cuối.`,
			'Trang đọc được thời hạn kéo dài qua năm khác khi có năm ở từng mốc, ví dụ: “từ quý IV năm 2023 đến quý I năm 2024”.',
		),
	everyUnknown: (words: string) =>
		say(
			`“${cut(words)}” có chu kỳ mà sổ theo dõi không có.`,
			'Sổ theo dõi chỉ biết định kỳ hằng tuần, hằng tháng, hằng quý, 6 tháng và hằng năm, mỗi kỳ một lần; ví dụ: “hằng tháng”.',
		),
	startMissing: (words: string) =>
		say(
			`“${cut(words)}” không nêu tính từ khi nào.`,
			'Trang đọc được mốc bắt đầu, ví dụ: “trong vòng 10 ngày làm việc kể từ ngày ban hành Kế hoạch”.',
		),
	yearListed: (words: string) =>
		say(
			`“${cut(words)}” ghi thêm một năm mà không rõ mốc nào trong năm đó.`,
			'Trang đọc được mốc có năm của mình, ví dụ: “quý III năm 2023 và quý III năm 2024”.',
		),
	either: (words: string) =>
		say(
			`“${cut(words)}” để ngỏ việc chọn một trong hai (“hoặc”).`,
			'Trang chỉ đọc thời hạn mà mọi mốc đều phải thực hiện, ví dụ: “hằng quý và đột xuất”.',
		),
	noOccurrence: (words: string) =>
		say(
			`“${cut(words)}” không có kỳ nào đến hạn trong thời kỳ của văn bản.`,
			'Trang đọc được thời hạn thuộc thời kỳ khác khi có năm, ví dụ: “hằng quý trong năm 2024”.',
			'Đối chiếu lại với bản gốc, cả thời gian thực hiện ghi ở period',
		),
	denied: (words: string) =>
		say(
			`“${cut(words)}” làm cho thời hạn không còn là một thời hạn phải thực hiện chắc chắn.`,
			'Trang chỉ đọc thời hạn phải thực hiện, ví dụ: “trong quý III năm 2023”.',
		),
	countedFromDay: (words: string) =>
		say(
			`“${cut(words)}” đếm từ một mốc trong lịch mà không ghi ngày cuối cùng.`,
			'Trang đọc được ngày cuối cùng ghi sẵn, ví dụ: “chậm nhất ngày 22/3/2023”; nếu là việc định kỳ: “chậm nhất ngày 15 của tháng đầu quý”.',
			'Đối chiếu lại với bản gốc, không tự đếm ngày',
		),
	noSegmentTime: (words: string) =>
		say(
			`Phần “${cut(words)}” không nêu thời hạn của mình.`,
			'Trang đọc được khi mỗi phần cách nhau bằng dấu chấm phẩy có thời hạn của mình, ví dụ: “Quý I năm 2023: ban hành Kế hoạch; quý II năm 2023: kiểm tra”.',
		),
};

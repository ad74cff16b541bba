import { shownDay } from '../words/day.ts';
import { inOneLine } from '../words/one-line.ts';
import { type Wording, worded } from './wording.ts';

/** Of targets, deadlines and the table of days off. */
export const targetMessages = {
	'target-without-measure': (id: string) =>
		worded(
			`Chỉ tiêu ${id} có con số nhưng không có đơn vị đo.`,
			'Thêm measure: dấu hoặc danh từ đi sau con số trong văn bản, ví dụ: measure: "%".',
		),
	'target-without-comparator': (id: string) =>
		worded(
			`Chỉ tiêu ${id} có con số nhưng không có dấu so sánh.`,
			'Thêm comparator: ">=" (từ … trở lên), ">" (trên), "=" (bằng, hoặc văn bản chỉ nêu con số), "<" (dưới) hoặc "<=" (không quá).',
		),
	'comparator-without-value': (id: string) =>
		worded(
			`Chỉ tiêu ${id} có dấu so sánh nhưng không có con số.`,
			'Thêm value, hoặc xóa comparator nếu chỉ tiêu chỉ nêu bằng lời.',
		),
	'several-in-one': (text: string) =>
		worded(
			`Mục “${text.length > 60 ? `${text.slice(0, 60)}…` : text}” có dấu chấm phẩy; trong tệp CSV, dấu này ngăn các mục của một danh sách, nên người dùng sẽ thấy nhiều mục.`,
			'Nếu là nhiều mục, viết mỗi mục một dòng; nếu là một mục, thay dấu chấm phẩy bằng dấu phẩy.',
		),
	/** What the deadline reader says of words that it does not read. */
	'unread-deadline': ({ reason, remedy }: Wording) => worded(reason, remedy),
	'deadline-before-issue': (words: string, end: string, issued: string) =>
		worded(
			`Hạn “${inOneLine(words)}” (ngày cuối ${shownDay(end)}) trước ngày ban hành ${shownDay(issued)}.`,
			'Đối chiếu lại hạn và ngày ban hành với bản gốc. Nếu bản gốc ghi như vậy thì chuyển nguyên lời sang dueInWords và nói rõ ở note.',
		),
	'day-of-other-year': (day: string, year: string) =>
		worded(
			`Ngày ${shownDay(day)} không thuộc năm ${year}.`,
			`Chuyển dòng này xuống năm ${day.slice(0, 4)}, hoặc sửa ngày theo quyết định.`,
		),
	'day-twice': (day: string) =>
		worded(
			`Ngày ${shownDay(day)} đã được ghi ở trên.`,
			'Mỗi ngày ghi một lần, hoặc là ngày nghỉ (daysOff), hoặc là ngày làm bù (makeUpDays).',
		),
	'make-up-on-weekday': (day: string) =>
		worded(
			`Ngày làm bù ${shownDay(day)} không phải là thứ Bảy hay Chủ nhật.`,
			'Đối chiếu lại với quyết định: ngày thường vốn là ngày làm việc, không phải làm bù.',
		),
	'day-off-on-weekend': (day: string, weekday: string) =>
		worded(
			`Ngày nghỉ ${shownDay(day)} là ${weekday}, vốn đã là ngày nghỉ cuối tuần.`,
			'Đối chiếu lại với quyết định. Nếu được nghỉ bù vào ngày khác thì ghi cả ngày nghỉ bù đó; đây chỉ là lời nhắc.',
		),
};

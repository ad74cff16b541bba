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
			'Thêm comparator: ">=" (từ … trở lên), ">" (trên), "=" (bằng, hoặc văn bản chỉ nêu con số), "<" (dưới) hoặc "<=" (không quá). Một khoảng (“từ 60% đến 70%”) thì ghi con số sau ở upTo.',
		),
	'comparator-without-value': (id: string) =>
		worded(
			`Chỉ tiêu ${id} có dấu so sánh nhưng không có con số.`,
			'Thêm value, hoặc xóa comparator nếu chỉ tiêu chỉ nêu bằng lời.',
		),
	'baseline-without-value': (id: string) =>
		worded(
			`Chỉ tiêu ${id} có mức xuất phát nhưng không có con số phải đạt.`,
			'Thêm value hoặc milestones; nếu văn bản chỉ nêu mức xuất phát thì xóa baseline và để con số đó trong text.',
		),
	'level-without-value': (level: string) =>
		worded(
			`Cấp “${level}” không có con số.`,
			'Thêm value, hoặc milestones nếu cấp này có nhiều mốc; cấp mà văn bản không nêu con số thì bỏ khỏi levels.',
		),
	'figure-in-two-places': (key: string, list: 'milestones' | 'levels') =>
		worded(
			`Khóa ${key} đứng cùng ${list}.`,
			list === 'levels'
				? `Trong levels mỗi cấp có level và value (hoặc milestones) riêng: chuyển ${key} vào cấp của nó, hoặc ghi thành chỉ tiêu khác.`
				: 'Ghi mọi con số vào milestones, kể cả mốc cuối cùng; con số không thuộc mốc nào thì ghi thành chỉ tiêu khác.',
		),
	'too-many-figures': (count: number, most: number) =>
		worded(
			`Chỉ tiêu này có ${count} mốc hoặc cấp, quá mức ${most}.`,
			'Ghi thành nhiều chỉ tiêu, mỗi chỉ tiêu một phần của mục; bỏ phần dán lặp.',
		),
	'bad-range': (from: number | undefined, to: number) =>
		worded(
			from === undefined ? `Khoảng đến ${to} không có con số đầu.` : `Khoảng từ ${from} đến ${to} không tăng.`,
			'Ghi con số nhỏ ở value, con số lớn ở upTo: “từ 60% đến 70%” là value: 60 và upTo: 70. Mức xuất phát (“từ 52% năm 2025 lên 60%”) thì ghi ở baseline.',
		),
	'range-with-comparator': (comparator: string) =>
		worded(
			`Khoảng (value đến upTo) không có dấu so sánh, ở đây ghi “${comparator}”.`,
			'Xóa comparator nếu văn bản nêu một khoảng; xóa upTo nếu văn bản chỉ nêu một con số.',
		),
	'milestone-time': (isTwice: boolean) =>
		worded(
			isTwice ? 'Mốc có cả by và byInWords.' : 'Mốc không có thời gian.',
			isTwice
				? 'Giữ by nếu trang quy lời đó ra ngày được, nếu không thì giữ byInWords.'
				: 'Ghi đúng lời văn bản ở by (“đến hết năm 2026”); lời không quy ra ngày được thì ghi ở byInWords.',
		),
	'unread-milestone': (words: string) =>
		worded(
			`Thời gian “${words}” của mốc không quy ra một ngày cuối được.`,
			'Ghi đúng phần lời của văn bản nêu thời gian (“đến hết năm 2026”, “giai đoạn 2026 - 2030”, “trước ngày 30/6/2026”). Nếu văn bản không nêu rõ hơn thì chép nguyên lời vào byInWords thay cho by.',
		),
	'milestone-order': (by: string, day: string, before: string, dayBefore: string) =>
		worded(
			`Mốc “${by}” (ngày cuối ${shownDay(day)}) không sau “${before}” (${shownDay(dayBefore)}).`,
			'Xếp các mốc theo thời gian, mức xuất phát (baseline) trước mốc đầu. Văn bản nêu hai mức cho một thời điểm thì ghi thành hai chỉ tiêu.',
		),
	'milestone-weaker': (by: string, before: string, better: 'higher' | 'lower') =>
		worded(
			`Mốc “${by}” đặt mức thấp hơn yêu cầu của mốc “${before}” trước nó, trong khi chỉ tiêu càng ${better === 'higher' ? 'cao' : 'thấp'} càng tốt.`,
			'Đối chiếu lại với bản gốc; nếu bản gốc ghi như vậy thì giữ nguyên.',
		),
	'several-in-one': (text: string) =>
		worded(
			`Mục “${text.length > 60 ? `${text.slice(0, 60)}…` : text}” có dấu chấm phẩy; trong tệp CSV, dấu này ngăn các mục của một danh sách, nên người dùng sẽ thấy nhiều mục.`,
			'Nếu là nhiều mục, viết mỗi mục một dòng; nếu là một mục, thay dấu chấm phẩy bằng dấu phẩy.',
		),
	/** What the deadline reader says of words that it does not read. */
	'unread-deadline': ({ reason, remedy }: Wording) => worded(reason, remedy),
	'deadline-before-issue': (words: string, end: string, issued: string, key = 'dueInWords') =>
		worded(
			`Hạn “${inOneLine(words)}” (ngày cuối ${shownDay(end)}) trước ngày ban hành ${shownDay(issued)}.`,
			`Đối chiếu lại hạn và ngày ban hành với bản gốc. Nếu bản gốc ghi như vậy thì chuyển nguyên lời sang ${key}${key === 'dueInWords' ? ' và nói rõ ở note' : ''}.`,
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

import { shownDay } from '../words/day.ts';
import { placeInSentence } from '../words/place-name.ts';

const numbers = new Intl.NumberFormat('vi-VN');

/** Which day it is from which pages speak. */
const dayIs = {
	change: 'ngày nội dung trang được cập nhật',
	newest: 'ngày ban hành văn bản mới nhất trên trang',
	given: 'ngày trang được dựng',
} as const;

/** A month within its year: `02`, `9`. */
const monthNumber = (month: string): string => shownDay(month).slice(0, -'/YYYY'.length);

/** Of days that have passed: the calendar knows days, not what became of the work. */
const notUndone = 'Đã qua không có nghĩa là chưa làm.';

/** Every sentence of the calendar's pages, in Vietnamese. */
export const calendar = {
	name: 'Lịch',
	title: 'Lịch thời hạn',
	of: (name: string) => `Lịch thời hạn: ${name}`,
	ofYear: (title: string, year: string) => `${title}, năm ${year}`,
	ofYearDescription: (of: string, year: string, n: number) =>
		`${of}: ${numbers.format(n)} thời hạn của năm ${year}, theo tháng và ngày.`,
	ofLocality: (name: string) => `Lịch thời hạn trong các văn bản của ${placeInSentence(name)}`,
	lead: 'Mọi thời hạn có ngày cụ thể, xếp theo ngày cuối còn đúng hạn; việc định kỳ tính từng kỳ. Việc không có ngày cụ thể được liệt kê riêng.',
	description: (of: string, dated: number, undated: number) =>
		`${of}: ${numbers.format(dated)} thời hạn theo tháng và ngày, ${numbers.format(undated)} nhiệm vụ không có ngày.`,
	all: 'Lịch chung của mọi văn bản',

	// The day from which a page speaks
	asOf: 'Tính đến',
	asOfContent: dayIs,
	counts: (ahead: number, passed: number) => {
		const all = (n: number) => (n === 1 ? 'thời hạn duy nhất' : `cả ${numbers.format(n)} thời hạn đều`);
		if (passed === 0) return `${all(ahead)} chưa qua.`;
		return ahead === 0
			? `${all(passed)} đã qua. ${notUndone}`
			: `${numbers.format(ahead)} thời hạn chưa qua; ${numbers.format(passed)} đã qua. ${notUndone}`;
	},
	allOver: (passed: number) =>
		`${passed === 1 ? 'Thời hạn duy nhất đã qua' : `Tất cả ${numbers.format(passed)} thời hạn có ngày cụ thể đều đã qua`}. ${notUndone}`,
	asOfThatDay: '“Đã qua”, “sắp tới” tính đến ngày đó.',
	asOfUpdate: {
		change: `“Đã qua” tính đến ${dayIs.change}.`,
		newest: `“Đã qua” tính đến ${dayIs.newest}.`,
		given: `“Đã qua” tính đến ${dayIs.given}.`,
	},
	todayIs: 'Hôm nay là ngày {day}.',
	passed: 'đã qua',
	ahead: 'sắp tới',
	passedDays: 'đã qua {n} ngày',
	aheadDays: 'còn {n} ngày',
	lastDay: 'hôm nay là hạn cuối',
	today: 'hôm nay',

	// What comes next, what has passed
	next: 'Sắp đến hạn',
	nextNone: 'Không còn thời hạn nào sắp tới có ngày cụ thể.',
	nextFurther: 'Những thời hạn gần nhất đã qua; xem các thời hạn sau đó theo năm, theo tháng.',
	gone: 'Đã qua',
	goneHint: `${notUndone} Những ngày gần nhất:`,
	goneNone: 'Chưa có thời hạn nào đã qua.',
	goneEarlier: 'Xem các thời hạn trước những ngày này theo năm, theo tháng.',

	// Years, months, days
	glance: (year: string) => `Năm ${year}`,
	glanceOf: (year: string) => `Các tháng của năm ${year}`,
	years: 'Các năm có thời hạn',
	yearTitle: (year: string) => `Lịch thời hạn năm ${year}`,
	yearDescription: (year: string, n: number) =>
		`Năm ${year} có ${numbers.format(n)} thời hạn trên trang, xếp theo tháng và ngày.`,
	month: (month: string) => `Tháng ${monthNumber(month)}`,
	monthName: (month: string) => `Tháng ${shownDay(month)}`,
	monthTitle: (month: string) => `Thời hạn tháng ${shownDay(month)}`,
	monthDescription: (month: string, n: number, days: number) =>
		`Tháng ${shownDay(month)}: ${numbers.format(n)} thời hạn vào ${days} ngày; nhiệm vụ, đơn vị chủ trì và văn bản của từng thời hạn.`,
	monthCaption: (month: string) =>
		`Số thời hạn của từng ngày trong tháng ${monthNumber(month)} năm ${month.slice(0, 4)}`,
	dayTitle: (day: string) => `Thời hạn ngày ${day}`,
	dayDescription: (day: string, n: number) => `Ngày ${day}: ${numbers.format(n)} thời hạn theo địa phương, văn bản.`,
	ofDay: (n: number, day: string) => `Xem ${numbers.format(n)} thời hạn của ngày ${day}`,
	neighbourDays: 'Ngày trước và ngày sau có nhiều thời hạn',
	weekdays: [
		['T2', 'thứ Hai'],
		['T3', 'thứ Ba'],
		['T4', 'thứ Tư'],
		['T5', 'thứ Năm'],
		['T6', 'thứ Sáu'],
		['T7', 'thứ Bảy'],
		['CN', 'Chủ nhật'],
	],
	deadlines: 'thời hạn',
	count: (n: number) => `${numbers.format(n)}\u00a0thời\u00a0hạn`,
	none: 'không có',
	neighbours: 'Tháng trước và tháng sau có thời hạn',
	neighbourYears: 'Năm trước và năm sau có thời hạn',
	before: 'Trước',
	after: 'Sau',
	byDay: 'Theo ngày',
	noDates: 'Không có nhiệm vụ nào có thời hạn là ngày cụ thể.',

	// One deadline
	by: (end: string) => `Chậm nhất ngày ${end}`,
	span: (start: string, end: string) => `Từ ${start} đến hết ${end}`,
	round: (start: string, end: string) => `Định kỳ, kỳ từ ${start} đến hết ${end}`,
	written: 'Văn bản ghi',
	leads: 'Chủ trì',
	leadNone: 'văn bản không nêu đơn vị',
	shares: {
		leads: 'Chủ trì, giao đích danh',
		leadsThroughGroup: 'Chủ trì, giao qua nhóm',
		cooperates: 'Phối hợp, giao đích danh',
		cooperatesThroughGroup: 'Phối hợp, giao qua nhóm',
	},
	throughGroups: (how: string, groups: readonly string[]) => `${how} ${groups.map((group) => `“${group}”`).join(', ')}`,
	shareCount: (how: string, n: number) => `${how.charAt(0).toLowerCase()}${how.slice(1)}: ${numbers.format(n)}`,
	howGiven: 'Các thời hạn theo cách giao',
	once: 'Việc được giao bằng nhiều cách chỉ hiện một lần: ưu tiên chủ trì hơn phối hợp, đích danh hơn qua nhóm.',
	again: 'Việc đến hạn nhiều lần được ghi đầy đủ ở lần đầu trên trang, những lần sau ghi ngắn gọn.',
	counted: 'Có quá nhiều thời hạn nên ở đây chỉ ghi số lượng của từng ngày.',
	inData: 'Toàn bộ có trong dữ liệu mở',
	cut: (year: string, n: number, all: number) =>
		`Trang này ghi ${numbers.format(n)} trong ${numbers.format(all)} thời hạn: những thời hạn của năm ${year}. Mỗi năm có một trang riêng.`,
	grouped: 'Có nhiều thời hạn nên ở đây gộp lại; mở từng mục để xem từng nhiệm vụ.',

	// Years that are over
	over: 'Các năm đã qua',
	overHint: (words: 'all' | 'latest' | 'none') => {
		const first = {
			all: ', số mục và những chữ đầu của nhiệm vụ',
			latest: ', số mục; ở các năm gần nhất có thêm những chữ đầu của nhiệm vụ',
			none: ' và số mục của nhiệm vụ',
		};
		return `Ghi gọn: những ngày cuối còn đúng hạn${first[words]}. Mở từng mục để xem đầy đủ nhiệm vụ và lời ghi thời hạn của văn bản.`;
	},
	asWritten: (day: string) => `theo văn bản là ${day}`,
	cooperates: 'phối hợp',
	ofLead: 'Mục không ghi “phối hợp” là việc đơn vị chủ trì.',

	// Without a day
	undated: 'Không có ngày cụ thể',
	undatedHint:
		'Gồm việc làm khi phát sinh, chờ văn bản khác, làm thường xuyên hoặc không ghi thời hạn. Cũng gồm việc định kỳ mà văn bản không nêu thời gian thực hiện, và việc có thời hạn bằng lời mà trang không quy ra ngày.',
	undatedNone: 'Mọi nhiệm vụ đều có thời hạn là ngày cụ thể.',
	firstOf: (n: number, all: number) => `Đang hiển thị ${numbers.format(n)} trong ${numbers.format(all)} nhiệm vụ.`,
	groupedOf: (n: number, all: number) =>
		`Các mục dưới đây có nhiều nhiệm vụ nhất: ${numbers.format(n)} trong ${numbers.format(all)} nhiệm vụ.`,
	newestOf: (n: number, all: number) =>
		`Đang hiển thị ${numbers.format(n)} trong ${numbers.format(all)} nhiệm vụ, của các văn bản mới nhất.`,
	allOfThem: 'Xem tất cả nhiệm vụ',
	nothing: 'Chưa có nhiệm vụ nào.',
	dueNone: 'Văn bản không ghi thời hạn',
	dueNoneOfUnit: 'Văn bản chỉ ghi thời hạn của đơn vị chủ trì khác',
	dueInWords: (words: string) => `Có thời hạn bằng lời, trang không quy ra ngày: “${words}”`,
	besides: 'phần còn lại có ngày, xem trong lịch',

	// Working days
	moved:
		'Ngày cuối rơi vào ngày nghỉ được chuyển sang ngày làm việc tiếp theo, theo khoản 5 Điều 148 Bộ luật Dân sự 2015; mỗi thời hạn như vậy ghi cả hai ngày.',
	kept: 'Ngày cuối giữ nguyên như văn bản ghi, kể cả khi rơi vào ngày nghỉ.',
	unknownYears: (years: readonly string[]) =>
		`Chưa có bảng ngày nghỉ năm ${years.join(', ')}: ngày cuối nào phải dựa vào bảng đó thì giữ nguyên như văn bản ghi.`,

	daysOff: (year: string) => `Ngày nghỉ, ngày làm bù năm ${year}`,
	daysOffHint: 'Ngoài thứ Bảy, Chủ nhật. Lấy từ bảng do người biên tập ghi, theo văn bản nêu ở từng dòng.',
	daysOffNone: (year: string) => `Trang chưa có bảng ngày nghỉ, ngày làm bù năm ${year}.`,
	dayOff: 'Ngày',
	dayOffName: 'Nghỉ, làm bù',
	worked: 'Làm bù',
	dayOffDecision: 'Theo',

	// Not found
	noSuchMonth:
		'Tháng, năm không có thời hạn nào thì không có trang lịch riêng; xem các tháng có thời hạn ở trang Lịch.',
} as const;

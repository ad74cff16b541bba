import { dayPhrase, shownDay } from '../words/day.ts';

/** Every sentence about what became of assignments, in Vietnamese. */
export const standings = {
	/** What is said of an occurrence, by its standing. */
	names: {
		'done-on-time': 'Hoàn thành đúng hạn',
		'done-late': 'Hoàn thành trễ hạn',
		done: 'Đã hoàn thành, không xét được đúng hạn hay trễ hạn',
		open: 'Còn trong hạn',
		overdue: 'Quá hạn, chưa hoàn thành',
		'not-reported': 'Hết hạn, chưa công bố kết quả',
		disputed: 'Các văn bản nói khác nhau',
		undated: 'Không có ngày để xét',
		'not-arisen': 'Không phát sinh',
		cancelled: 'Đã hủy hoặc được thay thế',
		lapsed: 'Đơn vị kết thúc trước hạn',
	},
	/** What a document says of an assignment. */
	states: {
		done: 'đã hoàn thành',
		partly: 'hoàn thành một phần',
		'not-done': 'chưa hoàn thành',
		'not-arisen': 'không phát sinh',
		withdrawn: 'rút lại điều đã nói',
	},
	reasons: {
		'other-act': 'chờ văn bản khác',
		funds: 'kinh phí',
		staff: 'nhân lực',
		procedure: 'thủ tục',
		cooperation: 'phối hợp',
		system: 'hệ thống',
		objective: 'khách quan',
		other: 'lý do khác',
	},
	sources: {
		report: 'tự báo cáo',
		superior: 'cấp trên báo cáo',
		inspection: 'kiểm tra',
		survey: 'khảo sát',
		system: 'hệ thống theo dõi',
	},
	handedIn: (day: string) => `ngày ${day}`,
	source: (source: string) => `nguồn: ${source}`,
	upTo: (day: string) => `số liệu đến hết ${day}`,
	part: (number: number, name: string | null) => `đoạn ${number}${name === null ? '' : ` (${name})`}`,
	roundFrom: (day: string) => `kỳ từ ${day}`,
	title: 'Kết quả thực hiện',
	titleOf: (name: string) => `Kết quả thực hiện: ${name}`,
	descriptionOf: (name: string) => `Việc được giao đến đâu, theo những văn bản đã công bố: ${name}.`,
	/** Parts of a list of occurrences, and their short names. */
	parts: { due: 'Đã hết hạn', ahead: 'Chưa hết hạn', beside: 'Ngoài tỷ lệ' },
	short: {
		'done-on-time': 'đúng hạn',
		'done-late': 'trễ hạn',
		done: 'đã xong, không rõ ngày',
		open: 'còn trong hạn',
		overdue: 'quá hạn',
		'not-reported': 'chưa công bố kết quả',
		disputed: 'văn bản nói khác nhau',
		undated: 'không có ngày',
		'not-arisen': 'không phát sinh',
		cancelled: 'đã hủy hoặc được thay thế',
		lapsed: 'đơn vị kết thúc trước hạn',
	},
	asOf: (day: string, reports: number) => `Đến ${shownDay(day)}, theo ${reports} báo cáo`,
	all: 'lượt việc có ngày',
	dueOnes: 'đã hết hạn',
	onTimeOf: (due: number) => `trên ${due} hoàn thành đúng hạn`,
	percent: (onTime: number, due: number) => ` (${percentOf(onTime, due)})`,
	byFirst: 'theo thời hạn đầu tiên',
	outOf: (due: number) => `trên ${due}`,
	range: (from: number, to: number, due: number) =>
		`Nếu biết hết các lượt chưa rõ, số lượt đúng hạn nằm trong khoảng ${from} đến ${to} trên ${due}.`,
	openGroups: (silent: number, open: number) =>
		`Trong ${silent} lượt chưa công bố, ${open} lượt giao cho nhóm không nêu hết đơn vị.`,
	movedOnes: (moved: number, late: number) =>
		`${moved} lượt đã được dời hạn${late > 0 ? `, ${late} lượt sau khi hạn trước đã qua` : ''}.`,
	noneDue: 'Chưa có lượt nào hết hạn.',
	noDay: 'không ngày',
	task: 'Nhiệm vụ',
	computed: 'Trang tính từ các văn bản đã công bố; cách tính ở',
	sideBySide: 'Đặt cạnh nhau',
	reports: 'Văn bản nói về kết quả',
	occurrences: 'lượt',
	allOf: (count: number) => `Xem cả ${count} lượt`,
	accordingTo: (reports: number, newest: string) => `theo ${reports} báo cáo, mới nhất ${newest}`,
	roundUntil: (day: string) => `kỳ đến ${day}`,
	stated: 'Kết quả nêu trong văn bản',
	dataDay: (day: string) => `Số liệu tính đến hết ngày ${day}.`,
	byField: 'Theo lĩnh vực',
	byUnit: 'Theo đơn vị',
	byDocument: 'Theo văn bản giao',
	byYear: 'Theo năm hết hạn',
	yearOf: (year: string) => (year === '' ? 'Không có ngày' : `Năm ${year}`),
	cut: (shown: number, count: number) => `Nêu ${shown} trong ${count} lượt; đủ ở dữ liệu mở.`,
	others: 'Điều khác văn bản nói, không tính cho lượt nào',
	notDue: 'chưa hết hạn',
	openUntil: (day: string) => `Còn trong hạn đến hết ${dayPhrase(day)}`,
	why: 'Vì sao?',
	/** How a standing follows, a sentence each; the rules are those of `docs/ket-qua.md`. */
	whys: {
		noDay: 'Thời hạn không có ngày để so.',
		deadline: (end: string) => `Ngày cuối còn đúng hạn là ${shownDay(end)}.`,
		movedDeadline: (end: string, first: string | null) =>
			`Ngày cuối còn đúng hạn là ${shownDay(end)}; hạn đầu tiên ${first === null ? 'không có ngày' : `là ${shownDay(first)}`}.`,
		cancelled: (day: string) =>
			`Theo văn bản, nhiệm vụ không còn hiệu lực từ ${dayPhrase(day)}; hạn đã đến trước ngày đó giữ nguyên kết quả.`,
		reassigned: 'Phần việc đã được văn bản giao cho đơn vị khác.',
		openGroup: 'Văn bản không nêu hết đơn vị của nhóm: chỉ lời nói về cả nhóm mới tính.',
		/** By standing, of the last day by which it was finished, and the last to whose end it was not. */
		rules: {
			'done-on-time': (hi: string) => `Theo văn bản, việc xong chậm nhất ngày ${shownDay(hi)}, không sau ngày cuối.`,
			'done-late': () => 'Theo văn bản, việc xong sau ngày cuối.',
			done: (hi: string) =>
				hi === ''
					? 'Văn bản nói đã xong.'
					: `Văn bản nói đã xong, chậm nhất ngày ${shownDay(hi)}, nhưng không đủ để biết trước hay sau ngày cuối.`,
			open: () => 'Ngày cuối chưa qua.',
			overdue: (_hi: string, lo: string) =>
				`Có văn bản nói đến hết ngày ${shownDay(lo)} việc chưa xong, không trước ngày cuối, và chưa văn bản nào nói đã xong.`,
			'not-reported': () => 'Ngày cuối đã qua; trang chưa có văn bản nào nói về kết quả đến ngày đó.',
			disputed: () => 'Các văn bản không thể cùng đúng; trang nêu cả hai, không chọn.',
			undated: () => 'Không có ngày để so thì không xét.',
			'not-arisen': () => 'Văn bản nói kỳ này không phát sinh.',
			cancelled: () => 'Việc chưa đến hạn khi hết hiệu lực nên không tính.',
			lapsed: () => 'Đơn vị kết thúc hoạt động trước ngày cuối; không tự chuyển cho nơi kế tục.',
		},
	},
	by: 'theo',
	reason: (reason: string) => `lý do: ${reason}`,
	count: (done: number, of: number) => `${done} trên ${of}, không nêu tên đơn vị`,
	finishedOn: (day: string) => `xong ${day}`,
	corrected: 'đã được đính chính',
	corrects: (document: string) => `đính chính ${document}`,
	moved: (end: string, first: string | null) =>
		`Hạn ${shownDay(end)} (đầu tiên ${first === null ? 'không có ngày' : shownDay(first)})`,
	noneAboutDocument: 'Trang chưa có báo cáo nào về văn bản này. Không có nghĩa là chưa làm.',
	noneAboutUnit: 'Trang chưa có báo cáo nào về nhiệm vụ của đơn vị này. Không có nghĩa là chưa làm.',
	noneAboutLocality: 'Trang chưa có báo cáo nào về nhiệm vụ của địa phương này. Không có nghĩa là chưa làm.',
	noneAtAll: 'Trang chưa có báo cáo kết quả nào. Không có nghĩa là các việc chưa làm.',
	missing: 'Nơi nào đã công bố kết quả, báo cáo nào còn thiếu',
} as const;

/** Rounded down, so that only all is 100%. */
const percentOf = (part: number, whole: number): string =>
	`${String(Math.floor((part / whole) * 1000) / 10).replace('.', ',')}%`;

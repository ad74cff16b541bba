import { dayPhrase, shownDay } from '../words/day.ts';
import { placeInSentence } from '../words/place-name.ts';

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
		cancelled: 'Đã bãi bỏ hoặc được thay thế',
		lapsed: 'Đơn vị kết thúc trước hạn',
		'not-obliged': 'Không thuộc diện phải thực hiện',
	},
	/** As it is searched for, with other words that people use. */
	searched: {
		'done-on-time': 'hoàn thành đúng hạn',
		'done-late': 'hoàn thành trễ hạn',
		done: 'đã hoàn thành',
		open: 'còn trong hạn',
		overdue: 'quá hạn, chưa hoàn thành',
		'not-reported': 'chưa công bố kết quả, chưa báo cáo',
		disputed: 'các văn bản nói khác nhau',
		undated: 'không có ngày để xét',
		'not-arisen': 'không phát sinh',
		cancelled: 'đã bãi bỏ, đã hủy hoặc được thay thế',
		lapsed: 'đơn vị kết thúc trước hạn',
		'not-obliged': 'không thuộc diện',
	},
	/** What a document says of an assignment. */
	states: {
		done: 'đã hoàn thành',
		partly: 'hoàn thành một phần',
		'under-way': 'đang thực hiện',
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
	difficulty: (words: string) => `khó khăn: ${words}`,
	proposal: (words: string) => `đề xuất: ${words}`,
	handedIn: (day: string) => `ngày ${day}`,
	source: (source: string) => `nguồn: ${source}`,
	upTo: (day: string) => `số liệu đến hết ${day}`,
	part: (number: number, name: string | null) => `đoạn ${number}${name === null ? '' : ` (${name})`}`,
	roundFrom: (day: string) => `kỳ từ ${day}`,
	/** `quý I/2023`, `6 tháng đầu năm 2023`, `năm 2023` */
	roundOf: (name: string, year: string) =>
		name.endsWith(year) ? name : name.endsWith(' năm') ? `${name} ${year}` : `${name}/${year}`,
	title: 'Kết quả thực hiện',
	/** In the menu. */
	name: 'Kết quả',
	titleByUnit: (name: string) => `Kết quả thực hiện theo đơn vị: ${name}`,
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
		disputed: 'có văn bản nói khác nhau',
		undated: 'không có ngày',
		'not-arisen': 'không phát sinh',
		cancelled: 'đã bãi bỏ hoặc được thay thế',
		lapsed: 'thuộc đơn vị kết thúc trước hạn',
		'not-obliged': 'không thuộc diện',
	},
	asOf: (day: string, reports: number) => `Đến ${shownDay(day)}, theo ${reports} báo cáo`,
	all: 'lượt việc có ngày',
	dueOnes: 'đã hết hạn',
	onTimeOf: (due: number) => `trên ${due} hoàn thành đúng hạn`,
	percent: (onTime: number, due: number) => percentOf(onTime, due),
	byFirst: 'theo thời hạn đầu tiên',
	outOf: (due: number) => `trên ${due}`,
	range: (from: number, to: number, due: number) =>
		`Tùy các lượt chưa rõ, số lượt đúng hạn thực tế là từ ${from} đến ${to} trên ${due}.`,
	openGroups: (silent: number, open: number) =>
		`Trong ${silent} lượt chưa công bố, ${open} lượt giao cho nhóm không nêu hết đơn vị.`,
	movedOnes: (moved: number, late: number) =>
		`${moved} lượt đã được dời hạn${late > 0 ? `, trong đó ${late} lượt được dời sau khi hạn cũ đã qua` : ''}.`,
	noneDue: 'Chưa có lượt nào để tính tỷ lệ.',
	/** Instead of a rate of which nothing is known. */
	allSilent: 'Chưa văn bản nào trên trang cho biết các lượt đã hết hạn làm xong hay chưa; không có nghĩa là chưa làm.',
	noDay: 'không ngày',
	task: 'Nhiệm vụ',
	computed: 'Trang tổng hợp từ các văn bản đã công bố; cách tính ở',
	sideBySide: 'Đặt cạnh nhau',
	reports: 'Văn bản nói về kết quả',
	occurrences: 'lượt',
	allOf: (count: number) => `Xem cả ${count} lượt`,
	/** `since`: from when on nothing has changed, where that is later than the newest report. */
	accordingTo: (since: string | null, reports: number, newest: string) =>
		`theo ${reports} báo cáo, mới nhất ${newest}${since === null ? '' : `; không đổi từ ${shownDay(since)}`}`,
	roundUntil: (day: string) => `kỳ đến ${day}`,
	stated: 'Kết quả nêu trong văn bản',
	dataDay: (day: string) => `Số liệu tính đến hết ngày ${day}.`,
	siteLead: 'Việc được giao đến đâu, theo những văn bản đã công bố trên trang.',
	siteDescription: 'Kết quả thực hiện nhiệm vụ của mọi địa phương, theo những văn bản đã công bố.',
	byLocality: 'Theo địa phương',
	moreLocalities: (count: number) => `Còn ${count} địa phương khác ở`,
	missingDescription: 'Nơi nào đã công bố kết quả, lần gần nhất khi nào; báo cáo nào đến kỳ mà trang chưa có.',
	missingLead: 'Chỉ tính những văn bản đã có trên trang. Báo cáo có thể đã gửi mà chưa công bố ở đây.',
	neverPublished: 'Trang chưa có văn bản nào của nơi này nói về kết quả.',
	lastPublished: 'Văn bản mới nhất nói về kết quả:',
	silentDocuments: (silent: number, all: number) =>
		silent === all
			? `Chưa có báo cáo nào về ${all === 1 ? 'văn bản' : `cả ${all} văn bản`} của nơi này.`
			: `${silent} trong ${all} văn bản chưa có báo cáo nào trên trang.`,
	reportsDue: 'Báo cáo được giao, đã đến hạn, trang chưa có kết quả',
	windows: 'Kỳ báo cáo cải cách hành chính đã qua',
	windowsLead:
		'Kỳ báo cáo cải cách hành chính nêu ở đây theo thông lệ: báo cáo gửi chậm nhất ngày 20 của tháng cuối quý, số liệu đến ngày 14 của tháng đó. Quy định của từng nơi có thể khác.',
	windowNames: { 'quarter-1': 'Quý I', 'half-year': '6 tháng đầu', 'quarter-3': 'Quý III', year: 'Cả' },
	windowName: (kind: string, year: string) => `${kind} năm ${year}`,
	windowFigures: (from: string, to: string) => `số liệu ${shownDay(from)} – ${shownDay(to)}`,
	windowWithout: 'trang chưa có báo cáo',
	newestWindows: (shown: number, count: number) => `Đang hiển thị ${shown} kỳ gần nhất trong tổng số ${count}.`,
	publishing: 'Số liệu văn bản yêu cầu công khai',
	publishingLead: 'Đơn vị có thể đã công khai ở nơi văn bản nêu. Ở đây chưa có số liệu nào của:',
	publishedLead: 'Đơn vị có thể đã công khai ở nơi văn bản nêu. Số liệu gần nhất đã đăng trên trang:',
	firstOf: (shown: number, count: number) => `Đang hiển thị ${shown} trong ${count} mục.`,
	dueOn: (day: string) => `hạn ${shownDay(day)}`,
	newestOf: (shown: number, count: number) => `Đang hiển thị ${shown} báo cáo đến hạn gần nhất trong tổng số ${count}.`,
	monthlyLists: 'Danh sách từng tháng',
	monthOf: (month: string) => `Tháng ${month}`,
	listTitle: (month: string) => `Danh sách tháng ${month}`,
	listDescription: (name: string, month: string) =>
		`Nhiệm vụ không thực hiện, thực hiện không đầy đủ, kéo dài và chưa công bố kết quả của ${placeInSentence(name)}, tháng ${month}.`,
	listOf: (name: string) =>
		`Nhiệm vụ không thực hiện, thực hiện không đầy đủ, kéo dài, chưa công bố kết quả của ${placeInSentence(name)}`,
	listMade: 'Danh sách do trang tổng hợp từ các văn bản đã công bố, không phải báo cáo của cơ quan.',
	listUpTo: (day: string) => `Tính đến hết ngày ${day}.`,
	listFile: 'Tải bảng (CSV)',
	listKinds: {
		'not-done': 'Không thực hiện',
		partly: 'Thực hiện không đầy đủ',
		prolonged: 'Kéo dài',
		silent: 'Hết hạn, chưa công bố kết quả',
	},
	listHints: {
		'not-done': 'Theo văn bản đã công bố đến hết tháng, việc hết hạn mà chưa thực hiện; lần đầu có trong danh sách.',
		partly:
			'Theo văn bản đã công bố đến hết tháng, việc hết hạn mà mới thực hiện một phần; lần đầu có trong danh sách.',
		prolonged:
			'Theo văn bản, việc quá hạn từ những tháng trước mà đến hết tháng chưa văn bản nào nói đã xong, hoặc hết hạn mà còn đang thực hiện. Cũng gồm việc chưa xong mà trong tháng được dời đến ngày muộn hơn, hoặc không còn ngày hạn.',
		silent:
			'Hạn đã qua mà đến hết tháng trang chưa có văn bản nào cho biết vào ngày hết hạn việc đã xong hay chưa. Không có nghĩa là không thực hiện.',
	},
	listMonths: (months: number) => `tháng thứ ${months} liên tiếp trong danh sách`,
	/** Further parts of why an assignment stands as it does. */
	whyTitle: 'Vì sao mỗi lượt có kết quả như vậy',
	whyDescription: (name: string, part: number, parts: number) =>
		`${name}: vì sao mỗi lượt có kết quả như vậy, phần ${part} trên ${parts}.`,
	listPart: (part: number, parts: number) => `phần ${part} trên ${parts}`,
	listFrom: (part: number) => `Xem từ phần ${part}`,
	/** Before the months in whose lists they stand. */
	listCarried: (count: number) =>
		`Ngoài ra, ${count} lượt hết hạn từ các tháng trước, đến hết tháng vẫn chưa có văn bản nào nói tới; xem danh sách của`,
	listCarriedMonth: (month: string) => `tháng ${month}`,
	listCarriedOlder: (count: number, months: number) => `và ${months} tháng trước nữa (${count})`,
	listNone: 'Không có.',
	listColumns: [
		'STT',
		'Loại',
		'Văn bản giao',
		'Số mục',
		'Nhiệm vụ',
		'Đơn vị',
		'Đoạn, kỳ',
		'Hạn',
		'Trạng thái',
		'Văn bản nói',
		'Tháng liên tiếp',
	],
	saidColumn: 'Văn bản nói',
	nothingSaid: 'Chưa có văn bản nào trên trang',
	consequences: 'Quy định gắn với kết quả',
	consequencesLead: 'Ghi đúng lời văn bản. Trang không xét ai thuộc diện áp dụng.',
	/** Items bear numbers, Roman ones or single letters (`V.1.3`, `đ`); a place in words stands for itself (`Chương II`). */
	ruleItem: (item: string) => (/^(?:\d|[IVXLCDM]+(?!\p{L})|\p{L}(?![\p{L}\s]))/u.test(item) ? `Mục ${item}` : item),
	ruleCondition: 'Trường hợp áp dụng',
	ruleBinds: 'Đối tượng được nêu',
	ruleTargets: 'Mức được nêu',
	ruleAllTargets: 'mọi mức phải đạt của văn bản',
	/** Before how the targets stand that a rule names and a unit answers for. */
	ruleBound: 'Những mức ấy mà đơn vị chịu trách nhiệm, theo số liệu đã công bố:',
	aims: { met: 'đạt', 'not-met': 'chưa đạt', 'not-judged': 'chưa xét', 'not-published': 'chưa công bố số liệu' },
	andMore: (count: number) => `và ${count} mức phải đạt khác`,
	plans: 'Kế hoạch, đăng ký riêng của từng đơn vị',
	plansLead: 'Văn bản trên trang ghi là triển khai văn bản này. Đơn vị có thể đã ban hành mà chưa công bố ở đây.',
	plansKnown: (known: number, all: number) => `${known} trên ${all} đơn vị được nêu tên đã có trên trang`,
	plansUnknown: (count: number) => `Trang chưa có kế hoạch, đăng ký của ${count} đơn vị`,
	plansOpen: 'Nhóm không nêu hết đơn vị, nên không đếm được',
	plansOthers: 'Của nơi khác',
	unitsAndScores: (name: string, year: string) => `Kết quả và chỉ số theo đơn vị: ${name}, năm ${year}`,
	unitsAndScoresLead:
		'Việc hết hạn trong năm và chỉ số của cùng năm, đặt cạnh nhau. Hai bên do những văn bản khác nhau nêu; trang không suy bên này từ bên kia.',
	unitsAndScoresOf: 'Kết quả và chỉ số đặt cạnh nhau, theo năm',
	dutiesInYear: 'Việc hết hạn trong năm',
	/** Where nothing is known of any of them, “0 trên 3” would be read as three that nobody did. */
	dutiesLine: (onTime: number, due: number, silent: number) =>
		silent === due
			? `${due} hết hạn, chưa công bố kết quả`
			: `${onTime} trên ${due} đúng hạn${silent > 0 ? `, ${silent} chưa công bố kết quả` : ''}`,
	noDuties: 'không có việc hết hạn, hoặc trang chưa có báo cáo',
	scoresInYear: 'Chỉ số đã công bố',
	byField: 'Theo lĩnh vực',
	byUnit: 'Theo đơn vị',
	byDocument: 'Theo văn bản giao',
	byYear: 'Theo năm hết hạn',
	yearOf: (year: string) => (year === '' ? 'Không có ngày' : `Năm\u00a0${year}`),
	cut: (shown: number, count: number) => `Đang hiển thị ${shown} trong ${count} lượt; xem đầy đủ ở dữ liệu mở.`,
	andOthers: (count: number) => `Và ${count} lượt khác.`,
	others: 'Điều khác văn bản nói, không tính cho lượt nào',
	notDue: 'chưa hết hạn',
	/** Of work without a last day. */
	besideShort: { done: 'đã xong, không có hạn', disputed: 'có văn bản nói khác nhau, không có hạn' },
	openUntil: (day: string) => `Còn trong hạn đến hết ${dayPhrase(day)}`,
	/** Of many occurrences: between their last days. */
	openBetween: (first: string, last: string) =>
		`Còn trong hạn đến hết ngày cuối của từng lượt, từ ${shownDay(first)} đến ${shownDay(last)}`,
	openUntilShort: (day: string) => `còn hạn đến hết ${shownDay(day)}`,
	/** Instead of the last day on time, once a reader's clock is past it: shorter than that. */
	gone: (day: string) => `Hạn ${shownDay(day)} đã qua`,
	/** As of which day a page speaks; longer than what takes its place on later days. */
	workedOut: (day: string) =>
		`Tính theo những văn bản đã có trên trang đến hết ngày ${shownDay(day)}; văn bản công bố sau ngày đó chưa được tính.`,
	/** `{today}` and `{n}` are filled in from the reader's clock. */
	since: (day: string) => `Hôm nay là ngày {today}, đã qua {n} ngày kể từ ngày tính (${shownDay(day)}).`,
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
		openGroup: 'Văn bản không nêu hết đơn vị của nhóm: chỉ điều văn bản nói về cả nhóm mới tính.',
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
				`Có văn bản nói đến hết ngày ${shownDay(lo)} (ngày cuối hoặc sau đó) việc chưa xong, và chưa văn bản nào nói đã xong.`,
			'not-reported': () =>
				'Ngày cuối đã qua; chưa văn bản nào trên trang cho biết đến hết ngày đó lượt này đã xong hay chưa.',
			disputed: () => 'Các văn bản không thể cùng đúng; trang nêu cả hai, không chọn.',
			undated: () => 'Không có ngày để so thì không xét.',
			'not-arisen': () => 'Văn bản nói kỳ này không phát sinh.',
			cancelled: () => 'Nhiệm vụ hết hiệu lực khi việc chưa đến hạn nên không tính.',
			lapsed: () => 'Đơn vị kết thúc hoạt động trước ngày cuối; không tự chuyển cho nơi tiếp nhận.',
			'not-obliged': () =>
				'Theo điểm, xếp loại đã công bố, đơn vị không ở mức mà điều kiện của nhiệm vụ nêu; chưa văn bản nào nói đơn vị đã làm hay chưa.',
		},
	},
	by: 'theo',
	/** Of a document that speaks of what stands as it does by no word of a document. */
	lastTold: 'văn bản mới nhất nói tới:',
	bySuccessor: 'nơi tiếp nhận nói',
	bySuccessorInFull: 'nơi tiếp nhận nói về việc của đơn vị đã kết thúc; việc không chuyển sang nơi này',
	reason: (reason: string) => `lý do: ${reason}`,
	count: (done: number, of: number) => `${done} trên ${of}, không nêu tên đơn vị`,
	finishedOn: (day: string) => `xong ${day}`,
	corrected: 'đã được đính chính',
	corrects: (document: string) => `đính chính ${document}`,
	movedFrom: (first: string | null) => `hạn đầu tiên ${first === null ? 'không có ngày' : shownDay(first)}`,
	noneAboutDocument: 'Trang chưa có báo cáo nào về văn bản này. Không có nghĩa là chưa làm.',
	noneAboutUnit: 'Trang chưa có báo cáo nào về nhiệm vụ của đơn vị này. Không có nghĩa là chưa làm.',
	noneAboutLocality: 'Trang chưa có báo cáo nào về nhiệm vụ của địa phương này. Không có nghĩa là chưa làm.',
	noneAtAll: 'Trang chưa có báo cáo kết quả nào. Không có nghĩa là các việc chưa làm.',
	missingShort: 'Báo cáo nào còn thiếu',
	missing: 'Nơi nào đã công bố kết quả, báo cáo nào còn thiếu',
} as const;

/** The short name of a standing, which tells work without a last day apart where it may have one. */
export function shortOf(standing: keyof typeof standings.short, isBeside: boolean): string {
	return isBeside && (standing === 'done' || standing === 'disputed')
		? standings.besideShort[standing]
		: standings.short[standing];
}

/** To a tenth of a percent; only all is 100%, and only none is 0%. */
function percentOf(part: number, whole: number): string {
	const tenths = Math.round((part / whole) * 1000);
	const shown = part === whole || part === 0 ? tenths : Math.min(999, Math.max(1, tenths));
	return `${String(shown / 10).replace('.', ',')}%`;
}

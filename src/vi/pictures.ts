import { itemInWords } from '../words/item.ts';

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const quarters = ['I', 'II', 'III', 'IV'];

/** Every sentence of the pictures and of the lists of what has no counterpart, in Vietnamese. */
export const pictures = {
	asTable: 'Xem dạng bảng',
	file: 'Tải hình (SVG)',

	// Workload of a unit
	workload: 'Khối lượng việc theo quý',
	workloadTitle: 'Số thời hạn của đơn vị theo từng quý',
	workloadOf: (unit: string) => `${unit}: số thời hạn theo từng quý`,
	workloadDescription: (deadlines: number, dated: number, undated: number, busiest: string, inBusiest: number) =>
		[
			deadlines > 0 && `${dated} nhiệm vụ có ${deadlines} mốc thời hạn cụ thể.`,
			deadlines > 0 && `Nhiều nhất là ${busiest}: ${inBusiest} thời hạn.`,
			undated > 0 && `${undated} nhiệm vụ không có ngày.`,
		]
			.filter(Boolean)
			.join(' '),
	otherYears: (years: readonly (readonly [year: number, deadlines: number])[]) =>
		`Các năm khác: ${years.map(([year, deadlines]) => `năm ${year} có ${deadlines} thời hạn`).join('; ')}.`,
	workloadLead:
		'Mỗi thời hạn được tính vào quý có ngày hết hạn. Vì vậy việc “trong năm” nằm ở quý IV; việc định kỳ: mỗi kỳ tính là một thời hạn.',
	workloadOnce:
		'Việc được giao bằng nhiều cách chỉ tính một lần: ưu tiên chủ trì hơn phối hợp, đích danh hơn qua nhóm.',
	shares: {
		leads: 'Chủ trì, đích danh',
		leadsThroughGroup: 'Chủ trì, qua nhóm',
		cooperates: 'Phối hợp, đích danh',
		cooperatesThroughGroup: 'Phối hợp, qua nhóm',
	},
	year: (year: number) => `Năm ${year}`,
	yearOf: (year: number) => `năm ${year}`,
	quarter: (quarter: number) => `Quý ${quarters[quarter - 1]}`,
	quarterOf: (quarter: number, year: number) => `quý ${quarters[quarter - 1]}/${year}`,
	time: 'Thời gian',
	undated: 'Không có ngày',
	sum: 'Cộng',

	// Targets on one scale
	scale: 'So sánh trên cùng một thang đo',
	scaleOf: (indicator: string) => `${indicator}: các mức phải đạt trên cùng một thang đo`,
	scaleTitle: (indicator: string, measure: string) =>
		`${indicator}: các mức phải đạt trên cùng một thang đo${measure === '' ? '' : `, đơn vị ${measure}`}`,
	ofDocument: (document: string, locality: string) => `${document}, ${locality}`,
	scaleDescription: (marks: number, documents: number, lowest: string, highest: string) =>
		`${marks} mức phải đạt trong ${documents} văn bản; thấp nhất: ${lowest}; cao nhất: ${highest}.`,
	better: {
		higher: 'Càng cao càng tốt; càng sang phải càng tốt.',
		lower: 'Càng thấp càng tốt; càng sang trái càng tốt.',
	},
	comparators: {
		'>=': 'từ mức này trở lên',
		'>': 'trên mức này',
		'=': 'đúng mức này',
		'<': 'dưới mức này',
		'<=': 'không quá mức này',
		range: 'trong khoảng này',
	},
	tick: (value: number, measure: string) => `${numbers.format(value)}${measure === '%' ? '%' : ''}`,
	/** Where a share's axis begins and ends. Empty if that is 0 and 100. */
	axisRange: (start: number, end: number, measure: string) => {
		if (measure !== '%' || (start === 0 && end >= 100)) return '';
		if (start === 0) return `Thang đo dừng ở ${end}%, không đến 100%.`;
		return end < 100
			? `Thang đo từ ${start}% đến ${end}%, không từ 0% đến 100%.`
			: `Thang đo bắt đầu từ ${start}%, không từ 0%.`;
	},
	markLabel: (ref: string, level: string | null, scope: string | null, by: string | null) =>
		[by, `Mục ${ref}`, level, scope].filter((one) => one !== null).join('; '),
	others: 'Không đặt lên thang đo được',
	othersHint: 'Không có con số, hoặc dùng đơn vị đo khác:',
	document: 'Văn bản',
	target: 'Mức phải đạt',

	// Milestones of targets
	lines: 'Các mốc theo thời gian',
	linesLead:
		'Mỗi hình là một chỉ tiêu có nhiều mốc. Vòng tròn rỗng là mức xuất phát; mốc là một khoảng có vạch đứng, đường nối đi qua con số đầu. Đường nối chỉ để dễ nhìn: giữa hai mốc văn bản không đặt mức nào.',
	linesBetter: {
		higher: 'Càng cao càng tốt; càng lên trên càng tốt.',
		lower: 'Càng thấp càng tốt; càng xuống dưới càng tốt.',
	},
	linesTitle: (indicator: string, document: string, ref: string, level: string | null) =>
		`${indicator}: các mốc của ${document}, mục ${ref}${level === null ? '' : `, ${level}`}`,
	lineRow: (isBaseline: boolean, by: string | null, figure: string) =>
		isBaseline ? `mức xuất phát: ${figure}${by === null ? '' : ` (${by})`}` : `${by}: ${figure}`,
	lineStart: (at: string | null) => (at === null ? 'mức xuất phát' : `mức xuất phát, ${at}`),
	notDrawn: '(không có trên hình)',
	lastDay: 'Ngày cuối',
	noDay: 'Không quy ra ngày',

	holdsFor: 'Cấp, phạm vi',
	item: itemInWords,
	none: 'Không nêu',

	// Cascade of a document
	cascade: 'Văn bản liên quan',
	/** `own` and `others` count the ties of other kinds: what it replaces, amends or reports on, and what does so to it. */
	cascadeDescription: (basis: number, known: number, resting: number, own: number, others: number) =>
		[
			basis === 0
				? own > 0
					? null
					: 'Văn bản không nêu căn cứ.'
				: known === 0
					? `Văn bản này căn cứ hoặc dẫn chiếu ${basis} văn bản; chưa văn bản nào có trên trang.`
					: known === basis
						? `Văn bản này căn cứ hoặc dẫn chiếu ${basis} văn bản, đều có trên trang.`
						: `Văn bản này căn cứ hoặc dẫn chiếu ${basis} văn bản; ${known} văn bản có trên trang.`,
			resting === 0
				? others > 0
					? null
					: 'Trên trang chưa có văn bản nào dẫn chiếu văn bản này.'
				: `${resting} văn bản trên trang dẫn chiếu văn bản này.`,
			others > 0 ? `${others} văn bản trên trang thay thế, sửa đổi hoặc nói về kết quả của văn bản này.` : null,
		]
			.filter((one) => one !== null)
			.join(' '),
	relations: {
		implements: 'Triển khai',
		cites: 'Căn cứ, viện dẫn',
		reports: 'Báo cáo về',
		replaces: 'Thay thế',
		amends: 'Sửa đổi',
	},
	layers: {
		further: 'Bước thứ hai: căn cứ của các căn cứ',
		basis: 'Văn bản này căn cứ, dẫn chiếu',
		replaces: 'Văn bản này thay thế',
		amends: 'Văn bản này sửa đổi',
		reports: 'Văn bản này nói về kết quả của',
		resting: 'Văn bản khác dẫn chiếu văn bản này',
		replacedBy: 'Thay thế văn bản này',
		amendedBy: 'Sửa đổi văn bản này',
		reportedBy: 'Nói về kết quả của văn bản này',
	},
	self: 'Văn bản này',
	basisOf: 'căn cứ của',
	noBasis: 'Văn bản không nêu căn cứ.',
	noResting: 'Trên trang chưa có văn bản nào.',
	outside: (n: number) => `Chưa có trên trang: ${n} văn bản.`,
	issuerNone: 'không ghi nơi ban hành',
	ofIssuer: (issuer: string, n: number) => `${issuer}:\u00a0${n}`,
	outsideList: 'Xem danh sách',
	day: 'ngày',

	// Coverage of a document
	coverage: 'Việc được chia cho ai, chỗ nào còn trống',
	coverageLead: 'Nhận xét về câu chữ của văn bản theo cách ghi của trang, không phải về kết quả thực hiện.',
	matrixLead: 'Mỗi ô là số nhiệm vụ mà một đơn vị chủ trì trong một lĩnh vực.',
	matrixTitle: 'Số nhiệm vụ theo đơn vị chủ trì và lĩnh vực',
	matrixDescription: (
		assignments: number,
		units: number,
		groups: number,
		fields: number,
		targets: number,
		unserved: number,
	) => {
		const leads = [units > 0 && `${units} đơn vị`, groups > 0 && `${groups} nhóm`].filter(Boolean).join(' và ');
		return [
			`${assignments} nhiệm vụ${fields === 0 ? '' : ` trong ${fields} lĩnh vực`}, ${leads === '' ? 'không nêu đơn vị chủ trì' : `do ${leads} chủ trì`}.`,
			targets === 0
				? 'Văn bản không đặt mức phải đạt nào.'
				: unserved === 0
					? 'Mọi mức phải đạt đều có nhiệm vụ thực hiện.'
					: `${unserved} trên ${targets} mức phải đạt không có nhiệm vụ thực hiện.`,
		].join(' ');
	},
	fieldKey: 'Các cột là lĩnh vực:',
	/** A field's name as the head of a narrow column, without the words that most of them begin with. */
	fieldHead: (name: string) => {
		const own = name.replace(/^(Cải cách|Xây dựng và phát triển) /u, '');
		return own.charAt(0).toUpperCase() + own.slice(1);
	},
	otherField: 'Chưa xếp lĩnh vực',
	emptyFields: (names: readonly string[]) => `Không có nhiệm vụ: ${names.join('; ')}.`,
	shared: 'Nhiệm vụ có nhiều đơn vị cùng chủ trì được tính ở từng đơn vị, nên cộng các dòng lớn hơn tổng số.',
	leadUnit: 'Đơn vị chủ trì',
	group: (name: string) => `${name} (nhóm)`,
	leadNone: 'Không nêu đơn vị chủ trì',
	allAssignments: 'Tất cả nhiệm vụ',
	servedTargets: 'Mức phải đạt có nhiệm vụ',
	outOf: (n: number, of: number) => (of === 0 ? 'không áp dụng' : `${numbers.format(n)}/${numbers.format(of)}`),

	withoutCounterpart: 'Những chỗ còn trống',

	// What has no counterpart
	gaps: {
		unserved: 'Mức phải đạt không có nhiệm vụ thực hiện',
		noSingleLead: 'Nhiệm vụ không có một đơn vị chủ trì đích danh',
		noDeliverable: 'Nhiệm vụ không nêu sản phẩm',
		undated: 'Nhiệm vụ không có ngày',
		unnamed: 'Đơn vị không được nhắc đến',
	},
	gapMeanings: {
		unserved: 'Không nhiệm vụ nào trong văn bản được ghi là thực hiện mức phải đạt này.',
		noSingleLead: 'Không nêu ai, nêu nhiều đơn vị cùng chủ trì, hoặc giao cho một nhóm.',
		noDeliverable: 'Văn bản không nêu phải trình, ban hành hoặc hoàn thành sản phẩm gì.',
		undated: 'Không ghi thời hạn, hoặc chỉ ghi khi có phát sinh, chờ văn bản khác, thường xuyên.',
		unnamed:
			'Đơn vị của địa phương, theo danh mục của trang, không chủ trì, phối hợp hay chịu trách nhiệm mức phải đạt nào, kể cả qua nhóm có nêu tên thành viên. Không tính cơ quan ban hành.',
	},
	noDeadline: 'Không ghi thời hạn',
	leadSeveral: (count: number) => `${count} đơn vị cùng chủ trì`,
	leadGroup: (name: string) => `Giao cho nhóm: ${name}`,
	// The page that shows every component
	specimens: {
		example: (n: number) => `(ví dụ ${n})`,
		pictures: 'Hình',
		picturesLead: 'Mỗi hình hai lần: khi có tên dài và khi có ít hoặc không có gì để vẽ.',
		nothing: 'Không có mức nào để so sánh hoặc không có việc nào: hình không hiện.',
		suggestions: 'Danh sách gợi ý',
		facts: 'Bảng thông tin: văn bản bị thay thế, cơ quan đã kết thúc',
		details: 'Phần mở ra được',
	},
	registerCaption: 'Số chỗ còn trống trên tổng số, theo văn bản',
	moreGaps: (n: number) => `Và ${n} mục khác.`,
	newestCounted: (shown: number, total: number) =>
		`Bảng tính ${shown} văn bản mới nhất trong tổng số ${total}; trang của mỗi văn bản có danh sách của văn bản đó.`,
	registerLists: 'Danh sách theo văn bản',
	withoutAll: 'Văn bản không giao nhiệm vụ, không đặt mức phải đạt:',
} as const;

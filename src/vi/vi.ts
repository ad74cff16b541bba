import { Temporal } from 'temporal-polyfill';
import type { DocumentType } from '../schemas/document.ts';
import type { UnitKind } from '../schemas/units.ts';
import { isNamedItem, itemInWords } from '../words/item.ts';
import { typeNames } from './document-types.ts';

const unitKinds: Readonly<Record<UnitKind, string>> = {
	'uy-ban': 'Ủy ban nhân dân',
	'co-quan-chuyen-mon': 'Cơ quan chuyên môn',
	'don-vi-su-nghiep': 'Đơn vị sự nghiệp công lập',
	'co-quan-nganh-doc': 'Cơ quan ngành dọc',
	'hoi-dong-nhan-dan': 'Hội đồng nhân dân',
	'co-quan-trung-uong': 'Cơ quan trung ương',
	'co-quan-dang': 'Cơ quan Đảng',
	'mat-tran-doan-the': 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
	'dang-doan-the': 'Cơ quan Đảng, Mặt trận, đoàn thể',
	'trung-tam-hanh-chinh-cong': 'Trung tâm Phục vụ hành chính công, Bộ phận Một cửa',
	'truong-hoc': 'Trường học',
	'co-so-y-te': 'Bệnh viện, trạm y tế',
	'to-chuc-xa-hoi': 'Hội, tổ chức xã hội',
	'doanh-nghiep': 'Doanh nghiệp',
	'thon-to-dan-pho': 'Thôn, tổ dân phố',
	'to-chuc-phoi-hop': 'Ban chỉ đạo, tổ công tác, hội đồng',
	nhom: 'Nhóm đơn vị',
};

const weekdays = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** Number as readers see it: an unreadable or a blank one says so. */
const shownNumber = (number: string) =>
	number.replace(/^không rõ/, '(không rõ số)').replace(/^để trống/, '(số để trống)');

/** How many of each kind a document holds. */
interface DocumentCounts {
	readonly assignments: number;
	readonly targets: number;
	/** Assignments of others that it changes. */
	readonly changes: number;
	/** What it says of the fate of assignments. */
	readonly results: number;
}

/** Every sentence that readers see on pages, in Vietnamese. */
export const vi = {
	/** Of a document that the preview alone shows. */
	draft: 'bản nháp',
	draftNotice: 'Bản nháp, chưa công bố. Chỉ thấy khi xem thử; không có trên trang đã dựng.',
	skip: 'Đến nội dung chính',
	mainNavigation: 'Các mục chính',
	breadcrumb: 'Vị trí trang',
	aboutNavigation: 'Thông tin về trang',
	home: 'Trang chủ',
	documents: 'Văn bản',
	units: 'Đơn vị',
	indicators: 'Chỉ tiêu',
	fields: 'Lĩnh vực',
	localities: 'Địa phương',
	data: 'Dữ liệu mở',
	about: 'Giới thiệu',
	method: 'Phương pháp',
	accessibility: 'Khả năng tiếp cận',
	repository: 'Kho nội dung và lịch sử sửa đổi',
	footerAuthority: 'Bản tóm tắt để tra cứu. Bản gốc có chữ ký và dấu là căn cứ pháp lý.',

	// Counts: Vietnamese nouns have one form
	/** How much of a long list a page shows. */
	shownOf: (shown: number, total: number, noun: string) =>
		`Trang này hiển thị ${shown} trong tổng số ${total} ${noun}. Xem đầy đủ theo năm ban hành văn bản:`,
	busiestOf: (shown: number, total: number, noun: string) =>
		`Trang này hiển thị ${shown} ${noun} có nhiều văn bản, nhiệm vụ nhất trong tổng số ${total} ${noun}.`,
	amongTargets: (shown: number, total: number) => `${shown} mức phải đạt mới nhất trong ${total}`,
	outOf: (shown: number, total: number) => `${shown}/${total}`,
	newestOf: (shown: number, total: number) => `Đây là ${shown} mục mới nhất trong tổng số ${total}; xem đầy đủ ở`,
	givenByName: 'nhiệm vụ được giao đích danh',
	byYear: 'Theo năm',
	olderRows: 'Từ các văn bản trước',
	olderMore: (part: string, due: string | null) =>
		due === null ? `${part}; không ghi thời hạn` : `${part}; thời hạn: ${due}`,
	olderLeft: (n: number) => `Còn ${n} nhiệm vụ của các văn bản trước nữa:`,
	olderSearch: 'tìm trong các nhiệm vụ của đơn vị',
	throughGroupRows: (n: number) => `${n} nhiệm vụ, xem ở trang của nhóm`,
	yearName: (year: string) => `Năm ${year}`,
	yearTitle: (name: string, year: string) => `${name}, năm ${year}`,
	yearTitleFrom: (title: string, from: number) => `${title}, từ mục thứ ${from}`,
	yearPart: (year: string, part: number, parts: number) => (parts === 1 ? `năm ${year}` : `năm ${year}, phần ${part}`),
	yearLead: (from: number, to: number, count: number, total: number, noun: string) =>
		from === 1 && to === count
			? `${count} ${noun}, theo các văn bản ban hành trong năm; tất cả các năm: ${total}.`
			: `Từ mục thứ ${from} đến ${to} trong ${count} ${noun}, theo các văn bản ban hành trong năm; tất cả các năm: ${total}.`,
	lines:
		'Ghi gọn theo văn bản: thời hạn, số mục, những chữ đầu của nhiệm vụ và đơn vị chủ trì trong ngoặc. Mở từng mục để xem đầy đủ.',
	linesOfUnit:
		'Ghi gọn theo văn bản: thời hạn, số mục và những chữ đầu của nhiệm vụ. Mục không ghi “phối hợp” là việc đơn vị chủ trì. Mở từng mục để xem đầy đủ.',
	yearDescription: (title: string, from: number, to: number, count: number, noun: string) =>
		`${title}: ${count} ${noun}, mục ${from} đến ${to}.`,
	partOfDocument: (document: string, field: string) => `${document}: ${field}`,
	partLead: (from: number, to: number, count: number) =>
		from === 1 && to === count ? `${count} nhiệm vụ.` : `Nhiệm vụ thứ ${from} đến ${to} trong ${count} nhiệm vụ.`,
	partInFull: (field: string) => `Xem đơn vị, thời hạn và sản phẩm của từng nhiệm vụ: ${field}`,
	allOfDocument: 'Mọi nhiệm vụ của văn bản',
	yearParts: 'Các phần của năm',
	partNumber: (part: number) => `Phần ${part}`,
	part: 'Vai trò',
	neighbours: 'Trang trước và sau',
	previous: 'Trước',
	next: 'Sau',
	targetsAndAssignments: 'mức phải đạt và nhiệm vụ',
	documentCount: (n: number) => `${n}\u00a0văn\u00a0bản`,
	assignmentCount: (n: number) => `${n}\u00a0nhiệm\u00a0vụ`,
	targetCount: (n: number) => `${n}\u00a0mức\u00a0phải\u00a0đạt`,
	resultCount: (n: number) => `${n}\u00a0kết\u00a0quả`,
	changeCount: (n: number) => `thay đổi ${n}\u00a0nhiệm\u00a0vụ`,
	unitCount: (n: number) => `${n}\u00a0đơn\u00a0vị`,
	unitAndGroupCount: (n: number) => `${n}\u00a0đơn\u00a0vị và nhóm`,
	workload: (leads: number, cooperates: number) =>
		[leads > 0 && `chủ trì ${leads}`, cooperates > 0 && `phối hợp ${cooperates}`].filter(Boolean).join(', '),
	indicatorCounts: (targets: number, assignments: number) =>
		`${targets} mức phải đạt · ${assignments} nhiệm vụ thực hiện`,
	day: 'ngày',
	kind: 'Loại',
	locality: 'Địa phương',
	authority: 'Cơ quan hành chính',

	// Descriptions for search engines
	/** What a document holds none of is left out; one that holds nothing of all this has its summary alone. */
	documentDescription: (title: string, has: DocumentCounts) => {
		const parts = [
			'Tóm tắt',
			has.assignments > 0 && `${has.assignments} nhiệm vụ kèm đơn vị chủ trì và thời hạn`,
			has.targets > 0 && `${has.targets} mức phải đạt`,
			has.changes > 0 && `thay đổi ${has.changes} nhiệm vụ của văn bản khác`,
			has.results > 0 && `nêu ${has.results} kết quả thực hiện`,
		];
		return `${title}. ${parts.filter(Boolean).join(', ')}.`;
	},
	/** The same in short, under its name in lists; one that holds none of all says that it gives nothing. */
	documentHas: ({ assignments, targets, changes, results }: DocumentCounts): string[] => {
		const parts = [
			...(assignments > 0 ? [vi.assignmentCount(assignments)] : []),
			...(targets > 0 ? [vi.targetCount(targets)] : []),
			...(changes > 0 ? [vi.changeCount(changes)] : []),
			...(results > 0 ? [vi.resultCount(results)] : []),
		];
		return parts.length > 0 ? parts : ['không giao nhiệm vụ'];
	},
	unitDescription: (name: string, byName: [number, number], throughGroups: [number, number]) => {
		const words = ([leads, cooperates]: [number, number], how: string) => [
			leads > 0 ? `${leads} nhiệm vụ chủ trì ${how}` : '',
			cooperates > 0 ? `${cooperates} nhiệm vụ phối hợp ${how}` : '',
		];
		const given = [...words(byName, 'giao đích danh'), ...words(throughGroups, 'giao qua nhóm')].filter(
			(one) => one !== '',
		);
		return `${name}: ${given.length > 0 ? given.join(', ') : 'chưa có nhiệm vụ nào trên trang'}; thời hạn, mức phải đạt và tình trạng của đơn vị.`;
	},
	localityTitle: (name: string) => `${name}: văn bản và đơn vị`,
	unitTitle: (name: string, locality: string) =>
		name.toLowerCase().includes(locality.toLowerCase()) ? name : `${name}, ${locality}`,
	localityDescription: (name: string) => `${name}: văn bản, đơn vị, tình trạng và nơi tiếp nhận.`,
	targetsCaption: (indicator: string, n: number) => `${indicator}: ${n} mức phải đạt, văn bản mới nhất ở trên`,
	documentTargetsCaption: (document: string) => `Mức phải đạt của ${document}`,

	// Home
	homeTitle: 'Ai phải làm gì, đến khi nào',
	homeLead:
		'Tra cứu kế hoạch cải cách hành chính và kết luận của lãnh đạo: nhiệm vụ giao cho từng đơn vị, thời hạn và mức phải đạt.',
	homeFigures: 'Hiện có trên trang',
	find: 'Tìm',
	findUnit: 'Tìm đơn vị',
	findIndicator: 'Tìm chỉ tiêu',
	documentsNoun: 'văn bản',
	assignmentsNoun: 'nhiệm vụ',
	unitsAndGroupsNoun: 'đơn vị và nhóm',
	/** How many units a list has, groups apart: the same words wherever they are counted. */
	unitsCounted: (units: number, groups: number) => `${units} đơn vị${groups > 0 ? `, ${groups} nhóm đơn vị` : ''}`,
	groupsBeside: (groups: number) => (groups > 0 ? `đơn vị, ${groups} nhóm` : 'đơn vị'),
	targetsBeside: (targets: number) => (targets > 0 ? `chỉ tiêu, ${targets} mức phải đạt` : 'chỉ tiêu'),
	indicatorsCounted: (indicators: number, targets: number) => `${indicators} chỉ tiêu, ${targets} mức phải đạt`,
	indicatorsNoun: 'chỉ tiêu',
	localitiesNoun: 'địa phương',
	allDocuments: (n: number) => `Tất cả ${n} văn bản`,
	homeNoResults:
		'Chưa có kết quả thực hiện nào được công bố ở đây. Trang web chưa nhận được báo cáo kết quả nên không kết luận việc nào đã xong.',
	newestDocuments: 'Văn bản mới nhất',
	/** Of a site that begins. */
	noDocuments: 'Chưa có văn bản nào được công bố trên trang.',

	// Days
	weekday: (day: string) => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '',
	dueHeading: 'Thời hạn',
	dueFrom: {
		change: 'ngày nội dung trang được cập nhật',
		newest: 'ngày ban hành văn bản mới nhất trên trang',
		given: 'ngày trang được dựng',
	},
	dueUntil: {
		change: 'lần cập nhật gần nhất',
		newest: 'ngày ban hành văn bản mới nhất trên trang',
		given: 'ngày trang được dựng',
	},
	dueAhead: (day: string, which: string) => `Những ngày đến hạn sắp tới, tính từ ${day} là ${which}:`,
	dueAllPassed: (day: string, which: string) =>
		`Đến ngày ${day} (${which}), tất cả thời hạn có ngày cụ thể đều đã qua. Những ngày đến hạn gần nhất:`,
	dueNoDates: 'Chưa có nhiệm vụ nào có thời hạn là ngày cụ thể.',
	deadlineCount: (n: number) => `${n}\u00a0thời\u00a0hạn`,

	// Narrowing of lists
	filterUnit: 'Đơn vị chủ trì hoặc phối hợp',
	filterAllUnits: 'Tất cả đơn vị',
	filterField: 'Lĩnh vực',
	filterAllFields: 'Tất cả lĩnh vực',
	filterClear: 'Bỏ lọc',
	filterTooOld: 'Trình duyệt này quá cũ để lọc danh sách: bên dưới là toàn bộ danh sách của trang.',
	filterUnloaded: 'Không tải được bộ lọc: bên dưới là toàn bộ danh sách của trang. Tải lại trang để thử lần nữa.',
	filterAll: (n: number) => `Đang hiển thị toàn bộ ${n} nhiệm vụ.`,
	filterShown: 'Đang hiển thị {n} nhiệm vụ.',
	filterNone: 'Không có nhiệm vụ nào khớp cả hai điều kiện. Bỏ bớt một điều kiện.',
	filterOf: '({n} trong {all})',
	namesHint: 'Gõ có dấu hoặc không dấu',
	namesAll: (n: number, noun: string) => `Tất cả ${n} ${noun}.`,
	namesShown: (noun: string) => `Đang hiển thị {n} ${noun}.`,
	namesNone: 'Không có tên nào khớp. Thử ít chữ hơn.',

	// Documents
	documentName: (type: DocumentType, number: string) => `${typeNames[type]} ${shownNumber(number)}`,
	documentType: (type: DocumentType) => typeNames[type],
	shownNumber,
	documentsLead: 'Mỗi văn bản có phần tóm tắt, danh sách nhiệm vụ kèm đơn vị và thời hạn, và các mức phải đạt.',
	summaryOnly: 'Đây là bản tóm tắt để tra cứu, không thay thế văn bản gốc.',
	originalRules: 'Bản gốc có chữ ký và dấu là căn cứ. Khi có khác nhau, theo bản gốc.',
	original: 'Bản gốc',
	originalLink: 'Xem bản gốc',
	type: 'Loại văn bản',
	number: 'Số, ký hiệu',
	issued: 'Ngày ban hành',
	effective: 'Ngày có hiệu lực',
	expires: 'Ngày cuối còn hiệu lực',
	effectiveUnknown: 'Văn bản không ghi',
	period: 'Thời gian thực hiện',
	periodWords: (text: string, start: string, end: string) => `${text} (${start} – ${end})`,
	issuer: 'Cơ quan ban hành',
	signer: 'Người ký',
	capacities: {
		'TM.': 'TM., thay mặt tập thể',
		'KT.': 'KT., ký thay người đứng đầu',
		'TL.': 'TL., ký thừa lệnh',
		'TUQ.': 'TUQ., ký thừa ủy quyền',
		'Q.': 'Q., quyền',
	},
	uncertain: 'chưa đọc được chắc chắn',
	uncertainParts: 'Có chỗ chưa đọc được chắc chắn, đánh dấu (?)',
	/** Of a key whose value is not known, by the state of the text that was read. */
	unreadable: { ocr: 'Không đọc được trên bản quét', typed: 'Chưa rõ' },
	partOfDay: { month: 'không rõ ngày', year: 'không rõ ngày, tháng' },
	contents: 'Mục lục',
	summary: 'Tóm tắt nội dung',
	basis: 'Căn cứ và văn bản viện dẫn',
	basisNone: 'Văn bản không nêu căn cứ.',
	relations: {
		implements: 'Triển khai',
		cites: 'Căn cứ, viện dẫn',
		reports: 'Báo cáo về',
		replaces: 'Thay thế',
		amends: 'Sửa đổi',
	},
	isReplaced: 'Văn bản này đã được thay thế bằng',
	isAmended: 'Văn bản này đã được sửa đổi theo',
	replacedBy: 'Được thay thế bằng',
	amendedBy: 'Được sửa đổi theo',
	assignments: 'Nhiệm vụ',
	noAssignments: 'Văn bản không giao nhiệm vụ cụ thể.',
	targets: 'Mức phải đạt',
	noTargets: 'Văn bản không đặt mức phải đạt nào.',
	otherField: 'Chưa xếp lĩnh vực',
	recipients: 'Nơi nhận',
	recipientsNone: 'Không có trong phần đã đọc.',
	source: 'Nguồn',
	textState: 'Cách nhập văn bản',
	textStates: {
		typed: 'Nhập từ bản điện tử',
		ocr: 'Đọc bằng máy từ bản quét, đã đối chiếu lại; chỗ không đọc được có đánh dấu',
	},
	sha256: 'Mã kiểm tra SHA-256 của tệp gốc',
	note: 'Ghi chú',
	abbreviations: (n: number) => `${n} chữ viết tắt trong văn bản`,
	footnotes: 'Chú thích',
	backToText: 'Trở lại chỗ ghi chú thích',
	where: (part: string) => `Đánh số theo ${part}`,
	byField: 'Nhóm theo lĩnh vực',

	// Assignments
	assignmentsCaption: (of: string) => `Nhiệm vụ: ${of}`,
	task: 'Nhiệm vụ',
	item: 'Mục',
	scopeNone: 'Văn bản không giới hạn',
	itemLabel: (number: string) =>
		isNamedItem(number) ? `${number.charAt(0).toUpperCase()}${number.slice(1)}` : `Mục ${number}`,
	itemInText: (number: string) => (isNamedItem(number) ? number : `mục ${number}`),
	assignmentItem: (number: string) => (isNamedItem(number) ? `nhiệm vụ ở ${number}` : `nhiệm vụ ${number}`),
	changedBy: 'Văn bản sau đã thay đổi',
	ofField: 'Lĩnh vực',
	targetItem: (ref: string) => `mức phải đạt ở ${itemInWords(ref)}`,
	alsoLead: 'Cùng chủ trì',
	alsoCooperating: 'Cùng phối hợp',
	lead: 'Chủ trì',
	leadNone: 'Văn bản không nêu đơn vị',
	cooperating: 'Phối hợp',
	deliverables: 'Sản phẩm',
	due: 'Thời hạn',
	dueNone: 'Văn bản không ghi thời hạn',
	dueInWords: 'Có thời hạn bằng lời, trang không quy ra ngày',
	dueReading: 'Trang đọc là',
	serves: 'Phục vụ chỉ tiêu',
	fromDocument: 'Văn bản',

	// Targets
	inWords: 'Không có con số',
	scope: 'Phạm vi',
	level: 'Cấp',
	exceptions: 'Ngoại lệ',
	responsible: 'Đơn vị chịu trách nhiệm',
	servedBy: 'Nhiệm vụ thực hiện',
	servedByNone: 'Văn bản không giao nhiệm vụ riêng cho mức này',
	mustReach: 'Mức phải đạt',
	startsFrom: (figure: string) => `Mức xuất phát: ${figure}`,
	milestoneInWords: '(không quy ra ngày)',

	// Units
	unitKind: (kind: UnitKind) => unitKinds[kind],
	unitsLead: 'Chọn một đơn vị để xem các việc được giao đích danh và các việc được giao qua nhóm.',
	groups: 'Nhóm đơn vị',
	unitHead: 'Người đứng đầu',
	alsoCalled: 'Còn được ghi là',
	life: 'Tình trạng',
	lives: 'Đang hoạt động theo dữ liệu của trang',
	endedOn: (day: string) => `Hoạt động đến hết ngày ${day}`,
	successors: 'Nơi tiếp nhận',
	lifeOf: (name: string) => `Tình trạng của ${name}`,
	smallPart: 'một phần nhỏ',
	noSuccessor: 'Nhiệm vụ được chia cho nhiều nơi; xem các nơi tiếp nhận của',
	leads: 'Việc được giao chủ trì',
	cooperates: 'Việc được giao phối hợp',
	byName: 'Giao đích danh',
	throughGroup: 'Giao qua nhóm',
	roleCaption: (role: string, how: string) => `${role}: ${how}`,
	throughGroupOf: (group: string) => `Giao qua nhóm “${group}”`,
	members: 'Các đơn vị trong nhóm',
	openGroup: 'Văn bản không nêu tên hết các đơn vị trong nhóm này.',
	openGroupsHint:
		'Ngoài ra, văn bản còn giao việc cho các nhóm không nêu tên từng đơn vị; trang không tự suy đoán đơn vị nào thuộc nhóm:',
	memberOf: 'Thuộc các nhóm',
	unitTargets: 'Mức phải đạt liên quan',
	unitTargetsHint: 'Mức phải đạt mà văn bản giao cho đơn vị, hoặc gắn với nhiệm vụ do đơn vị chủ trì.',
	unitNothing: 'Chưa có văn bản nào trên trang giao việc cho đơn vị này.',
	issuedDocuments: 'Văn bản đã ban hành',
	noResults: 'Trang chưa có số liệu nào về kết quả đạt được.',

	// Indicators, fields, localities
	indicatorsLead: 'Chọn một chỉ tiêu để xem mức mà từng văn bản đặt ra.',
	measure: 'Đơn vị đo',
	measureNone: 'Không có đơn vị đo riêng',
	better: { higher: 'Càng cao càng tốt', lower: 'Càng thấp càng tốt' },
	direction: 'Hướng phấn đấu',
	meaning: 'Cách hiểu của trang',
	definitionSource: 'Tên gọi theo',
	definitionSourceOf: 'Nguồn',
	targetsSideBySide: 'Mức phải đạt trong các văn bản',
	indicatorAssignments: 'Nhiệm vụ thực hiện chỉ tiêu',
	indicatorNoTargets: 'Chưa có văn bản nào trên trang đặt mức cho chỉ tiêu này.',
	indicatorNoAssignments: 'Chưa có nhiệm vụ nào trên trang gắn với chỉ tiêu này.',
	fieldsLead: 'Sáu lĩnh vực cải cách của Chính phủ và nhóm việc chỉ đạo, điều hành.',
	noField: 'Chưa xếp lĩnh vực',
	fieldNone: 'Chưa có nhiệm vụ nào thuộc lĩnh vực này.',
	localitiesLead: 'Các địa phương, cơ quan có văn bản trên trang web này.',
	levels: {
		'chinh-phu': 'Chính phủ, Thủ tướng Chính phủ',
		bo: 'Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
		tinh: 'Cấp tỉnh',
		huyen: 'Cấp huyện',
		xa: 'Cấp xã',
		'so-nganh': 'Sở, ngành cấp tỉnh',
	},
	levelOfGovernment: 'Cấp',
	parent: 'Trực thuộc',
	subordinate: 'Đơn vị trực thuộc',
	moreSubordinate: (n: number) => `và ${n} nơi khác`,
	since: 'Từ ngày',
	endedBy: 'Lý do',
	website: 'Trang thông tin điện tử',
	areaDocuments: 'Văn bản của địa phương',
	areaIndicators: 'Chỉ tiêu của địa phương',
	areaDocumentsNone: 'Chưa có văn bản nào của địa phương trên trang.',
	areaIndicatorsNone: 'Chưa có văn bản nào của địa phương đặt chỉ tiêu.',
	areaUnits: 'Đơn vị của địa phương',

	// Data, not found
	parts: 'Các thành phần của trang',
	partsLead:
		'Mọi thành phần mà các trang dùng, ở từng trạng thái, với nội dung ví dụ. Dành cho người làm và kiểm tra giao diện.',
	partsType: 'Chữ',
	partsColour: 'Màu',
	partsForms: 'Ô tìm và ô lọc',
	partsLists: 'Danh sách',
	notFoundTitle: 'Không tìm thấy trang',
	notFoundLead:
		'Trang web này không có địa chỉ bạn mở; có thể liên kết cũ hoặc chữ gõ chưa đúng. Tìm từ các danh sách sau:',
} as const;

import { shownDay } from '../../words/day.ts';
import { type SiteFault, siteFaultWords } from './faults.ts';

const figures = new Intl.NumberFormat('vi-VN');

/** Sentences of the pages of a portal over many sites. */
export const portal = {
	name: 'Cổng tra cứu chung',
	title: 'Cổng tra cứu chung',
	lead: (sites: number) =>
		`${sites} trang web của các địa phương, cơ quan, mỗi nơi tự công bố và tự chịu trách nhiệm về nội dung. Cổng đọc dữ liệu mở của từng trang web, xếp lại theo tên và dẫn về trang gốc.`,
	none: 'Chưa có trang web nào trong danh sách.',
	parts: 'Các mục của cổng',

	// Sites and bodies
	bodies: 'Danh bạ cơ quan',
	bodiesLead: 'Mỗi ô là một trang web: địa phương nào công bố, có bao nhiêu cơ quan, đơn vị và văn bản.',
	picture: 'Các trang web trong cổng',
	figures: (n: number) => figures.format(n),
	bodyCount: (n: number) => `${figures.format(n)} địa phương`,
	unitCount: (n: number) => `${figures.format(n)} đơn vị`,
	documentCount: (n: number) => `${figures.format(n)} văn bản`,
	assignmentCount: (n: number) => `${figures.format(n)} nhiệm vụ`,
	targetCount: (n: number) => `${figures.format(n)} mức phải đạt`,
	siteCount: (n: number) => `${figures.format(n)} trang web`,
	ofSite: (site: string) => `Danh bạ: ${site}`,
	ofSiteDescription: (site: string) => `Các địa phương có trên trang của ${site}, và dữ liệu mở của trang đó.`,
	openSite: 'Mở trang web này',
	belongsTo: (parent: string) => `thuộc ${parent}`,
	former: 'đã sắp xếp, sáp nhập',
	directly: 'Chưa rõ trực thuộc',
	emptySite: 'Trang web này chưa có văn bản nào.',
	claimedBy: (sites: readonly string[]) =>
		`Cơ quan này có trên ${sites.length} trang web: ${sites.join('; ')}. Cổng không biết trang web nào là chính thức.`,
	claims: 'Cơ quan có trên nhiều trang web',
	claimsLead: 'Cổng không chọn thay: mọi trang web nói trên đều được dẫn tới, cho đến khi các cơ quan thống nhất.',
	more: (n: number, noun: string) => `Còn ${figures.format(n)} ${noun} nữa: xem ở trang gốc.`,
	places: 'Địa phương trên trang web',
	part: (n: number) => `Phần ${n}`,
	partsOf: 'Các phần của danh sách',

	// Freshness
	sites: 'Tình trạng cập nhật và danh mục dữ liệu',
	sitesLead:
		'Mỗi trang web công bố lần cuối ngày nào, cổng đọc được lần cuối ngày nào. Trang web không đọc được vẫn hiện theo lần đọc được gần nhất.',
	site: 'Trang web',
	published: 'Công bố lần cuối',
	read: 'Cổng đọc lần cuối',
	state: 'Tình trạng',
	never: 'chưa đọc được lần nào',
	notYet: 'chưa có',
	lastPublished: (day: string) => `công bố lần cuối ${shownDay(day)}`,
	fine: 'đọc được',
	notReached: (since: string) => `không đọc được từ ${shownDay(since)}`,
	usingCopy: (day: string) => `đang dùng bản đã đọc ngày ${shownDay(day)}`,
	fault: (fault: SiteFault) => siteFaultWords[fault],
	ahead: 'ngày công bố của trang muộn hơn ngày cổng đọc: đồng hồ hai máy lệch nhau, hoặc trang ghi sai ngày',
	alsoPortal: 'trang web này cũng là một cổng; ở đây chỉ đọc nội dung của riêng nó',
	outside: (n: number) => `${figures.format(n)} liên kết dẫn ra ngoài trang, cổng không dùng`,
	left: (n: number) => `${figures.format(n)} bản ghi vượt mức hoặc không đúng mẫu, cổng bỏ qua`,
	data: 'Dữ liệu mở',
	dataOf: (site: string) => `Dữ liệu mở của ${site}`,
	catalogue: 'Danh mục chung, gồm danh mục của từng trang web (DCAT)',
	catalogueOf: 'Danh mục (DCAT)',
	engine: (engine: string) => `Phần mềm: ${engine}`,
	licence: 'Giấy phép',
	bytes: (bytes: number) =>
		bytes < 1000
			? `${bytes} B`
			: bytes < 1e6
				? `${figures.format(Math.round(bytes / 1000))} kB`
				: `${figures.format(Math.round(bytes / 1e5) / 10)} MB`,

	// Units and indicators by name
	units: 'Đơn vị cùng tên',
	unitsLead:
		'Đơn vị có cùng tên ở từ hai trang web trở lên: mỗi nơi được giao bao nhiêu nhiệm vụ, và bảng nhiệm vụ của tất cả.',
	noUnits: 'Chưa có tên đơn vị nào xuất hiện ở từ hai trang web trở lên.',
	unitTitle: (name: string) => `${name}: nhiệm vụ ở các trang web`,
	unitAnswer: (sites: number, leads: number) =>
		`${sites} trang web có đơn vị tên này, chủ trì ${figures.format(leads)} nhiệm vụ.`,
	unitDescription: (name: string, sites: number) =>
		`Nhiệm vụ của ${name} ở ${sites} trang web, mỗi mục dẫn về trang gốc.`,
	bySite: 'Theo từng trang web',
	unit: 'Đơn vị',
	leads: 'Nhiệm vụ chủ trì',
	latest: 'Thời hạn muộn nhất',
	moreUnits: (n: number) => `và ${figures.format(n)} đơn vị khác`,
	indicators: 'Chỉ tiêu cùng tên',
	indicatorsLead: 'Chỉ tiêu có cùng tên ở từ hai trang web trở lên: đặt cạnh nhau mức phải đạt của từng nơi.',
	noIndicators: 'Chưa có tên chỉ tiêu nào xuất hiện ở từ hai trang web trở lên.',
	indicatorTitle: (name: string) => `${name}: mức phải đạt ở các trang web`,
	indicatorAnswer: (sites: number, all: number) => `${sites} trong ${all} trang web có chỉ tiêu tên này đặt mức.`,
	indicatorDescription: (name: string, sites: number) => `Mức phải đạt của chỉ tiêu ${name} ở ${sites} trang web.`,
	figure: 'Mức phải đạt',
	noFigure: 'không đặt mức',
	moreTargets: (n: number) => `và ${figures.format(n)} mức khác`,
	caution: 'So theo tên chỉ tiêu. Thời gian, phạm vi, cách tính ở mỗi nơi có thể khác: xem văn bản trước khi kết luận.',
	measures: 'Các trang web ghi đơn vị đo khác nhau cho chỉ tiêu này; không so trực tiếp các con số.',

	// The table
	table: 'Bảng của tất cả các trang web',
	tableHint: (bytes: number) =>
		`Bảng được đọc từng phần từ một tệp Parquet (${portal.bytes(bytes)}); trình duyệt chỉ tải phần đang xem.`,
	openTable: 'Mở bảng',
	download: 'Tải tệp Parquet',
	ofWhich: 'Trang web',
	allSites: 'Tất cả các trang web',
	previousRows: 'Trước',
	nextRows: 'Sau',
	rowsShown: (from: number, to: number, all: number) =>
		all === 0
			? 'Không có dòng nào.'
			: `Dòng ${figures.format(from)}–${figures.format(to)} trong ${figures.format(all)}.`,
	loading: 'Đang tải…',
	failed: 'Không đọc được bảng. Kiểm tra kết nối mạng rồi thử lại.',
	number: 'Văn bản, mục',
	task: 'Nhiệm vụ',
	lastDay: 'Ngày cuối',
	scope: 'Áp dụng',
	target: 'Chỉ tiêu',
	noDay: 'không có ngày',

	// Calendar
	calendar: 'Lịch chung',
	calendarLead: 'Nơi nào có việc đến hạn, vào ngày nào.',
	noMonths: 'Chưa có thời hạn nào trong thời gian lịch này theo dõi.',
	month: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
	monthTitle: (month: string) => `Việc đến hạn tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
	monthDescription: (month: string, count: number, sites: number) =>
		`Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}: ${figures.format(count)} thời hạn ở ${sites} trang web.`,
	dueCount: (n: number) => `${figures.format(n)} thời hạn`,
	matrix: 'Số thời hạn theo trang web và ngày',
	monthTotal: 'Cả tháng',
	dueOn: (site: string, day: string, n: number) => `${site}, ${shownDay(day)}: ${n} thời hạn`,
	firstDue: 'Theo ngày',
	firstDueLead: 'Mỗi ngày nêu vài việc; xem đầy đủ ở lịch của từng trang web.',
	otherDue: (n: number) => `và ${figures.format(n)} thời hạn khác`,
	neighbours: 'Tháng trước, tháng sau',
	calendarOf: (site: string) => `Lịch của ${site}`,
	leftSites: (n: number) => `Bảng có các trang web nhiều thời hạn nhất; còn ${n} trang web khác.`,

	// Search
	search: 'Tìm trong nhiều trang web',
	searchLead: 'Gõ tên cơ quan, đơn vị, chỉ tiêu hoặc số văn bản, có dấu hay không dấu đều được.',
	searchLabel: 'Tên cần tìm',
	button: 'Tìm',
	kinds: { body: 'địa phương', unit: 'đơn vị', indicator: 'chỉ tiêu', document: 'văn bản' },
	found: (n: number, more: boolean) => (n === 0 ? 'Không có tên nào khớp.' : `${more ? 'Hơn ' : ''}${n} tên khớp.`),
	typeMore: 'Gõ thêm vài chữ để tìm.',
	searchFailed: 'Không tải được danh sách tên. Kiểm tra kết nối mạng rồi thử lại.',
	texts: 'Tìm trong nội dung văn bản',
	textsLead: (most: number) =>
		`Nội dung văn bản được tìm ở chính trang web của từng nơi. Chọn tối đa ${most} trang web, rồi mở từng kết quả.`,
	textsChosen: (n: number, most: number) => `Đã chọn ${n}/${most} trang web.`,
	textsFull: (most: number) => `Mỗi lần chỉ chọn được ${most} trang web: bỏ bớt một để chọn trang web khác.`,
	searchIn: (query: string, site: string) => (query === '' ? `Tìm trong ${site}` : `Tìm “${query}” trong ${site}`),
	withoutScript: 'Hoặc mở trang tìm kiếm của từng nơi:',

	// On the terminal
	reading: (sites: number) => `Đang đọc ${sites} trang web của cổng…`,
	readSite: (name: string, address: string, told: string) => `  ${name} (${address}): ${told}`,
} as const;

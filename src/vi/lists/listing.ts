/** `2023-09` as readers write it: of months the first two have a leading zero (Nghị định 30/2020/NĐ-CP). */
const monthOf = (month: string): string =>
	`${Number(month.slice(5)) > 2 ? Number(month.slice(5)) : month.slice(5)}/${month.slice(0, 4)}`;

/** Every sentence of the list of all assignments; also loaded by the browser, so it stays small. */
export const listing = {
	title: 'Tất cả nhiệm vụ',
	description: 'Mọi nhiệm vụ trên trang theo ngày đến hạn; lọc theo ngày, đơn vị, địa phương, lĩnh vực, tình trạng.',
	lead: (dated: number, undated: number) =>
		`${dated + undated} nhiệm vụ: ${dated} có ngày đến hạn, ${undated} không có ngày cụ thể.`,
	/** Where a recurring assignment stands. */
	once: 'Mỗi nhiệm vụ được liệt kê một lần, ở ngày đến hạn tiếp theo; khi mọi ngày đã qua thì ở ngày cuối. Mọi kỳ của việc định kỳ có ở',
	calendar: 'lịch thời hạn',
	coming: 'Các ngày đến hạn tiếp theo',
	latest: 'Đến hạn gần đây nhất',
	comingNone: (day: string) => `Đến ngày ${day}, tất cả ngày đến hạn đều đã qua.`,
	comingFrom: (day: string) => `Tính từ ngày ${day}:`,
	byMonth: 'Theo tháng đến hạn',
	month: (month: string) => `Tháng ${monthOf(month)}`,
	year: (year: string) => `Năm ${year}`,
	undated: 'Không có ngày cụ thể',
	ofYear: (year: string) => `Nhiệm vụ đến hạn năm ${year}`,
	ofMonth: (month: string) => `Nhiệm vụ đến hạn tháng ${monthOf(month)}`,
	ofUndated: 'Nhiệm vụ không có ngày đến hạn cụ thể',
	ofUndatedIn: (locality: string) => `Nhiệm vụ không có ngày đến hạn cụ thể: ${locality}`,
	part: (title: string, part: number) => (part === 1 ? title : `${title}, trang ${part}`),
	from: (from: number, to: number, count: number) =>
		from === 1 && to === count ? `${count} nhiệm vụ.` : `Nhiệm vụ thứ ${from} đến ${to} trong ${count}.`,
	parts: 'Các trang của danh sách',
	times: (n: number) => `${n} lần đến hạn`,
	noLead: 'không nêu đơn vị chủ trì',
	noWords: 'Văn bản không ghi thời hạn',

	// The filter
	filter: 'Lọc nhiệm vụ',
	filters: {
		tu: 'Đến hạn từ ngày',
		den: 'Đến hết ngày',
		'dia-phuong': 'Địa phương',
		'don-vi': 'Đơn vị chủ trì hoặc phối hợp',
		'linh-vuc': 'Lĩnh vực',
		'tinh-trang': 'Tình trạng',
		xep: 'Sắp xếp',
	},
	everything: 'Tất cả',
	placeFirst: 'Chọn địa phương trước',
	orders: {
		'': 'Thời hạn sớm trước',
		'han-xa': 'Thời hạn muộn trước',
		'van-ban': 'Văn bản mới trước',
		'chu-tri': 'Theo đơn vị chủ trì',
	},
	withoutReport: 'Trang chưa có báo cáo về văn bản',
	apply: 'Lọc',
	clear: 'Bỏ lọc',
	loading: 'Đang tải…',
	found: (n: number) => (n === 0 ? 'Không có nhiệm vụ nào khớp. Bỏ bớt điều kiện.' : `Tìm thấy ${n} nhiệm vụ.`),
	more: (n: number) => `Xem thêm ${n} nhiệm vụ`,
	results: 'Nhiệm vụ tìm thấy',
	tooMany: 'Chưa lọc: cần đọc quá nhiều tệp. Chọn một địa phương, hoặc khoảng ngày ngắn hơn.',
	gone: (label: string, value: string) =>
		`${label}: không có “${value}” trên trang (có thể đã đổi hoặc đã bỏ), nên chưa lọc được. Chọn lại hoặc bỏ lọc.`,
	wrongDay: (label: string, value: string) => `${label}: “${value}” không phải là một ngày. Chọn lại ngày.`,
	turned: 'Ngày đầu muộn hơn ngày cuối, nên không có nhiệm vụ nào khớp. Chọn lại hai ngày.',
	failed: 'Không tải được dữ liệu để lọc. Kiểm tra kết nối mạng rồi thử lại.',
	tooOld: 'Trình duyệt này quá cũ để lọc danh sách: bên dưới là toàn bộ danh sách theo tháng.',
	unloaded: 'Không tải được bộ lọc: bên dưới là toàn bộ danh sách theo tháng. Tải lại trang để thử lần nữa.',
	download: 'Tải các nhiệm vụ tìm thấy',
	xlsx: 'Bảng tính (.xlsx)',
	csv: 'CSV',
	fileName: 'nhiem-vu',
	due: 'Đến hạn',
	noDay: 'không có ngày cụ thể',
	filteredBy: 'Điều kiện lọc',
} as const;

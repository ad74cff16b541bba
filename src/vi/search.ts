import { typeNames } from './document-types.ts';

/** Every sentence of the search, in Vietnamese; also loaded by the browser, so it stays small. */
export const search = {
	title: 'Tìm kiếm',
	description:
		'Tìm đơn vị, chỉ tiêu, văn bản và nhiệm vụ, gõ có dấu hoặc không dấu, viết tắt hoặc một phần số văn bản.',
	label: 'Tìm đơn vị, chỉ tiêu, văn bản, nhiệm vụ',
	/** With a number of a document of the site, where one is at hand. */
	hint: (number?: string) =>
		`Gõ có dấu hoặc không dấu, viết tắt, hoặc số văn bản. Ví dụ: phong noi vu, cchc${number === undefined ? '' : `, ${number}`}`,
	button: 'Tìm',
	inUnit: 'Tìm trong việc của đơn vị này',
	inIndicator: 'Tìm trong các mục gắn với chỉ tiêu này',
	suggestions: 'Gợi ý',
	suggested: (n: number) => (n === 0 ? 'Không có gợi ý.' : `${n} gợi ý, dùng phím mũi tên để chọn.`),
	filters: 'Lọc kết quả',
	narrow: 'Lọc',
	all: 'Tất cả',
	sort: 'Sắp xếp',
	sorts: { '': 'Khớp nhất trước', han: 'Thời hạn sớm trước', ngay: 'Văn bản mới trước' },
	role: 'Vai trò của đơn vị',
	roles: { '': 'Mọi vai trò', 'chu-tri': 'Chủ trì', 'phoi-hop': 'Phối hợp', 'qua-nhom': 'Được giao qua nhóm' },
	names: {
		loai: 'Loại kết quả',
		'dia-phuong': 'Địa phương',
		'don-vi': 'Đơn vị',
		'chi-tieu': 'Chỉ tiêu',
		'linh-vuc': 'Lĩnh vực',
		'loai-van-ban': 'Loại văn bản',
		nam: 'Năm thực hiện',
		'ket-qua': 'Kết quả thực hiện',
	},
	/** What became of assignments and how targets stand, as it stands in the address of a search. */
	results: {
		'dung-han': 'Hoàn thành đúng hạn',
		'tre-han': 'Hoàn thành trễ hạn',
		'da-xong': 'Đã hoàn thành, không rõ ngày',
		'con-han': 'Còn trong hạn',
		'qua-han': 'Quá hạn, chưa hoàn thành',
		'chua-cong-bo': 'Hết hạn, chưa công bố kết quả',
		'noi-khac-nhau': 'Các văn bản nói khác nhau',
		'khong-ngay': 'Không có ngày để xét',
		'khong-phat-sinh': 'Không phát sinh',
		'da-huy': 'Đã bãi bỏ hoặc được thay thế',
		'don-vi-ket-thuc': 'Đơn vị kết thúc trước hạn',
		dat: 'Đạt chỉ tiêu',
		'chua-dat': 'Chưa đạt chỉ tiêu',
		'chua-xet': 'Chỉ tiêu chưa xét',
		'chua-co-so-lieu': 'Chưa công bố số liệu',
		'khong-thuoc-dien': 'Không thuộc diện phải thực hiện',
	},
	kinds: {
		'don-vi': 'Đơn vị',
		'chi-tieu': 'Chỉ tiêu',
		'chi-so': 'Chỉ số',
		'van-ban': 'Văn bản',
		'linh-vuc': 'Lĩnh vực',
		'dia-phuong': 'Địa phương',
		'noi-nay': 'Nơi hiện nay',
		han: 'Nhiệm vụ đến hạn',
		'nhiem-vu': 'Nhiệm vụ',
		'muc-dat-ra': 'Mức phải đạt',
	},
	/** Of a time that was asked for: how it was read, and where all that is due then is listed. */
	when: (said: string, count: number) =>
		count === 0 ? `Hạn: ${said}. Không có nhiệm vụ nào đến hạn.` : `Hạn: ${said}. ${count} nhiệm vụ.`,
	whenList: 'Xem trong danh sách tất cả nhiệm vụ',
	whenNone: 'Xem tất cả nhiệm vụ theo thời hạn',
	dueOn: 'Đến hạn',
	types: typeNames,
	jump: 'Đi thẳng tới trang',
	found: (n: string) => `Tìm thấy ${n} kết quả.`,
	foundFor: (n: string, query: string) => `Tìm thấy ${n} kết quả cho “${query}”.`,
	/** How many there are; more than that where not everything was looked at. */
	count: (n: number, isMore: boolean) => (isMore ? `hơn ${n}` : `${n}`),
	places: 'Văn bản, nhiệm vụ và mức phải đạt có ở',
	morePlaces: (n: number) => `Còn ${n} địa phương khác có kết quả; chọn địa phương ở phần “Lọc kết quả”.`,
	placeFirst: 'Chọn địa phương để lọc theo đơn vị.',
	nothing: 'Không tìm thấy gì.',
	nothingFor: (query: string) => `Không tìm thấy gì cho “${query}”.`,
	/** Of a filter in an address that stands for nothing of the site. */
	unknown: (filter: string, value: string) =>
		`${filter}: không có “${value}” trên trang (có thể đã đổi hoặc đã bỏ). Bỏ lọc để tìm lại.`,
	/** Of the filter by results in an address, where no document states any. */
	noReports:
		'Trang chưa có báo cáo nào về kết quả thực hiện nên không lọc được theo kết quả. Không có nghĩa là chưa làm. Bỏ lọc để tìm lại.',
	didYouMean: 'Có phải ý bạn là',
	fewer: 'Thử ít chữ hơn, bỏ bớt điều kiện lọc, hoặc tìm trong các danh sách:',
	/** Of a place of today: whose work is behind it. */
	tookOver: (old: string) => `tiếp nhận từ ${old}`,
	more: (n: number) => `Xem thêm ${n} kết quả`,
	due: 'Thời hạn',
	lead: 'Chủ trì',
	item: (anchor: string) => anchor.replace(/^nv-/, 'nhiệm vụ ').replace(/^ct-/, 'mức phải đạt ở mục '),
	drop: (name: string, value: string) => `Bỏ lọc ${name}: ${value}`,
	loading: 'Đang tìm…',
	offline: 'Không tải được bộ tìm kiếm. Kiểm tra kết nối mạng rồi thử lại.',
	tooOld: 'Trình duyệt này quá cũ để tìm theo từ. Hãy dùng trình duyệt mới hơn, hoặc tìm trong các danh sách đầy đủ:',
	unloaded: 'Không tải được bộ tìm kiếm. Tải lại trang để thử lại, hoặc tìm trong các danh sách đầy đủ:',
	lists: 'Các danh sách đầy đủ vẫn xem được:',
	withoutScript: 'Tìm theo từ cần JavaScript. Khi không có JavaScript, tìm trong các danh sách đầy đủ:',
} as const;

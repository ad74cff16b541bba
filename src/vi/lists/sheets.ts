/** A column of a spreadsheet for people: its head, how many letters wide, what it holds, and what it means. */
interface ColumnWords {
	readonly head: string;
	readonly width: number;
	/** Text where it is left out. Results, of which there are most, have ids that stand in their cells themselves. */
	readonly kind?: 'id' | 'day' | 'number';
	readonly meaning: string;
}

const columns = <Name extends string>(own: Readonly<Record<Name, ColumnWords>>) => own;

const url = { head: 'Địa chỉ trên trang', width: 40, meaning: 'Địa chỉ để mở trên trang.' } as const;
const locality = { head: 'Địa phương', width: 20, meaning: 'Địa phương, cơ quan có văn bản.' } as const;
const document = { head: 'Văn bản', width: 30, meaning: 'Loại, số và ký hiệu của văn bản.' } as const;
const documentId = {
	head: 'Mã văn bản',
	width: 28,
	meaning: 'Mã của văn bản trong dữ liệu mở; không đổi.',
} as const;

/** Columns of each sheet of the spreadsheets for people, ids last. The browser makes a sheet of assignments by them too. */
export const sheetColumns = {
	assignments: columns({
		number: { head: 'Mục', width: 9, meaning: 'Số mục như in trên văn bản; luôn là chữ, 1.10 không phải 1.1.' },
		task: { head: 'Nhiệm vụ', width: 60, meaning: 'Việc phải làm, tóm tắt thành một câu theo lời của trang.' },
		deliverables: { head: 'Sản phẩm', width: 30, meaning: 'Các sản phẩm phải có.' },
		leads: { head: 'Chủ trì', width: 28, meaning: 'Đơn vị, nhóm đơn vị chủ trì.' },
		cooperating: { head: 'Phối hợp', width: 28, meaning: 'Đơn vị, nhóm đơn vị phối hợp.' },
		due: { head: 'Thời hạn theo văn bản', width: 28, meaning: 'Thời hạn, đúng lời của văn bản.' },
		first: {
			head: 'Ngày đến hạn đầu',
			width: 12,
			kind: 'day',
			meaning: 'Ngày đến hạn sớm nhất theo cách trang đọc; trống nếu thời hạn không có ngày cụ thể.',
		},
		last: { head: 'Ngày đến hạn cuối', width: 12, kind: 'day', meaning: 'Ngày đến hạn muộn nhất.' },
		days: {
			head: 'Số lần đến hạn',
			width: 10,
			kind: 'number',
			meaning: 'Nhiệm vụ có bao nhiêu ngày đến hạn; việc định kỳ có mỗi kỳ một ngày.',
		},
		standing: {
			head: 'Tình trạng',
			width: 24,
			meaning:
				'Suy ra từ những văn bản đã công bố: xem trang tính “Kết quả”, hoặc mở địa chỉ trên trang. Trống nếu trang chưa có báo cáo nào về văn bản.',
		},
		field: { head: 'Lĩnh vực', width: 22, meaning: 'Lĩnh vực cải cách.' },
		document,
		issued: { head: 'Ngày ban hành', width: 12, kind: 'day', meaning: 'Ngày ban hành văn bản.' },
		locality,
		url,
		id: { head: 'Mã nhiệm vụ', width: 34, meaning: 'Mã của nhiệm vụ trong dữ liệu mở; không đổi.' },
	}),
	targets: columns({
		ref: { head: 'Mục', width: 9, meaning: 'Số mục như in trên văn bản; luôn là chữ.' },
		indicator: { head: 'Chỉ tiêu', width: 36, meaning: 'Tên của thước đo, dùng chung cho mọi văn bản.' },
		figure: { head: 'Mức phải đạt', width: 24, meaning: 'Con số mà văn bản đặt ra; trống nếu chỉ nêu bằng lời.' },
		text: { head: 'Theo văn bản', width: 50, meaning: 'Mức phải đạt, theo lời của văn bản.' },
		level: { head: 'Cấp', width: 12, meaning: 'Cấp mà mức áp dụng; trống nếu văn bản không nêu.' },
		scope: { head: 'Phạm vi', width: 24, meaning: 'Phạm vi mà mức áp dụng; trống nếu văn bản không giới hạn.' },
		period: { head: 'Thời gian', width: 16, meaning: 'Thời gian mà mức áp dụng.' },
		responsible: { head: 'Đơn vị chịu trách nhiệm', width: 28, meaning: 'Đơn vị mà văn bản nêu tên.' },
		document,
		locality,
		url,
		id: { head: 'Mã mức phải đạt', width: 34, meaning: 'Mã trong dữ liệu mở; không đổi.' },
	}),
	units: columns({
		name: { head: 'Tên đơn vị', width: 44, meaning: 'Tên đầy đủ.' },
		kind: { head: 'Loại', width: 24, meaning: 'Loại đơn vị; “Nhóm đơn vị” là nhóm được văn bản gọi chung.' },
		members: { head: 'Các đơn vị trong nhóm', width: 40, meaning: 'Chỉ của nhóm: các đơn vị mà văn bản nêu tên.' },
		leads: { head: 'Số nhiệm vụ chủ trì', width: 12, kind: 'number', meaning: 'Giao đích danh, không qua nhóm.' },
		cooperates: { head: 'Số nhiệm vụ phối hợp', width: 12, kind: 'number', meaning: 'Giao đích danh, không qua nhóm.' },
		until: {
			head: 'Ngày kết thúc',
			width: 12,
			kind: 'day',
			meaning: 'Ngày cuối đơn vị hoạt động; trống nếu đang hoạt động.',
		},
		successors: { head: 'Nơi tiếp nhận', width: 40, meaning: 'Những nơi tiếp nhận khi đơn vị kết thúc.' },
		locality,
		url,
		id: { head: 'Mã đơn vị', width: 28, meaning: 'Mã của đơn vị trong dữ liệu mở; không đổi.' },
	}),
	documents: columns({
		type: { head: 'Loại văn bản', width: 20, meaning: 'Quyết định, kế hoạch, thông báo kết luận…' },
		number: { head: 'Số, ký hiệu', width: 18, meaning: 'Như in trên văn bản.' },
		title: { head: 'Trích yếu', width: 60, meaning: 'Trích yếu nội dung.' },
		issued: {
			head: 'Ngày ban hành',
			width: 12,
			kind: 'day',
			meaning: 'Ngày ban hành; chỉ có tháng hoặc năm nếu không rõ ngày.',
		},
		issuer: { head: 'Cơ quan ban hành', width: 30, meaning: 'Cơ quan ban hành văn bản.' },
		signer: { head: 'Người ký', width: 28, meaning: 'Họ tên và chức vụ người ký; trống nếu không đọc được.' },
		assignments: { head: 'Số nhiệm vụ', width: 10, kind: 'number', meaning: 'Văn bản giao bao nhiêu nhiệm vụ.' },
		targets: { head: 'Số mức phải đạt', width: 10, kind: 'number', meaning: 'Văn bản đặt bao nhiêu mức phải đạt.' },
		locality,
		url,
		id: documentId,
	}),
	results: columns({
		number: { head: 'Mục', width: 9, meaning: 'Số mục của nhiệm vụ; luôn là chữ.' },
		task: { head: 'Nhiệm vụ', width: 50, meaning: 'Nhiệm vụ mà văn bản nói đến.' },
		part: { head: 'Đoạn, kỳ', width: 18, meaning: 'Đoạn, kỳ của thời hạn; trống nếu nói về cả nhiệm vụ.' },
		said: { head: 'Văn bản nói', width: 60, meaning: 'Điều văn bản nói về kết quả, gồm sản phẩm, khó khăn, đề xuất.' },
		unit: { head: 'Đơn vị', width: 24, meaning: 'Đơn vị được nói đến; trống nếu nói về mọi đơn vị chủ trì.' },
		dataDay: {
			head: 'Ngày chốt số liệu',
			width: 12,
			kind: 'day',
			meaning: 'Văn bản nói về tình hình đến hết ngày này.',
		},
		document: { ...document, meaning: 'Văn bản nói điều đó.' },
		of: { head: 'Văn bản giao', width: 30, meaning: 'Văn bản giao nhiệm vụ.' },
		url: { ...url, kind: 'id' },
		assignment: { head: 'Mã nhiệm vụ', width: 34, kind: 'id', meaning: 'Mã của nhiệm vụ trong dữ liệu mở; không đổi.' },
		id: { head: 'Mã kết quả', width: 34, kind: 'id', meaning: 'Mã trong dữ liệu mở; không đổi.' },
	}),
	measurements: columns({
		indicator: {
			head: 'Chỉ tiêu',
			width: 36,
			meaning: 'Chỉ tiêu mà số liệu nói đến; trống nếu là sản phẩm của nhiệm vụ.',
		},
		printed: { head: 'Số liệu', width: 16, meaning: 'Đúng chữ in trên văn bản.' },
		value: { head: 'Giá trị', width: 12, kind: 'number', meaning: 'Con số; trống nếu văn bản chỉ nêu bằng lời.' },
		measure: { head: 'Đơn vị đo', width: 12, meaning: 'Đơn vị đo.' },
		period: { head: 'Kỳ', width: 18, meaning: 'Kỳ của số liệu, theo lời của văn bản.' },
		start: { head: 'Từ ngày', width: 12, kind: 'day', meaning: 'Ngày đầu của kỳ.' },
		end: { head: 'Đến ngày', width: 12, kind: 'day', meaning: 'Ngày cuối của kỳ.' },
		unit: { head: 'Đơn vị', width: 24, meaning: 'Đơn vị có số liệu; trống nếu là của cả địa phương.' },
		level: { head: 'Cấp', width: 12, meaning: 'Cấp mà số liệu nói đến.' },
		scope: { head: 'Phạm vi', width: 24, meaning: 'Phạm vi mà số liệu nói đến.' },
		document: { ...document, meaning: 'Văn bản nêu số liệu.' },
		locality,
		url,
		id: { head: 'Mã số liệu', width: 34, meaning: 'Mã trong dữ liệu mở; không đổi.' },
	}),
} as const;

/** The kinds of sheets, in the order in which workbooks have them. */
export type SheetKind = keyof typeof sheetColumns;

/** Every other word of the spreadsheets for people. */
export const sheets = {
	names: {
		assignments: 'Nhiệm vụ',
		targets: 'Mức phải đạt',
		units: 'Đơn vị',
		documents: 'Văn bản',
		results: 'Kết quả',
		measurements: 'Số liệu',
	} satisfies Record<SheetKind, string>,
	explained: 'Giải thích',
	explainedHeads: ['Trang tính', 'Cột', 'Ý nghĩa'],
	of: 'Nội dung',
	site: 'Nguồn',
	licence: 'Giấy phép',
	licenceNone: 'Chưa công bố',
	day: 'Ngày của nội dung',
	note: 'Lưu ý',
	noteText: 'Bảng tóm tắt để tra cứu. Bản gốc có chữ ký và dấu của văn bản là căn cứ pháp lý.',
	cut: (shown: number, all: number) => `Bảng chỉ có ${shown} dòng mới nhất trong ${all}; xem đầy đủ ở dữ liệu mở.`,
	cutName: 'Chưa đủ',
	/** The link to a workbook. */
	link: 'Tải bảng tính (.xlsx)',
	ofUnitLink: 'Tải các việc được giao thành bảng tính',
	ofIndicator: (name: string) => `Mức phải đạt, nhiệm vụ và số liệu của ${name}`,
	ofYear: (name: string, year: string) => `${name}, văn bản ban hành năm ${year}`,
	whole: 'Toàn bộ sổ theo dõi',
	books: 'Bảng tính cho người đọc',
	booksLead:
		'Tệp .xlsx mở được ngay bằng Excel, LibreOffice, Google Trang tính. Tên cột bằng tiếng Việt, ngày đúng kiểu ngày, số mục giữ nguyên; trang tính cuối giải thích từng cột. Mỗi đơn vị, văn bản, chỉ tiêu cũng có một tệp, ở cuối trang của mục đó.',
	booksByYear: 'Địa phương có nhiều nhiệm vụ được chia theo năm ban hành văn bản.',
	booksCut: (shown: number, all: number) =>
		`Đang liệt kê ${shown} địa phương có nhiều văn bản nhất trong ${all}; các địa phương khác có liên kết ở trang của mình.`,
} as const;

/** The words of the sheet that a clerk fills in, and of the head of a report, in Vietnamese. */
export const clerk = {
	/** What a clerk may choose, by what it means. */
	states: {
		done: 'Hoàn thành',
		partly: 'Một phần',
		'not-done': 'Chưa',
		'not-arisen': 'Không phát sinh',
	},
	/** One key for each, for those who type fast. */
	keys: { h: 'done', m: 'partly', c: 'not-done', k: 'not-arisen' },
	columns: {
		number: 'Số mục',
		task: 'Nhiệm vụ',
		unit: 'Đơn vị',
		time: 'Đoạn/kỳ',
		due: 'Hạn',
		before: 'Lần trước nói',
		state: 'Kết quả',
		day: 'Ngày',
		products: 'Số, ký hiệu sản phẩm',
		reason: 'Nguyên nhân',
		note: 'Ghi chú',
		assignment: 'Mã nhiệm vụ',
		phase: 'Mã đoạn',
		round: 'Mã kỳ',
		who: 'Mã đơn vị',
	},
	datedSheet: 'Kết quả',
	undatedSheet: 'Không có ngày hạn',
	eachUnit: (group: string) => `mỗi đơn vị ▸ ${group}`,
	phase: (number: number) => `đoạn ${number}`,
	noDay: 'không có ngày',
	saidBefore: (state: string, document: string, day: string) => `${state} (${document}, ${day})`,
	saidVariously: 'mỗi đơn vị một khác',
	months: (month: string, year: string) => `Tháng ${month} năm ${year}`,
	quarters: (quarter: string, year: string) => `Quý ${quarter} năm ${year}`,
	halves: (isFirst: boolean, year: string) => `6 tháng ${isFirst ? 'đầu' : 'cuối'} năm ${year}`,
	stateTitle: 'Kết quả',
	stateHelp: 'Báo cáo không nói đến thì để trống.',
	stateWrong: 'Chọn một trong các từ của danh sách, hoặc để trống nếu báo cáo không nói đến.',
	dayHelp: 'Ngày xong (14/4/2023) hoặc khoảng (tháng 4/2023) như báo cáo ghi; không ghi thì để trống.',
	reasonWrong: 'Chọn một nguyên nhân của danh sách; báo cáo không nêu thì để trống.',
	/** Lines of remark at the head of a report that a clerk is to complete. */
	headRemarks: [
		'Phần đầu do lệnh "new" ghi. Điền các khóa còn trống theo bản gốc; lệnh "check" nêu từng chỗ còn thiếu.',
		'Đặt lại tên tệp theo số, ký hiệu khi đã có số.',
	],
	/** The difference that an import makes, said before it is made. */
	counted: {
		done: (count: number) => `${count} hoàn thành`,
		partly: (count: number) => `${count} một phần`,
		'not-done': (count: number) => `${count} chưa`,
		'not-arisen': (count: number) => `${count} không phát sinh`,
	},
	nothingSaid: 'không dòng nào có kết quả',
	leftEmpty: (count: number) => `${count} dòng để trống: báo cáo không nói đến`,
	against: (added: number, changed: number, same: number) =>
		`So với văn bản: ${added} kết quả mới, ${changed} thay đổi, ${same} đã có như vậy.`,
	changed: (line: string, before: string, after: string) => `  thay đổi: ${line}: ${before} → ${after}`,
	added: (line: string, after: string) => `  mới: ${line}: ${after}`,
	kept: (count: number) =>
		`${count} dòng để trống mà văn bản đã có kết quả: giữ nguyên. Muốn bỏ thì xóa mục đó trong tệp của văn bản.`,
	withWords: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
	wrong: (count: number) => `${count} chỗ phải sửa; chưa ghi gì.`,
	dry: (file: string) => `Chưa ghi gì. Thêm --write để ghi vào ${file}.`,
	written: (file: string) => `Đã ghi vào ${file}. Chạy lệnh check để kiểm tra.`,
	noChange: (file: string) => `Không có gì để ghi vào ${file}.`,
	place: (file: string, sheet: string, row: number, column: string) =>
		`${file}, trang “${sheet}”, dòng ${row}, cột ${column}`,
	error: 'lỗi',
	warning: 'cảnh báo',
} as const;

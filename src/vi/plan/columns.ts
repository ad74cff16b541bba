/** A column of the sheet in which writers mend what was given to whom: its name, and what is to be written in it. */
export interface PlanColumnWords {
	readonly name: string;
	readonly help: string;
}

const onePerLine = 'Mỗi mục một dòng trong ô (Alt+Enter để xuống dòng).';
const unitHelp = `Tên đơn vị như trong danh sách, tên ngắn, chức danh hoặc mã. ${onePerLine}`;

const shared = {
	document: { name: 'Văn bản', help: 'Mã của văn bản: địa phương/tên tệp. Không sửa; dòng mới thì chép từ dòng khác.' },
	origin: {
		name: 'Mã gốc',
		help: 'Cột ẩn, do lệnh export ghi, để nhận ra số mục bị đổi. Không sửa; dòng mới thì để trống.',
	},
} as const;

/** Columns of the sheet of assignments. */
export const assignmentColumnWords = {
	document: shared.document,
	id: { name: 'Số mục', help: 'Số mục trong văn bản, là chữ: 1.10 khác 1.1. Không sửa; dòng mới thì ghi số mục mới.' },
	item: { name: 'Nơi in', help: 'Chỗ của việc trong văn bản, khi số mục không nói được: đoạn kết.' },
	task: { name: 'Nhiệm vụ', help: 'Việc phải làm, một câu ngắn. Không được để trống.' },
	verbatim: {
		name: 'Nguyên văn',
		help: '“Có” khi Nhiệm vụ là lời của văn bản, chưa viết lại. Viết lại rồi thì ghi -.',
	},
	words: { name: 'Lời văn bản', help: 'Lời của văn bản, giữ bên câu đã viết lại; dòng nào ra dòng ấy.' },
	deliverables: { name: 'Sản phẩm', help: `Sản phẩm phải có. ${onePerLine}` },
	leads: { name: 'Chủ trì', help: unitHelp },
	each: { name: 'Từng đơn vị', help: '“Có” khi mỗi đơn vị chủ trì tự chịu trách nhiệm, “Không” khi chung nhau.' },
	cooperating: { name: 'Phối hợp', help: unitHelp },
	cooperationNote: { name: 'Lời về phối hợp', help: 'Lời của văn bản về phối hợp, khi không nêu đơn vị nào.' },
	due: { name: 'Thời hạn', help: 'Đúng lời của văn bản, dòng nào ra dòng ấy: Quý I năm 2023; trước ngày 31/12/2023.' },
	dueInWords: {
		name: 'Thời hạn bằng lời',
		help: 'Thời hạn không cho ngày nào (theo tiến độ dự án), thay cho cột Thời hạn.',
	},
	field: { name: 'Lĩnh vực', help: 'Tên lĩnh vực như trong danh sách, hoặc mã.' },
	indicators: {
		name: 'Chỉ tiêu',
		help: `Chỉ tiêu, chỉ số mà việc phục vụ: tên như trong danh sách, hoặc mã. ${onePerLine}`,
	},
	targets: { name: 'Mức phải đạt', help: `Số mục của mức phải đạt trong cùng văn bản. ${onePerLine}` },
	proposed: { name: 'Hạn đề xuất', help: 'Thời hạn được đề xuất, bên thời hạn đã quyết.' },
	condition: { name: 'Điều kiện', help: 'Khi nào, với ai thì phải làm, theo lời văn bản.' },
	exceptions: { name: 'Trừ', help: `Điều văn bản loại trừ. ${onePerLine}` },
	emphasis: { name: 'Nhất là', help: `Điều văn bản nhấn mạnh. ${onePerLine}` },
	inCharge: { name: 'Lãnh đạo phụ trách', help: 'Chức vụ, không ghi tên người.' },
	followedBy: { name: 'Theo dõi', help: `Đơn vị hoặc chức vụ theo dõi, không ghi tên người. ${onePerLine}` },
	reportTo: { name: 'Báo cáo cho', help: `Nơi nhận báo cáo: mã đơn vị hoặc lời văn bản. ${onePerLine}` },
	reportThrough: { name: 'Báo cáo qua', help: 'Nơi chuyển báo cáo: mã đơn vị hoặc lời văn bản.' },
	reportFigures: { name: 'Số liệu báo cáo', help: 'Số liệu của khoảng nào, theo lời văn bản.' },
	funding: { name: 'Kinh phí', help: 'Nguồn kinh phí, theo lời văn bản.' },
	amount: { name: 'Số tiền', help: 'Số tiền bằng đồng: 1,5 tỷ đồng. Chỉ ghi khi có Kinh phí.' },
	note: { name: 'Ghi chú', help: 'Điều người đọc cần biết: chỗ in sai, mâu thuẫn, không đọc được.' },
	origin: shared.origin,
} as const satisfies Readonly<Record<string, PlanColumnWords>>;

/** Columns of the sheet of targets. */
export const targetColumnWords = {
	document: shared.document,
	id: { name: 'Số mục', help: 'Số mục của mức phải đạt, là chữ; con số thứ hai của một mục có -2. Không sửa.' },
	item: { name: 'Mục', help: 'Mục của văn bản, khi khác Số mục.' },
	indicator: { name: 'Chỉ tiêu', help: 'Tên chỉ tiêu như trong danh sách, hoặc mã. Không được để trống.' },
	comparator: { name: 'So sánh', help: 'Một trong >=, >, =, <, <=; để trống khi mức bằng lời.' },
	value: { name: 'Giá trị', help: 'Con số như văn bản in, dấu phẩy trước phần thập phân: 92,5.' },
	upTo: { name: 'Đến', help: 'Số trên của khoảng: từ 60 đến 70.' },
	measure: { name: 'Đơn vị đo', help: 'Đơn vị đo của con số: %.' },
	scope: { name: 'Phạm vi', help: 'Con số tính trên gì: từng lĩnh vực.' },
	each: { name: 'Từng nơi', help: '“Có” khi mỗi phần, mỗi đơn vị đều phải đạt.' },
	than: { name: 'So với', help: 'So với khi nào, với gì: năm 2022.' },
	level: { name: 'Cấp', help: 'Cấp phải đạt: quận, phường.' },
	period: { name: 'Kỳ', help: 'Thời gian, khi khác với thời gian của văn bản.' },
	responsible: { name: 'Chịu trách nhiệm', help: unitHelp },
	exceptions: { name: 'Trừ', help: `Điều văn bản loại trừ. ${onePerLine}` },
	text: { name: 'Mức phải đạt', help: 'Mức phải đạt viết thành một câu, có con số. Không được để trống.' },
	origin: shared.origin,
} as const satisfies Readonly<Record<string, PlanColumnWords>>;

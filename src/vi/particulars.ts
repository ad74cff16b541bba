const numbers = new Intl.NumberFormat('vi-VN');

/** Every sentence about what few assignments say: conditions, people in charge, reports, money. */
export const particulars = {
	/** All of them, where a history names them together. */
	all: 'Điều kiện, người phụ trách, báo cáo, kinh phí',
	noTimeFor: 'Văn bản không ghi thời hạn riêng cho',
	condition: 'Điều kiện',
	/** How the site reads a condition, beside the document's words. */
	reading: 'Trang đọc điều kiện',
	readingOf: (grounds: readonly string[], period: string, isRead: boolean) =>
		`${grounds.join('; hoặc ')}; xét theo kết quả ${/^\d{4}$/.test(period) ? `năm ${period}` : period}${isRead ? ', năm liền trước văn bản' : ''}`,
	ratedAs: (ratings: readonly string[]) => `xếp loại ${ratings.map((one) => `“${one}”`).join(', ')}`,
	scoredBelow: (field: string, index: string, below: number) =>
		`điểm ${field} (${index}) dưới ${String(below).replace('.', ',')}% điểm tối đa`,
	/** Whom it binds, by published scores and ratings. */
	bound: {
		obliged: 'Thuộc diện phải thực hiện, theo điểm và xếp loại đã công bố',
		'not-obliged': 'Không thuộc diện phải thực hiện, theo điểm và xếp loại đã công bố',
		unknown: 'Chưa rõ',
	},
	boundShort: { obliged: 'thuộc diện', 'not-obliged': 'không thuộc diện', unknown: 'chưa rõ có thuộc diện hay không' },
	moreUnits: (count: number) => `; và ${count} đơn vị khác`,
	noneScored: 'trang chưa có điểm, xếp loại của đơn vị nào để đối chiếu',
	allOthers: 'các đơn vị khác: trang chưa có điểm, xếp loại để đối chiếu',
	exceptions: 'Trừ',
	emphasis: 'Nhất là',
	inCharge: 'Lãnh đạo phụ trách',
	followedBy: 'Theo dõi, đôn đốc',
	reportTo: 'Nơi nhận báo cáo',
	reportThrough: 'Gửi qua',
	figures: 'Số liệu báo cáo',
	reports: 'Lịch báo cáo của đơn vị',
	follows: 'Nhiệm vụ đơn vị theo dõi, đôn đốc (đơn vị khác chủ trì)',
	nextDays: (month: string) => `Ngày cuối các kỳ từ tháng ${month}`,
	lastDay: 'Ngày cuối (đã qua)',
	funding: 'Kinh phí',
	fundingOf: (text: string, amount: number | null) => {
		const sum = amount === null ? null : `${numbers.format(amount)} đồng`;
		return sum === null || text.includes(sum) ? text : `${text} (${sum})`;
	},
	proposed: 'Thời hạn đề xuất',
	proposedOf: (words: string, readings: readonly string[]) =>
		readings.length === 0 ? words : `${words} (${readings.map(lowered).join('; ')})`,
} as const;

const lowered = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

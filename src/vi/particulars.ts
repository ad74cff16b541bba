const numbers = new Intl.NumberFormat('vi-VN');

/** Every sentence about what few assignments say: conditions, people in charge, reports, money. */
export const particulars = {
	/** All of them, where a history names them together. */
	all: 'Điều kiện, người phụ trách, báo cáo, kinh phí',
	noTimeFor: 'Văn bản không ghi thời hạn riêng cho',
	condition: 'Điều kiện',
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

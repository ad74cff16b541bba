/** Sentences of localities side by side. */
export const compare = {
	title: 'So sánh các địa phương',
	name: 'So sánh',
	lead: 'Mỗi chỉ tiêu một bảng: mỗi địa phương đặt mức nào trong văn bản mới nhất có đặt mức cho chỉ tiêu đó.',
	of: (indicator: string) => `So sánh: ${indicator}`,
	description: (indicator: string) =>
		`Mức phải đạt của từng địa phương cho chỉ tiêu ${indicator}, và địa phương nào không đặt mức.`,
	answer: (set: number, all: number) => `${set} trong ${all} địa phương có đặt mức.`,
	caption: (indicator: string) => `${indicator}: mức của từng địa phương`,
	setBy: (n: number) => `${n} địa phương đặt mức`,
	figure: 'Mức phải đạt',
	document: 'Văn bản',
	silent: 'không đặt mức',
	noDocument: 'chưa có văn bản trên trang',
	silence:
		'“Không đặt mức” là văn bản của địa phương có trên trang không nêu chỉ tiêu này; không có nghĩa là địa phương không làm. Mức có thể đặt cho thời gian, phạm vi khác nhau: xem văn bản trước khi so sánh.',
	left: (n: number) => `Còn ${n} địa phương khác: xem dữ liệu mở.`,
	leftIndicators: (n: number) => `Còn ${n} chỉ tiêu khác: xem danh sách chỉ tiêu.`,
	none: 'Chưa có địa phương nào đặt mức.',
	page: 'Trang của chỉ tiêu',
} as const;

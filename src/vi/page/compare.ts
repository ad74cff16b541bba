/** Sentences of localities side by side; also loaded by the browser, so they stay few. */
export const compare = {
	title: 'So sánh các địa phương',
	name: 'So sánh',
	lead: 'Mỗi địa phương đặt mức nào cho từng chỉ tiêu, theo văn bản mới nhất của địa phương có đặt mức cho chỉ tiêu đó.',
	titleOf: (indicator: string) => `So sánh: ${indicator}`,
	description: (indicator: string) =>
		`Mức phải đạt của từng địa phương cho chỉ tiêu ${indicator}, và địa phương nào không đặt mức.`,
	answer: (set: number, all: number) => `${set} trong ${all} địa phương có đặt mức.`,
	caption: (indicator: string) => `${indicator}: mức của từng địa phương`,
	ofPlaces: 'Từng địa phương',
	setBy: (n: number) => `${n} địa phương đặt mức`,
	figure: 'Mức phải đạt',
	indicator: 'Chỉ tiêu',
	document: 'Văn bản',
	silent: 'không đặt mức',
	noDocument: 'chưa có văn bản trên trang',
	silence:
		'“Không đặt mức” nghĩa là văn bản của địa phương có ở đây không nêu chỉ tiêu này; không có nghĩa là địa phương không làm. Các mức có thể áp dụng cho thời gian, phạm vi khác nhau: xem văn bản trước khi so sánh.',
	left: (n: number) => `Còn ${n} địa phương khác: xem dữ liệu mở.`,
	leftIndicators: (n: number) => `Còn ${n} chỉ tiêu khác: xem danh sách chỉ tiêu.`,
	none: 'Chưa có địa phương nào đặt mức.',
	page: 'Trang của chỉ tiêu',
	/** A locality and its document, on the ruler. */
	head: (locality: string, document: string) => `${locality}: ${document}`,
	otherwise: (names: string) => `Đặt mức bằng lời hoặc theo đơn vị đo khác: ${names}.`,
	silentOnes: (names: string) => `Không đặt mức: ${names}.`,

	// Two or three localities
	byIndicator: 'Theo từng chỉ tiêu',
	beside: 'Đặt cạnh nhau hai hoặc ba địa phương',
	besideOthers: 'So sánh với địa phương khác',
	place: (n: number) => `Địa phương thứ ${['nhất', 'hai', 'ba'][n - 1] ?? n}`,
	choose: 'Chọn địa phương',
	optional: 'Không chọn',
	show: 'So sánh',
	tableOf: (names: readonly string[]) => `Mức phải đạt: ${names.join(', ')}`,
	allOf: 'Mức phải đạt của các địa phương',
	leftPlaces: (n: number) => `Bảng có các địa phương đặt mức cho nhiều chỉ tiêu nhất; còn ${n} địa phương khác.`,
	more: (n: number) => `và ${n} mức khác`,
	loading: 'Đang tải…',
	chosen: (places: number, rows: number) =>
		places < 2
			? 'Chọn thêm một địa phương để so sánh.'
			: rows === 0
				? 'Các địa phương này chưa đặt mức cho chỉ tiêu nào.'
				: `${rows} chỉ tiêu mà ít nhất một trong ${places} địa phương đặt mức.`,
	gone: (place: string) => `Không có địa phương “${place}” trên trang (có thể đã đổi hoặc đã bỏ). Chọn lại.`,
	failed: 'Không tải được dữ liệu để so sánh. Kiểm tra kết nối mạng rồi thử lại.',
	tooOld: 'Trình duyệt này quá cũ để chọn địa phương: bên dưới là bảng đầy đủ.',
	unloaded: 'Không tải được phần chọn địa phương: bên dưới là bảng đầy đủ. Tải lại trang để thử lần nữa.',
} as const;

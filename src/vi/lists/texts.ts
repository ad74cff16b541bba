/** Words of texts for programs that read as people do: documents as Markdown, and what is where on the site. */
export const texts = {
	page: 'Trang',
	licence: 'Giấy phép',
	indicator: 'Chỉ tiêu',
	days: 'Trang đọc là',
	standing: 'Tình trạng',
	manyDays: (n: number, first: string, last: string) => `${n} ngày, từ ${first} đến ${last}`,
	about: 'Nên biết',
	rules: [
		'Trang tóm tắt văn bản để tra cứu; bản gốc có chữ ký và dấu là căn cứ pháp lý. Nhiệm vụ được viết lại thành câu ngắn theo lời của trang; thời hạn giữ đúng lời của văn bản, ngày là cách trang đọc.',
		'Chỉ tiêu là thước đo dùng chung; mức phải đạt là con số mà một văn bản đặt ra cho một chỉ tiêu. Nhóm đơn vị là những đơn vị được một văn bản gọi chung.',
		'“Chưa công bố kết quả” không có nghĩa là chưa làm: trang chỉ biết điều các văn bản đã công bố nói.',
	],
	counts: (
		documents: number,
		assignments: number,
		targets: number,
		units: number,
		groups: number,
		indicators: number,
	) =>
		`${documents} văn bản, ${assignments} nhiệm vụ, ${indicators} chỉ tiêu, ${targets} mức phải đạt, ${units} đơn vị, ${groups} nhóm đơn vị`,
	lists: 'Danh sách',
	data: 'Dữ liệu',
	documents: 'Văn bản dạng Markdown',
	documentsNote: (shown: number, total: number) =>
		shown < total ? `${shown} văn bản mới nhất trong ${total}; các văn bản khác ở` : `Cả ${total} văn bản; cũng ở`,
	atEnd: 'Thêm index.md vào cuối địa chỉ trang của một văn bản để lấy văn bản đó dạng Markdown.',
	what: {
		documents: 'danh sách văn bản, mới nhất trước',
		assignments: 'mọi nhiệm vụ theo ngày đến hạn',
		units: 'mỗi đơn vị được giao gì',
		indicators: 'mỗi chỉ tiêu và các mức phải đạt',
		localities: 'địa phương có văn bản trên trang',
		calendar: 'lịch thời hạn theo năm, tháng',
		results: 'kết quả thực hiện',
		data: 'mọi tệp dữ liệu mở, ý nghĩa từng cột',
		method: 'cách trang đọc thời hạn và suy ra tình trạng',
	},
	files: 'tệp JSON, kèm lược đồ',
} as const;

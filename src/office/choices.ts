/** What readers chose where a file leaves a choice, as the report says it. */
export const choices = {
	insertion: 'Lấy chữ được thêm, dù việc thêm (theo dõi thay đổi) chưa được chấp nhận trong tệp.',
	deletion: 'Bỏ chữ bị xóa, dù việc xóa (theo dõi thay đổi) chưa được chấp nhận trong tệp.',
	'moved-here': 'Lấy chữ được chuyển đến chỗ này (theo dõi thay đổi chưa được chấp nhận).',
	'moved-away': 'Bỏ chữ ở chỗ cũ, vì đã được chuyển đi (theo dõi thay đổi chưa được chấp nhận).',
	deletedRow: 'Bỏ cả dòng, vì dòng bị xóa (theo dõi thay đổi chưa được chấp nhận).',
	insertedRow: 'Lấy cả dòng, dù việc thêm dòng (theo dõi thay đổi) chưa được chấp nhận.',
	nested: 'Trong ô có một bảng nữa; mỗi dòng của bảng ấy được ghi thành một dòng của ô.',
	overlaid: 'Bảng nằm trong ô bên cạnh lấn sang ô này; chữ của hai ô có thể lẫn nhau, cần đối chiếu bản gốc.',
	symbol: 'Bỏ một ký hiệu của phông chữ này, vì không rõ ký hiệu hiện ra là gì.',
	struck: 'Chữ bị gạch ngang trong tệp vẫn được lấy.',
	field: 'Bỏ số tự động kiểu cũ (trường), vì tệp không ghi số hiện ra là mấy.',
	suspected: 'Chữ có vẻ thuộc bảng mã cũ (TCVN3, VNI) mà phông chữ không nói vậy; để nguyên, không chuyển.',
	brokenPart: 'Một phần của tệp bị hỏng nên không giải nén được; chữ ở phần ấy có thể thiếu, cần đối chiếu bản gốc.',
	joinedOpen: 'Dòng bị ngắt sang trang này (không có đường kẻ phía trên); nối vào dòng cuối của trang trước.',
	joinedClosed: 'Dòng đầu trang không có số thứ tự; coi là phần tiếp của dòng cuối trang trước và nối vào.',
	joinedCell: 'Chữ của ô bị ngắt sang trang này được nối với chữ ở trang trước.',
	keptRow:
		'Dòng đầu trang không có số thứ tự, phía trên có đường kẻ; giữ là một dòng riêng, không nối vào trang trước.',
	joinedLines: 'Các dòng bị ngắt theo độ rộng trang được nối lại thành đoạn; mục (1., a), gạch đầu dòng) đứng riêng.',
	joinedParagraph: 'Đoạn bị ngắt sang trang này; nối vào đoạn cuối của trang trước.',
	farCells: 'Chỉ đọc vùng đầu trang tính; các ô nằm rất xa bảng không được đọc.',
	lostZero: 'Ô là con số, không phải chữ, nên 1.10 hiện thành 1.1; lấy như trang tính hiện, cần đối chiếu bản gốc.',
	noValue: 'Ô có công thức chưa được tính hoặc báo lỗi; để trống.',
	cellFormat: 'Ô có kiểu hiển thị ngày lạ; ghi theo dạng ngày/tháng/năm.',
	windows: 'Tệp chữ dùng bảng mã Windows-1258 (tiếng Việt của Windows); đã chuyển sang Unicode.',
	alignedCell:
		'Bảng không kẻ đường viền; chữ được xếp vào cột và dòng này theo vị trí trên trang, cần đối chiếu bản gốc.',
	unknownLetter:
		'Phông chữ trong tệp không cho biết chữ ở chỗ này là chữ gì; dấu hoặc chữ có thể thiếu, cần đối chiếu bản gốc.',
	clipped: 'Một phần chữ nằm ngoài khung của ô nên không hiện ra trên trang; phần ấy bị bỏ, cần đối chiếu bản gốc.',
	mergedOver: 'Ô trống ở đầu trang này được coi là phần tiếp của ô gộp dòng ở cuối trang trước.',
	plainNote: (number: string) =>
		`Số ${number} viết liền sau chữ được coi là số của chú thích cuối trang, không phải một phần của câu.`,
	emptyNote: 'Có dấu chú thích nhưng tệp không có lời của chú thích; cần đối chiếu bản gốc.',
	unclearNote: (number: string) =>
		`Không rõ số ${number} ở chỗ nào là số của chú thích cuối trang; để nguyên cả, cần đối chiếu bản gốc.`,
	converted: (font: string, table: string) => `Chữ ở phông ${font} được chuyển từ bảng mã ${table} sang Unicode.`,
	number: (why: 'format' | 'start' | 'parent') =>
		({
			format: 'Số tự động có kiểu lạ; ghi bằng chữ số.',
			start: 'Danh sách không ghi số bắt đầu; đếm từ 1.',
			parent: 'Cấp trên của số tự động chưa xuất hiện; lấy số bắt đầu của cấp đó.',
		})[why],
} as const;

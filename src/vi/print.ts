/** Every sentence that stands only on paper. Forms follow Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const print = {
	country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	motto: 'Độc lập - Tự do - Hạnh phúc',
	/** Stands at the end of every page but a document's. */
	end: (portal: string) => `In từ trang ${portal} để tra cứu; văn bản gốc có chữ ký và dấu là căn cứ.`,
	/** Stands at the foot of a document's second and further sheets, in two lines. */
	foot: (portal: string, address: string) =>
		`Bản in để tra cứu từ trang ${portal}, không thay thế văn bản gốc có chữ ký và dấu\n${address}`,
	/** Stands at the head of a document's first sheet. */
	lookUp: (portal: string) =>
		`Bản tóm tắt do trang ${portal} lập để tra cứu, không thay thế văn bản gốc có chữ ký và dấu.`,
	summary: 'BẢN TÓM TẮT',
	changed: (day: string) => `Nội dung cập nhật đến ngày ${day}`,
	unsigned: '(Bản tóm tắt, không có chữ ký và dấu)',
	original: 'Bản gốc',
	address: 'Địa chỉ trang',
	numberLabel: 'Số',
	unreadableNumber: (number: string, text: 'ocr' | 'typed') =>
		number.replace(/^không rõ/, text === 'ocr' ? '(không đọc được)' : '(không rõ)').replace(/^để trống/, '…'),
	doubtful: (words: string) => `${words} (chưa đọc được chắc chắn)`,
	dayWords: (day: string, month: string, year: string) => `ngày ${day} tháng ${month} năm ${year}`,
	dateline: (place: string | null, day: string) => (place === null ? day.replace(/^n/, 'N') : `${place}, ${day}`),
	committee: 'Ủy ban nhân dân',
	council: 'Hội đồng nhân dân',
	capital: 'Hà Nội',
	/** Of bodies that issue together, each but the first. */
	together: (issuer: string) => `- ${issuer}`,
	committeeOf: (place: string) => `UBND ${place}`,
	regarding: (subject: string) => (/^V\/v\s/iu.test(subject) ? subject : `V/v ${subject}`),
	announcement: 'Thông báo',

	// Legal bases
	basis: {
		based: 'Căn cứ',
		implements: 'Thực hiện',
		proposal: 'Xét',
		replaces: 'Thay thế',
		amends: 'Sửa đổi, bổ sung',
	},
	numbered: (number: string) => `số ${number}`,
	by: (issuer: string) => `của ${issuer}`,
	about: (subject: string) => `về ${subject}`,
	otherBases: (n: number) => `Văn bản còn viện dẫn ${n} văn bản khác; xem danh sách trên trang.`,
	/** Types that a basis may have and a document of the portal may not. */
	basisTypes: { NĐ: 'Nghị định', TT: 'Thông tư', KL: 'Kết luận', CTrHĐ: 'Chương trình hành động' },
	actionProgramme: 'Chương trình hành động',

	// Recipients, signer
	recipients: 'Nơi nhận',
	recipientsNone: '(không có trong phần đã đọc)',
	headUnknown: 'Người đứng đầu',
	signerUnread: { ocr: 'Người ký: không đọc được', typed: 'Người ký: chưa rõ' },
	postUnread: { ocr: 'Chức vụ: không đọc được', typed: 'Chức vụ: chưa rõ' },
	/** Of a body that issued the document together with the first. */
	signerOfOther: (issuer: string) => `Người ký của ${issuer}: xem bản gốc`,
	nameDoubtful: 'Họ tên: chưa đọc được chắc chắn',

	// Appendix
	appendix: 'PHỤ LỤC',
	appendixTitle: 'Nhiệm vụ và phân công thực hiện',
	appendixSource: (portal: string, document: string, day: string) =>
		`(Bảng do trang ${portal} lập theo ${document}, ${day})`,
} as const;

/** What each key means to writers, by the map that holds it: of a document, but for its lists. */
export const documentKeys = {
	'của văn bản': {
		type: 'loại văn bản',
		number:
			'số, ký hiệu như trên văn bản; không đọc được số thì ghi không rõ/… và thêm uncertain; bản gốc để trống số thì ghi để trống/…',
		title: 'trích yếu',
		issued: 'ngày ban hành; chỉ biết tháng hoặc năm thì ghi tháng, năm, không tự thêm ngày',
		effective: 'ngày có hiệu lực, khi văn bản ghi',
		expires: 'ngày cuối còn hiệu lực, khi văn bản hoặc văn bản sau ghi',
		period: 'thời gian thực hiện; thời hạn thiếu năm lấy năm ở đây',
		dataDay: 'ngày chốt số liệu: điều văn bản nói về kết quả tính đến hết ngày này, khi văn bản ghi',
		issuer: 'cơ quan ban hành, theo mã đơn vị; nhiều cơ quan cùng ban hành thì ghi cơ quan đứng đầu',
		jointIssuers:
			'các cơ quan khác cùng ban hành (văn bản liên tịch), theo mã đơn vị; của địa phương khác thì ghi kèm mã địa phương',
		signer: 'người ký; không đọc được tên thì bỏ và thêm signer vào uncertain',
		basis: 'căn cứ và văn bản được dẫn, theo thứ tự trong văn bản',
		recipients: 'nơi nhận, mỗi nơi một dòng',
		source: 'nguồn',
		uncertain: 'tên các khóa của phần đầu văn bản chưa đọc được chắc chắn',
		targetsPart: 'phần của văn bản nêu chỉ tiêu; số mục của targets tính theo phần này',
		assignmentsPart: 'phần của văn bản giao nhiệm vụ; số mục của assignments tính theo phần này',
		funding: 'kinh phí thực hiện, khi văn bản ghi',
		draft:
			'true khi văn bản là bản nháp, chưa công bố: vẫn được kiểm tra, nhưng không có ở trang nào, số đếm, tìm kiếm, lịch, dữ liệu mở nào; chỉ hiện khi xem thử. Công bố thì bỏ',
		mat: 'true nếu là văn bản mật: công cụ từ chối và trang không được dựng; văn bản khác thì bỏ',
		targets: 'chỉ tiêu',
		assignments: 'nhiệm vụ',
		consequences: 'quy định của văn bản về điều gắn với kết quả (thi đua, xếp loại, trách nhiệm …)',
		results: 'điều văn bản này nói về kết quả thực hiện nhiệm vụ',
		measurements: 'số liệu mà văn bản này nêu',
		scores: 'điểm, hạng, xếp loại mà văn bản này công bố hoặc dự báo',
		changes: 'điều văn bản này thay đổi ở nhiệm vụ của văn bản đã giao trước',
	},
	'trong signer': {
		name: 'họ và tên, không ghi học hàm, học vị',
		position: 'chức vụ, khi đọc được',
		capacity:
			'tư cách ký: TM. thay mặt tập thể, KT. ký thay, TL. thừa lệnh, TUQ. thừa ủy quyền, Q. quyền; người đứng đầu tự ký thì bỏ',
	},
	'trong basis': {
		number: 'số, ký hiệu; luật thường không có thì bỏ',
		title: 'loại và nội dung, viết ngắn',
		issued: 'ngày ban hành, khi văn bản ghi',
		issuer: 'cơ quan ban hành như văn bản ghi, không theo mã',
		relation: 'implements triển khai, cites căn cứ, reports báo cáo về, replaces thay thế, amends sửa đổi',
	},
	'trong source': {
		original: 'bản gốc có chữ ký là của ai, phần Nơi nhận ghi lưu ở đâu',
		url: 'địa chỉ bản gốc, nếu đã đăng',
		file: 'tên tệp bản gốc, đặt trong thư mục originals cạnh thư mục documents của địa phương (pdf, docx, doc, odt, txt, jpg, png; tên bằng chữ thường không dấu, chữ số, dấu gạch nối; không quá 50 MB). Tệp được công bố nguyên vẹn cạnh trang văn bản, ở ban-goc.pdf (đuôi theo tệp); đầu trang có liên kết “Bản gốc”. Ai cũng xem được cả chữ ký, dấu và thông tin cá nhân trong tệp, nên chỉ đặt tệp được phép công khai',
		name: 'tên tệp đã đọc, như cơ quan gửi; không cần có tệp trong originals. Lệnh import ghi khóa này cùng sha256',
		sha256:
			'mã kiểm tra SHA-256 của tệp đã đọc, hoặc của tệp ở file (khi đó tệp không khớp là lỗi): 64 chữ số và chữ cái từ a đến f, viết thường',
		text: 'typed: từ bản điện tử; ocr: máy đọc từ bản quét',
		note: 'điều người đọc cần biết về bản đã đọc',
	},
} as const;

/** What each key means to writers, by the map that holds it: of assignments and rules. */
export const dutiesKeys = {
	'trong assignments': {
		id: 'số mục trong văn bản; II.2.1-3 là gạch đầu dòng (hoặc việc) thứ ba của mục II.2.1',
		item: 'nơi đứng trong văn bản, khi không có số mục hoặc gọi bằng điều, khoản (id: 5.2, item: khoản 2 Điều 5); trang hiện lời này thay cho id',
		task: 'việc phải làm, một câu ngắn do người biên tập viết',
		verbatim:
			'true khi câu ở task là nguyên văn của văn bản, chưa viết lại; bản nháp do lệnh import ghi có khóa này ở mọi nhiệm vụ. Trang ghi rõ đó là nguyên văn; viết lại xong thì bỏ. Không dùng cùng words',
		words:
			'nguyên văn của văn bản về việc này, chép đúng từng chữ, kể cả nhiều dòng; hiện cạnh câu tóm tắt và có trong dữ liệu mở. Không có nguyên văn, cũng không có tệp hay địa chỉ bản gốc, thì trang tự ghi “Nhiệm vụ ghi theo lời tóm tắt của trang.”',
		deliverables: 'sản phẩm, mỗi sản phẩm một dòng, trong dòng không dùng dấu chấm phẩy',
		leads: 'đơn vị hoặc nhóm chủ trì',
		each: 'true nếu mỗi đơn vị ở leads làm riêng phần của mình; nhóm có đủ thành viên thì luôn như vậy; cùng làm một việc thì bỏ',
		cooperating: 'đơn vị hoặc nhóm phối hợp',
		cooperationNote: 'lời của văn bản về phối hợp mà không nêu đơn vị',
		due: 'thời hạn, đúng lời văn bản; không có thì bỏ',
		dueInWords: 'thời hạn bằng lời mà trang không quy ra ngày được, đúng lời văn bản, thay cho due',
		dues: 'mỗi đơn vị chủ trì một thời hạn, thay cho due',
		field: 'mã trong fields.yaml',
		indicators: 'chỉ tiêu, chỉ số mà nhiệm vụ trực tiếp phục vụ',
		targets: 'id các chỉ tiêu của cùng văn bản mà nhiệm vụ phục vụ',
		proposed: 'thời hạn mới được đề xuất, khi bảng theo dõi ghi cả hai; chỉ để hiện, không tính hạn theo đó',
		condition:
			'điều kiện để nhiệm vụ phải thực hiện, theo lời văn bản hoặc viết ngắn lại; xét được bằng điểm hay xếp loại thì ghi thêm căn cứ',
		exceptions: 'điều văn bản trừ ra (“trừ …”), mỗi điều một dòng, bỏ chữ “trừ”',
		emphasis: 'điều văn bản nhấn mạnh (“nhất là …”), mỗi điều một dòng, bỏ chữ “nhất là”',
		inCharge: 'chức danh lãnh đạo phụ trách; không ghi tên người',
		followedBy: 'đơn vị hoặc chức danh theo dõi, đôn đốc; không ghi tên người',
		report: 'báo cáo cho ai, qua ai, số liệu của thời gian nào',
		funding: 'kinh phí',
		note: 'lỗi in, mâu thuẫn, chỗ không đọc được',
	},
	'trong dues': {
		lead: 'đơn vị hoặc nhóm, có trong leads',
		due: 'thời hạn của đơn vị đó, đúng lời văn bản',
		dueInWords: 'thời hạn bằng lời mà trang không quy ra ngày được, thay cho due',
	},
	'trong report': {
		to: 'nơi nhận báo cáo, mỗi nơi một dòng: đơn vị của địa phương (mã hoặc tên gọi), hoặc tên cơ quan khác như văn bản ghi',
		through: 'nơi báo cáo gửi qua để tổng hợp (“qua Phòng Nội vụ”)',
		figures: 'thời gian lấy số liệu, đúng lời văn bản',
	},
	'trong funding': {
		text: 'nguồn kinh phí, đúng lời văn bản',
		amount: 'số tiền bằng đồng, khi văn bản nêu đúng một số',
	},
	'trong condition': {
		text: 'lời văn bản hoặc viết ngắn lại',
		period: 'thời gian của điểm và xếp loại được xét; là năm liền trước năm ban hành thì bỏ',
		any: 'các căn cứ',
	},
	'trong any': {
		rating: 'các mức xếp loại thuộc diện',
		score: 'điểm một lĩnh vực dưới một ngưỡng',
		inWords:
			'căn cứ chưa xét được bằng điểm, như điểm của bộ chỉ số chưa có tệp; đơn vị không rơi vào căn cứ khác thì là chưa rõ',
	},
	'trong score': {
		index: 'mã chỉ số, không kèm phiên bản',
		field: 'mã lĩnh vực hoặc số của tiêu chí',
		below: 'phần trăm của điểm tối đa',
	},
	'trong consequences': {
		item: 'số mục trong văn bản, hoặc lời chỉ chỗ',
		text: 'câu quy định, đúng lời văn bản',
		condition: 'khi nào áp dụng, đúng lời văn bản; không tách được thì bỏ',
		binds: 'đơn vị hoặc nhóm mà quy định nói tới; không nêu thì bỏ',
		targets: 'id các chỉ tiêu của cùng văn bản mà quy định nêu',
		allTargets: 'true khi quy định nêu mọi chỉ tiêu của văn bản',
	},
} as const;

/** What each key means to writers, by the map that holds it: of the files that documents share. */
export const sharedKeys = {
	'của units.yaml': {
		id: 'mã, chỉ cần khác các mã cùng địa phương',
		name: 'tên đầy đủ',
		short: 'tên ngắn, hiện trong bảng và liên kết',
		kind: 'loại',
		head: 'chức danh người đứng đầu, vì văn bản thường giao việc theo chức danh; không ghi tên người',
		aliases: 'mọi cách viết khác trong văn bản, kể cả lỗi in',
		members: 'của nhóm: mã các đơn vị, khi biết đủ',
		open: 'của nhóm: true khi văn bản không nêu tên hết các đơn vị',
		until: 'ngày cuối hoạt động của riêng đơn vị; địa phương kết thúc thì đơn vị kết thúc theo, không cần ghi',
		successors: 'nơi tiếp nhận của riêng đơn vị',
		note: 'điều người đọc cần biết',
	},
	'của locality.yaml': {
		name: 'tên đầy đủ',
		level:
			'chinh-phu Chính phủ, Thủ tướng Chính phủ; bo bộ, cơ quan ngang bộ (cả Văn phòng Chính phủ), cơ quan thuộc Chính phủ; tinh cấp tỉnh, huyen cấp huyện, xa cấp xã, so-nganh sở, ngành cấp tỉnh',
		parent:
			'nơi trực thuộc, theo tên lúc đó; nơi đó có thư mục trên trang thì ghi tên thư mục (mã), hai trang sẽ dẫn đến nhau',
		parentNow: 'tỉnh, thành phố mà địa bàn thuộc về hiện nay, khi khác parent',
		authority: 'mã cơ quan hành chính của địa phương, có trong units.yaml',
		since: 'ngày đầu hoạt động, khi biết',
		until: 'ngày cuối hoạt động; đang hoạt động thì bỏ',
		endedBy: 'lý do kết thúc hoặc thay đổi',
		successors: 'nơi tiếp nhận; phải có until',
		successorsSource: 'danh sách nơi tiếp nhận lấy từ đâu',
		note: 'điều người đọc cần biết mà các khóa trên chưa nói',
		website: 'trang thông tin điện tử của cơ quan',
	},
	'trong successors': {
		name: 'tên đầy đủ nơi tiếp nhận',
		smallPart: 'true nếu nơi đó chỉ nhận một phần nhỏ',
	},
	'của site.yaml': {
		name: 'tên trang, hiện ở đầu mọi trang và trên bản in',
		description: 'một câu nói trang dùng để làm gì, cho công cụ tìm kiếm',
		address:
			'địa chỉ công khai: https://, tên miền và nếu trang nằm dưới một đường dẫn thì cả đường dẫn đó; tên miền có dấu ghi nguyên dấu',
		id: 'mã của trang, không bao giờ đổi: nhờ mã này mà lịch và nguồn tin của người theo dõi nhận ra từng mục đã có. Đổi address không ảnh hưởng. Không ghi thì mã là tên ở publisher viết thường không dấu, nối bằng dấu gạch nối: trước khi đổi publisher, ghi mã đó vào đây, nếu không mọi mục trong lịch của người theo dõi hiện hai lần. Hai cơ quan trùng tên ở hai tỉnh phải ghi mã khác nhau',
		publisher: 'cơ quan, đơn vị công bố trang; hiện ở chân trang',
		illustration:
			'chỉ dành cho trang trình diễn có địa phương, văn bản không có thật: lời này hiện ở đầu mọi trang, trên bản in, cạnh tên trang, trong tên lịch, nguồn tin và danh mục dữ liệu; trang thật không ghi khóa này',
		contact: 'cách liên hệ với đơn vị công bố; không ghi liên hệ của cá nhân; hiện ở chân trang',
		corrections:
			'nơi nhận báo sai sót: mailto: và một địa chỉ thư của cơ quan, địa chỉ biểu mẫu, hoặc trang tạo phản ánh mới của kho (…/issues/new). Chân mỗi trang có liên kết “Báo sai sót trên trang này”, địa chỉ trang được điền sẵn: vào thư, vào tham số url của biểu mẫu, vào tiêu đề phản ánh. Không ghi khóa này thì không có liên kết',
		repository: 'địa chỉ kho nội dung, nơi mọi người xem được từng lần sửa; chân trang có liên kết đến đó',
		english: 'từ tiếng Anh dùng trong nội dung, để trình đọc màn hình đọc đúng giọng',
		licence:
			'giấy phép sử dụng dữ liệu mở, khi đơn vị công bố đã quyết định; nên dùng CC BY 4.0: ai cũng được dùng lại, miễn ghi nguồn. Giấy phép hiện ở chân mọi trang, trang Dữ liệu mở, danh mục DCAT, gói dữ liệu, bảng tính và văn bản dạng Markdown. Chưa quyết định thì bỏ khóa này, trang Dữ liệu mở sẽ nói rõ là chưa công bố giấy phép',
		offline: 'false nếu trình duyệt không giữ lại trang đã mở để đọc khi không có mạng; không ghi thì có giữ',
		timeZone: 'múi giờ để tính ngày',
		moveToWorkingDay:
			'true nếu trang chuyển ngày cuối rơi vào ngày nghỉ sang ngày làm việc tiếp theo; không ghi thì trang không chuyển',
		shards:
			'các trang thành phần, khi nội dung của nhiều địa phương lớn hơn một trang; một trang cho tất cả thì không ghi',
		portal: 'chỉ dành cho cổng nhiều trang: danh sách các trang đã công bố mà cổng đọc',
	},
	'trong shards': {
		id: 'mã của trang thành phần: tên trong lệnh và tên thư mục',
		name: 'tên trang, hiện ở đầu mọi trang; không ghi thì lấy name của site.yaml',
		address: 'địa chỉ công khai của trang thành phần, viết như address của site.yaml',
		localities: 'mã các địa phương của trang, mỗi nơi kèm mọi nơi trực thuộc không có ở mục khác',
	},
	'trong portal': {
		sites: 'các trang web, theo thứ tự hiện trên cổng; nhiều nhất 500',
		allowPrivate:
			'true nếu cổng được đọc trang web ở mạng nội bộ, như khi chạy thử; không ghi thì cổng từ chối địa chỉ nội bộ',
	},
	'trong sites': {
		address: 'địa chỉ của trang web, đúng như address trong site.yaml của nơi đó',
		name: 'tên gọi trên cổng; không ghi thì lấy tên đơn vị công bố của trang web',
	},
	'trong licence': {
		name: 'tên giấy phép',
		url: 'địa chỉ của lời giấy phép',
	},
	'của corrections.yaml': {
		day: 'ngày trang được sửa',
		of: 'văn bản, thêm dấu # và số mục của nhiệm vụ hoặc ct- và số mục của chỉ tiêu nếu chỉ về mục đó',
		was: 'điều trang đã ghi sai, ghi ngắn',
		now: 'điều trang ghi bây giờ, đúng theo văn bản',
	},
	'của redirects.yaml': {
		from: 'địa chỉ cũ, không còn trên trang; của một trang thì mục này tính cho cả những gì từng đứng dưới trang đó',
		to: 'địa chỉ hiện nay, đang có trên trang',
	},
	'của fields.yaml': {
		id: 'mã, ghi ở field của nhiệm vụ',
		name: 'tên đầy đủ',
		meaning: 'lĩnh vực gồm những việc gì, một hoặc hai câu',
		source: 'văn bản gọi tên lĩnh vực như vậy',
	},
	'của indicators.yaml': {
		id: 'mã, ghi ở indicator của chỉ tiêu và indicators của nhiệm vụ',
		name: 'tên đầy đủ',
		short: 'tên ngắn, hiện trong bảng và liên kết',
		aliases: 'cách gọi khác mà người đọc có thể gõ khi tìm',
		measure: 'đơn vị đo; không có đơn vị đo riêng thì bỏ',
		better: 'higher càng cao càng tốt, lower càng thấp càng tốt',
		outOf: 'mẫu số đếm gì, khi con số ít ý nghĩa nếu thiếu nó; trang luôn nêu mẫu số, hoặc nêu rằng văn bản không ghi',
		publishes:
			'mã các chỉ tiêu mà số liệu phải được công khai, khi chỉ tiêu này đo việc công khai (“100% đơn vị công khai tỷ lệ …”): trang Báo cáo còn thiếu nêu số liệu nào trang chưa có',
		meaning: 'cách hiểu của trang: chỉ tiêu đo cái gì, một hoặc hai câu; chỉ nêu mẫu số khi văn bản ở source nêu',
		source: 'tên gọi theo văn bản nào: một hoặc nhiều văn bản dùng tên gọi đó, cách nhau bằng dấu chấm phẩy',
	},
	'của pages/*.mdx': {
		title: 'tên trang, cũng là đề mục cấp một',
		description: 'một câu cho công cụ tìm kiếm và khi chia sẻ liên kết',
	},
	'của working-days.yaml': {
		daysOff: 'ngày nghỉ không phải thứ Bảy, Chủ nhật thường: ngày lễ, ngày nghỉ bù',
		makeUpDays: 'thứ Bảy, Chủ nhật phải làm bù',
	},
	'trong daysOff': {
		day: 'ngày nghỉ',
		name: 'ngày lễ nào, hoặc nghỉ bù cho ngày nào',
		decision: 'luật, quyết định hoặc thông báo quy định ngày nghỉ, có số và ngày',
	},
	'trong makeUpDays': {
		day: 'ngày làm bù, là thứ Bảy hoặc Chủ nhật',
		decision: 'quyết định hoặc thông báo quy định ngày làm bù, có số và ngày',
	},
} as const;

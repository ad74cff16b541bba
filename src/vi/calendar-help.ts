/** How to add a calendar of the portal, step by step. Names of menus are those that their makers have kept for years. */
export const calendarHelp = {
	title: 'Thêm lịch thời hạn vào điện thoại, máy tính',
	name: 'Hướng dẫn thêm lịch',
	description:
		'Cách đăng ký lịch thời hạn của một đơn vị, văn bản hoặc địa phương trên Android, iPhone và Outlook; lịch tự cập nhật.',
	lead: 'Mỗi đơn vị, văn bản và địa phương có một lịch thời hạn. Đăng ký một lần, lịch tự cập nhật khi nội dung trang thay đổi.',
	before: {
		title: 'Trước tiên: lấy địa chỉ của lịch',
		steps: [
			'Mở trang của đơn vị, văn bản hoặc địa phương cần theo dõi, đến mục “Theo dõi”.',
			'Dùng nút ở đó, hoặc chép dòng “Địa chỉ của lịch” (kết thúc bằng lich.ics) để dán vào ứng dụng lịch.',
		],
		all: 'Lịch của mọi thời hạn trên trang có địa chỉ:',
	},
	ways: [
		{
			id: 'iphone',
			title: 'iPhone, iPad',
			steps: [
				'Trên máy, mở trang cần theo dõi và chạm “Thêm vào lịch trên máy này”.',
				'Máy hỏi có đăng ký lịch này không: đồng ý, rồi chọn thêm lịch.',
				'Nếu máy không hỏi: mở ứng dụng Lịch, chạm Lịch (Calendars), chạm Thêm lịch (Add Calendar), chọn thêm lịch đăng ký (Add Subscription Calendar), dán địa chỉ của lịch.',
			],
			note: 'Muốn bỏ: mở ứng dụng Lịch, chạm Lịch (Calendars), chạm nút thông tin cạnh tên lịch, chọn hủy đăng ký hoặc xóa lịch.',
		},
		{
			id: 'android',
			title: 'Android, với Lịch Google',
			steps: [
				'Làm trên máy tính hoặc trong trình duyệt mở ở chế độ máy tính, vì ứng dụng Lịch Google trên điện thoại không có mục thêm lịch bằng địa chỉ.',
				'Đăng nhập tài khoản Google đang dùng trên điện thoại, mở trang cần theo dõi, chọn nút “Lịch Google”, đồng ý thêm lịch.',
				'Hoặc mở calendar.google.com, chọn dấu cộng ở mục Lịch khác (Other calendars), chọn Từ URL (From URL), dán địa chỉ của lịch, chọn Thêm lịch (Add calendar).',
				'Trên điện thoại, mở ứng dụng Lịch Google. Nếu chưa thấy, mở danh sách lịch của ứng dụng và đánh dấu chọn lịch vừa thêm.',
			],
			note: 'Google tự quyết định khi nào tải lại lịch; thay đổi có thể đến chậm một ngày hoặc hơn.',
		},
		{
			id: 'outlook',
			title: 'Outlook',
			steps: [
				'Outlook trên web và Outlook mới: mở Lịch, chọn Thêm lịch (Add calendar), chọn đăng ký từ web (Subscribe from web), dán địa chỉ của lịch, đặt tên, xác nhận.',
				'Outlook cổ điển trên Windows: mở Lịch, ở nhóm lệnh thêm hoặc mở lịch, chọn Từ Internet (From Internet), dán địa chỉ của lịch, xác nhận.',
			],
			note: 'Tài khoản của cơ quan có thể không cho đăng ký lịch từ Internet; khi đó hỏi người quản trị hệ thống.',
		},
	],
	mail: {
		title: 'Nhận thư điện tử khi có gì mới',
		lead: 'Trang không giữ địa chỉ thư của ai. Muốn nhận thư, dùng một chương trình hoặc dịch vụ đọc nguồn tin RSS:',
		steps: [
			'Mở trang của đơn vị, chỉ tiêu hoặc địa phương cần theo dõi, đến mục “Theo dõi” hoặc dòng “Theo dõi bằng RSS”, chép địa chỉ của liên kết (kết thúc bằng feed.xml).',
			'Chương trình thư Thunderbird: tạo tài khoản nguồn tin (Feed Account), dán địa chỉ; mỗi mục mới hiện như một lá thư.',
			'Outlook cổ điển trên Windows: bấm chuột phải vào thư mục RSS Feeds, chọn thêm nguồn tin (Add a New RSS Feed), dán địa chỉ.',
			'Hoặc dùng một dịch vụ gửi thư theo RSS mà bạn tin dùng: dán địa chỉ, nhập thư điện tử của bạn ở dịch vụ đó, chọn nhận mỗi ngày hay mỗi tuần.',
		],
		all: 'Nguồn tin của mọi thay đổi trên trang:',
	},
	know: {
		title: 'Nên biết',
		moved:
			'Ngày cuối rơi vào ngày nghỉ được chuyển sang ngày làm việc tiếp theo theo khoản 5 Điều 148 Bộ luật Dân sự 2015, nếu trang đã có bảng ngày nghỉ của năm đó. Mục đứng vào ngày được chuyển sang; phần mô tả ghi cả hai ngày.',
		kept: 'Ngày cuối giữ nguyên như văn bản ghi, kể cả khi rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ, Tết.',
		points: [
			'Mỗi thời hạn là một mục cả ngày, đứng vào ngày cuối còn đúng hạn. Khi văn bản nêu một khoảng thời gian, phần mô tả ghi cả ngày đầu. Việc định kỳ có một mục cho mỗi kỳ.',
			'Việc không có ngày cụ thể (thường xuyên, khi có phát sinh, chờ văn bản khác) không có trong lịch; xem ở trang của đơn vị hoặc văn bản.',
			'Lịch của một đơn vị gồm việc được giao chủ trì và phối hợp, đích danh và qua nhóm; mô tả của mỗi mục ghi rõ.',
			'Thời hạn được sửa thì mục cũ dời sang ngày mới. Thời hạn hoặc nhiệm vụ đã bỏ khỏi trang được lịch báo là đã hủy; ứng dụng sẽ ẩn hoặc gạch mục đó.',
			'Lịch không kèm nhắc việc và không đánh dấu bạn bận. Muốn được nhắc, đặt nhắc việc cho lịch này trong ứng dụng của bạn, nếu ứng dụng có.',
			'Tệp .ics tải về rồi nhập vào ứng dụng là bản chụp tại lúc tải, không tự cập nhật.',
			'Tên mục trong ứng dụng có thể khác đôi chút theo phiên bản và ngôn ngữ.',
		],
	},
} as const;

/** Words of what stays readable without a network. */
export const offline = {
	title: 'Đọc khi không có mạng',
	description: 'Những trang đã mở và lịch của đơn vị đã giữ trên máy này, đọc được khi không có mạng.',
	lead: 'Những trang dưới đây đã lưu trên máy này, đọc được khi không có mạng hoặc mạng quá chậm.',
	notKept: 'Máy đang không có mạng, và trang bạn mở chưa được lưu trên máy này.',
	kept: 'Đơn vị đã giữ',
	keptNone: 'Chưa giữ đơn vị nào. Ở trang của một đơn vị, mục “Theo dõi” có nút giữ trang và lịch của đơn vị trên máy.',
	visited: 'Trang đã mở',
	visitedNone: 'Chưa có trang nào được lưu.',
	script: 'Danh sách này cần JavaScript; các trang đã mở vẫn đọc được theo địa chỉ của chúng.',
	own: 'Các bản lưu chỉ nằm trên máy này, trang không gửi đi đâu. Nếu dùng máy chung, bạn có thể xóa.',
	clear: 'Xóa mọi bản đã lưu',
	cleared: 'Đã xóa.',
	keep: 'Giữ trang và lịch của đơn vị trên máy này',
	forget: 'Thôi giữ trên máy này',
	keeping: 'Đã giữ: đọc được khi không có mạng, tự cập nhật mỗi ngày khi có mạng.',
	failed: 'Chưa giữ được; hãy thử lại khi có mạng.',
} as const;

/** Words of the service worker. */
export const keptNote = {
	/** Stands above a page that was kept. `when` is `08:15 ngày 29/11/2026`; empty where it is not known. */
	note: (when: string) =>
		`Không có mạng hoặc mạng quá chậm: đây là bản lưu trên máy${when === '' ? '' : ` lúc ${when}`}. Trang có thể đã thay đổi.`,
	at: (time: string, day: string) => `${time} ngày ${day}`,
} as const;

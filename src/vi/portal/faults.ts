/** Why a site of a portal could not be read when it was last asked. */
export const siteFaultWords = {
	private: 'địa chỉ thuộc mạng nội bộ, cổng không được phép đọc',
	elsewhere: 'trang chuyển hướng sang địa chỉ khác',
	redirects: 'trang chuyển hướng quá nhiều lần',
	timeout: 'trang trả lời quá chậm',
	network: 'không kết nối được',
	status: 'máy chủ báo lỗi',
	'no-manifest': 'không có tệp kê của trang (du-lieu/manifest.json)',
	'no-json': 'tệp kê không phải JSON',
	'web-page': 'máy chủ trả về một trang web thay cho tệp kê',
	'other-form': 'tệp kê không đúng mẫu',
	damaged: 'tệp kê hỏng hoặc thiếu phần',
	'other-site': 'tệp kê là của một trang khác',
	'missing-file': 'thiếu tệp dữ liệu có trong tệp kê',
	'too-large': 'tệp dữ liệu lớn quá mức cho phép',
	'changed-file': 'tệp dữ liệu không khớp tệp kê',
	unreadable: 'dữ liệu hỏng hoặc không đúng mẫu',
	itself: 'đây là địa chỉ của chính cổng này',
} as const;

export type SiteFault = keyof typeof siteFaultWords;

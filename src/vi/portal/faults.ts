/** Why a site of a portal could not be read when it was last asked. */
export const siteFaultWords = {
	private: 'địa chỉ thuộc mạng nội bộ, cổng không được phép đọc',
	elsewhere: 'trang web chuyển hướng sang địa chỉ khác',
	redirects: 'trang web chuyển hướng quá nhiều lần',
	timeout: 'trang web trả lời quá chậm',
	network: 'không kết nối được',
	status: 'máy chủ báo lỗi',
	'no-manifest': 'không có bản kê của trang web (du-lieu/manifest.json)',
	'no-json': 'bản kê không phải JSON',
	'web-page': 'máy chủ trả về một trang HTML thay cho bản kê',
	'other-form': 'bản kê không đúng mẫu',
	damaged: 'bản kê hỏng hoặc thiếu phần',
	'other-site': 'bản kê là của một trang web khác',
	'missing-file': 'thiếu tệp dữ liệu có trong bản kê',
	'too-large': 'tệp dữ liệu lớn quá mức cho phép',
	'changed-file': 'tệp dữ liệu không khớp bản kê',
	unreadable: 'dữ liệu hỏng hoặc không đúng mẫu',
	itself: 'đây là địa chỉ của chính cổng này',
} as const;

export type SiteFault = keyof typeof siteFaultWords;

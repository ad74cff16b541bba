/** What schemas and the files that writers begin with are called. */
export const writingWords = {
	titles: {
		'của văn bản': 'Phần dữ liệu của văn bản',
		'của pages/*.mdx': 'Phần dữ liệu của trang viết riêng',
		'của site.yaml': 'site.yaml: trang',
		'của fields.yaml': 'fields.yaml: lĩnh vực',
		'của indicators.yaml': 'indicators.yaml: chỉ tiêu, chỉ số',
		'của abbreviations.yaml': 'abbreviations.yaml: chữ viết tắt và cách viết đầy đủ',
		'của working-days.yaml': 'working-days.yaml: ngày nghỉ, ngày làm bù theo năm',
		'của corrections.yaml': 'corrections.yaml: đính chính của trang',
		'của redirects.yaml': 'redirects.yaml: địa chỉ cũ và địa chỉ hiện nay',
		'của units.yaml': 'units.yaml: đơn vị và nhóm đơn vị',
		'của locality.yaml': 'locality.yaml: địa phương hoặc cơ quan',
		'của indices/*/*.yaml': 'Một phiên bản của bộ chỉ số',
	} as Readonly<Record<string, string>>,
};

/** What the command `schemas` says. */
export const schemasCommand = {
	description: 'ghi lược đồ JSON Schema của mọi loại tệp nội dung, để trình soạn thảo gợi ý và báo lỗi khi viết',
	usage: '--out <thư mục>',
	outOption: 'thư mục nhận các tệp lược đồ, ví dụ .vscode/luoc-do',
	written: (count: number, folder: string) => `Đã ghi ${count} lược đồ vào ${folder}`,
};

/** What the command `head` says. */
export const headCommand = {
	description: 'in phần dữ liệu của một văn bản dạng JSON, cho chương trình khác dùng',
	usage: '<tệp .mdx>',
	fileArgument: 'tệp của văn bản',
	noFile: (file: string) =>
		`Không mở được tệp “${file}”.\n    → Ghi đường dẫn của một tệp .mdx trong thư mục documents.`,
};

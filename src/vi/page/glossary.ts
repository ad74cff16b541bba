/** Words of the site, explained by us: anchors are promises. */
const terms = [
	{
		anchor: 'chu-tri',
		name: 'Chủ trì',
		means:
			'Đơn vị chịu trách nhiệm chính về một nhiệm vụ: tổ chức làm, gọi các nơi khác cùng làm và báo cáo kết quả. Một nhiệm vụ có thể có nhiều đơn vị chủ trì.',
	},
	{
		anchor: 'phoi-hop',
		name: 'Phối hợp',
		means:
			'Đơn vị cùng làm với đơn vị chủ trì trong phần việc của mình. Đơn vị phối hợp không chịu trách nhiệm chính về cả nhiệm vụ.',
	},
	{
		anchor: 'giao-dich-danh',
		name: 'Giao đích danh',
		means: 'Văn bản ghi chính tên đơn vị đó ở phần chủ trì hoặc phối hợp.',
	},
	{
		anchor: 'giao-qua-nhom',
		name: 'Giao qua nhóm',
		means:
			'Văn bản giao cho một nhóm, như “Ủy ban nhân dân 10 phường”, và nêu được những đơn vị nào thuộc nhóm. Đơn vị trong nhóm có việc đó dù tên mình không đứng riêng.',
	},
	{
		anchor: 'giao-chung',
		name: 'Giao chung',
		means:
			'Văn bản giao cho “các cơ quan, đơn vị” nói chung mà không nêu tên. Trang ghi những việc này riêng một chỗ và không khẳng định đơn vị nào phải làm.',
	},
	{
		anchor: 'san-pham',
		name: 'Sản phẩm',
		means: 'Thứ phải có khi làm xong theo văn bản, như một kế hoạch, báo cáo hay quyết định.',
	},
	{
		anchor: 'thoi-han',
		name: 'Thời hạn',
		means:
			'Lúc muộn nhất phải làm xong. Trang giữ nguyên lời của văn bản; chỉ quy ra ngày khi lời đó cho biết chắc một ngày. “Thường xuyên” hay “khi có yêu cầu” không quy ra ngày.',
	},
	{
		anchor: 'chua-co-bao-cao',
		name: 'Chưa có báo cáo',
		means:
			'Trang chưa có văn bản nào nói việc đó làm đến đâu. Điều này không có nghĩa là chưa làm, cũng không có nghĩa là quá hạn.',
	},
	{
		anchor: 'chi-tieu',
		name: 'Chỉ tiêu',
		means:
			'Thước đo mà văn bản dùng, như tỷ lệ hồ sơ giải quyết đúng hạn. Nhiều văn bản có thể cùng dùng một chỉ tiêu.',
	},
	{
		anchor: 'muc-phai-dat',
		name: 'Mức phải đạt',
		means: 'Con số hoặc lời mà một văn bản đặt ra cho một chỉ tiêu, như “từ 95% trở lên”.',
	},
	{
		anchor: 'noi-nhan',
		name: 'Nơi nhận',
		means: 'Phần cuối của văn bản ghi những nơi được gửi văn bản và nơi lưu.',
	},
] as const;

/** Sentences of the glossary. */
export const glossary = {
	title: 'Giải nghĩa',
	lead: 'Chữ viết tắt, chỉ tiêu và những từ hay gặp ở đây, giải thích bằng lời thường.',
	terms,
	ours: 'Cách trang dùng từ này',
	abbreviation: 'Chữ viết tắt',
	standsFor: (short: string, long: string) => `${short} là ${long}.`,
	indicator: 'Chỉ tiêu',
	page: 'Trang của chỉ tiêu',
	letters: 'Chữ cái đầu',
	counts: (terms: number, abbreviations: number, indicators: number) =>
		`${terms} từ, ${abbreviations} chữ viết tắt, ${indicators} chỉ tiêu, theo thứ tự chữ cái.`,
	others: (n: number) => `Còn ${n} chỉ tiêu khác ở danh sách chỉ tiêu.`,
	rolesAre: 'Chủ trì, phối hợp, giao đích danh là gì?',
	roles: 'Chủ trì, phối hợp là gì?',
} as const;

/** What each key means to writers, by the map that holds it: of versions of indices. */
export const indicesKeys = {
	'của indices/*/*.yaml': {
		name: 'tên đầy đủ',
		short: 'tên ngắn',
		indicator: 'chỉ tiêu mà điểm này là số liệu, theo indicators.yaml',
		level: 'cấp được chấm',
		source: 'văn bản ban hành bộ chỉ số',
		maximum: 'điểm tối đa',
		every: 'bao lâu chấm một lần: month, quarter, year; hằng năm thì bỏ',
		fields: 'các lĩnh vực',
		classes: 'các mức xếp loại, từ cao xuống thấp',
		note: 'điều người đọc cần biết',
	},
	'trong source của indices/*/*.yaml': {
		number: 'số, ký hiệu',
		issued: 'ngày ban hành',
		issuer: 'cơ quan ban hành',
	},
	'trong fields': {
		id: 'mã lĩnh vực, dùng ở criterion và ở điều kiện',
		name: 'tên lĩnh vực',
		max: 'điểm tối đa',
		by: 'ai cho điểm: self đơn vị tự chấm, survey điều tra, system hệ thống tự tính; tự chấm rồi thẩm định thì bỏ',
		deduct: 'điểm trừ nhiều nhất, khi bộ chỉ số có điểm trừ',
		steering: 'đơn vị theo dõi lĩnh vực, mã kèm địa phương',
		criteria: 'các tiêu chí',
	},
	'trong criteria': {
		id: 'số của tiêu chí như trong bộ chỉ số',
		name: 'tên tiêu chí',
		max: 'điểm tối đa',
		by: 'như ở lĩnh vực',
		deduct: 'như ở lĩnh vực',
		criteria: 'các tiêu chí thành phần, cùng các khóa trừ khóa này',
	},
	'trong criteria trong criteria': {
		id: 'số của tiêu chí thành phần',
		name: 'tên',
		max: 'điểm tối đa',
		by: 'như ở lĩnh vực',
		deduct: 'như ở lĩnh vực',
	},
	'trong classes': {
		name: 'tên mức',
		from: 'điểm thấp nhất của mức',
	},
} as const;

/** What each key means to writers, by the map that holds it: of targets and their figures. */
export const figuresKeys = {
	'trong targets': {
		id: 'số mục trong văn bản; con số thứ hai, thứ ba của cùng mục thêm -2, -3',
		item: 'số mục gốc, khi khác id',
		indicator: 'mã trong indicators.yaml',
		comparator: '">=" từ … trở lên, ">" trên, "=" bằng, "<" dưới, "<=" không quá',
		value: 'con số, không kèm đơn vị đo; phần thập phân dùng dấu phẩy, hàng nghìn viết liền',
		upTo: 'con số sau của một khoảng (“từ 60% đến 70%”: value: 60, upTo: 70); khoảng không có comparator',
		milestones: 'các mốc theo thời gian, thay cho value',
		baseline: 'mức xuất phát mà văn bản nêu (“từ 52% năm 2025 lên …”)',
		measure: 'đơn vị đo',
		scope: 'tính trên phạm vi nào',
		each: 'true nếu từng phần phải tự đạt mức này (“ở từng lĩnh vực”, “mỗi phường”): số liệu chung khi đó không cho biết đạt hay chưa',
		than: 'so với gì, theo lời văn bản, khi chỉ tiêu là mức tăng, giảm (“nhanh hơn 30% so với thời gian quy định”)',
		in: 'với chỉ số: hơn năm nêu ở than về điểm (points), xếp loại (class), xếp hạng (rank)',
		level: 'cấp hoặc loại đơn vị phải đạt',
		levels: 'các cấp mà văn bản nêu cạnh nhau trong một chỉ tiêu, thay cho level và value',
		period:
			'thời gian, khi khác thời gian của văn bản; không ghi khi văn bản không nêu thời gian cho chỉ tiêu này, để trang không gán thời gian của cả văn bản',
		responsible: 'đơn vị chịu trách nhiệm, khi văn bản nêu',
		exceptions: 'ngoại lệ, mỗi ngoại lệ một dòng, trong dòng không dùng dấu chấm phẩy',
		text: 'chỉ tiêu viết thành một câu, có con số',
	},
	'trong milestones': {
		by: 'thời gian của mốc, đúng lời văn bản; phải quy ra được một ngày cuối',
		byInWords: 'thay cho by khi lời văn không quy ra ngày được; trang hiện đúng lời đó, không đặt lên hình',
		value: 'con số của mốc',
		upTo: 'con số sau, khi mốc là một khoảng',
		comparator: 'khi khác dấu của chỉ tiêu',
	},
	'trong baseline': {
		value: 'con số đã đạt',
		at: 'thời điểm của con số đó, đúng lời văn bản; văn bản không ghi thì bỏ',
	},
	'trong levels': {
		level: 'cấp hoặc loại đơn vị',
		value: 'con số của cấp đó; có milestones thì bỏ',
		upTo: 'con số sau, khi là một khoảng',
		comparator: 'khi khác dấu của chỉ tiêu',
		milestones: 'các mốc của riêng cấp đó, ghi như trên',
	},
} as const;

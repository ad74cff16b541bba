/** What the values of keys mean that stand in English: a writer may have written the meaning in place of the value. */
const glosses: Readonly<Record<string, string>> = {
	true: 'có',
	false: 'không',
	done: 'hoàn thành',
	partly: 'một phần',
	'under-way': 'đang thực hiện',
	'not-done': 'chưa hoàn thành',
	'not-arisen': 'không phát sinh',
	withdrawn: 'rút lại',
	'other-act': 'chờ văn bản khác',
	funds: 'kinh phí',
	staff: 'nhân lực',
	procedure: 'thủ tục',
	cooperation: 'phối hợp',
	system: 'hệ thống',
	objective: 'khách quan',
	other: 'khác',
	report: 'tự báo cáo',
	superior: 'cấp trên',
	inspection: 'kiểm tra',
	survey: 'khảo sát, điều tra',
	self: 'tự chấm',
	appraised: 'thẩm định',
	forecast: 'dự báo',
	provisional: 'sơ bộ',
	final: 'chính thức',
	higher: 'càng cao càng tốt',
	lower: 'càng thấp càng tốt',
	points: 'điểm',
	class: 'xếp loại',
	rank: 'xếp hạng',
	month: 'tháng',
	quarter: 'quý',
	year: 'năm',
	implements: 'triển khai',
	cites: 'căn cứ, viện dẫn',
	reports: 'báo cáo về',
	replaces: 'thay thế',
	amends: 'sửa đổi, bổ sung',
	typed: 'gõ lại',
	ocr: 'máy đọc từ bản quét',
};

/** Every word or phrase that stands for a value, `căn cứ` and `viện dẫn` for `cites`; none of a Vietnamese one. */
export const meaningsOf = (value: string): string[] =>
	Object.hasOwn(glosses, value) ? (glosses[value] ?? '').split(', ') : [];

/** What a value means, in the first of its meanings; a Vietnamese one as it is. */
export const meaningOf = (value: string): string => meaningsOf(value)[0] ?? value;

/** A value with what it means: `done (hoàn thành)`; a Vietnamese one alone. */
export const glossed = (value: string): string => {
	const meanings = meaningsOf(value);
	return meanings.length === 0 ? value : `${value} (${meanings.join(', ')})`;
};

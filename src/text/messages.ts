/**
 * Every message to writers: what is wrong, quoting the value, and how to mend it.
 * Full Vietnamese sentences; the reason never ends in the remedy.
 */
export interface Message {
	readonly reason: string;
	readonly remedy: string;
}

const say = (reason: string, remedy: string): Message => ({ reason, remedy });
const or = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ');

export const messages = {
	emptyValue: () => say('Giá trị để trống.', 'Ghi nội dung, hoặc xóa hẳn khóa này nếu văn bản không nói đến.'),
	badId: (value: string) =>
		say(
			`“${value}” không phải là mã hợp lệ.`,
			'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: phong-noi-vu.',
		),
	badItem: (value: string) =>
		say(
			`“${value}” không phải là số mục hợp lệ.`,
			'Ghi số mục như trong văn bản, không có khoảng trắng, ví dụ: 1.2.1, II.3-2, đ.',
		),
	badAddress: (value: string) =>
		say(`“${value}” không phải là địa chỉ web được chấp nhận.`, 'Ghi địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://.'),
	badDay: (value: string) =>
		say(`“${value}” không phải là ngày viết theo dạng dd/mm/yyyy.`, 'Ghi ngày/tháng/năm, ví dụ: 30/12/2022.'),
	noSuchDay: (value: string) =>
		say(`Ngày ${value} không có trong lịch.`, 'Đối chiếu lại với bản gốc và ghi đúng ngày, ví dụ: 28/02/2023.'),
	badFigure: (value: string) =>
		say(`“${value}” không phải là một con số.`, 'Chỉ ghi chữ số và một dấu thập phân, ví dụ: 98 hoặc 31,5; đơn vị đo ghi ở khóa measure.'),
	nearest: (candidates: readonly string[]) => (candidates.length === 0 ? '' : `Có phải ý bạn là ${or(candidates)}?`),
};

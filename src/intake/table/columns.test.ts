import { expect, it } from 'vitest';
import { type Role, roleOf } from './columns.ts';

// Heads of columns as plans print them.

const heads: Partial<Record<Role, readonly string[]>> = {
	number: ['STT', 'TT', 'Số TT', 'S.T.T', 'Mục', 'Số thứ tự', 'Mã nhiệm vụ', 'STT (1)'],
	task: [
		'Nhiệm vụ',
		'Nội dung',
		'Nội dung công việc',
		'Nội dung nhiệm vụ',
		'Nhiệm vụ cụ thể',
		'Tên nhiệm vụ',
		'Công việc',
		'Nội dung thực hiện',
		'Nhiệm vụ/giải pháp',
		'Hoạt động',
		'NHIỆM VỤ TRỌNG TÂM',
		'Danh mục nhiệm vụ',
		'Nội dung kiểm tra',
	],
	deliverables: [
		'Sản phẩm',
		'Kết quả',
		'Sản phẩm/Kết quả',
		'Kết quả đầu ra',
		'Sản phẩm dự kiến',
		'Kết quả, sản phẩm',
		'Dự kiến sản phẩm',
		'Hình thức văn bản',
	],
	leads: [
		'Cơ quan chủ trì',
		'Đơn vị chủ trì',
		'Đơn vị thực hiện',
		'Chủ trì',
		'Cơ quan, đơn vị thực hiện',
		'Cơ quan/đơn vị chủ trì',
		'Đơn vị phụ trách',
		'Phân công thực hiện',
		'Trách nhiệm thực hiện',
		'Đơn vị đầu mối',
		'Đơn vị',
		'Cơ quan, đơn vị',
		'Cơ quan, đơn vị, địa phương thực hiện',
		'Người/đơn vị thực hiện',
	],
	cooperating: ['Cơ quan phối hợp', 'Phối hợp', 'Đơn vị phối hợp thực hiện', 'Cơ quan tham gia'],
	due: [
		'Thời gian',
		'Thời gian hoàn thành',
		'Thời hạn',
		'Tiến độ',
		'Tiến độ thực hiện',
		'Hạn hoàn thành',
		'Mốc thời gian',
		'Lộ trình',
		'Hoàn thành',
		'Dự kiến thời gian hoàn thành',
		'Thời gian trình',
		'Ngày hoàn thành',
	],
	note: ['Ghi chú', 'Ghi chú (nếu có)'],
	measure: ['Đơn vị tính', 'ĐVT'],
	target: ['Chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung chỉ tiêu'],
	level: ['Mức', 'Kế hoạch năm 2025', 'Chỉ tiêu năm 2025', 'Năm 2025', 'Mức phấn đấu', 'Mục tiêu'],
	person: ['Họ và tên', 'Cán bộ phụ trách', 'Người thực hiện', 'Số điện thoại', 'Email'],
	inCharge: ['Lãnh đạo phụ trách', 'Phó Chủ tịch phụ trách'],
	funding: ['Kinh phí', 'Nguồn vốn'],
};

it.each(Object.entries(heads).flatMap(([role, words]) => words.map((one) => [one, role] as const)))(
	'“%s” is the head of %s',
	(words, role) => {
		expect(roleOf(words)).toBe(role);
	},
);

it('words of a row are no heads', () => {
	for (const words of ['Rà soát thủ tục hành chính', 'Phòng Nội vụ', 'Quý I năm 2025', 'Hằng quý', '1.2.1', ''])
		expect(roleOf(words)).toBeNull();
});

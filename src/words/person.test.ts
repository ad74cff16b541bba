import { expect, it } from 'vitest';
import { namesPerson } from './person.ts';

it.each([
	'Nguyễn Văn A',
	'NGUYỄN MINH NHỰT',
	'Phó Chủ tịch Nguyễn Minh Nhựt',
	'Phó Chủ tịch UBND quận – Nguyễn Minh Nhựt',
	'Nguyễn Minh Nhựt, Phó Chủ tịch phụ trách',
	'Ông Trần B',
	'đồng chí Lê Quang Trung - Phó Giám đốc',
	'bà Hồ Thị C (Phó Chủ tịch)',
	'Phó Chủ tịch Hồ Văn D',
	'Trưởng phòng Trương Đức San',
])('“%s” names a person', (words) => {
	expect(namesPerson(words)).toBe(true);
});

it.each([
	'Phó Chủ tịch phụ trách văn hóa – xã hội',
	'Đồng chí Chủ tịch Ủy ban nhân dân quận',
	'các đồng chí Phó Chủ tịch UBND',
	'Phó Chủ Tịch Thường Trực',
	'Ủy ban nhân dân Thành phố Hồ Chí Minh',
	'Hồ Chí Minh',
	'Đoàn TNCS Hồ Chí Minh',
	'Đoàn Thanh Niên Cộng Sản',
	'Tổ Công Tác Liên Ngành',
	'Cao Đẳng Y Tế',
	'Đào Tạo Bồi Dưỡng Cán Bộ',
	'Chủ tịch UBND phường Nguyễn Thái Bình',
	'Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai',
	'các trường: Lê Quý Đôn, Nguyễn Thị Minh Khai',
	'Bệnh viện Nguyễn Tri Phương',
	'UBND thành phố Bà Rịa',
	'Sở Nội vụ tỉnh Bà Rịa - Vũng Tàu',
	'Thường trực Huyện ủy Hoàng Sa',
	'Trần Phú',
	'Văn phòng UBND và Phòng Nội vụ',
	'',
])('“%s” names no person', (words) => {
	expect(namesPerson(words)).toBe(false);
});

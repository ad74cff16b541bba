import { expect, it } from 'vitest';
import { mentionsPerson, namesPerson } from './person.ts';

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

it.each([
	'Phó phòng Nguyễn Văn An phụ trách việc này',
	'Chậm vì đồng chí Lê Thị Hoa chuyển công tác',
	'Liên hệ ông Trần Bình, Văn phòng.',
	'Do bà Hồ Thị Cúc (Phó phòng) nghỉ ốm',
	'liên hệ chị Ngô Thị Mai (Văn phòng)',
	'do anh Lê Tuấn phụ trách',
	'Chủ tịch UBND phường Nguyễn Văn An',
	'Giám đốc Sở Nội vụ Trần Văn Bình',
	'Trưởng phòng Nội vụ Nguyễn Thị Lan',
	'kế toán Nguyễn Thị B',
	'cán bộ Nguyễn Văn An',
	'Giao cho Nguyễn Văn An',
	'PCT Nguyễn Văn A',
	'PCT Trần Minh Tuấn',
	'ông Tuấn',
	'đ/c An',
	'Đ/c An theo dõi',
	'Ông Tuấn theo dõi',
	'Việc này của bà B.',
	'Đã xong (Nguyễn Văn An)',
	'Đã xong. Trần Thị Kim Chi theo dõi',
	'Sửa đường Lê Lợi do Nguyễn Văn An phụ trách',
	'Trường Tiểu học Kim Đồng, kế toán Nguyễn Thị Bé',
	'NGUYỄN VĂN AN phụ trách',
	'Nguyễn Văn An và Lê Thị Bình',
	'công chức Hồ Minh Tâm',
])('“%s” mentions a person', (words) => {
	expect(mentionsPerson(words)).toBe(true);
});

it.each([
	'Văn phòng UBND quận và Phòng Nội vụ đang trình Chủ tịch UBND quận',
	'Đã tổ chức tại Trường Nguyễn Du và đường Nguyễn Văn Linh',
	'UBND phường Nguyễn Thái Bình đã hoàn thành',
	'Chờ hướng dẫn của Thành phố Hồ Chí Minh.',
	'',
	'Cô Tô đã hoàn thành',
	'Mô hình Chị Em, Anh Sơn đã hoàn thành',
	'đường Nguyễn Văn Cừ',
	'ngập trên Nguyễn Văn Cừ',
	'Trường THPT Nguyễn Thị Minh Khai',
	'Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai',
	'Trường Tiểu học Nguyễn Văn Bền',
	'Bệnh viện Nguyễn Tri Phương',
	'phường Nguyễn Thái Bình',
	'Chủ tịch UBND phường Nguyễn Thái Bình',
	'Chủ tịch UBND xã Trần Phán Minh',
	'công viên Lê Văn Bảy',
	'tuyến hẻm Phan Văn Năm và Trần Văn Mười',
	'giải thưởng Trần Đức Lương, quỹ Nguyễn Thị Tư',
	'Học tập Chủ tịch Hồ Chí Minh',
	'kỷ niệm ngày sinh đồng chí Nguyễn Văn Linh',
	'đồng chí Trưởng phòng, ông Chủ tịch, đ/c Bí thư',
	'Bà Rịa, Cô Tô, Bà Điểm, Ông Trang',
	'Phạm Vi Áp Dụng',
	'Lực Lượng Vũ Trang Nhân Dân',
	'Vương Quốc Anh',
	'quận Hoàng Mai, Hà Nội',
])('“%s” mentions nobody', (words) => {
	expect(mentionsPerson(words)).toBe(false);
});

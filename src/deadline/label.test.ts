import { describe, expect, test } from 'vitest';
import { reading } from './notation.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };
const QUARTER = 'within 2023-07-01..2023-09-30';

const ordinary = [
	'Báo cáo kết quả',
	'Bao cao ket qua',
	'Trả kết quả',
	'Lấy ý kiến',
	'góp ý kiến',
	'Gop y kien',
	'Tổ chức sự kiện',
	'To chuc su kien',
	'Rà soát, đối chiếu',
	'Ra soat, doi chieu',
	'công tác đối ngoại',
	'cong tac doi ngoai',
	'đóng dấu',
	'dong dau',
	'nâng cao hiệu quả',
	'nang cao hieu qua',
	'Đào tạo chuyên sâu',
	'Dao tao chuyen sau',
	'hệ thống sẵn sàng',
	'he thong san sang',
	'Trình HĐND thông qua',
	'Lấy phiếu người đứng đầu',
	'Giải ngân vốn đầu tư',
	'Thi thăng hạng viên chức',
	'Tổ chức lễ kỷ niệm',
	'Khảo sát sâu',
	'Giải ngân Quỹ',
	'Rà soát quy trình, nội quy',
	'Thi đua khen thưởng',
	'Tổ chức cuộc thi',
	'Nắm tình hình',
	'phấn đấu',
	'Hợp tác công tư',
	'Bồi dưỡng năng lực',
	'Công tác quan trọng',
	'Vá đường',
	'Treo đèn',
	'Quản lý cơ sở thờ cúng',
	'Thị xã Kinh Môn',
	'Thi xa Kinh Mon',
	'Thu hút doanh nghiệp nước ngoài',
	'Chỉnh lý tài liệu lưu trữ',
	'Phan cong phan mem theo doi',
	'Lắp đặt ki-ốt',
	'Chưa đạt yêu cầu: khắc phục',
	'Chuyển đổi số',
	'Rà soát, cắt giảm thủ tục không cần thiết',
	'Giải quyết các kiến nghị kéo dài',
	'Đẩy lùi tiêu cực',
	'Thường trực',
	'Thuong truc',
	'Phường trực thuộc',
	'Phuong truc thuoc',
	'Nâng cấp trục',
	'Mua thuốc',
	'Rà soát tài khoản',
	'Tiếp công dân lần sáu',
	'Tổ chức Ngày hội Đại đoàn kết',
	'Tuyên truyền trên báo, đài, …',
	'Báo cáo tiến độ',
	'Xây dựng hương ước',
	'Kiện toàn tổ chức',
	'Kiểm tra việc chấp hành chế độ',
	'Phân công đơn vị độc lập',
	'Bãi bỏ thủ tục không cần thiết',
	'Tạm dừng tiếp nhận hồ sơ giấy',
	'Không để hồ sơ trễ hạn',
	'Rà soát thủ tục có thể cắt giảm',
	'Đa dạng hóa hình thức tuyên truyền',
	'Da dang hoa hinh thuc tuyen truyen',
	'Kiểm tra cơ quan, đơn vị',
	'Bồi dưỡng cán bộ chuyên trách',
	'Nâng tầm',
];

describe('ordinary words that look like words of time are a label', () => {
	test.each(ordinary)('%s', (label) => {
		expect(reading(`${label} trong quý III`, YEAR)).toEqual([`${QUARTER} «${label}»`]);
		expect(reading(`${label} trước ngày 15/7/2023`, YEAR)).toEqual([`by ..2023-07-14 «${label}»`]);
		expect(reading(`Quý III: ${label}`, YEAR)).toEqual([`${QUARTER} «${label}»`]);
	});

	test.each(['Công bố xếp hạng', 'Tổng kết phong trào đổi mới', 'Hội nghị tố tụng'])('%s in a year', (label) => {
		expect(reading(`${label} năm 2023`, YEAR)).toEqual([`within 2023-01-01..2023-12-31 «${label}»`]);
	});

	test('what others leave undone may be reported', () => {
		const label = 'báo cáo xử lý nơi không thực hiện';
		expect(reading(`${label}: trước ngày 15/7/2023`, YEAR)).toEqual([`by ..2023-07-14 «${label}»`]);
		expect(reading(`Trước ngày 15/7/2023: ${label}`, YEAR)).toEqual([`by ..2023-07-14 «${label}»`]);
	});

	test('a second part may end in one of them', () => {
		expect(reading('Quý III: ban hành kế hoạch; báo cáo kết quả trước ngày 15/12/2023', YEAR)).toEqual([
			`${QUARTER} «ban hành kế hoạch»`,
			'by ..2023-12-14 «báo cáo kết quả»',
		]);
	});
});

describe('ordinary words that are one letter away from "trước" are a label', () => {
	test.each([
		'Thường trực',
		'Thuong truc',
		'Phường trực thuộc',
		'Phuong truc thuoc',
		'Nâng cấp trục',
		'Mua thuốc',
		'Trực',
	])('%s', (label) => {
		expect(reading(`${label} quý III`, YEAR)).toEqual([`${QUARTER} «${label}»`]);
		expect(reading(`${label} ngày 15/7/2023`, YEAR)).toEqual([`by ..2023-07-15 «${label}»`]);
	});
});

describe('a word that makes the time beside it uncertain is none', () => {
	test.each([
		'quá',
		'sau',
		'đầu',
		'dau',
		'giữa',
		'giua',
		'dự kiến',
		'du kien',
		'chưa',
		'không',
		'gần',
		'ngoài',
		'ngoai',
		'giưa',
		'khoàng',
		'cuôi',
	])('%s quý III', (word) => {
		expect(reading(`Báo cáo ${word} quý III/2023`, YEAR)).toEqual([
			`✗ “${word} quý III/2023” không chỉ rõ ngày cuối cùng còn đúng hạn.`,
		]);
	});
});

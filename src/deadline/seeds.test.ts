import { expect, test } from 'vitest';
import { reading } from './notation.ts';

const Y2023 = { start: '2023-01-01', end: '2023-12-31' };
const H2023 = { start: '2023-07-01', end: '2023-12-31' };
const Y2024 = { start: '2024-01-01', end: '2024-12-31' };
const QUARTERS = [
	'2023-01-01..2023-03-31',
	'2023-04-01..2023-06-30',
	'2023-07-01..2023-09-30',
	'2023-10-01..2023-12-31',
];
const EVERY_QUARTER = `recurring quarter: ${QUARTERS.join(' ')}`;

test.each([
	['Khi có phát sinh.', 'event [Khi có phát sinh]'],
	[
		'- Quý I năm 2023 triển khai kế hoạch; - Quý II và quý III năm 2023 tiến hành kiểm tra và báo cáo kết quả',
		'within 2023-01-01..2023-03-31 «triển khai kế hoạch»',
		'within 2023-04-01..2023-09-30 «tiến hành kiểm tra và báo cáo kết quả»',
	],
	['Hoàn thành trước quý IV năm 2023', 'by ..2023-09-30'],
	['Theo Kế hoạch được duyệt', 'pending [Theo Kế hoạch được duyệt]'],
	['Trong năm 2023 và các năm tiếp theo', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	['Trong năm 2023', 'within 2023-01-01..2023-12-31'],
	['Trong quý I năm 2023', 'within 2023-01-01..2023-03-31'],
	['Hàng quý', EVERY_QUARTER],
	['Quý I năm 2023: ban hành Kế hoạch', 'within 2023-01-01..2023-03-31 «ban hành Kế hoạch»'],
	['Quý I năm 2023', 'within 2023-01-01..2023-03-31'],
	[
		'Quý II năm 2023: ban hành Kế\nhoạch. Quý III năm 2023: tổ chức thực hiện',
		'within 2023-04-01..2023-06-30 «ban hành Kế hoạch»',
		'within 2023-07-01..2023-09-30 «tổ chức thực hiện»',
	],
	['Khi phát sinh Định kỳ hàng quý', 'event [Khi phát sinh]', EVERY_QUARTER],
	['Hoàn thành trong tháng 10 năm 2023', 'within 2023-10-01..2023-10-31'],
	['Theo Đề án của Thành ủy', 'pending [Theo Đề án của Thành ủy]'],
	['sau khi Thành phố triển khai thực hiện', 'pending [sau khi Thành phố triển khai thực hiện]'],
	['sau khi Thành phố ban hành hướng dẫn thực hiện', 'pending [sau khi Thành phố ban hành hướng dẫn thực hiện]'],
	['sau khi Thành phố ban hành Đề án.', 'pending [sau khi Thành phố ban hành Đề án]'],
	['khi có Đề án của Ban Thường vụ Thành ủy', 'pending [khi có Đề án của Ban Thường vụ Thành ủy]'],
	['hàng quý, hàng năm', EVERY_QUARTER, 'recurring year: 2023-01-01..2023-12-31'],
])('the plan of Bình Tân for 2023 (002): %s', (words, ...phases) => {
	expect(reading(words, Y2023)).toEqual(phases);
});

test.each([
	['Thời gian tổ chức thực hiện trong quý III năm 2023.', 'within 2023-07-01..2023-09-30'],
	['Thời gian thực hiện trong tháng 9 năm 2023.', 'within 2023-09-01..2023-09-30'],
	[
		'theo định kỳ hàng quý (trước ngày 25 tháng cuối quý)',
		'recurring quarter: 2023-07-01..2023-09-24 2023-10-01..2023-12-24',
	],
	['trong 6 tháng cuối năm 2023', 'within 2023-07-01..2023-12-31'],
	['trong 6 tháng cuối năm', 'within 2023-07-01..2023-12-31'],
	['hàng quý', 'recurring quarter: 2023-07-01..2023-09-30 2023-10-01..2023-12-31'],
	['trong các tháng cuối năm 2023', '✗ “cuối năm 2023” không chỉ rõ ngày cuối cùng còn đúng hạn.'],
])('the conclusions of Tân Bình for the second half of 2023 (000): %s', (words, ...phases) => {
	expect(reading(words, H2023)).toEqual(phases);
});

test.each([
	['trước ngày 15 tháng 7 năm 2024', 'by ..2024-07-14'],
	['trước ngày 15 tháng 9 năm 2024', 'by ..2024-09-14'],
	['trước ngày 15 tháng 10 năm 2024', 'by ..2024-10-14'],
	[
		'Định kỳ 6 tháng và cả năm',
		'recurring half-year: 2024-01-01..2024-06-30 2024-07-01..2024-12-31',
		'recurring year: 2024-01-01..2024-12-31',
	],
	['thường xuyên', 'ongoing'],
	['định kỳ hàng năm', 'recurring year: 2024-01-01..2024-12-31'],
	[
		'ngay khi Thành phố ban hành Quyết định điều chỉnh Quyết định số 25/2020/QĐ-UBND ngày 15 tháng 9 năm 2020 của UBND Thành phố',
		'pending [ngay khi Thành phố ban hành Quyết định điều chỉnh Quyết định số 25/2020/QĐ-UBND ngày 15 tháng 9 năm 2020 của UBND Thành phố]',
	],
])('the plan of Quận 6 for 2024 (001): %s', (words, ...phases) => {
	expect(reading(words, Y2024)).toEqual(phases);
});

test.each([
	['trước ngày 15 tháng 4 năm 2023', 'by ..2023-04-14'],
	['Năm 2023, hoàn thành đăng ký xong trước ngày 15 tháng 4', 'by ..2023-04-14 «hoàn thành đăng ký xong»'],
	['ngay sau hội nghị công bố Chỉ số CCHC', 'pending [ngay sau hội nghị công bố Chỉ số CCHC]'],
	[
		'định kỳ hàng quý, 6 tháng, hàng năm hoặc đột xuất',
		EVERY_QUARTER,
		'recurring half-year: 2023-01-01..2023-06-30 2023-07-01..2023-12-31',
		'recurring year: 2023-01-01..2023-12-31',
		'event [đột xuất]',
	],
	['trong năm 2023 và thời gian tới', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	['trong năm 2023', 'within 2023-01-01..2023-12-31'],
	[
		'hàng tháng, hàng quý',
		`recurring month: ${['01-01..2023-01-31', '02-01..2023-02-28', '03-01..2023-03-31', '04-01..2023-04-30', '05-01..2023-05-31', '06-01..2023-06-30', '07-01..2023-07-31', '08-01..2023-08-31', '09-01..2023-09-30', '10-01..2023-10-31', '11-01..2023-11-30', '12-01..2023-12-31'].map((days) => `2023-${days}`).join(' ')}`,
		EVERY_QUARTER,
	],
	['trong thời gian sớm nhất', '✗ “trong thời gian sớm nhất” không nêu thời hạn nào đọc được.'],
])('the directives of Kinh Môn and Đồng Nai for 2023 (003, 004): %s', (words, ...phases) => {
	expect(reading(words, Y2023)).toEqual(phases);
});

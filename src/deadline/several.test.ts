import { describe, expect, test } from 'vitest';
import { reading } from './notation.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };

const cases: [string, ...string[]][] = [
	['trong năm 2023 và các năm tiếp theo', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	[
		'Quý I năm 2023: ban hành Kế hoạch; Quý II và quý III: kiểm tra và báo cáo',
		'within 2023-01-01..2023-03-31 «ban hành Kế hoạch»',
		'within 2023-04-01..2023-09-30 «kiểm tra và báo cáo»',
	],
	[
		'Khi phát sinh. Định kỳ hàng quý',
		'event [Khi phát sinh]',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
	],
	[
		'- Quý I năm 2023 triển khai kế hoạch; - Quý II và quý III năm 2023 tiến hành kiểm tra và báo cáo kết quả',
		'within 2023-01-01..2023-03-31 «triển khai kế hoạch»',
		'within 2023-04-01..2023-09-30 «tiến hành kiểm tra và báo cáo kết quả»',
	],
	[
		'Quý II năm 2023: ban hành Kế\nhoạch. Quý III năm 2023: tổ chức thực hiện',
		'within 2023-04-01..2023-06-30 «ban hành Kế hoạch»',
		'within 2023-07-01..2023-09-30 «tổ chức thực hiện»',
	],
	[
		'Khi phát sinh Định kỳ hàng quý',
		'event [Khi phát sinh]',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
	],
	[
		'kiểm tra đột xuất, định kỳ hằng tháng trong năm',
		'event [đột xuất] «kiểm tra»',
		'recurring month: 2023-01-01..2023-01-31 2023-02-01..2023-02-28 2023-03-01..2023-03-31 2023-04-01..2023-04-30 2023-05-01..2023-05-31 2023-06-01..2023-06-30 2023-07-01..2023-07-31 2023-08-01..2023-08-31 2023-09-01..2023-09-30 2023-10-01..2023-10-31 2023-11-01..2023-11-30 2023-12-01..2023-12-31 «kiểm tra»',
	],
	[
		'định kỳ hàng quý, 6 tháng, hàng năm hoặc đột xuất',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
		'recurring half-year: 2023-01-01..2023-06-30 2023-07-01..2023-12-31',
		'recurring year: 2023-01-01..2023-12-31',
		'event [đột xuất]',
	],
	[
		'hàng quý, 6 tháng và cả năm theo quy định của tỉnh',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
		'recurring half-year: 2023-01-01..2023-06-30 2023-07-01..2023-12-31',
		'recurring year: 2023-01-01..2023-12-31',
		'pending [theo quy định của tỉnh]',
	],
	['trong năm 2023 và thời gian tới', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	[
		'Thường xuyên, hằng quý báo cáo',
		'ongoing',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31 «báo cáo»',
	],
	['Trong năm 2023, theo Kế hoạch được duyệt', 'within 2023-01-01..2023-12-31', 'pending [theo Kế hoạch được duyệt]'],
	[
		'Trong năm 2023: quý I ban hành Kế hoạch; quý II kiểm tra',
		'within 2023-01-01..2023-03-31 «ban hành Kế hoạch»',
		'within 2023-04-01..2023-06-30 «kiểm tra»',
	],
	['Quý I: A; Quý III năm 2023: B', 'within 2023-01-01..2023-03-31 «A»', 'within 2023-07-01..2023-09-30 «B»'],
	['giai đoạn 2021-2025 và các năm tiếp theo', 'within 2021-01-01..2025-12-31', 'ongoing 2026-01-01..'],
	['Ban hành kế hoạch\nQuý I năm 2023', 'within 2023-01-01..2023-03-31 «Ban hành kế hoạch»'],
	[
		'- Ban hành Kế hoạch: Quý I năm 2023\n- Kiểm tra: Quý II, III năm 2023\n- Báo cáo: trước ngày 15/12/2023',
		'within 2023-01-01..2023-03-31 «Ban hành Kế hoạch»',
		'within 2023-04-01..2023-09-30 «Kiểm tra»',
		'by ..2023-12-14 «Báo cáo»',
	],
	[
		'hằng tháng và khi có yêu cầu',
		'recurring month: 2023-01-01..2023-01-31 2023-02-01..2023-02-28 2023-03-01..2023-03-31 2023-04-01..2023-04-30 2023-05-01..2023-05-31 2023-06-01..2023-06-30 2023-07-01..2023-07-31 2023-08-01..2023-08-31 2023-09-01..2023-09-30 2023-10-01..2023-10-31 2023-11-01..2023-11-30 2023-12-01..2023-12-31',
		'event [khi có yêu cầu]',
	],
	[
		'Triển khai: quý I; hoàn thành: quý IV',
		'within 2023-01-01..2023-03-31 «Triển khai»',
		'within 2023-10-01..2023-12-31 «hoàn thành»',
	],
	[
		'hằng quý sau khi có hướng dẫn',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
		'pending [sau khi có hướng dẫn]',
	],
	['thường xuyên/đột xuất', 'ongoing', 'event [đột xuất]'],
	[
		'a) Quý I/2023: ban hành; b) Quý II/2023: kiểm tra',
		'within 2023-01-01..2023-03-31 «ban hành»',
		'within 2023-04-01..2023-06-30 «kiểm tra»',
	],
	[
		'Định kỳ hằng quý và đột xuất khi có yêu cầu',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
		'event [đột xuất khi có yêu cầu]',
	],
	[
		'Báo cáo định kỳ hằng quý, đột xuất',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31 «Báo cáo»',
		'event [đột xuất] «Báo cáo»',
	],
	['năm 2023 và những năm tiếp theo', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	[
		'Quý I: đăng ký; Quý II: ký kết',
		'within 2023-01-01..2023-03-31 «đăng ký»',
		'within 2023-04-01..2023-06-30 «ký kết»',
	],
	['tháng 9, 15/10/2023', 'within 2023-09-01..2023-09-30', 'by ..2023-10-15'],
	['quý I năm 2023, 15/7/2023', 'within 2023-01-01..2023-03-31', 'by ..2023-07-15'],
	['Trong quý IV/2023 và định kỳ hằng năm', 'within 2023-10-01..2023-12-31', 'recurring year: 2023-01-01..2023-12-31'],
	['Trong quý I năm 2023 và khi có phát sinh', 'within 2023-01-01..2023-03-31', 'event [khi có phát sinh]'],
	[
		'Sau khi có hướng dẫn của Sở Nội vụ, chậm nhất 30/6/2023',
		'pending [Sau khi có hướng dẫn của Sở Nội vụ]',
		'by ..2023-06-30',
	],
	[
		'khi có phát sinh; định kỳ 6 tháng, năm',
		'event [khi có phát sinh]',
		'recurring half-year: 2023-01-01..2023-06-30 2023-07-01..2023-12-31',
		'recurring year: 2023-01-01..2023-12-31',
	],
	[
		'Báo cáo: Hằng quý; Kiểm tra: Quý III năm 2023',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31 «Báo cáo»',
		'within 2023-07-01..2023-09-30 «Kiểm tra»',
	],
	[
		'Hằng tháng: báo cáo; hằng quý: kiểm tra',
		'recurring month: 2023-01-01..2023-01-31 2023-02-01..2023-02-28 2023-03-01..2023-03-31 2023-04-01..2023-04-30 2023-05-01..2023-05-31 2023-06-01..2023-06-30 2023-07-01..2023-07-31 2023-08-01..2023-08-31 2023-09-01..2023-09-30 2023-10-01..2023-10-31 2023-11-01..2023-11-30 2023-12-01..2023-12-31 «báo cáo»',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31 «kiểm tra»',
	],
	[
		'Năm 2023: thường xuyên kiểm tra; quý IV báo cáo',
		'ongoing 2023-01-01..2023-12-31 «kiểm tra»',
		'within 2023-10-01..2023-12-31 «báo cáo»',
	],
	['Trong tháng 9 và trước ngày 15/10/2023', 'within 2023-09-01..2023-09-30', 'by ..2023-10-14'],
	[
		'quý II/2023 trình UBND quận; quý III/2023 triển khai',
		'within 2023-04-01..2023-06-30 «trình UBND quận»',
		'within 2023-07-01..2023-09-30 «triển khai»',
	],
	[
		'Quý I - ban hành Kế hoạch; Quý II - kiểm tra',
		'within 2023-01-01..2023-03-31 «ban hành Kế hoạch»',
		'within 2023-04-01..2023-06-30 «kiểm tra»',
	],
	['Hoàn thành trước ngày 15/12/2023 và hằng năm', 'by ..2023-12-14', 'recurring year: 2023-01-01..2023-12-31'],
	['trước ngày 15/3; trước ngày 15/6/2023', 'by ..2023-03-14', 'by ..2023-06-14'],
	['Trước ngày 15/3/2023; ngày 15/6/2023: báo cáo', 'by ..2023-03-14', 'by ..2023-06-15 «báo cáo»'],
	['Chậm nhất ngày 15/6; 15/12/2023', 'by ..2023-06-15', 'by ..2023-12-15'],
	['quý III năm 2023 và quý III năm 2024', 'within 2023-07-01..2023-09-30', 'within 2024-07-01..2024-09-30'],
	['trong quý IV/2023 và năm 2024', 'within 2023-10-01..2023-12-31', 'within 2024-01-01..2024-12-31'],
	['năm 2023; 2024', 'within 2023-01-01..2023-12-31', 'within 2024-01-01..2024-12-31'],
	['trước giai đoạn 2021 - 2025', 'by ..2020-12-31'],
	[
		'1. Quý I: ban hành; 2. Quý II: kiểm tra',
		'within 2023-01-01..2023-03-31 «ban hành»',
		'within 2023-04-01..2023-06-30 «kiểm tra»',
	],
	[
		'1. Ban hành kế hoạch: quý I\n2. Kiểm tra: quý II. 3. Báo cáo: quý IV.',
		'within 2023-01-01..2023-03-31 «Ban hành kế hoạch»',
		'within 2023-04-01..2023-06-30 «Kiểm tra»',
		'within 2023-10-01..2023-12-31 «Báo cáo»',
	],
	['trong năm 2023 (theo kế hoạch)', 'within 2023-01-01..2023-12-31', 'pending [theo kế hoạch]'],
	[
		'Quý III/2023 sau khi có hướng dẫn của Sở Nội vụ',
		'within 2023-07-01..2023-09-30',
		'pending [sau khi có hướng dẫn của Sở Nội vụ]',
	],
	['định kỳ hằng năm, hoặc đột xuất', 'recurring year: 2023-01-01..2023-12-31', 'event [đột xuất]'],
	['định kỳ hằng năm, đột xuất', 'recurring year: 2023-01-01..2023-12-31', 'event [đột xuất]'],
	['Thường xuyên hằng năm', 'ongoing', 'recurring year: 2023-01-01..2023-12-31'],
	['thường xuyên, hằng năm', 'ongoing', 'recurring year: 2023-01-01..2023-12-31'],
	[
		'theo Kế hoạch của UBND Thành phố và khi có phát sinh',
		'pending [theo Kế hoạch của UBND Thành phố]',
		'event [khi có phát sinh]',
	],
	['Năm 2023 và khi có phát sinh', 'within 2023-01-01..2023-12-31', 'event [khi có phát sinh]'],
	['Trong năm 2023, khi có phát sinh', 'within 2023-01-01..2023-12-31', 'event [khi có phát sinh]'],
	['Tháng 6/2023; tháng 12/2023', 'within 2023-06-01..2023-06-30', 'within 2023-12-01..2023-12-31'],
	['theo Kế hoạch hoặc khi có phát sinh', 'pending [theo Kế hoạch]', 'event [khi có phát sinh]'],
	[
		'định kỳ hằng quý, năm hoặc khi có yêu cầu',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
		'recurring year: 2023-01-01..2023-12-31',
		'event [khi có yêu cầu]',
	],
	['Hoàn thành trong năm 2023 và các năm tiếp theo', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	['Thực hiện trong năm 2023 và những năm tiếp theo', 'within 2023-01-01..2023-12-31', 'ongoing 2024-01-01..'],
	['Quý IV/2023 và các năm tiếp theo', 'within 2023-10-01..2023-12-31', 'ongoing 2024-01-01..'],
	['giai đoạn 2021-2025 và những năm sau', 'within 2021-01-01..2025-12-31', 'ongoing 2026-01-01..'],
	['Trong năm 2023 và thường xuyên', 'within 2023-01-01..2023-12-31', 'ongoing'],
	['Thường xuyên, theo yêu cầu', 'ongoing', 'event [theo yêu cầu]'],
	['Thường xuyên và đột xuất', 'ongoing', 'event [đột xuất]'],
	[
		'Thường xuyên, định kỳ hằng quý',
		'ongoing',
		'recurring quarter: 2023-01-01..2023-03-31 2023-04-01..2023-06-30 2023-07-01..2023-09-30 2023-10-01..2023-12-31',
	],
	[
		'Trong tháng 9 năm 2023: rà soát; trong tháng 10 năm 2023: báo cáo',
		'within 2023-09-01..2023-09-30 «rà soát»',
		'within 2023-10-01..2023-10-31 «báo cáo»',
	],
	[
		'Rà soát: tháng 9 năm 2023; báo cáo: tháng 10',
		'within 2023-09-01..2023-09-30 «Rà soát»',
		'within 2023-10-01..2023-10-31 «báo cáo»',
	],
	[
		'Quý I: xây dựng; Quý II, III: triển khai; Quý IV: tổng kết, đánh giá',
		'within 2023-01-01..2023-03-31 «xây dựng»',
		'within 2023-04-01..2023-09-30 «triển khai»',
		'within 2023-10-01..2023-12-31 «tổng kết, đánh giá»',
	],
	[
		'- Xây dựng kế hoạch: trước ngày 15/3/2023\n- Báo cáo: định kỳ hằng quý (trước ngày 25 tháng cuối quý)',
		'by ..2023-03-14 «Xây dựng kế hoạch»',
		'recurring quarter: 2023-01-01..2023-03-24 2023-04-01..2023-06-24 2023-07-01..2023-09-24 2023-10-01..2023-12-24 «Báo cáo»',
	],
	[
		'Ban hành Kế hoạch trước ngày 31/01/2023; tổ chức thực hiện trong năm 2023',
		'by ..2023-01-30 «Ban hành Kế hoạch»',
		'within 2023-01-01..2023-12-31 «tổ chức thực hiện»',
	],
	[
		'Quý III năm 2023 - ban hành; Quý IV năm 2023 - thực hiện',
		'within 2023-07-01..2023-09-30 «ban hành»',
		'within 2023-10-01..2023-12-31 «thực hiện»',
	],
	['Trong năm 2023 và hằng năm', 'within 2023-01-01..2023-12-31', 'recurring year: 2023-01-01..2023-12-31'],
	['Quý I năm 2023 - trước ngày 15/6/2023', 'within 2023-01-01..2023-03-31', 'by ..2023-06-14'],
];

describe('several times in one text', () => {
	test.each(cases)('several: %s', (words, ...phases) => {
		expect(reading(words, YEAR)).toEqual(phases);
	});
});

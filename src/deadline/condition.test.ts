import { describe, expect, test } from 'vitest';
import { reading } from './notation.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };

const cases: [string, ...string[]][] = [
	['khi có phát sinh', 'event [khi có phát sinh]'],
	['đột xuất', 'event [đột xuất]'],
	['theo Kế hoạch được duyệt', 'pending [theo Kế hoạch được duyệt]'],
	['sau khi Thành phố ban hành hướng dẫn thực hiện', 'pending [sau khi Thành phố ban hành hướng dẫn thực hiện]'],
	['theo Đề án của Thành ủy', 'pending [theo Đề án của Thành ủy]'],
	['Khi có phát sinh.', 'event [Khi có phát sinh]'],
	[
		'ngay khi Thành phố ban hành Quyết định điều chỉnh Quyết định số 25/2020/QĐ-UBND ngày 15 tháng 9 năm 2020 của UBND Thành phố',
		'pending [ngay khi Thành phố ban hành Quyết định điều chỉnh Quyết định số 25/2020/QĐ-UBND ngày 15 tháng 9 năm 2020 của UBND Thành phố]',
	],
	['ngay sau hội nghị công bố Chỉ số CCHC', 'pending [ngay sau hội nghị công bố Chỉ số CCHC]'],
	['khi có yêu cầu', 'event [khi có yêu cầu]'],
	['theo yêu cầu của Sở Nội vụ', 'event [theo yêu cầu của Sở Nội vụ]'],
	['khi cần thiết', 'event [khi cần thiết]'],
	['trong vòng 10 ngày làm việc kể từ ngày ký', 'event [trong vòng 10 ngày làm việc kể từ ngày ký]'],
	['sau 05 ngày kể từ khi nhận hồ sơ', 'event [sau 05 ngày kể từ khi nhận hồ sơ]'],
	['Theo quy định', 'pending [Theo quy định]'],
	['theo quy định của pháp luật', 'pending [theo quy định của pháp luật]'],
	['Khi có phát sinh: báo cáo ngay', 'event [Khi có phát sinh] «báo cáo ngay»'],
	[
		'Báo cáo khi có yêu cầu của Sở Nội vụ, Sở Tài chính',
		'event [khi có yêu cầu của Sở Nội vụ, Sở Tài chính] «Báo cáo»',
	],
	['theo yêu cầu của UBND TP. Hồ Chí Minh', 'event [theo yêu cầu của UBND TP. Hồ Chí Minh]'],
	['Chậm nhất 05 ngày làm việc sau khi nhận văn bản', 'event [Chậm nhất 05 ngày làm việc sau khi nhận văn bản]'],
	['chậm nhất sau 05 ngày kể từ ngày ký', 'event [chậm nhất sau 05 ngày kể từ ngày ký]'],
	['10 ngày kể từ ngày nhận được văn bản', 'event [10 ngày kể từ ngày nhận được văn bản]'],
	['Theo tiến độ dự án', 'pending [Theo tiến độ dự án]'],
	['khi có Đề án của Ban Thường vụ Thành ủy', 'pending [khi có Đề án của Ban Thường vụ Thành ủy]'],
	['Thực hiện ngay sau khi Thành phố triển khai', 'pending [ngay sau khi Thành phố triển khai]'],
	['sau khi được phê duyệt', 'pending [sau khi được phê duyệt]'],
	['Đột xuất hoặc theo yêu cầu của Thành phố', 'event [Đột xuất hoặc theo yêu cầu của Thành phố]'],
	['Đột xuất, khi có yêu cầu', 'event [Đột xuất]', 'event [khi có yêu cầu]'],
	['ngay khi có phát sinh', 'event [ngay khi có phát sinh]'],
	['Khi có phát sinh nhiệm vụ mới', 'event [Khi có phát sinh nhiệm vụ mới]'],
	['sau khi kết thúc hội nghị', 'pending [sau khi kết thúc hội nghị]'],
	['đột xuất theo yêu cầu của cấp trên', 'event [đột xuất theo yêu cầu của cấp trên]'],
	['Theo chỉ đạo của Thành phố', 'pending [Theo chỉ đạo của Thành phố]'],
	['theo lộ trình của UBND Thành phố', 'pending [theo lộ trình của UBND Thành phố]'],
	['khi có văn bản hướng dẫn của Trung ương', 'pending [khi có văn bản hướng dẫn của Trung ương]'],
	['Ngay sau khi Đề án được phê duyệt', 'pending [Ngay sau khi Đề án được phê duyệt]'],
	['theo thời gian quy định của Thành phố', 'pending [theo thời gian quy định của Thành phố]'],
	['ngay sau khi Thành phố ban hành Kế hoạch năm 2023', 'pending [ngay sau khi Thành phố ban hành Kế hoạch năm 2023]'],
	['Theo kế hoạch năm', 'pending [Theo kế hoạch năm]'],
	['khi có chỉ đạo', 'pending [khi có chỉ đạo]'],
	['khi có hướng dẫn của Sở Nội vụ', 'pending [khi có hướng dẫn của Sở Nội vụ]'],
	['khi Trung ương, Thành phố có hướng dẫn', 'pending [khi Trung ương, Thành phố có hướng dẫn]'],
	['khi Sở Nội vụ có văn bản hướng dẫn', 'pending [khi Sở Nội vụ có văn bản hướng dẫn]'],
	['sau khi có kết luận thanh tra', 'pending [sau khi có kết luận thanh tra]'],
	['sau 15 ngày kể từ ngày có kết luận', 'event [sau 15 ngày kể từ ngày có kết luận]'],
	['Khi có phát sinh trong năm 2023', 'event [Khi có phát sinh trong năm 2023]'],
	['Theo Kế hoạch ngày 15/3/2023', 'pending [Theo Kế hoạch ngày 15/3/2023]'],
	[
		'Theo Kế hoạch số 5/KH-UBND ngày 15/3/2023 của UBND quận',
		'pending [Theo Kế hoạch số 5/KH-UBND ngày 15/3/2023 của UBND quận]',
	],
	['Đột xuất và khi có yêu cầu', 'event [Đột xuất]', 'event [khi có yêu cầu]'],
	['05 ngày sau khi kết thúc hội nghị', 'event [05 ngày sau khi kết thúc hội nghị]'],
	['Khi có yêu cầu hoặc đột xuất', 'event [Khi có yêu cầu hoặc đột xuất]'],
	['Ngay khi Trung ương ban hành', 'pending [Ngay khi Trung ương ban hành]'],
	['Theo hướng dẫn của Bộ Nội vụ', 'pending [Theo hướng dẫn của Bộ Nội vụ]'],
	['theo tiến độ của Thành phố', 'pending [theo tiến độ của Thành phố]'],
	['Theo tiến độ', 'pending [Theo tiến độ]'],
	['Theo lộ trình', 'pending [Theo lộ trình]'],
	['Theo kế hoạch', 'pending [Theo kế hoạch]'],
	['theo Chương trình công tác năm', 'pending [theo Chương trình công tác năm]'],
	[
		'Sau khi Trung ương và Thành phố có văn bản hướng dẫn',
		'pending [Sau khi Trung ương và Thành phố có văn bản hướng dẫn]',
	],
	['Sau khi UBND Thành phố phê duyệt Đề án', 'pending [Sau khi UBND Thành phố phê duyệt Đề án]'],
	[
		'Trong vòng 05 ngày làm việc kể từ khi nhận được văn bản',
		'event [Trong vòng 05 ngày làm việc kể từ khi nhận được văn bản]',
	],
	[
		'Trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch',
		'event [Trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch]',
	],
	[
		'Chậm nhất 10 ngày kể từ ngày Kế hoạch được ban hành',
		'event [Chậm nhất 10 ngày kể từ ngày Kế hoạch được ban hành]',
	],
	[
		'không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ',
		'event [không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ]',
	],
	['theo Kế hoạch hằng năm', 'pending [theo Kế hoạch hằng năm]'],
	['theo Kế hoạch hàng năm của UBND Thành phố', 'pending [theo Kế hoạch hàng năm của UBND Thành phố]'],
	['Theo kế hoạch kiểm tra hàng quý', 'pending [Theo kế hoạch kiểm tra hàng quý]'],
	['Theo kế hoạch hằng quý của Sở Nội vụ', 'pending [Theo kế hoạch hằng quý của Sở Nội vụ]'],
	['Theo Chương trình giám sát hằng năm của HĐND', 'pending [Theo Chương trình giám sát hằng năm của HĐND]'],
	['Sau khi UBND Thành phố ban hành Kế hoạch hằng năm', 'pending [Sau khi UBND Thành phố ban hành Kế hoạch hằng năm]'],
	['khi có yêu cầu báo cáo hằng tháng', 'event [khi có yêu cầu báo cáo hằng tháng]'],
	[
		'Theo yêu cầu báo cáo định kỳ hằng quý của Sở Nội vụ',
		'event [Theo yêu cầu báo cáo định kỳ hằng quý của Sở Nội vụ]',
	],
	['theo kế hoạch kiểm tra thường xuyên', 'pending [theo kế hoạch kiểm tra thường xuyên]'],
	['sau 30 ngày kể từ ngày ký ban hành', 'event [sau 30 ngày kể từ ngày ký ban hành]'],
];

describe('what waits on an event or on another act', () => {
	test.each(cases)('waits: %s', (words, ...phases) => {
		expect(reading(words, YEAR)).toEqual(phases);
	});
});

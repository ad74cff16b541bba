/** What the fields of the records of figures mean, in Vietnamese. */
export const measurementFields = {
	record: 'Một số liệu mà một văn bản nêu, đúng như văn bản in.',
	id: 'Mã: mã văn bản, #sl- và mã chỉ tiêu hoặc số mục của nhiệm vụ, thêm số thứ tự khi văn bản nêu nhiều số của cùng chỉ tiêu (binh-tan/45-bc-ubnd-2023#sl-ho-so-dung-han-2).',
	document: 'Mã văn bản nêu số liệu, xem tệp documents.',
	item: 'Số mục của văn bản nêu số liệu; trống nếu không ghi.',
	locality: 'Mã địa phương mà số liệu nói đến, xem tệp localities.',
	indicator: 'Mã chỉ tiêu, xem tệp indicators; trống khi số liệu chỉ là sản phẩm của một nhiệm vụ.',
	target:
		'Mã mức phải đạt mà văn bản nói số liệu này thuộc về, xem tệp targets; trống nếu văn bản không nói riêng mức nào.',
	assignment: 'Mã nhiệm vụ có sản phẩm là số liệu này, xem tệp assignments; trống nếu không phải.',
	period: 'Kỳ của số liệu.',
	periodStart: 'Ngày đầu của kỳ.',
	periodEnd: 'Ngày cuối của kỳ.',
	periodText: 'Kỳ, theo lời của văn bản.',
	window: 'Khoảng ngày đã được tính vào số liệu; trống nếu văn bản không nêu.',
	windowStart: 'Ngày đầu được tính.',
	windowEnd: 'Ngày cuối được tính.',
	unit: 'Mã đơn vị có số liệu, xem tệp units; trống nếu số liệu nói về cả địa phương.',
	level: 'Cấp hoặc loại đơn vị được tính (phường); trống nếu văn bản không nêu.',
	scope: 'Phạm vi được tính (lĩnh vực đất đai); trống nếu văn bản không nêu.',
	printed: 'Số liệu đúng chữ in, cả đơn vị đo, hoặc lời của văn bản (gần 60%).',
	value:
		'Con số, dấu chấm trước phần thập phân, không làm tròn; trống khi văn bản chỉ nêu bằng lời. Trống không phải là 0.',
	measure: 'Đơn vị đo của con số (%); trống nếu không có, hoặc văn bản nêu bằng lời.',
	numerator: 'Tử số mà văn bản nêu; trống nếu không nêu.',
	denominator: 'Mẫu số mà văn bản nêu; trống nếu không nêu.',
	status: 'Văn bản nói là số sơ bộ (provisional) hay chính thức (final); trống nếu không nói.',
	leavesOut: 'Văn bản nói đã trừ các trường hợp ngoại lệ của mức phải đạt: true; còn lại: false.',
	via: 'Nguồn của số liệu: report (tự báo cáo), superior (cấp trên báo cáo), inspection (kiểm tra), survey (khảo sát), system (hệ thống theo dõi); trống nếu không ghi.',
	note: 'Điều văn bản nói thêm, ghi ngắn gọn; trống nếu không có.',
	corrects: 'Mã văn bản có số liệu bị đính chính, về cùng một thứ, xem tệp documents; trống nếu không đính chính.',
	url: 'Địa chỉ của số liệu trên trang của văn bản.',
} as const;

/** What the fields of the records of how targets stand mean, in Vietnamese. */
export const targetStandingFields = {
	record:
		'Một mức phải đạt và trạng thái của mức đó vào ngày asOf. Trang suy ra từ những số liệu đã công bố ở tệp measurements, không làm tròn.',
	id: 'Mã mức phải đạt, xem tệp targets.',
	standing:
		'Trạng thái: met (đạt), not-met (chưa đạt), not-judged (đã có số liệu nhưng chưa xét được, lý do ở why), not-published (chưa công bố số liệu; không có nghĩa là chưa đạt). Có nhiều mốc thì là của mốc cuối cùng đã xét được, chưa mốc nào xét được thì là của mốc cuối.',
	why: 'Vì sao chưa xét: interim (số liệu giữa kỳ), provisional (số sơ bộ), total (số gộp, không thay cho từng phần), part (mới có số của một phần), other-level (của cấp khác), other-scope (của phạm vi khác), other-period (của kỳ khác), other-days (những ngày được đếm không khớp với kỳ), other-measure (theo đơn vị đo khác), no-period (không rõ kỳ để so), exceptions (không nói đã trừ ngoại lệ), in-words (mức phải đạt nêu bằng lời), no-figure (văn bản không nêu con số), figures-differ (các văn bản nêu khác nhau), one-side (mới công bố một vế của phép so), figure-differs-from-fraction (số in khác tử số, mẫu số), fraction-of-nothing (mẫu số bằng 0), fraction-over-one (tử số lớn hơn mẫu số); trống ở trạng thái khác.',
	differs: 'Con số in của số liệu quyết định khác tử số trên mẫu số: true; khi đó trang xét theo tử số, mẫu số.',
	figures: 'Mã các số liệu làm căn cứ cho trạng thái, xem tệp measurements.',
	scores:
		'Mã các điểm, hạng, xếp loại của hai kỳ, xem tệp scores, khi mức là vị trí trong một bộ chỉ số so với kỳ trước (than.in); nếu không thì danh sách rỗng.',
	published: 'Mức này có bao nhiêu số liệu đã công bố và không bị đính chính.',
	milestones: 'Từng mốc của mức phải đạt, theo thời gian; danh sách rỗng nếu chỉ có một mức.',
	milestone: 'Trạng thái của một mốc.',
	milestoneBy: 'Thời gian của mốc, theo lời của văn bản.',
	milestoneDay: 'Ngày cuối còn đúng hạn của mốc; trống nếu lời văn không quy ra ngày được.',
	milestoneStanding: 'Trạng thái của mốc, với các giá trị như standing.',
	milestoneWhy: 'Vì sao mốc chưa được xét, với các giá trị như why.',
	milestoneFigures: 'Mã các số liệu làm căn cứ cho trạng thái của mốc.',
	parts: 'Số liệu của từng phần (đơn vị, lĩnh vực) khi mỗi phần phải đạt; danh sách rỗng nếu chưa có.',
	part: 'Số liệu của một phần.',
	partFigure: 'Mã số liệu, xem tệp measurements.',
	partIsMet: 'Phần đó đạt: true; chưa đạt: false; trống nếu không xét được.',
	asOf: 'Ngày xét: ngày của nội dung trang.',
	url: 'Địa chỉ của mức phải đạt trên trang của văn bản.',
} as const;

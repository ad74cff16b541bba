/** What the command line says to writers. */
export const cli = {
	help: 'xem cách dùng',
	checkDescription: 'kiểm tra nội dung, không dựng trang',
	formatOption: 'cách in kết quả',
	deadlineDescription: 'cho biết trang đọc một thời hạn như thế nào',
	phraseArgument: 'lời ghi thời hạn, đặt trong dấu nháy',
	periodOption: 'khoảng thời gian của văn bản, ví dụ "2023"',
	jsonOption: 'in dạng JSON như trong dữ liệu mở',
	badPeriod: (period: string) =>
		`Không đọc được khoảng thời gian “${period}”. Ghi theo một trong các dạng: 2023; 2021 - 2025; 6 tháng cuối năm 2023.`,
	previewTitle: 'Nội dung có lỗi',
	previewLead: 'Sửa các chỗ sau; trang sẽ tự tải lại khi tệp được lưu.',
	summary: (errors: number, warnings: number) => {
		if (errors === 0 && warnings === 0) return 'Nội dung không có lỗi.';
		if (errors === 0) return `Nội dung không có lỗi; ${warnings} điều cần xem lại.`;
		return `${errors} lỗi${warnings === 0 ? '' : `, ${warnings} điều cần xem lại`}. Trang chưa được dựng.`;
	},
};

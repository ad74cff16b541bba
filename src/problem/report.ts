/** What is said to writers around a list of problems, and of a build that failed without one. */
export const report = {
	previewTitle: 'Nội dung có lỗi',
	previewLead: 'Sửa các chỗ sau; trang sẽ tự tải lại khi tệp được lưu.',
	buildFailed: 'Không dựng được trang. Nội dung không có lỗi; đây là lỗi của phần mềm, chi tiết như sau:',
	summary: (errors: number, warnings: number) => {
		if (errors === 0 && warnings === 0) return 'Nội dung không có lỗi.';
		if (errors === 0) return `Nội dung không có lỗi; ${warnings} điều cần xem lại.`;
		return `${errors} lỗi${warnings === 0 ? '' : `, ${warnings} điều cần xem lại`}. Trang chưa được dựng.`;
	},
};

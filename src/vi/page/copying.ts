/** What a reader is told who copies the text of a field. */
export const copying = {
	copied: 'Đã chép.',
	refused:
		'Trình duyệt không cho chép tự động. Mã đã được chọn sẵn: nhấn Ctrl+C (máy Mac: ⌘C), hoặc nhấn giữ rồi chọn Sao chép.',
} as const;

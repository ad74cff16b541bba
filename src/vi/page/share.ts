/** Words of what helps to share and cite a page. */
export const share = {
	cite: 'Trích dẫn',
	of: (name: string, item: string) => `${name}, ${item}`,
	copyLink: 'Chép liên kết',
	copyCitation: 'Chép trích dẫn',
	copyAs: (form: string) => `Chép dạng ${form}`,
	send: 'Chia sẻ',
	copied: 'Đã chép.',
	refused: 'Trình duyệt không cho chép; hãy chọn chữ rồi chép.',
	accessed: (day: string) => `truy cập ngày ${day}`,
} as const;

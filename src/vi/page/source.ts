/** Words of the original of a document, its exact words, mistakes and their corrections. */
export const sources = {
	ownWords: 'Nhiệm vụ ghi tóm tắt, không nguyên văn.',
	words: 'Nguyên văn',
	verbatim: 'Nguyên văn của văn bản, trang chưa viết lại.',
	/** A file of the original: `tệp PDF, 1,2 MB`. */
	file: (end: string, bytes: number) => `tệp ${end.toUpperCase()}, ${sizeWords(bytes)}`,
	elsewhere: (host: string) => `xem tại ${host}`,
	kept: 'nơi lưu',
	fileHere: 'Tệp bản gốc',

	report: 'Báo sai sót trên trang này',
	reportSubject: 'Báo sai sót',

	corrections: 'Đính chính',
	correctionsLead:
		'Những chỗ trang web từng ghi khác với văn bản và đã sửa lại cho đúng. Đây là lỗi của trang web, không phải đính chính của cơ quan ban hành.',
	correctionsNone: 'Chưa có đính chính nào được ghi lại.',
	correctionsOther:
		'Sửa câu chữ mà không đổi ý thì không ghi ở đây; mọi lần sửa có ở mục “Lịch sử thay đổi trên trang” của văn bản, nếu còn lịch sử.',
	correctionsOf: (year: string) => `Đính chính năm ${year}`,
	partOfYear: (year: string, part: number) => `Năm ${year}, phần ${part}`,
	was: 'Trước ghi',
	now: 'Nay ghi',
	newestOf: (shown: number, total: number) => `${shown} đính chính mới nhất trong tổng số ${total}.`,
} as const;

/** The size of a file: `12 kB`, `1,2 MB`. */
function sizeWords(bytes: number): string {
	if (bytes < 1000) return `${bytes} byte`;
	return bytes < 1_000_000
		? `${Math.round(bytes / 1000)} kB`
		: `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}

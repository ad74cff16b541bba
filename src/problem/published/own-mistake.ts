/** What to do where the original never said what the site published. */
export const ownMistake =
	'Nhập sai so với bản gốc thì giữ như nay, nói rõ trong lời ghi của lần sửa và thêm một mục vào corrections.yaml, để trang Đính chính nêu.';

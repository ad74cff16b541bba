const page = (title: string, description: string, lines: readonly string[]): string =>
	['---', `title: ${title}`, `description: ${description}`, '---', '', ...lines, ''].join('\n');

/** The three pages that each site has, by the names of their files, for the office of this name. They promise nothing. */
export const pagesOf = (office: string): Readonly<Record<string, string>> => ({
	'gioi-thieu': page('Giới thiệu', 'Trang này công bố những gì và không công bố những gì.', [
		`Trang này là sổ theo dõi công khai kế hoạch và kết luận của ${office}. Từ mỗi văn bản, trang trình bày riêng từng nhiệm vụ: đơn vị chủ trì, đơn vị phối hợp, sản phẩm, thời hạn và mức phải đạt.`,
		'',
		'Có thể [tìm theo từ](/tim-kiem/), gõ có dấu hoặc không dấu, hoặc tra cứu theo [văn bản](/van-ban/), [đơn vị](/don-vi/), [lĩnh vực](/linh-vuc/). Dữ liệu tải về được ở mục [Dữ liệu mở](/du-lieu/).',
		'',
		'## Bản gốc là căn cứ',
		'',
		'Trang tóm tắt văn bản để tra cứu, không thay thế văn bản. Khi có khác nhau, bản gốc có chữ ký và dấu là căn cứ. Trang không có văn bản mật và không có thông tin liên hệ của cá nhân.',
	]),
	'phuong-phap': page('Phương pháp', 'Cách trang đọc văn bản, ghi nhiệm vụ, mức phải đạt và thời hạn.', [
		'Mỗi nhiệm vụ được ghi theo số mục của văn bản, viết lại thành một câu ngắn. Riêng thời hạn giữ đúng lời của văn bản; cạnh đó là ngày theo cách trang đọc.',
		'',
		'Hết hạn mà trang chưa có văn bản nào nói về kết quả thì chỉ có nghĩa là **chưa công bố kết quả**. Trang không đoán việc đã xong hay chưa.',
		'',
		'## Những chỗ còn trống',
		'',
		'<RegisterCoverage />',
	]),
	'tiep-can': page('Khả năng tiếp cận', 'Trang làm gì để mọi người đều đọc được.', [
		'Nội dung các trang đọc được khi trình duyệt tắt JavaScript, dùng được bằng bàn phím, và phóng to được. Trang theo cài đặt sáng, tối của máy.',
		'',
		'Trang chưa được người khuyết tật hay chuyên gia đánh giá theo chuẩn WCAG 2.2.',
	]),
});

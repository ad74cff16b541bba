import type { DocumentType } from '../../schemas/document.ts';
import { typeNames } from '../document-types.ts';

/** What skeletons of documents say besides what their keys mean. */
export const skeletons = {
	remarks: (type: DocumentType): readonly string[] => [
		`BẢN NHÁP ${typeNames[type].toLowerCase()} do lệnh “new” ghi. Bản nháp chỉ hiện khi xem thử (npm run dev), không có ở trang công bố.`,
		'Dòng bắt đầu bằng dấu # và dấu cách là lời giải thích. Dòng có dấu # liền trước một khóa là khóa chưa dùng: xóa dấu # để dùng.',
		'Điền các chỗ ghi ĐIỀN theo bản gốc. Văn bản không nói đến thì để nguyên dấu # hoặc xóa cả dòng.',
		'Xong thì xóa dòng “draft: true”, đặt tên tệp theo số, ký hiệu, rồi chạy lệnh check.',
	],
	/** A list that this type seldom has. */
	seldom: 'loại văn bản này ít có; cách ghi ở hướng dẫn',
	title: 'ĐIỀN: trích yếu',
	original: 'ĐIỀN: bản gốc có chữ ký là của ai, phần Nơi nhận ghi lưu ở đâu',
	task: 'ĐIỀN: việc phải làm, một câu ngắn',
	body: (type: DocumentType): readonly string[] => [
		`ĐIỀN: ${typeNames[type].toLowerCase()} này đặt ra điều gì, hai hoặc ba câu do người biên tập viết.`,
		'',
		'## ĐIỀN: tên một phần của văn bản',
		'',
		'ĐIỀN: phần này có gì. Dẫn đến một nhiệm vụ bằng thẻ: <NhiemVu so="1" />.',
	],
	bodyOfReport: (type: DocumentType): readonly string[] => [
		`ĐIỀN: ${typeNames[type].toLowerCase()} này nói gì, hai hoặc ba câu do người biên tập viết.`,
	],
};

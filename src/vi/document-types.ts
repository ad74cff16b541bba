import type { DocumentType } from '../schemas/document.ts';

/** Names of the types of documents. */
export const typeNames: Readonly<Record<DocumentType, string>> = {
	'nghi-quyet': 'Nghị quyết',
	'quyet-dinh': 'Quyết định',
	'chi-thi': 'Chỉ thị',
	'quy-che': 'Quy chế',
	'quy-dinh': 'Quy định',
	'thong-bao': 'Thông báo',
	'thong-bao-ket-luan': 'Thông báo kết luận',
	'huong-dan': 'Hướng dẫn',
	'chuong-trinh': 'Chương trình',
	'ke-hoach': 'Kế hoạch',
	'phuong-an': 'Phương án',
	'de-an': 'Đề án',
	'bao-cao': 'Báo cáo',
	'to-trinh': 'Tờ trình',
	'bien-ban': 'Biên bản',
	'cong-dien': 'Công điện',
	'cong-van': 'Công văn',
};

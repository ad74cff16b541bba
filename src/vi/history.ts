import { capital } from '../words/capital.ts';
import { vi } from './vi.ts';

/** Every sentence of a document's history, in Vietnamese. */
export const history = {
	title: 'Lịch sử thay đổi trên trang',
	none: 'Không có lịch sử thay đổi: khi được tạo, trang không có đủ dữ liệu về các lần sửa của văn bản này.',
	since: (day: string) => `Có trên trang từ ngày ${day}.`,
	unchanged: 'Từ đó đến nay nhiệm vụ, mức phải đạt và thời hạn không thay đổi.',
	lead: 'Những thay đổi của nhiệm vụ, mức phải đạt và thời hạn do người biên tập thực hiện; không phải thay đổi của bản gốc.',
	commit: 'Lần sửa',
	uncommitted: 'chưa ghi vào kho git',
	assignment: (number: string) => capital(vi.assignmentItem(number)),
	target: (id: string) => `Mức phải đạt ${id}`,
	added: 'thêm mới',
	removed: 'bỏ khỏi trang',
	nothing: 'không ghi',
	before: 'trước',
	after: 'nay',
	due: 'Thời hạn',
	readAs: (words: string, readings: readonly string[]) => `${words} (trang đọc là: ${readings.join('; ')})`,
	task: 'Việc phải làm',
	cooperationNote: 'Nội dung phối hợp',
	field: 'Lĩnh vực',
	servedItems: 'Phục vụ mức phải đạt ở mục',
	figure: 'Mức',
	baseline: 'Mức xuất phát',
	text: 'Nội dung',
	period: 'Thời gian',
	indicator: 'Chỉ tiêu',
	formerDue: (text: string, day: string) => `Trước ngày ${day}, trang ghi: ${text}`,
} as const;

/** What stood before and what stands now. That nothing stood there is no word of the document, and bears no quotation marks. */
export const changedWords = (before: string, after: string): string => `trước ${quoted(before)}, nay ${quoted(after)}`;

const quoted = (words: string): string => (words === '' ? history.nothing : `là “${words}”`);

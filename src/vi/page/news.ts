import { shownDay } from '../../words/day.ts';
import { changedWords } from '../history.ts';

const month = (of: string) => `tháng ${shownDay(of)}`;

/** Sentences of what became otherwise on the site. */
export const changes = {
	title: 'Có gì mới',
	lead: 'Văn bản mới, thời hạn được dời, chỗ đã sửa, kết quả, số liệu và điểm mới trên trang web, theo tháng.',
	month: (of: string) => `T${month(of).slice(1)}`,
	inMonth: (of: string) => `Có gì mới trong ${month(of)}`,
	partOf: (title: string, part: number) => `${title}, phần ${part}`,
	description: (of: string, n: number) =>
		`${n} thay đổi trên trang trong ${month(of)}: văn bản mới, chỗ đã sửa, kết quả.`,
	count: (n: number) => `${n} thay đổi`,
	shown: (n: number, total: number) =>
		n === total ? `${n} thay đổi, mới nhất ở trên.` : `${n} trong ${total} thay đổi của tháng, mới nhất ở trên.`,
	parts: 'Các phần của tháng',
	newestPart: 'Mới nhất',
	part: (n: number) => `Phần ${n}`,
	months: 'Theo tháng',
	newest: 'Mới nhất',
	none: 'Chưa có thay đổi nào.',
	more: 'Tất cả thay đổi trên trang',
	whatIsDay:
		'Ngày ở đây là ngày trang web ghi nhận thay đổi; khi lịch sử không còn đủ thì ngày của văn bản mới là ngày ban hành. Khi trang web sửa cách ghi của mình, bản gốc không đổi.',
	byMail: 'Nhận qua thư điện tử',

	// Kinds
	came: 'Văn bản mới',
	back: 'Văn bản trở lại trang',
	edited: 'Đã sửa',
	withdrawn: 'Đã gỡ văn bản',

	// What was edited
	dueMoved: (n: number) => `đổi thời hạn ${n} nhiệm vụ`,
	assignmentsEdited: (n: number) => `sửa ${n} nhiệm vụ`,
	assignmentsAdded: (n: number) => `thêm ${n} nhiệm vụ`,
	assignmentsRemoved: (n: number) => `bỏ ${n} nhiệm vụ`,
	targetsEdited: (n: number) => `sửa ${n} mức phải đạt`,
	targetsAdded: (n: number) => `thêm ${n} mức phải đạt`,
	targetsRemoved: (n: number) => `bỏ ${n} mức phải đạt`,
	documentTitle: 'Tên văn bản',
	headEdited: 'sửa thông tin chung của văn bản',
	said: { results: 'kết quả', figures: 'số liệu', scores: 'điểm' },
	saidAnew: (what: readonly string[]) => `cập nhật ${what.join(', ')} mà văn bản nêu`,
	item: (name: string, what: string) => `${name}: ${what}`,
	changed: (name: string, before: string, after: string) => `${name.toLowerCase()} ${changedWords(before, after)}`,
	added: (words: string) => `thêm mới: ${words}`,
	removed: (words: string) => `bỏ khỏi trang: ${words}`,
	dataEdited: (n: number) => `sửa cách ghi dữ liệu của ${n} mục`,
	others: (n: number) => `Và ${n} thay đổi khác: xem lịch sử của văn bản`,
} as const;

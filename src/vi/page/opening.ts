import { capital } from '../../words/capital.ts';
import { shownDay } from '../../words/day.ts';

/** Kinds of what a row holds that its line names: more take two lines on a phone. */
const mostKinds = 3;

/** Sentences with which pages open: the answer at one glance, and what is folded below it. */
export const opening = {
	menu: 'Các mục',
	here: 'Đang xem:',
	ownPage: 'Trang riêng',
	reading: 'cách đọc thời hạn',
	amended: 'thay đổi',
	/** What stands behind a row, “Phối hợp, sản phẩm”; empty if nothing does. */
	rowHolds: (parts: readonly (readonly [has: boolean, name: string])[]): string => {
		const words = parts.filter(([has]) => has).map(([, name]) => name.toLowerCase());
		const all = `${words.slice(0, mostKinds).join(', ')}${words.length > mostKinds ? '…' : ''}`;
		return capital(all);
	},

	// Strips
	strip: 'Tóm lại',
	assignments: 'nhiệm vụ',
	dated: 'có ngày',
	targets: 'mức phải đạt',
	indicators: 'chỉ tiêu',
	results: 'kết quả',
	figures: 'số liệu',
	changed: 'nhiệm vụ của văn bản khác được thay đổi',
	leads: 'việc chủ trì',
	cooperates: 'việc phối hợp',
	throughGroups: 'việc qua nhóm',
	shared: 'việc giao chung',
	documents: 'văn bản',
	units: 'đơn vị',
	serving: 'nhiệm vụ thực hiện',
	noReports: 'chưa có báo cáo nào (không có nghĩa là chưa làm)',
	next: (month: string) => `Thời hạn tiếp theo, tính từ tháng ${month}:`,
	allPassed: 'Mọi thời hạn đã qua; gần nhất:',
	allPassedBy: (day: string, which: string) => `Đến ngày ${day} (${which}), tất cả thời hạn có ngày cụ thể đều đã qua.`,
	noDays: 'Không việc nào có thời hạn là ngày cụ thể.',
	andOthers: (n: number) => `và ${n} việc khác`,
	particulars: 'Thông tin chung',
	ended: (day: string) => `Hoạt động đến hết ngày ${shownDay(day)}.`,
	successors: 'Xem nơi tiếp nhận',

	// Filters that come with an address
	filterFromAddress: 'Danh sách được lọc sẵn theo địa chỉ đã mở:',
	filterGone: 'Bộ lọc trong địa chỉ không khớp với đơn vị hay lĩnh vực nào của văn bản; đang hiển thị tất cả.',

	// What is given to all bodies of a locality
	sharedTitle: (place: string) => `Giao chung cho các cơ quan, đơn vị của ${place}`,
	sharedLead:
		'Văn bản giao những việc dưới đây cho cơ quan, đơn vị nói chung, không nêu tên đơn vị này; trang không khẳng định đơn vị này phải làm.',
	sharedCounts: (assignments: number, targets: number) =>
		[assignments > 0 && `${assignments} nhiệm vụ`, targets > 0 && `${targets} mức phải đạt`].filter(Boolean).join(', '),
	sharedTo: (group: string) => `Giao cho “${group}”`,
	levelTargets: (level: string) => `Mức phải đạt chung của cấp “${level}”, không nêu tên đơn vị`,
	sharedAll: (n: number) => (n === 1 ? 'Xem đầy đủ ở trang của nhóm' : `Xem đầy đủ ${n} nhiệm vụ ở trang của nhóm`),
	sharedCalendarOf: 'Xem lịch của nhóm',
	sharedFiles: 'Theo dõi cả những việc này:',
	sharedCalendar: 'lịch kể cả việc giao chung',
	sharedFeed: 'RSS kể cả việc giao chung',
} as const;

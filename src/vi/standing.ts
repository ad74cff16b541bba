import { dayPhrase, shownDay } from '../words/day.ts';

/** Every sentence about what became of assignments, in Vietnamese. */
export const standing = {
	/** What is said of an occurrence, by its standing. */
	names: {
		'done-on-time': 'Hoàn thành đúng hạn',
		'done-late': 'Hoàn thành trễ hạn',
		done: 'Đã hoàn thành, không xét được đúng hạn hay trễ hạn',
		open: 'Còn trong hạn',
		overdue: 'Quá hạn, chưa hoàn thành',
		'not-reported': 'Hết hạn, chưa công bố kết quả',
		disputed: 'Các văn bản nói khác nhau',
		undated: 'Không có ngày để xét',
		'not-arisen': 'Không phát sinh',
		cancelled: 'Đã hủy hoặc được thay thế',
		lapsed: 'Đơn vị kết thúc trước hạn',
	},
	/** What a document says of an assignment. */
	states: {
		done: 'đã hoàn thành',
		partly: 'hoàn thành một phần',
		'not-done': 'chưa hoàn thành',
		'not-arisen': 'không phát sinh',
		withdrawn: 'rút lại điều đã nói',
	},
	reasons: {
		'other-act': 'chờ văn bản khác',
		funds: 'kinh phí',
		staff: 'nhân lực',
		procedure: 'thủ tục',
		cooperation: 'phối hợp',
		system: 'hệ thống',
		objective: 'khách quan',
		other: 'lý do khác',
	},
	sources: {
		report: 'tự báo cáo',
		superior: 'cấp trên báo cáo',
		inspection: 'kiểm tra',
		survey: 'khảo sát',
		system: 'hệ thống theo dõi',
	},
	title: 'Kết quả thực hiện',
	openUntil: (day: string) => `Còn trong hạn đến hết ${dayPhrase(day)}`,
	why: 'Vì sao?',
	by: 'theo',
	reason: (reason: string) => `lý do: ${reason}`,
	count: (done: number, of: number) => `${done} trên ${of}, không nêu tên đơn vị`,
	finishedOn: (day: string) => `xong ${day}`,
	corrected: 'đã được đính chính',
	corrects: (document: string) => `đính chính ${document}`,
	moved: (end: string, first: string) => `Hạn ${shownDay(end)} (đầu tiên ${shownDay(first)})`,
	noneAboutDocument: 'Trang chưa có báo cáo nào về văn bản này. Không có nghĩa là chưa làm.',
	noneAboutUnit: 'Trang chưa có báo cáo nào về nhiệm vụ của đơn vị này. Không có nghĩa là chưa làm.',
	noneAboutLocality: 'Trang chưa có báo cáo nào về nhiệm vụ của địa phương này. Không có nghĩa là chưa làm.',
	noneAtAll: 'Trang chưa có báo cáo kết quả nào. Không có nghĩa là các việc chưa làm.',
	missing: 'Nơi nào đã công bố kết quả, báo cáo nào còn thiếu',
} as const;

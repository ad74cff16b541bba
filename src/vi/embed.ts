import { shownDay } from '../words/day.ts';
import { standings } from './standing.ts';
import { vi } from './vi.ts';

/** Every sentence of what other sites embed, in Vietnamese. */
export const embed = {
	from: 'Nguồn:',
	newTab: 'mở trang mới',
	title: 'Nhúng vào trang khác',
	lead: 'Chép đoạn mã sau vào trang của bạn để hiện phần tóm tắt này. Phần tóm tắt tự cập nhật theo trang.',
	host: 'Nếu khung không hiện gì, trang của bạn cần cho phép nhúng (frame-src) từ địa chỉ:',
	code: 'Mã nhúng',
	copy: 'Chép mã',
	given: (leads: number, cooperates: number, throughGroups: number) => {
		const parts = [
			leads > 0 && `chủ trì ${leads} nhiệm vụ`,
			cooperates > 0 && `phối hợp ${cooperates} nhiệm vụ`,
			throughGroups > 0 && `được giao qua nhóm ${throughGroups} nhiệm vụ`,
		].filter((part) => part !== false);
		const words = parts.length === 0 ? 'chưa được văn bản nào trên trang giao nhiệm vụ' : parts.join(', ');
		return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
	},
	issued: (locality: string, day: string) => `${locality}, ban hành ngày ${day}.`,
	gives: (assignments: number, targets: number) =>
		`Giao ${vi.assignmentCount(assignments)}${targets > 0 ? `, đặt ${vi.targetCount(targets)}` : ''}.`,
	/** How work stands; `by` says as of when and by how many reports, `rest` what there is where none was due. */
	results: (by: string, onTime: number, due: number, silent: number, rest: readonly string[]) => {
		const told =
			due === 0
				? rest.join(', ')
				: `${due} ${standings.occurrences} ${standings.dueOnes}${silent === due ? '' : `, ${onTime} ${standings.onTimeOf(due)}${due < 10 ? '' : ` (${standings.percent(onTime, due)})`}`}`;
		const silence = silent === 0 ? '' : `; ${silent} ${standings.short['not-reported']}`;
		return `${by.charAt(0).toUpperCase()}${by.slice(1)}: ${told}${silence}.`;
	},
	last: 'Mọi thời hạn đều đã qua; gần nhất là:',
	next: (day: string) => `Tính đến ngày ${day}, những thời hạn sắp tới:`,
	nominal: (day: string) => `theo văn bản là ${day}`,
	former: (words: string) => `trước khi sửa: ${words}`,
	noDays: 'Không có nhiệm vụ nào có ngày cụ thể.',
	targets: (n: number) => `${n} mức phải đạt trong các văn bản:`,
	noTargets: 'Chưa có văn bản nào đặt mức cho chỉ tiêu này.',
	newestFigure: (printed: string, what: string) => `Số liệu gần nhất: ${printed} (${what}).`,
	newestScore: (index: string, told: string) => `Điểm gần nhất, ${index}: ${told}.`,
	scoresOf: (year: string, units: number) => `năm ${year}, ${units} đơn vị`,
	stated: (document: string, day: string) => `${document}, công bố ${shownDay(day)}`,
	more: (n: number) => `và ${n} mức khác`,
	documentDescription: (name: string) => `Tóm tắt nhiệm vụ và kết quả thực hiện của ${name} để nhúng vào trang khác.`,
	unitDescription: (name: string) => `Tóm tắt nhiệm vụ của ${name} để nhúng vào trang khác.`,
	indicatorDescription: (name: string) => `Tóm tắt các mức phải đạt của ${name} để nhúng vào trang khác.`,
} as const;

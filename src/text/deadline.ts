import type { Phase } from '../deadline/deadline.ts';

const shown = (day: string): string => day.split('-').reverse().join('/');
const every = { month: 'Hằng tháng', quarter: 'Hằng quý', 'half-year': 'Sáu tháng một lần', year: 'Hằng năm' } as const;

/** One phase of a deadline as the site reads it, in words, with its own label in front where it has one. */
export function phaseWords(phase: Phase): string {
	const words = timeWords(phase);
	return phase.label === null ? words : `${phase.label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function timeWords({ kind, start, end, every: rhythm, occurrences, condition }: Phase): string {
	switch (kind) {
		case 'by':
			return end === null ? '' : `Chậm nhất ngày ${shown(end)}`;
		case 'within':
			return start === null || end === null ? '' : `Từ ${shown(start)} đến hết ${shown(end)}`;
		case 'recurring': {
			const last = occurrences.map((one) => shown(one.end));
			const words = rhythm === null ? 'Định kỳ' : every[rhythm];
			return last.length === 0 ? words : `${words}, ngày cuối các kỳ: ${last.join(', ')}`;
		}
		case 'event':
			return `Không có ngày cố định, thực hiện ${lowered(condition)}`;
		case 'pending':
			return `Chưa có ngày, thực hiện ${lowered(condition)}`;
		case 'ongoing':
			if (start === null) return 'Thường xuyên';
			return end === null ? `Tiếp tục từ ${shown(start)}` : `Thường xuyên từ ${shown(start)} đến hết ${shown(end)}`;
	}
}

function lowered(words: string | null): string {
	return words === null ? '' : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

import { expect, it } from 'vitest';
import type { WorkingDays } from '../deadline/days/working-day.ts';
import type { Phase } from '../deadline/deadline.ts';
import { phaseWords } from './deadline.ts';

const nothing: Phase = {
	kind: 'by',
	label: null,
	start: null,
	end: null,
	every: null,
	occurrences: [],
	condition: null,
};

it.each<[Partial<Phase>, string]>([
	[{ kind: 'by', end: '2024-07-14' }, 'Chậm nhất ngày 14/07/2024'],
	[{ kind: 'within', start: '2023-01-01', end: '2023-12-31' }, 'Từ 01/01/2023 đến hết 31/12/2023'],
	[
		{
			kind: 'recurring',
			every: 'quarter',
			occurrences: [
				{ start: '2023-01-01', end: '2023-03-24' },
				{ start: '2023-04-01', end: '2023-06-24' },
			],
		},
		'Hằng quý, ngày cuối các kỳ: 24/03/2023, 24/06/2023',
	],
	[{ kind: 'recurring', every: 'month' }, 'Hằng tháng'],
	[{ kind: 'recurring', every: 'half-year' }, 'Sáu tháng một lần'],
	[{ kind: 'recurring', every: 'week' }, 'Hằng tuần'],
	[
		{ kind: 'recurring', every: 'week', occurrences: [{ start: '2023-01-02', end: '2023-01-06' }] },
		'Hằng tuần, ngày cuối các kỳ: 06/01/2023',
	],
	[
		{
			kind: 'recurring',
			every: 'week',
			occurrences: ['2023-09-01', '2023-09-08', '2023-09-15', '2023-09-22', '2023-09-29'].map((end) => ({
				start: end,
				end,
			})),
		},
		'Hằng tuần, ngày cuối mỗi tuần là thứ Sáu, từ 01/09/2023 đến 29/09/2023 (5 tuần)',
	],
	[{ kind: 'recurring', every: 'year' }, 'Hằng năm'],
	[{ kind: 'recurring' }, 'Định kỳ'],
	[{ kind: 'event', condition: 'Khi có phát sinh' }, 'Không có ngày cố định, thực hiện khi có phát sinh'],
	[{ kind: 'pending', condition: 'Theo Kế hoạch được duyệt' }, 'Chưa có ngày, thực hiện theo Kế hoạch được duyệt'],
	[{ kind: 'ongoing' }, 'Thường xuyên'],
	[{ kind: 'ongoing', start: '2024-01-01' }, 'Tiếp tục từ 01/01/2024'],
	[{ kind: 'ongoing', start: '2023-01-01', end: '2023-12-31' }, 'Thường xuyên từ 01/01/2023 đến hết 31/12/2023'],
	[
		{ kind: 'within', label: 'ban hành Kế hoạch', start: '2023-01-01', end: '2023-03-31' },
		'ban hành Kế hoạch: từ 01/01/2023 đến hết 31/03/2023',
	],
])('a phase %j is read as “%s”', (phase, expected) => {
	expect(phaseWords({ ...nothing, ...phase })).toBe(expected);
});

// Made-up days off.
const working: WorkingDays = new Map([
	['2023', { off: new Map([['2023-09-04', 'Nghỉ bù']]), madeUp: new Set(['2023-12-30']) }],
]);

it.each<[Partial<Phase>, string]>([
	[{ kind: 'by', end: '2023-09-05' }, 'Chậm nhất ngày 05/09/2023'],
	[
		{ kind: 'by', end: '2023-09-04' },
		'Chậm nhất ngày 04/09/2023; ngày cuối 04/09/2023 là ngày nghỉ (Nghỉ bù), chuyển sang 05/09/2023',
	],
	[
		{ kind: 'within', start: '2023-07-01', end: '2023-09-30' },
		'Từ 01/07/2023 đến hết 30/09/2023; ngày cuối 30/09/2023 là ngày nghỉ cuối tuần, chuyển sang 02/10/2023',
	],
	[{ kind: 'within', start: '2023-12-01', end: '2023-12-30' }, 'Từ 01/12/2023 đến hết 30/12/2023'],
	[
		{
			kind: 'recurring',
			every: 'quarter',
			occurrences: [
				{ start: '2023-07-01', end: '2023-09-30' },
				{ start: '2024-01-01', end: '2024-03-31' },
				{ start: '2024-04-01', end: '2024-06-30' },
			],
		},
		'Hằng quý, ngày cuối các kỳ: 30/09/2023, 31/03/2024, 30/06/2024; ngày cuối 30/09/2023 là ngày nghỉ cuối tuần, chuyển sang 02/10/2023; chưa có bảng ngày nghỉ năm 2024, không chuyển ngày',
	],
	[
		{
			kind: 'recurring',
			every: 'week',
			occurrences: ['2023-09-03', '2023-09-10', '2023-09-17', '2023-09-24', '2023-10-01'].map((end) => ({
				start: end,
				end,
			})),
		},
		'Hằng tuần, ngày cuối mỗi tuần là Chủ nhật, từ 03/09/2023 đến 01/10/2023 (5 tuần); 5 tuần có ngày cuối là ngày nghỉ, chuyển sang ngày làm việc tiếp theo',
	],
	[{ kind: 'ongoing', end: '2023-09-30', start: '2023-01-01' }, 'Thường xuyên từ 01/01/2023 đến hết 30/09/2023'],
])('where the site moves last days, %j says both days: “%s”', (part, words) => {
	expect(phaseWords({ ...nothing, ...part }, working)).toBe(words);
});

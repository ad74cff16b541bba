import { expect, it } from 'vitest';
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

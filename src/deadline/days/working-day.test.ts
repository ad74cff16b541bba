import { expect, it } from 'vitest';
import { isWeekend, moveOf, type WorkingDays } from './working-day.ts';

// A made-up table: it states no decision that was taken.
const days: WorkingDays = new Map([
	[
		'2023',
		{
			off: new Map([
				['2023-04-30', 'Ngày nghỉ một'],
				['2023-05-01', 'Ngày nghỉ hai'],
				['2023-05-02', 'Nghỉ bù'],
				['2023-05-03', 'Nghỉ bù'],
				['2023-09-04', 'Nghỉ bù'],
			]),
			madeUp: new Set(['2023-09-09']),
		},
	],
]);

it('a last day on a working day stays', () => {
	expect(moveOf('2023-06-30', days)).toBeNull();
});

it('a last day on a weekend goes to the Monday', () => {
	expect(moveOf('2023-09-30', days)).toEqual({ kind: 'moved', to: '2023-10-02', off: null });
	expect(moveOf('2023-10-01', days)).toEqual({ kind: 'moved', to: '2023-10-02', off: null });
});

it('a last day on a day off goes to the next working day, and the day off is named', () => {
	expect(moveOf('2023-09-04', days)).toEqual({ kind: 'moved', to: '2023-09-05', off: 'Nghỉ bù' });
});

it('a last day at the head of a chain of weekend and days off goes to the first working day after it', () => {
	expect(moveOf('2023-04-29', days)).toEqual({ kind: 'moved', to: '2023-05-04', off: null });
	expect(moveOf('2023-04-30', days)).toEqual({ kind: 'moved', to: '2023-05-04', off: 'Ngày nghỉ một' });
});

it('a Saturday that is worked to make up is a working day', () => {
	expect(moveOf('2023-09-09', days)).toBeNull();
	expect(moveOf('2023-09-10', days)).toEqual({ kind: 'moved', to: '2023-09-11', off: null });
});

it('in a year whose days off are not known, nothing is moved and the year is named', () => {
	expect(moveOf('2024-06-29', days)).toEqual({ kind: 'unknown', year: '2024' });
	expect(moveOf('2024-06-28', new Map())).toEqual({ kind: 'unknown', year: '2024' });
});

it('a last day at the end of a year is not moved into a year whose days off are not known', () => {
	expect(moveOf('2023-12-31', days)).toEqual({ kind: 'unknown', year: '2024' });
});

it('29 February has its weekday', () => {
	expect(['2020-02-29', '2024-02-29'].map(isWeekend)).toEqual([true, false]);
});

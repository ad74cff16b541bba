import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { dueView } from './due.ts';

const { register } = buildRegister(
	someSources(
		someLocality([
			someDocument({
				assignments: [
					{ id: '1', task: 'Một', leads: ['phong-noi-vu'], due: 'Quý I' },
					{ id: '2', task: 'Hai', leads: ['phong-noi-vu'], due: 'Hằng quý' },
					{ id: '3', task: 'Ba', leads: ['phong-noi-vu'], due: 'Trước ngày 01/10/2023' },
					{ id: '4', task: 'Bốn', leads: ['phong-noi-vu'], due: 'Thường xuyên' },
					{ id: '5', task: 'Năm', leads: ['phong-noi-vu'] },
				],
			}),
		]),
	),
);
const days = (list: readonly { day: string; count: number }[]) => list.map(({ day, count }) => [day, count]);

it('each round of a recurring deadline is due on its own last day', () => {
	const { next } = dueView(indexOf(register, new Map(), '2023-01-01'), 9);
	expect(days(next)).toEqual([
		['2023-03-31', 2],
		['2023-06-30', 1],
		['2023-09-30', 2],
		['2023-12-31', 1],
	]);
});

it('a day is still ahead until it is over, and what has passed stands latest first', () => {
	const { next, passed } = dueView(indexOf(register, new Map(), '2023-09-30'), 2);
	expect(days(next)).toEqual([
		['2023-09-30', 2],
		['2023-12-31', 1],
	]);
	expect(days(passed)).toEqual([
		['2023-06-30', 1],
		['2023-03-31', 2],
	]);
});

it('once every day has passed nothing is ahead', () => {
	const { next, passed } = dueView(indexOf(register, new Map(), '2024-01-01'), 1);
	expect(next).toEqual([]);
	expect(days(passed)).toEqual([['2023-12-31', 1]]);
	expect(passed[0]?.documents[0]).toMatchObject({ href: '/van-ban/binh-tan/7679-qd-ubnd-2022/#nhiem-vu', count: 1 });
});

import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { buildRegister } from '../../register/register.ts';
import { occasionsOf, undated } from './occasions.ts';

const duty = { task: 'Một', leads: ['phong-noi-vu'] };
const assignments = (...dues: (string | undefined)[]) => written({}, ...dues);
const written = (head: Readonly<Record<string, unknown>>, ...dues: (string | undefined)[]) =>
	buildRegister(
		someSources(
			someLocality([
				someDocument({
					...head,
					assignments: dues.map((due, at) => ({ ...duty, id: String(at + 1), ...(due && { due }) })),
				}),
			]),
		),
	).register.assignments;

it('an assignment is due once for each phase with a day and once for each round, by last day', () => {
	const occasions = occasionsOf(assignments('Hằng quý', 'Quý I: ban hành; trước ngày 01/10/2023: báo cáo'));
	expect(occasions.map(({ id, label, start, end }) => [id.replace(/^.*#/, ''), label, start, end])).toEqual([
		['1/1/2023-01-01', null, '2023-01-01', '2023-03-31'],
		['2/1', 'ban hành', '2023-01-01', '2023-03-31'],
		['1/1/2023-04-01', null, '2023-04-01', '2023-06-30'],
		['1/1/2023-07-01', null, '2023-07-01', '2023-09-30'],
		['2/2', 'báo cáo', null, '2023-09-30'],
		['1/1/2023-10-01', null, '2023-10-01', '2023-12-31'],
	]);
});

it('an assignment without a day is due on none, and is not lost', () => {
	const list = assignments('Thường xuyên', 'Khi có phát sinh', undefined, 'Khi phát sinh. Định kỳ hàng quý', 'Quý I');
	expect(occasionsOf(list).map(({ assignment }) => assignment.number)).toEqual(['4', '5', '4', '4', '4']);
	expect(undated(list, null).map(({ number }) => number)).toEqual(['1', '2', '3', '4']);
});

it('a recurring duty of a document that states no period and goes on no longer is due on no day, and is not lost', () => {
	const list = written({ period: undefined, expires: '30/12/2022' }, 'Hằng quý', 'trước ngày 15/7/2023');
	expect(occasionsOf(list).map(({ assignment }) => assignment.number)).toEqual(['2']);
	expect(undated(list, null).map(({ number }) => number)).toEqual(['1']);
});

it('an occasion keeps its last day and its id where the day is moved, and stands on the day to which it goes', () => {
	const working = new Map([['2023', { off: new Map<string, string>(), madeUp: new Set<string>() }]]);
	const list = assignments('trước ngày 01/10/2023', 'trước ngày 01/10/2024', 'ngày 02/10/2023');
	expect(occasionsOf(list, working).map(({ id, end, day }) => [id.replace(/^.*#/, ''), end, day])).toEqual([
		['1/1', '2023-09-30', '2023-10-02'],
		['3/1', '2023-10-02', '2023-10-02'],
		['2/1', '2024-09-30', '2024-09-30'],
	]);
	expect(occasionsOf(list).map(({ day }) => day)).toEqual(['2023-09-30', '2023-10-02', '2024-09-30']);
});

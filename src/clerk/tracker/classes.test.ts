import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { classCounts, classJson, classTable } from './class-files.ts';
import { classed } from './classes.ts';

const assignment = (id: string, due?: string) => ({
	id,
	task: `Việc ${id}.`,
	deliverables: ['Kết quả'],
	leads: ['phong-noi-vu'],
	...(due !== undefined && { due }),
});
const first = 'Quý I năm 2023';
const plan = someDocument({
	assignments: [
		...['1', '2', '3', '4'].map((id) => assignment(id, first)),
		...['5', '6'].map((id) => assignment(id, 'Năm 2023')),
		assignment('7'),
	],
});
const said = (id: string, state: string, day?: string) => ({
	assignment: `7679-qd-ubnd-2022#${id}`,
	state,
	...(day && { day }),
});
const report = someDocument({
	type: 'bao-cao',
	number: '9/BC-UBND',
	issued: '20/6/2023',
	dataDay: '14/6/2023',
	period: undefined,
	results: [
		said('1', 'done', '20/3/2023'),
		said('2', 'done', '20/4/2023'),
		said('3', 'not-done'),
		said('5', 'partly'),
		said('7', 'done'),
	],
});
const index = indexOf(buildRegister(someSources(someLocality([plan, report]))).register);
const all = classed(index, index.register.assignments, '2023-06-30');

it('what documents state has its class; silence, and what has no day, has none', () => {
	expect(all.map((one) => [one.number, one.class, one.by.join()])).toEqual([
		['1', 'done-on-time', '9/BC-UBND'],
		['2', 'done-late', '9/BC-UBND'],
		['3', 'overdue', '9/BC-UBND'],
		['4', null, ''],
		['5', 'open', '9/BC-UBND'],
		['6', null, ''],
		['7', null, '9/BC-UBND'],
	]);
});

it('no word of lateness or failure stands with what nobody has spoken of', () => {
	const { rows } = classTable(all);
	for (const row of rows.filter((one) => one.at(-1) === ''))
		expect(row.join(' ')).not.toMatch(/quá hạn|trễ|chưa hoàn thành|chưa làm|không hoàn thành/iu);
});

it('JSON and table have every occurrence once, those without a class apart and last', () => {
	expect(classCounts(all)).toEqual({ 'done-on-time': 1, 'done-late': 1, open: 1, overdue: 1, apart: 3 });
	const json = JSON.parse(classJson(all, '2023-06-30'));
	expect([json.records.length, json.apart.length, json.day]).toEqual([4, 3, '2023-06-30']);
	const { header, rows } = classTable(all);
	expect(rows.map(([name]) => name)).toEqual([
		'Đã hoàn thành đúng hạn',
		'Đã hoàn thành quá hạn',
		'Chưa hoàn thành, trong hạn',
		'Chưa hoàn thành, quá hạn',
		...['Ngoài bốn lớp', 'Ngoài bốn lớp', 'Ngoài bốn lớp'],
	]);
	for (const row of rows) expect(row).toHaveLength(header.length);
});

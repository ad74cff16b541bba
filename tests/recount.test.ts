import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../src/content.ts';
import { someDocument, someLocality, someSources } from '../src/fixtures/register.ts';
import { type Index, indexOf } from '../src/register/index.ts';
import { buildRegister } from '../src/register/register.ts';
import { stoodOf, stoodOn } from '../src/register/results/standings.ts';
import { countsOf } from '../src/standing/rates.ts';
import type { Stood } from '../src/standing/standing.ts';
import { records } from '../src/views/data/records.ts';
import { listsOf } from '../src/views/standing/month-lists.ts';
import { recounted } from './recount.ts';
import { recountedLists } from './recount-months.ts';
import { tallied } from './recount-standing.ts';
import type { Tables } from './recount-tables.ts';

// What became of duties, read twice: by the rules of the site and by a count that shares no code with them.

function indexIn(content: string, day?: string): Index {
	const { register, problems } = loadContent(content, mkdtempSync(join(tmpdir(), 'minhbach-recount-')));
	if (register === null) throw new Error(JSON.stringify(problems));
	return indexOf(register, undefined, day);
}

/** The tables that the site publishes. */
const tablesOf = (index: Index): Tables => ({
	assignments: records(index, 'assignments').toArray(),
	units: records(index, 'units').toArray(),
	documents: records(index, 'documents').toArray(),
	results: records(index, 'results').toArray(),
	changes: records(index, 'changes').toArray(),
	indices: records(index, 'indices').toArray(),
	scores: records(index, 'scores').toArray(),
});

const rowOf = ({ occurrence, end, first, standing, standingFirst, reported, reassigned }: Stood) => ({
	id: idOf(occurrence),
	end,
	first,
	standing,
	standingFirst,
	reported,
	answering: reassigned ?? (occurrence.unit === null ? occurrence.together : [occurrence.unit]),
});

const idOf = ({ duty, phase, round, unit }: Stood['occurrence']) =>
	[duty.id, phase, round, unit].map((one) => one ?? '').join('|');

describe.each([
	['the fictional site', 'examples/thi-du/content', '2025-01-01', '2027-12-31'],
	['the five documents', 'tests/frozen/content', '2022-12-01', '2026-12-31'],
])('%s', (_, content, from, to) => {
	const index = indexIn(content);
	const tables = tablesOf(index);
	const days: string[] = [];
	for (let at = Date.parse(from); at < Date.parse(to); at += 17 * 86_400_000)
		days.push(new Date(at).toISOString().slice(0, 10));

	it.each(days)('stands on %s as an independent count finds it', (day) => {
		const stood = index.register.assignments.flatMap((one) => stoodOn(index, one, day));
		const rows = recounted(tables, day);
		expect(rows).toEqual(
			index.register.assignments.flatMap((one) => stoodOn(index, one, day).map((own) => rowOf(own))),
		);
		expect(tallied(rows, day)).toEqual(countsOf(stood, day));
	});

	it('stands on the day of its pages as the count finds it', () => {
		const stood = index.register.assignments.flatMap((one) => stoodOf(index, one));
		const rows = recounted(tables, index.day);
		expect(rows).toEqual(index.register.assignments.flatMap((one) => stoodOf(index, one).map((own) => rowOf(own))));
		expect(tallied(rows, index.day)).toEqual(countsOf(stood, index.day));
	});

	it('lists of each month name what an independent count finds, and nothing else', () => {
		const places = index.register.localities.map(({ id }) => id);
		const found = recountedLists(tables, index.day);
		for (const place of places) {
			const lists = [...listsOf(index, place)].map(([month, { lines, carried }]) => [
				month,
				[...lines]
					.flatMap(([kind, own]) =>
						own.map(
							({ entry, stood, months }) =>
								`${idOf({ ...stood.occurrence, duty: { ...stood.occurrence.duty, id: entry.id } })} ${kind} ${months}`,
						),
					)
					.sort(),
				[...carried],
			]);
			expect([place, lists]).toEqual([place, found.get(place) ?? []]);
		}
		expect([...found.values()].flat().length).toBeGreaterThan(content.includes('thi-du') ? 20 : -1);
	});
});

it('the fictional site shows every standing, and a rate that moved deadlines change', () => {
	const index = indexIn('examples/thi-du/content');
	const { counts, rate, rateFirst } = tallied(recounted(tablesOf(index), '2026-11-28'), '2026-11-28');
	expect(counts).toEqual({
		'done-on-time': 41,
		'done-late': 9,
		done: 7,
		overdue: 11,
		'not-reported': 38,
		'not-obliged': 1,
		disputed: 1,
		open: 13,
		undated: 9,
		'not-arisen': 3,
		cancelled: 3,
		lapsed: 4,
	});
	expect([rate, rateFirst]).toEqual([
		{ onTime: 41, due: 105 },
		{ onTime: 40, due: 106 },
	]);
});

it('parts that later documents add stand as an independent count finds them', () => {
	const dues = [
		'Quý I năm 2023',
		'Quý I năm 2023: ban hành kế hoạch; quý III năm 2023: kiểm tra',
		'Quý I năm 2023; quý II năm 2023; quý III năm 2023',
		undefined,
	];
	const news = [
		'Quý I năm 2023: ban hành kế hoạch; quý III năm 2023: kiểm tra; quý IV năm 2023: tổng kết',
		'Quý II năm 2023; quý IV năm 2023',
		'Quý III năm 2023: ban hành; hằng quý: báo cáo',
		'Quý II năm 2023: rà soát; trong năm 2023: kiểm tra',
	];
	const pairs = dues.flatMap((due) => news.map((to) => ({ due, to })));
	const items = pairs.map((one, at) => ({ ...one, id: String(at + 1), assignment: `7679-qd-ubnd-2022#${at + 1}` }));
	const plan = someDocument({
		assignments: items.map(({ id, due }) => ({ id, task: 'Làm', leads: ['phong-noi-vu', 'cac-phuong'], due })),
	});
	const decision = (number: number, issued: string, to: (at: number) => string | undefined) =>
		someDocument({
			number: `${number}/QĐ-UBND`,
			issued,
			changes: items.map(({ assignment }, at) => ({ assignment, to: to(at) })),
		});
	const report = (number: number, issued: string, said: object) =>
		someDocument({
			type: 'bao-cao',
			number: `${number}/BC-UBND`,
			issued,
			results: items.map(({ assignment }) => ({ assignment, ...said })),
		});
	const documents = [
		plan,
		report(1, '20/01/2023', { state: 'not-done', unit: 'phong-noi-vu' }),
		decision(2, '01/02/2023', (at) => items[at]?.to),
		report(3, '20/07/2023', { state: 'done', phase: '2', unit: 'cac-phuong', day: '01/07/2023' }),
		decision(4, '01/08/2023', (at) => items[(at + 1) % items.length]?.to),
		report(5, '20/12/2023', { state: 'done', phase: '3', unit: 'phong-noi-vu' }),
	];
	const { register } = buildRegister(someSources(someLocality(documents)), () => '2023');
	for (const day of [
		'2023-01-25',
		'2023-02-01',
		'2023-07-05',
		'2023-07-20',
		'2023-08-01',
		'2023-11-01',
		'2024-02-01',
	]) {
		const index = indexOf(register, undefined, day);
		const rows = recounted(tablesOf(index), day);
		const stood = register.assignments.flatMap((one) => stoodOn(index, one, day));
		expect([day, rows]).toEqual([day, stood.map(rowOf)]);
		expect(tallied(rows, day)).toEqual(countsOf(stood, day));
	}
});

it('parts of members that are handed over stand as an independent count finds them', () => {
	const plan = someDocument({
		assignments: ['1', '2', '3'].map((id) => ({ id, task: 'Làm', leads: ['cac-phuong'], due: 'Quý III năm 2023' })),
	});
	const about = (id: string) => `7679-qd-ubnd-2022#${id}`;
	const hand = (id: string, unit: string | undefined, to: string[]) => ({ assignment: about(id), unit, reassign: to });
	const documents = [
		plan,
		someDocument({
			number: '1/QĐ-UBND',
			issued: '01/03/2023',
			changes: [hand('1', 'phuong-an-lac', ['van-phong']), hand('2', 'cac-phuong', ['van-phong'])],
		}),
		someDocument({ number: '2/QĐ-UBND', issued: '01/04/2023', changes: [hand('1', 'van-phong', ['phong-tu-phap'])] }),
		someDocument({
			type: 'bao-cao',
			number: '3/BC-UBND',
			issued: '01/09/2023',
			results: [
				{ assignment: about('1'), unit: 'phong-tu-phap', state: 'done' },
				{ assignment: about('2'), unit: 'van-phong', state: 'done' },
				{ assignment: about('3'), unit: 'phuong-an-lac', state: 'done' },
			],
		}),
	];
	const { register, findings } = buildRegister(someSources(someLocality(documents)), () => '2023');
	expect(findings).toEqual([]);
	for (const day of ['2023-02-01', '2023-03-15', '2023-04-15', '2023-09-15', '2023-10-15']) {
		const index = indexOf(register, undefined, day);
		const stood = register.assignments.flatMap((one) => stoodOn(index, one, day));
		expect([day, recounted(tablesOf(index), day)]).toEqual([day, stood.map(rowOf)]);
	}
});

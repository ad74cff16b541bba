import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { standings } from '../../vi/standing.ts';
import { documentResultPages, documentResults } from './document-results.ts';
import { localityResults } from './locality-results.ts';
import { missingResults } from './missing-results.ts';
import { answeringNames, monthlyLines } from './monthly-list.ts';
import { assignmentStanding } from './of-assignment.ts';
import { resultsLine, unitResultsLine } from './results-line.ts';
import { siteResults } from './site-results.ts';
import { statedBy } from './stated.ts';
import { unitResultPages, unitResults } from './unit-results.ts';
import { whyView } from './why.ts';

// A plan of 2023 with a joint duty, one of an open group, one of two wards, one of every quarter and one without a day.
const late = /quá hạn|trễ|chưa làm|không hoàn thành/iu;
const plan = 'binh-tan/7679-qd-ubnd-2022';
const given = someDocument({
	assignments: [
		{ id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Trước ngày 31/3/2023' },
		{ id: '2', task: 'Tuyên truyền', leads: ['co-quan-lien-quan'], due: 'Tháng 6/2023' },
		{ id: '3', task: 'Tự kiểm tra', leads: ['cac-phuong'], due: 'Quý II/2023' },
		{
			id: '4',
			task: 'Báo cáo',
			leads: ['phong-tu-phap'],
			due: 'Hằng quý',
			report: { to: ['ubnd-quan'] },
		},
		{ id: '5', task: 'Theo dõi', leads: ['phong-noi-vu'] },
	],
});
const half = someDocument({
	type: 'bao-cao',
	number: '45/BC-UBND',
	title: 'Kết quả 6 tháng',
	issued: '20/6/2023',
	dataDay: '14/6/2023',
	results: [
		{ assignment: '7679-qd-ubnd-2022#1', state: 'done', day: '30/3/2023' },
		{ assignment: '7679-qd-ubnd-2022#3', unit: 'phuong-an-lac', state: 'done' },
		{ assignment: '7679-qd-ubnd-2022#3', unit: 'cac-phuong', count: { done: '1', of: '2' } },
		{ assignment: '7679-qd-ubnd-2022#4', round: 'Quý I năm 2023', state: 'not-done', reason: 'staff' },
	],
});
const year = someDocument({
	type: 'bao-cao',
	number: '90/BC-UBND',
	title: 'Kết quả năm 2023',
	issued: '15/01/2024',
	dataDay: '31/12/2023',
	results: [
		{ assignment: '7679-qd-ubnd-2022#2', state: 'partly' },
		{ assignment: '7679-qd-ubnd-2022#4', round: 'Quý I năm 2023', state: 'done', day: '10/8/2023' },
	],
});

function indexWith(...documents: Parameters<typeof someLocality>[0] & object): Index {
	const { register, findings } = buildRegister(someSources(someLocality(documents)));
	expect(findings).toEqual([]);
	return indexOf(register, new Map(), '2024-02-01');
}
const index = indexWith(given, half, year);
const silent = indexWith(given);

describe('the line of results', () => {
	it('tells work without a last day apart, and is not empty where nothing enters a rate', () => {
		const duties = ['1', '2'].map((id) => ({ id, task: 'Kiểm tra', leads: ['phong-noi-vu'], due: 'Quý IV/2023' }));
		const plan = someDocument({ assignments: [...duties, { id: '3', task: 'Theo dõi', leads: ['phong-tu-phap'] }] });
		const changes = [{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true' }];
		const results = [
			{ assignment: '7679-qd-ubnd-2022#2', state: 'not-arisen' },
			{ assignment: '7679-qd-ubnd-2022#3', state: 'done' },
		];
		const later = someDocument({ number: '1/QĐ-UBND', issued: '01/02/2023', changes });
		const report = someDocument({ type: 'bao-cao', number: '9/BC-UBND', issued: '20/01/2024', results });
		const index = indexWith(plan, later, report);
		const told = (line: ReturnType<typeof resultsLine>) => line?.counts.map(({ count, words }) => `${count} ${words}`);
		expect(told(resultsLine(index, 'binh-tan/7679-qd-ubnd-2022'))).toEqual(['1 đã xong, không có hạn']);
		expect(told(unitResultsLine(index, 'binh-tan/phong-noi-vu'))).toEqual([
			'1 không phát sinh',
			'1 đã bãi bỏ hoặc được thay thế',
		]);
	});
});

it.each([
	[14, 36, '38,9%'],
	[1, 12, '8,3%'],
	[12, 12, '100%'],
	[2999, 3000, '99,9%'],
	[1, 3000, '0,1%'],
	[0, 12, '0%'],
])('%i of %i is %s: only all is 100%%, and only none is 0%%', (part, whole, expected) =>
	expect(standings.percent(part, whole)).toBe(expected),
);

describe('the results of a document', () => {
	it('have a page where it gave an assignment or states a rule, and none where there is nothing to tell', () => {
		const rule = { item: '1', text: 'Là căn cứ xét thi đua.', binds: ['phong-noi-vu'] };
		const documents = [
			given,
			someDocument({ number: '8/QĐ-UBND', consequences: [rule] }),
			someDocument({ number: '9/BC-UBND', type: 'bao-cao' }),
		];
		const { register } = buildRegister(someSources(someLocality(documents)));
		expect(documentResultPages(indexOf(register, new Map(), null)).map(([, id]) => id)).toEqual([
			'binh-tan/7679-qd-ubnd-2022',
			'binh-tan/8-qd-ubnd-2022',
		]);
	});

	it('name who answers together where an open group answers beside them, and move it by what is said of it alone', () => {
		const leads = ['phong-noi-vu', 'phong-tu-phap', 'co-quan-lien-quan'];
		const plan = someDocument({ assignments: [{ id: '1', task: 'Rà soát', leads, due: 'Quý IV/2023' }] });
		const results = [{ assignment: '7679-qd-ubnd-2022#1', unit: 'phong-noi-vu', state: 'done', day: '30/11/2023' }];
		const report = someDocument({ type: 'bao-cao', number: '9/BC-UBND', issued: '20/01/2024', results });
		const { sections } = documentResults(indexWith(plan, report), 'binh-tan/7679-qd-ubnd-2022');
		const rows = sections.flatMap(({ tasks }) => tasks.flatMap((task) => task.rows));
		expect(rows.map(({ standing, when, whose }) => [standing, when, whose?.id ?? null])).toEqual([
			['not-reported', '', 'binh-tan/co-quan-lien-quan'],
			['done-on-time', 'Phòng Nội vụ, Phòng Tư pháp', null],
		]);
	});

	it('have no figure where the site has no report about it', () => {
		expect(documentResults(silent, plan)).toMatchObject({ counts: null, sections: [], reports: [] });
		expect(siteResults(silent).counts).toBeNull();
		expect(unitResults(silent, 'binh-tan/phong-noi-vu').counts).toBeNull();
	});

	it('count each occurrence once, what is due by standing, and what is outside the rate beside it', () => {
		const { counts } = documentResults(index, plan);
		// 1; 2; 3 of two wards; 4 of four quarters.
		expect(counts).toMatchObject({ reports: 2, dated: 8, rate: { onTime: 2, due: 8 }, openGroups: 0, most: 6 });
		expect(Object.fromEntries(counts?.due ?? [])).toEqual({
			'done-on-time': 2,
			overdue: 1,
			'not-reported': 4,
			'done-late': 1,
		});
		expect(Object.fromEntries(counts?.beside ?? [])).toEqual({ undated: 1 });
	});

	it('list as many rows as they count', () => {
		const { counts, sections, byUnit } = documentResults(index, plan);
		for (const { part, standing, tasks, shown, count } of sections) {
			expect(tasks.flatMap(({ rows }) => rows)).toHaveLength(count);
			expect(shown).toBe(count);
			if (part === 'due') expect(counts?.due.get(standing)).toBe(count);
		}
		expect(byUnit.rows.map(({ name }) => name)).toContain('Ủy ban nhân dân phường Tân Tạo');
	});

	it('name no lateness where nothing was said', () => {
		const rows = documentResults(index, plan).sections.flatMap(({ tasks }) => tasks.flatMap(({ rows }) => rows));
		const unsaid = rows.filter(({ source }) => source === null);
		expect(unsaid.length).toBeGreaterThan(0);
		for (const { words } of unsaid) expect(words).not.toMatch(late);
		const reasons = given.data.assignments.flatMap(({ id }) => {
			const entry = index.assignments.get(`${plan}#${id}`);
			const why = entry && whyView(index, entry);
			return why == null || why.said.length > 0 ? [] : why.reasons;
		});
		for (const { words, why } of reasons.filter(({ said }) => said.length === 0))
			expect([words, ...why].join(' ')).not.toMatch(late);
		const found = rows.filter(
			({ standing }) => !['not-reported', 'open', 'undated', 'lapsed', 'cancelled'].includes(standing),
		);
		for (const { source } of found) expect(source?.href).toMatch(/#kq-/);
	});
});

it('a row says who said so, in which words, and how its standing follows; elsewhere the standing alone is told', () => {
	const entry = index.assignments.get(`${plan}#4`);
	const standing = entry && assignmentStanding(index, entry);
	expect(standing?.groups.map(({ words, count }) => [words, count])).toEqual([
		['Hoàn thành trễ hạn', 1],
		['Hết hạn, chưa công bố kết quả', 3],
	]);
	expect((entry && whyView(index, entry))?.reasons[0]).toMatchObject({
		parts: ['Quý I/2023: Ngày cuối còn đúng hạn là 31/03/2023.'],
		why: ['Theo văn bản, việc xong sau ngày cuối.'],
		said: [
			{ name: 'Báo cáo 90/BC-UBND', words: 'đã hoàn thành; xong 10/08/2023; số liệu đến hết 31/12/2023' },
			{ name: 'Báo cáo 45/BC-UBND', words: 'chưa hoàn thành; lý do: nhân lực; số liệu đến hết 14/06/2023' },
		],
	});
	expect(standing?.why).toBe('/van-ban/binh-tan/7679-qd-ubnd-2022/4/#vi-sao');
});

it('units and rounds of one last day are named together with it, and an assignment once before its rows', () => {
	const entry = index.assignments.get(`${plan}#3`);
	const parts = (shown: Index) => entry && whyView(shown, entry)?.reasons.map((one) => one.parts);
	expect(parts(index)).toEqual([
		['Ủy ban nhân dân phường An Lạc: Ngày cuối còn đúng hạn là 30/06/2023.'],
		['Ủy ban nhân dân phường Tân Tạo: Ngày cuối còn đúng hạn là 30/06/2023.'],
	]);
	const spoken = indexWith(given, year);
	expect(parts(spoken)).toEqual([
		['Ủy ban nhân dân phường An Lạc; Ủy ban nhân dân phường Tân Tạo: Ngày cuối còn đúng hạn là 30/06/2023.'],
	]);
	const { sections } = documentResults(spoken, plan);
	const silent = sections.find(({ id }) => id === 'het-han-chua-cong-bo');
	expect(silent?.tasks.map(({ given, rows }) => [given.number, rows.length])).toContainEqual(['3', 2]);
});

it('rounds that are open until several days have no last day together', () => {
	const { register } = indexWith(given, half);
	const openOn = (day: string) => {
		const shown = indexOf(register, new Map(), day);
		const entry = shown.assignments.get(`${plan}#4`);
		const open = entry && whyView(shown, entry)?.reasons.filter(({ words }) => words.startsWith('Còn trong hạn'));
		return open?.map(({ words, parts }) => [words, parts.length]);
	};
	expect(openOn('2023-07-20')).toEqual([['Còn trong hạn', 2]]);
	expect(openOn('2023-10-20')).toEqual([['Còn trong hạn đến hết ngày 31/12/2023', 1]]);
});

it('what documents say alike of all parts of a deadline stands once', () => {
	const due = 'Quý I: ban hành kế hoạch; quý III: tổng kết';
	const two = someDocument({ assignments: [{ id: '1', task: 'Tự kiểm tra', leads: ['phong-noi-vu'], due }] });
	const standingBy = (...results: object[]) => {
		const report = { type: 'bao-cao', number: '45/BC-UBND', title: 'Kết quả', issued: '20/6/2023', results };
		const found = indexWith(two, someDocument(report));
		const entry = found.assignments.get(`${plan}#1`);
		const why = entry && whyView(found, entry);
		return [why?.said.length, why?.reasons.map(({ said }) => said.length)];
	};
	const of = { assignment: '7679-qd-ubnd-2022#1', state: 'done' };
	expect(standingBy({ ...of, all: 'true' })).toEqual([1, [0, 0]]);
	expect(standingBy({ ...of, phase: '1' })).toEqual([0, [1, 0]]);
	expect(standingBy({ ...of, phase: '1' }, { ...of, phase: '2' })).toEqual([0, [1, 1]]);
});

it('a count without names moves nobody and is shown in its words', () => {
	const entry = index.assignments.get(`${plan}#3`);
	const standing = entry && assignmentStanding(index, entry);
	expect(standing?.groups.map(({ words, count }) => [words, count])).toEqual([
		['Hoàn thành đúng hạn', 1],
		['Hết hạn, chưa công bố kết quả', 1],
	]);
	expect((entry && whyView(index, entry))?.others.map(({ words }) => words)).toEqual([
		'Ủy ban nhân dân các phường: 1 trên 2, không nêu tên đơn vị; số liệu đến hết 14/06/2023',
	]);
});

it('a unit has its own part of what a group is given, and what has no day', () => {
	expect(unitResults(index, 'binh-tan/phuong-an-lac')).toMatchObject({
		year: null,
		counts: { rate: { onTime: 1, due: 1 } },
	});
	const own = unitResultPages(index).filter(([, key]) => key.startsWith('binh-tan/phong-noi-vu'));
	expect(own.map(([path]) => path)).toEqual(['/don-vi/binh-tan/phong-noi-vu/ket-qua/']);
	expect(unitResults(index, 'binh-tan/phong-noi-vu').sections.map(({ standing }) => standing)).toEqual([
		'done-on-time',
		'undated',
	]);
});

it('the figures of a unit beside those of others are those of its own page', () => {
	for (const { name, href, cells } of localityResults(index, 'binh-tan').byUnit.rows) {
		const id = href?.replace('/don-vi/', '').replace('/ket-qua/', '') ?? '';
		const { sections } = unitResults(index, id);
		for (const { count, list } of cells.filter((one) => one.count > 0)) {
			const section = sections.find((one) => `${href}#${one.id}` === list);
			expect([name, section?.tasks.flatMap((one) => one.rows).length]).toEqual([name, count]);
		}
	}
});

it('a month lists what documents say was not done or done in part by its end, and apart what nothing published speaks of', () => {
	const rows = (month: string) =>
		monthlyLines(index, `binh-tan ${month}`).map(({ kind, line }) => [
			kind,
			line.entry.number,
			answeringNames(index, line),
		]);
	expect(rows('2024-01')).toEqual([
		['partly', '2', 'Các cơ quan, đơn vị có liên quan'],
		['silent', '4', 'Phòng Tư pháp'],
	]);
	expect(rows('2023-06')).toEqual([['not-done', '4', 'Phòng Tư pháp']]);
	expect(rows('2023-07')).toEqual([
		['prolonged', '4', 'Phòng Tư pháp'],
		['silent', '4', 'Phòng Tư pháp'],
		['silent', '3', 'Ủy ban nhân dân phường Tân Tạo'],
		['silent', '2', 'Các cơ quan, đơn vị có liên quan'],
	]);
});

it('reports that are ordered, due and not on the site are named with the last that is', () => {
	const [gap] = missingResults(index).gaps;
	expect(gap).toMatchObject({ newest: { name: 'Báo cáo 90/BC-UBND' }, silent: 0, dueCount: 3 });
	expect(gap?.due.map(({ when }) => when)).toEqual(['quý IV/2023', 'quý III/2023', 'quý II/2023']);
});

it('a document shows what it states, what it says alike together', () => {
	expect(statedBy(index, 'binh-tan/45-bc-ubnd-2023').map(({ words, about }) => [words, about[0]?.anchor])).toEqual([
		['đã hoàn thành; xong 30/03/2023', 'kq-1'],
		['Ủy ban nhân dân phường An Lạc: đã hoàn thành', 'kq-3-phuong-an-lac'],
		['Ủy ban nhân dân các phường: 1 trên 2, không nêu tên đơn vị', 'kq-3-cac-phuong'],
		['chưa hoàn thành; lý do: nhân lực', 'kq-4-2023-01-01'],
	]);
});

it.each([
	[3, 20],
	[40, 4],
	[130, 1],
])('of %d localities that lack many reports the page names at most %d of each', (count, rows) => {
	const duties = Array.from({ length: 3 }, (_, at) => ({
		id: String(at + 1),
		task: 'Báo cáo',
		leads: ['phong-noi-vu'],
		due: 'Hằng tháng',
		report: { to: ['ubnd-quan'] },
	}));
	const localities = Array.from({ length: count }, (_, at) =>
		someLocality([someDocument({ assignments: duties })], { id: `huyen-${at}` }),
	);
	const { register } = buildRegister(someSources(...localities));
	const { gaps, more } = missingResults(indexOf(register, new Map(), '2024-02-01'));
	expect([gaps.length, more]).toEqual([Math.min(count, 100), Math.max(0, count - 100)]);
	for (const gap of gaps) expect([gap.due.length, gap.dueCount]).toEqual([rows, 36]);
});

it('a document that says the same of several rounds names the duty once, then each round by its number', () => {
	const rounds = ['Quý I năm 2023', 'Quý II năm 2023'].map((round) => ({
		assignment: '7679-qd-ubnd-2022#4',
		round,
		state: 'done' as const,
	}));
	const also = { assignment: '7679-qd-ubnd-2022#5', state: 'done' as const };
	const head = { type: 'bao-cao', number: '90/BC-UBND', title: 'Kết quả năm 2023', issued: '15/01/2024' } as const;
	const index = indexWith(given, someDocument({ ...head, results: [...rounds, also] }));
	const [first] = statedBy(index, 'binh-tan/90-bc-ubnd-2024');
	expect(first?.about.map(({ name, task }) => [name, task])).toEqual([
		['4, kỳ đến 31/03/2023', 'Báo cáo'],
		['4, kỳ đến 30/06/2023', ''],
		['5', 'Theo dõi'],
	]);
});

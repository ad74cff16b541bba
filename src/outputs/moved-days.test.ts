import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { fileText } from '../fixtures/file-text.ts';
import { movingSources, someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { documentCalendarView } from '../views/calendar/calendar.ts';
import { records } from '../views/data/records.ts';
import { searchRecords } from '../views/search/records.ts';

const document = 'binh-tan/7679-qd-ubnd-2022';
const dues = [
	'trước ngày 01/10/2023',
	'Hằng quý',
	'Quý I năm 2023: ban hành; trong quý III: báo cáo',
	'Trong tháng 12 năm 2023',
	'Thường xuyên',
];
const sources = someSources(
	someLocality([
		someDocument({
			assignments: dues.map((due, at) => ({ id: String(at + 1), task: 'Một việc', leads: ['phong-noi-vu'], due })),
		}),
	]),
);
const table = { 2023: { daysOff: [{ day: '02/10/2023', name: 'Nghỉ bù', decision: 'Thông báo số 1' }] } };
const moving = indexOf(buildRegister(movingSources(sources, table)).register, undefined, '2023-01-01');
const still = indexOf(buildRegister(sources).register, undefined, '2023-01-01');

const onPage = (index: Index) =>
	documentCalendarView(index, document).parts.flatMap(({ own }) =>
		own.flatMap(({ days }) => days.flatMap(({ day, count }) => Array<string>(count).fill(day))),
	);
const inFeed = (index: Index) =>
	new ICAL.Component(ICAL.parse(fileText(index, 'documentCalendar', document)))
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event).startDate.toString());
const lastDays = (index: Index): { end: string; moved?: string | null | undefined }[] =>
	[...records(index, 'assignments')].flatMap(({ deadline }) =>
		(deadline?.phases ?? []).flatMap(
			({ end, moved, occurrences }): { end: string; moved?: string | null | undefined }[] =>
				end === null ? occurrences : [{ end, moved }],
		),
	);
const inJson = (index: Index) =>
	lastDays(index)
		.map(({ end, moved }) => moved ?? end)
		.sort();
const inCsv = (index: Index) => {
	const rows: Record<string, string>[] = parse(fileText(index, 'csv', 'assignments'), { bom: true, columns: true });
	const list = (cell: string | undefined) => (cell ? cell.split('; ') : []);
	return rows
		.flatMap((row) => {
			const moved = list(row['deadline.moved']);
			return list(row['deadline.days']).map((day, at) => moved[at] || day);
		})
		.sort();
};

it('page, feed, JSON and CSV state the same days where the site moves last days', () => {
	const days = onPage(moving);
	expect(days).toEqual([
		...['2023-03-31', '2023-03-31', '2023-06-30'],
		...['2023-10-03', '2023-10-03', '2023-10-03'],
		...['2023-12-31', '2023-12-31'],
	]);
	expect(inFeed(moving).sort()).toEqual(days);
	expect(inJson(moving)).toEqual(days);
	expect(inCsv(moving)).toEqual(days);
});

it('the nominal day stands beside the moved one, of which nothing is said where the site moves none', () => {
	expect(lastDays(moving).filter(({ moved }) => moved)).toEqual([
		{ end: '2023-09-30', moved: '2023-10-03' },
		{ start: '2023-07-01', end: '2023-09-30', moved: '2023-10-03' },
		{ end: '2023-09-30', moved: '2023-10-03' },
	]);
	expect(lastDays(still).map(({ end }) => end)).toEqual(lastDays(moving).map(({ end }) => end));
	expect(lastDays(still).filter(({ moved }) => moved !== undefined)).toEqual([]);
	expect(fileText(still, 'csv', 'assignments')).not.toContain('; ;');
});

it('page, feed, JSON and CSV state the same days where it does not', () => {
	for (const days of [inFeed(still).sort(), inJson(still), inCsv(still)]) expect(days).toEqual(onPage(still));
});

it('the search sorts by the moved day', () => {
	const sortOf = (index: Index) =>
		index.register.documents
			.flatMap((one) => searchRecords(index, one))
			.flatMap(({ kind, sort }) => (kind === 'nhiem-vu' ? [sort['han']] : []));
	expect(sortOf(moving)).toEqual(['2023-10-03', '2023-03-31', '2023-03-31', '2023-12-31', undefined]);
	expect(sortOf(still)).toEqual(['2023-09-30', '2023-03-31', '2023-03-31', '2023-12-31', undefined]);
});

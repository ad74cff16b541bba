import { describe, expect, it } from 'vitest';
import {
	movingSources,
	someDocument,
	someIndexWithPast,
	someLocality,
	someSources,
	someVersion,
} from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { unitEmbed } from '../embed/unit.ts';
import { type CalendarView, documentCalendarView, localityCalendarView, unitCalendarView } from './calendar.ts';
import { calendarHome } from './home.ts';
import { calendarMonthView } from './month.ts';
import type { ShortDocument } from './short.ts';
import { calendarYearView, registerYears } from './year.ts';

const duty = { task: 'Một việc', leads: ['phong-noi-vu'] };

/** The register of one plan with these duties, numbered from 1. */
function someIndex(duties: readonly object[], head: object = {}, working: Record<string, object> | null = null): Index {
	const assignments = duties.map((one, at) => ({ ...duty, id: String(at + 1), ...one }));
	const sources = someSources(someLocality([someDocument({ assignments, ...head })]));
	const { register, findings } = buildRegister(working === null ? sources : movingSources(sources, working));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register);
}

/** The same, seen from another day. */
const seenFrom = (day: string, { register, past }: Index): Index => indexOf(register, past, day);

const plan = 'binh-tan/7679-qd-ubnd-2022';
const unit = 'binh-tan/phong-noi-vu';
const dues = (...texts: string[]) => texts.map((due) => ({ due }));
const daysOf = (view: CalendarView) => view.parts.flatMap(({ own }) => own.flatMap(({ days }) => days));
const times = (view: CalendarView) =>
	daysOf(view).flatMap(({ day, entries }) => entries.map(({ time }) => [day, time]));

/** The lines of a document: number of the item and when. */
const linesOf = ({ times }: ShortDocument) =>
	times.flatMap(({ when, items }) => items.map(({ number }) => [number, when]));

describe('a calendar', () => {
	it('shows a span with both ends, each round of a recurring duty, and a last day', () => {
		const index = someIndex(dues('Trong tháng 9', 'Định kỳ 6 tháng', 'trước ngày 01/10/2023'));
		const view = documentCalendarView(seenFrom('2023-07-01', index), plan);
		expect(times(view)).toEqual([
			['2023-06-30', 'Định kỳ, kỳ từ 01/01/2023 đến hết 30/06/2023'],
			['2023-09-30', 'Từ 01/09/2023 đến hết 30/09/2023'],
			['2023-09-30', 'Chậm nhất ngày 30/09/2023'],
			['2023-12-31', 'Định kỳ, kỳ từ 01/07/2023 đến hết 31/12/2023'],
		]);
		expect(view).toMatchObject({ count: 4, ahead: 3, passed: 1 });
	});

	it('drops nothing because it has no date, and says what it waits for', () => {
		const index = someIndex([...dues('Thường xuyên', 'Khi phát sinh. Định kỳ hàng quý', 'Quý I'), {}]);
		const { count, undated } = documentCalendarView(seenFrom('2023-01-01', index), plan);
		expect(count).toBe(5);
		expect(undated?.documents.flatMap(linesOf)).toEqual([
			['1', 'Thường xuyên'],
			['2', 'Không có ngày cố định, thực hiện khi phát sinh (phần còn lại có ngày, xem trong lịch)'],
			['4', 'Văn bản không ghi thời hạn'],
		]);
	});

	it('of a unit tells what is given by name from what is given through a group, and shows nothing twice', () => {
		const index = someIndex([
			{ leads: ['phuong-an-lac'], due: 'Quý I' },
			{ leads: ['cac-phuong'], due: 'Quý II' },
			{ leads: ['phong-noi-vu'], cooperating: ['phuong-an-lac', 'cac-phuong'], due: 'Quý III' },
			{ leads: ['phong-noi-vu'], cooperating: ['cac-phuong'], due: 'Quý IV' },
			{ leads: ['co-quan-lien-quan'], due: 'Quý IV' },
		]);
		const view = unitCalendarView(seenFrom('2023-01-01', index), 'binh-tan/phuong-an-lac');
		const entries = daysOf(view).flatMap((day) => day.entries);
		expect(entries.map(({ details }) => [details?.number, details?.given, details?.leads])).toEqual([
			['1', 'Chủ trì, giao đích danh', null],
			['2', 'Chủ trì, giao qua nhóm “Ủy ban nhân dân các phường”', null],
			['3', 'Phối hợp, giao đích danh', ['Phòng Nội vụ']],
			['4', 'Phối hợp, giao qua nhóm “Ủy ban nhân dân các phường”', ['Phòng Nội vụ']],
		]);
		expect(view.shares.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
	});

	it('of a unit without a dated duty has no year and no month, and its duties without a day', () => {
		const view = unitCalendarView(seenFrom('2023-01-01', someIndex(dues('Thường xuyên'))), unit);
		expect(view).toMatchObject({ count: 0, parts: [], undated: { count: 1 } });
	});

	it('has its months by year, with their weeks where deadlines end on several days', () => {
		const dated = dues(
			'Tháng 11/2023',
			'Tháng 12/2023',
			'trước ngày 01/3/2024',
			'trước ngày 06/2/2024',
			'trước ngày 02/2/2024',
		);
		const { years, parts } = documentCalendarView(
			seenFrom('2023-01-01', someIndex(dated, { period: '2023 - 2024' })),
			plan,
		);
		expect(years.map(({ year, count, href }) => [year, count, href])).toEqual([
			['2023', 2, '#nam-2023'],
			['2024', 3, '#nam-2024'],
		]);
		expect(parts.map(({ year, own }) => [year, own.map(({ month }) => month)])).toEqual([
			['2023', ['2023-11', '2023-12']],
			['2024', ['2024-02']],
		]);
		const [leap] = parts[1]?.own ?? [];
		expect(leap?.weeks).toHaveLength(5);
		expect(leap?.weeks?.flat().filter((cell) => cell?.count)).toEqual([
			{ day: '2024-02-01', count: 1 },
			{ day: '2024-02-05', count: 1 },
			{ day: '2024-02-29', count: 1 },
		]);
		expect(parts[0]?.own.map(({ weeks }) => weeks)).toEqual([null, null]);
	});

	it('shows what a deadline was before it was changed, and so does the summary for other sites', () => {
		const index = someIndexWithPast([
			someVersion('2023-01-05', { assignments: [{ ...duty, id: '1', due: 'Quý I' }] }),
			someVersion('2023-02-01', { assignments: [{ ...duty, id: '1', due: 'Quý II' }] }),
		]);
		const [day] = daysOf(documentCalendarView(seenFrom('2023-01-01', index), plan));
		expect(day?.entries).toMatchObject([{ details: { former: ['Trước ngày 01/02/2023, trang ghi: Quý I'] } }]);
		expect(unitEmbed(seenFrom('2023-01-01', index), unit).items[0]?.due).toEqual({
			day: '2023-06-30',
			note: 'trước khi sửa: Quý I',
		});
	});

	it('of many deadlines names documents with counts, of a document or a unit never', () => {
		const index = someIndex(Array.from({ length: 51 }, () => ({ due: 'Hằng quý' })));
		const [day] = daysOf(localityCalendarView(seenFrom('2023-01-01', index), 'binh-tan'));
		expect(day).toMatchObject({
			count: 51,
			entries: [],
			groups: [{ href: `/van-ban/${plan}/lich/#thang-2023-03`, count: 51 }],
		});
		expect(daysOf(documentCalendarView(seenFrom('2023-01-01', index), plan))[0]?.entries).toHaveLength(51);
		expect(daysOf(unitCalendarView(seenFrom('2023-01-01', index), unit))[0]?.entries).toHaveLength(51);
	});

	it('tells years that are over in short, latest first: each assignment of each document with all its days', () => {
		const task = 'Kiểm tra, đôn đốc việc thực hiện kế hoạch cải cách hành chính của các cơ quan, đơn vị';
		const duties = [
			{ task, due: 'Quý I năm 2023:\nban hành;\nQuý II năm 2023: báo cáo' },
			{ due: 'Hằng quý', leads: ['phuong-an-lac'], cooperating: ['phong-noi-vu'] },
			{ due: 'trước ngày 01/3/2024' },
		];
		const index = seenFrom('2025-01-01', someIndex(duties, { period: '2023 - 2024' }));
		const { parts, over } = unitCalendarView(index, unit);
		expect(parts).toEqual([]);
		expect(over.map(({ year, count, documents }) => [year, count, documents.flatMap(linesOf)])).toEqual([
			[
				'2024',
				5,
				[
					['3', '29/02'],
					['2', '31/03, 30/06, 30/09, 31/12'],
				],
			],
			[
				'2023',
				6,
				[
					['1', 'ban hành: 31/03; báo cáo: 30/06'],
					['2', '31/03, 30/06, 30/09, 31/12'],
				],
			],
		]);
		const [item, other] = over[1]?.documents[0]?.times.flatMap(({ items }) => items) ?? [];
		expect(item).toEqual({
			href: `/van-ban/${plan}/1/`,
			number: '1',
			words: 'Kiểm tra, đôn đốc việc thực hiện kế hoạch cải cách hành…',
			note: null,
		});
		expect(other?.note).toBe('phối hợp');
		expect(documentCalendarView(index, plan).over[0]?.documents[0]).toMatchObject({
			name: null,
			times: [{ items: [{ href: '../3/' }] }, {}],
		});
		expect(unitCalendarView(seenFrom('2024-06-01', index), unit)).toMatchObject({
			parts: [{ year: '2024' }],
			over: [{ year: '2023' }],
		});
	});

	it('of many short lines of a unit shows the first words in the latest years, and only numbers before', () => {
		const duties = ['Quý I năm 2023', 'Quý I năm 2024'].flatMap((due) => Array(20).fill({ due }));
		const index = someIndex(duties, { period: '2023 - 2024' });
		const { over } = unitCalendarView(seenFrom('2025-01-01', index), unit);
		const items = over.flatMap(({ documents }) =>
			documents.flatMap(({ times }) => times.flatMap((time) => time.items)),
		);
		expect(items.map(({ words }) => words)).toEqual([...Array(20).fill('Một việc'), ...Array(20).fill(null)]);
	});

	it('keeps commas, quotes, emoji and very long tasks as they are', () => {
		const task = `Kiểm tra, “đôn đốc”; "báo cáo" 🎯 ${'rất dài '.repeat(40)}`.trim();
		const view = documentCalendarView(seenFrom('2023-01-01', someIndex([{ task, due: 'Quý I' }])), plan);
		expect(daysOf(view)[0]?.entries[0]?.task).toBe(task);
	});
});

describe('the calendar of everything', () => {
	const index = someIndex(dues('trước ngày 01/3/2024', 'tháng 6 năm 2024', 'Quý IV năm 2026', 'Thường xuyên'), {
		period: '2023 - 2026',
	});

	it('has a month for each that has deadlines, linked to the nearest ones', () => {
		expect(index.monthsDue).toEqual(['2024-02', '2024-06', '2026-12']);
		const view = calendarMonthView(seenFrom('2024-06-30', index), '2024-06');
		expect(view).toMatchObject({
			count: 1,
			ahead: 1,
			previous: { month: '2024-02', href: '/lich/2024/02/' },
			next: { month: '2026-12', href: '/lich/2026/12/' },
		});
		expect(() => calendarMonthView(seenFrom('2024-06-30', index), '2024-05')).toThrow();
	});

	it('has weeks from Monday to Sunday, also in February of a leap year', () => {
		const leap = someIndex(dues('trước ngày 01/3/2024', 'trước ngày 28/02/2024', 'trước ngày 03/02/2024'), {
			period: '2024',
		});
		const weeks = calendarMonthView(seenFrom('2024-01-01', leap), '2024-02').weeks ?? [];
		expect(weeks.map((week) => week.map((cell) => (cell === null ? 0 : Number(cell.day.slice(8)))))).toEqual([
			[0, 0, 0, 1, 2, 3, 4],
			[5, 6, 7, 8, 9, 10, 11],
			[12, 13, 14, 15, 16, 17, 18],
			[19, 20, 21, 22, 23, 24, 25],
			[26, 27, 28, 29, 0, 0, 0],
		]);
		expect(weeks.flat().filter((cell) => cell?.count)).toEqual(
			['2024-02-02', '2024-02-27', '2024-02-29'].map((day) => ({ day, count: 1 })),
		);
	});

	it('has no table of a month in which deadlines end on few days', () => {
		expect(calendarMonthView(seenFrom('2024-01-01', index), '2024-02').weeks).toBeNull();
	});

	it('has the years that have deadlines, with all their months, and leaves out years between', () => {
		expect(registerYears(index).map(({ year, count }) => [year, count])).toEqual([
			['2024', 2],
			['2026', 1],
		]);
		const { glance, ahead, next, previous } = calendarYearView(seenFrom('2024-03-01', index), '2024');
		expect(ahead).toBe(1);
		expect(glance.months.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
		expect([previous, next?.href]).toEqual([null, '/lich/2026/']);
	});

	it('shows the year of the next deadline, else the last one, and counts what is ahead', () => {
		expect(calendarHome(seenFrom('2025-01-01', index))).toMatchObject({
			ahead: 1,
			passed: 2,
			current: { year: '2026' },
		});
		expect(calendarHome(seenFrom('2027-01-01', index))).toMatchObject({
			ahead: 0,
			passed: 3,
			current: { year: '2026' },
		});
		expect(calendarHome(seenFrom('2027-01-01', index)).undated.count).toBe(1);
	});

	it('of nothing has no year', () => {
		expect(calendarHome(seenFrom('2023-01-01', someIndex([])))).toMatchObject({
			ahead: 0,
			passed: 0,
			current: null,
			years: [],
		});
	});
});

describe('where the site moves last days', () => {
	const index = someIndex(
		dues('trước ngày 01/10/2023', 'trước ngày 01/7/2024'),
		{ period: '2023 - 2024' },
		{ 2023: {} },
	);

	it('a deadline stands on the day to which it goes, and both days are said', () => {
		expect(times(documentCalendarView(seenFrom('2023-01-01', index), plan))).toEqual([
			['2023-10-02', 'Chậm nhất ngày 30/09/2023; ngày cuối 30/09/2023 là ngày nghỉ cuối tuần, chuyển sang 02/10/2023'],
			['2024-06-30', 'Chậm nhất ngày 30/06/2024'],
		]);
		expect(index.monthsDue).toEqual(['2023-10', '2024-06']);
	});

	it('a day off at the end of a year says at its entry that the next year has no table, and stays', () => {
		const plain = someIndex(dues('trước ngày 01/01/2024'), { period: '2023 - 2024' }, { 2023: {} });
		const off = someIndex(dues('trước ngày 01/01/2023'), { issued: '01/12/2022', period: '2022' }, { 2022: {} });
		const document = 'binh-tan/7679-qd-ubnd-2022';
		expect(times(documentCalendarView(seenFrom('2022-12-01', off), document))).toEqual([
			[
				'2022-12-31',
				'Chậm nhất ngày 31/12/2022; ngày cuối 31/12/2022 là ngày nghỉ nhưng chưa có bảng ngày nghỉ năm 2023 để biết ngày làm việc tiếp theo, không chuyển ngày',
			],
		]);
		expect(times(documentCalendarView(seenFrom('2023-01-01', plain), document))).toEqual([
			[
				'2023-12-31',
				'Chậm nhất ngày 31/12/2023; ngày cuối 31/12/2023 là ngày nghỉ nhưng chưa có bảng ngày nghỉ năm 2024 để biết ngày làm việc tiếp theo, không chuyển ngày',
			],
		]);
	});

	it('a year that is over states both days too', () => {
		const { over } = documentCalendarView(seenFrom('2026-01-01', index), plan);
		expect(over.flatMap(({ documents }) => documents.flatMap(linesOf))).toEqual([
			['2', '30/06'],
			['1', '02/10 (theo văn bản là 30/09)'],
		]);
	});

	it('a year without a table is named', () => {
		expect(documentCalendarView(seenFrom('2023-01-01', index), plan).unknownYears).toEqual(['2024']);
		expect(calendarMonthView(seenFrom('2023-01-01', index), '2024-06').unknownYears).toEqual(['2024']);
		expect(calendarYearView(seenFrom('2023-01-01', index), '2023').unknownYears).toEqual([]);
	});
});

describe('the page of a year', () => {
	it('lists the days off and the days worked instead, with what decides them; of another year it says that they are not known', () => {
		const index = someIndex(
			dues('Trong tháng 9', 'trước ngày 10/01/2024'),
			{},
			{
				2023: {
					daysOff: [{ day: '04/9/2023', name: 'Nghỉ bù', decision: 'Thông báo 2' }],
					makeUpDays: [{ day: '08/4/2023', decision: 'Thông báo 1' }],
				},
			},
		);
		expect(calendarYearView(seenFrom('2023-01-01', index), '2023').daysOff).toEqual([
			{ day: '2023-04-08', name: null, decision: 'Thông báo 1' },
			{ day: '2023-09-04', name: 'Nghỉ bù', decision: 'Thông báo 2' },
		]);
		expect(calendarYearView(seenFrom('2023-01-01', index), '2024').daysOff).toBeNull();
	});
});

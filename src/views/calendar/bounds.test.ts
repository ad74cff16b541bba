import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { calendarPages } from '../../publication/pages/calendar.ts';
import type { Register } from '../../register/entries.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { type CalendarView, documentCalendarView, localityCalendarView, unitCalendarView } from './calendar.ts';
import { calendarDayView } from './day.ts';
import { calendarMonthView } from './month.ts';

/** The register of one plan for ten years with so many duties, each due at the end of every quarter, and as many without a day. */
function longPlan(duties: number): Register {
	const assignments = Array.from({ length: duties * 2 }, (_, at) => ({
		id: String(at + 1),
		task: `Việc thứ ${at + 1}`,
		leads: ['phong-noi-vu'],
		due: at < duties ? 'Hằng quý' : 'Thường xuyên',
	}));
	const { register, findings } = buildRegister(
		someSources(someLocality([someDocument({ period: '2023 - 2032', assignments })])),
	);
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return register;
}

const plan = 'binh-tan/7679-qd-ubnd-2022';
const unit = 'binh-tan/phong-noi-vu';
const days = (view: CalendarView) => view.parts.flatMap(({ own }) => own.flatMap((month) => month.days));
const entries = (view: CalendarView) => days(view).flatMap((day) => day.entries);
/** How many short lines the years that are over have. */
const lines = ({ over }: CalendarView) =>
	over.flatMap(({ documents }) => documents.flatMap(({ times }) => times.flatMap(({ items }) => items))).length;
const seenFrom = (day: string, register: Register) => indexOf(register, new Map(), day);

describe('a long calendar', () => {
	const index = seenFrom('2025-07-01', longPlan(12));
	const ofMany = seenFrom('2025-07-01', longPlan(40));
	const calendars = [
		['/don-vi/binh-tan/phong-noi-vu/', 12, (year?: string) => unitCalendarView(index, unit, year)],
		[`/van-ban/${plan}/`, 12, (year?: string) => documentCalendarView(index, plan, year)],
		['/dia-phuong/binh-tan/', 40, (year?: string) => localityCalendarView(ofMany, 'binh-tan', year)],
	] as const;

	it.each(calendars)(
		'%s shows the year of the next deadline, and where every year stands with its count',
		(page, duties, of) => {
			const view = of();
			expect(view).toMatchObject({ isCut: true, count: duties * 40, ahead: duties * 30, passed: duties * 10 });
			expect(view.parts.map(({ year }) => year)).toEqual(['2025']);
			expect(view.over).toEqual([]);
			expect(view.years.map(({ count }) => count)).toEqual(Array(10).fill(duties * 4));
			expect(view.years[0]).toMatchObject({ year: '2023', href: `${page}lich/2023/` });
		},
	);

	it.each(calendars)(
		'%s has a page for each year, linked to the nearest ones, and all of them show every deadline',
		(page, duties, of) => {
			const pages = of().years.map(({ year }) => of(year));
			expect(pages.map(({ previous }) => previous?.year ?? null)).toEqual([
				null,
				...pages.slice(0, -1).map(({ year }) => year),
			]);
			expect(pages.map(({ next }) => next?.href ?? null)).toEqual([
				...pages.slice(1).map(({ year }) => `${page}lich/${year}/`),
				null,
			]);
			expect(pages.map(({ over, parts }) => [over.length, parts.length])).toEqual([
				...Array(2).fill([1, 0]),
				...Array(8).fill([0, 1]),
			]);
			const shown = pages.flatMap(({ over, parts }) => [...over, ...parts].map(({ count }) => count));
			expect(shown).toEqual(Array(10).fill(duties * 4));
			expect(pages.map(({ undated }) => undated)).toEqual(Array(10).fill(null));
		},
	);

	it('is published at the addresses to which it links', () => {
		for (const [kind, own] of [
			['unitCalendar', index],
			['documentCalendar', index],
			['localityCalendar', ofMany],
		] as const) {
			const paths = [...calendarPages[kind].at(own)].map(([path]) => path);
			expect(paths).toEqual([...new Set(paths)]);
			for (const [page, , of] of calendars.filter(([beside]) => paths.includes(`${beside}lich/`)))
				expect(paths).toEqual(expect.arrayContaining([`${page}lich/`, ...of().years.map(({ href }) => href)]));
		}
	});

	it('once all is over shows its last year and states no day', () => {
		const view = unitCalendarView(seenFrom('2040-01-01', index.register), unit);
		expect(view.over.map(({ year }) => year)).toEqual(['2032']);
		expect(lines(view)).toBe(12);
		expect(view).toMatchObject({ asOf: null, ahead: 0, passed: 480 });
	});

	it('tells a duty in full where it stands first, and shortly after that', () => {
		const told = entries(unitCalendarView(index, unit, '2026')).map(({ details }) => details !== null);
		expect(told).toEqual([...Array(12).fill(true), ...Array(36).fill(false)]);
	});
});

it('a calendar that fits stands on one page', () => {
	const index = seenFrom('2025-07-01', longPlan(10));
	const view = documentCalendarView(index, plan);
	expect(view).toMatchObject({ isCut: false, count: 400 });
	expect(view.years[3]).toEqual({ year: '2026', count: 40, href: '#nam-2026' });
	expect(lines(view)).toBe(20);
	expect([...calendarPages.documentCalendar.at(index)]).toHaveLength(1);
});

it('no page shows more than its bound, whatever the calendar holds', () => {
	const index = seenFrom('2025-07-01', longPlan(600));
	const view = documentCalendarView(index, plan, '2025');
	expect(entries(view)).toEqual([]);
	expect(days(view).map(({ count }) => count)).toEqual([600, 600, 600, 600]);
	const { undated } = documentCalendarView(index, plan);
	expect([undated?.shown, undated?.count]).toEqual([100, 600]);
	const ofUnit = unitCalendarView(index, unit);
	expect(days(ofUnit)[0]?.groups).toEqual([
		expect.objectContaining({ href: `/van-ban/${plan}/lich/2025/#thang-2025-03`, count: 600 }),
	]);
	expect([ofUnit.undated?.shown, ofUnit.undated?.count, ofUnit.undated?.groups]).toEqual([5, 600, []]);
	expect(localityCalendarView(index, 'binh-tan').undated?.groups).toEqual([
		expect.objectContaining({ href: `/van-ban/${plan}/lich/#khong-ngay`, count: 600 }),
	]);
	const past = unitCalendarView(seenFrom('2040-01-01', index.register), unit);
	expect([lines(past), past.over[0]?.groups]).toEqual([
		0,
		[expect.objectContaining({ href: `/van-ban/${plan}/lich/2032/#nam-2032`, count: 2400 })],
	]);
});

describe('a month of very many places', () => {
	const one = longPlan(1);
	const places = Array.from({ length: 250 }, (_, at) => `xa-${at}`);
	const moved = <Entry extends object>(list: readonly Entry[], place: string): Entry[] =>
		JSON.parse(JSON.stringify(list).replaceAll('binh-tan', place));
	const register: Register = {
		...one,
		localities: places.flatMap((place) => moved(one.localities, place)),
		units: places.flatMap((place) => moved(one.units, place)),
		documents: places.flatMap((place) => moved(one.documents, place)),
		assignments: places.flatMap((place) => moved(one.assignments, place)),
	};
	const index = seenFrom('2025-07-01', register);

	it('has a page for each day on which very much ends, and says how much that is', () => {
		const { days: own, count } = calendarMonthView(index, '2025-09');
		expect(count).toBe(250);
		expect(own).toEqual([{ day: '2025-09-30', href: '/lich/2025/09/30/', count: 250, entries: [], groups: [] }]);
		expect([...calendarPages.calendarDay.at(index)]).toContainEqual(['/lich/2025/09/30/', '2025-09-30']);
	});

	it('whose days name places with counts, linked to their own calendars', () => {
		const { shown, asOf } = calendarDayView(index, '2025-09-30');
		expect(asOf).toBe('2025-07-01');
		expect(shown).toMatchObject({ count: 250, entries: [] });
		expect(shown.groups).toHaveLength(250);
		expect(shown.groups[0]?.href).toBe('/van-ban/xa-0/7679-qd-ubnd-2022/lich/#thang-2025-09');
		expect(calendarDayView(index, '2025-06-30').asOf).toBeNull();
	});
});

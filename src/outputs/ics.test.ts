import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { someDocument, someIndexWithPast, someLocality, someSources, someVersion } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import {
	type Calendar,
	documentCalendar,
	localityCalendar,
	unitCalendar,
	wholeCalendar,
} from '../views/calendar/ics-calendar.ts';
import { calendarPieces } from './ics.ts';
import { identityOf } from './identity.ts';

const revised = '2024-01-05';
const document = 'binh-tan/7679-qd-ubnd-2022';
const someIndex = (assignments: readonly object[], written: object = {}, day = revised): Index =>
	indexOf(
		buildRegister(someSources(someLocality([someDocument({ assignments, ...written }, { slug: '7679-qd-ubnd-2022' })])))
			.register,
		new Map(),
		day,
	);
const calendarFile = (index: Index, calendar: Calendar): string => [...calendarPieces(index, calendar)].join('');
/** The UID of an occasion of the document, `1/1`. */
const uidOf = (occasion: string) => identityOf({ publisher: 'Sở Nội vụ' })(`${document}#${occasion}`);
/** Which occasion of the document has a UID: `1/1`. */
const occasionWith = (uid: string | undefined, { occasions, dropped }: Calendar) =>
	[...occasions, ...dropped.map(({ occasion }) => occasion)]
		.map(({ id }) => id.replace(/^.*#/, ''))
		.find((own) => uidOf(own) === uid);
const duty = { id: '1', task: 'Kiểm tra CCHC.', leads: ['phong-noi-vu'], due: 'trước ngày 01/10/2023' };

/** The events as an independent parser reads them, and the calendar's own properties. */
function read(text: string) {
	const root = new ICAL.Component(ICAL.parse(text));
	const events = root.getAllSubcomponents('vevent').map((event) => {
		const { uid, summary, description, startDate, endDate } = new ICAL.Event(event);
		return { uid, summary, description, start: startDate.toString(), end: endDate.toString() };
	});
	return { root, events };
}

it('a deadline is an all-day event on the last day on time, known by its assignment', () => {
	const index = someIndex([{ ...duty, deliverables: ['Báo cáo'], cooperating: ['phong-tu-phap'] }]);
	const text = calendarFile(index, documentCalendar(index, document));
	expect(read(text).events).toEqual([
		{
			uid: uidOf('1/1'),
			summary: 'Hạn 30/09: Kiểm tra CCHC — Phòng Nội vụ, Bình Tân',
			description: [
				'Quyết định 7679/QĐ-UBND, nhiệm vụ 1',
				'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/1/',
			].join('\n'),
			start: '2023-09-30',
			end: '2023-10-01',
		},
	]);
	expect(text).toMatch(/\r\nDTSTAMP:20240105T000000Z\r\n.*\r\nTRANSP:TRANSPARENT\r\n/s);
	expect(text).not.toContain('VALARM');
});

it('a span stands on its last day and says when it begins; each round of a recurrence is an event of its own', () => {
	const index = someIndex([
		{ ...duty, due: 'Quý I: ban hành; Quý II và quý III: kiểm tra' },
		{ ...duty, id: '2', due: 'Hằng quý' },
	]);
	const calendar = wholeCalendar(index);
	const { events } = read(calendarFile(index, calendar));
	expect(events.map(({ uid, start }) => [occasionWith(uid, calendar), start])).toEqual([
		['1/1', '2023-03-31'],
		['2/1/2023-01-01', '2023-03-31'],
		['2/1/2023-04-01', '2023-06-30'],
		['1/2', '2023-09-30'],
		['2/1/2023-07-01', '2023-09-30'],
		['2/1/2023-10-01', '2023-12-31'],
	]);
	expect(events[0]?.summary).toMatch(/^Hạn 31\/03: Ban hành: Kiểm tra CCHC/);
	expect(events[3]?.description).toMatch(/^Từ 01\/04\/2023\n/);
	expect(events[2]?.description).toMatch(/^Từ 01\/04\/2023\n/);
});

it('a unit’s calendar holds each duty once and says every way in which it was given', () => {
	const index = someIndex([
		{ ...duty, leads: ['cac-phuong'], cooperating: ['phuong-an-lac'] },
		{ ...duty, id: '2', leads: ['phuong-an-lac'] },
		{ ...duty, id: '3', leads: ['co-quan-lien-quan'] },
	]);
	const calendar = unitCalendar(index, 'binh-tan/phuong-an-lac');
	const { events } = read(calendarFile(index, calendar));
	expect(events.map(({ uid, description }) => [occasionWith(uid, calendar), description.split('\n').at(-2)])).toEqual([
		['2/1', 'Chủ trì (giao đích danh)'],
		['1/1', 'Phối hợp (giao đích danh); chủ trì (giao qua nhóm “Ủy ban nhân dân các phường”)'],
	]);
});

it('a unit without a dated duty has a calendar without events that is valid: its one component is the time zone', () => {
	const index = someIndex([duty]);
	const { root, events } = read(calendarFile(index, unitCalendar(index, 'binh-tan/phong-tu-phap')));
	expect(events).toEqual([]);
	const [zone, ...others] = root.getAllSubcomponents();
	expect(others).toEqual([]);
	expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Ho_Chi_Minh');
	expect(zone?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzoffsetto')?.toString()).toBe('+07:00');
});

it.each([
	['signs of the format', 'Một, hai; ba: "bốn" \\n năm \\ sáu'],
	['emoji', '👩‍👩‍👧 báo cáo 😀'.repeat(12)],
	['300 letters', 'Kiểm tra, đôn đốc các đơn vị ứng dụng. '.repeat(8).slice(0, 300)],
	['one word of 300 letters', 'Ứ'.repeat(300)],
])('a task with %s has a summary of 80 letters, folded to 75 octets between letters', (_, task) => {
	const index = someIndex([{ ...duty, task, leads: [] }], { title: task });
	const text = calendarFile(index, localityCalendar(index, 'binh-tan'));
	const [event] = read(text).events;
	const start = event?.summary.replace(/^Hạn 30\/09: /, '').split(/… — | — /)[0] ?? '';
	expect(start.length).toBeGreaterThan(10);
	expect(task.replace(/\s+/g, ' ')).toContain(start);
	expect([...new Intl.Segmenter().segment(event?.summary ?? '')].length).toBeLessThanOrEqual(80);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(text.isWellFormed()).toBe(true);
});

it('an event costs few bytes: its address, its document, its place there', () => {
	const index = someIndex(Array.from({ length: 40 }, (_, at) => ({ ...duty, id: String(at + 1) })));
	expect(Buffer.byteLength(calendarFile(index, documentCalendar(index, document))) / 40).toBeLessThan(450);
});

it.each([
	[['phong-noi-vu'], 'Phòng Nội vụ, Bình Tân'],
	[['phong-noi-vu', 'phong-tu-phap'], 'Phòng Nội vụ (+1), Bình Tân'],
	[['van-phong'], 'Văn phòng UBND quận, Bình Tân'],
	[['phuong-an-lac'], 'Ủy ban nhân dân phường An Lạc, Bình Tân'],
	[['cac-phuong', 'van-phong', 'phong-tu-phap'], 'Ủy ban nhân dân các phường (+2), Bình Tân'],
	[['co-quan-lien-quan', 'van-phong'], 'Các cơ quan, đơn vị có… (+1), Bình Tân'],
	[[], 'Bình Tân'],
])('a summary says in 80 letters the day, the task and whose it is, the place always: %s', (leads, whose) => {
	const index = someIndex([{ ...duty, leads, task: 'Kiểm tra, đôn đốc các đơn vị ứng dụng. '.repeat(8) }]);
	const [event] = read(calendarFile(index, wholeCalendar(index))).events;
	expect(event?.summary).toMatch(/^Hạn 30\/09: Kiểm tra, đôn đốc các…? ?/);
	expect(event?.summary.split(' — ')[1]).toBe(whose);
	expect(event?.summary.length).toBeLessThanOrEqual(80);
});

it.each([
	['Hằng tháng', '2023', ['31/01 (tháng 01)', '28/02 (tháng 02)', '31/03 (tháng 3)'], 12],
	['Hằng quý', '2023', ['31/03 (quý I)', '30/06 (quý II)', '30/09 (quý III)', '31/12 (quý IV)'], 4],
	['Định kỳ 6 tháng', '2023', ['30/06 (6 tháng đầu năm)', '31/12 (6 tháng cuối năm)'], 2],
	['Hằng năm', '2023 - 2024', ['31/12 (năm 2023)', '31/12 (năm 2024)'], 2],
	['trước ngày 15 hằng tháng', '2023', ['14/01 (hằng tháng)', '14/02 (hằng tháng)'], 12],
])('each round of “%s” has its name in the summary', (due, period, days, rounds) => {
	const index = someIndex([{ ...duty, due, task: 'Tổng hợp và báo cáo kết quả cải cách hành chính' }], { period });
	const { events } = read(calendarFile(index, wholeCalendar(index)));
	expect(events).toHaveLength(rounds);
	expect(events.slice(0, days.length).map(({ summary }) => summary.slice(0, summary.indexOf(':')))).toEqual(
		days.map((day) => `Hạn ${day}`),
	);
	for (const { summary } of events) {
		expect(summary).toMatch(/: Tổng hợp và báo cáo.*… — Phòng Nội vụ, Bình Tân$/);
		expect(summary.length).toBeLessThanOrEqual(80);
	}
});

it('the rounds of one task that end on one day are told apart', () => {
	const index = someIndex([{ ...duty, due: 'Hằng tháng; hằng quý' }]);
	const { events } = read(calendarFile(index, wholeCalendar(index)));
	expect(events.filter(({ start }) => start === '2023-09-30').map(({ summary }) => summary)).toEqual([
		'Hạn 30/09 (tháng 9): Kiểm tra CCHC — Phòng Nội vụ, Bình Tân',
		'Hạn 30/09 (quý III): Kiểm tra CCHC — Phòng Nội vụ, Bình Tân',
	]);
});

it('the 29th of February, a plan over four years and a document without a period have their days', () => {
	const leap = someIndex([{ ...duty, due: 'chậm nhất ngày 29/02/2024' }]);
	expect(read(calendarFile(leap, wholeCalendar(leap))).events).toMatchObject([
		{ start: '2024-02-29', end: '2024-03-01', summary: expect.stringContaining('Hạn 29/02:') },
	]);
	const long = someIndex(
		[
			{ ...duty, due: 'Hằng năm' },
			{ ...duty, id: '2', due: 'Hằng tháng' },
		],
		{ period: '2023 - 2026' },
	);
	const rounds = read(calendarFile(long, wholeCalendar(long))).events;
	expect(rounds.map(({ start }) => start.slice(0, 4))).toEqual(
		['2023', '2024', '2025', '2026'].flatMap((year) => Array(13).fill(year)),
	);
	const none = someIndex([duty, { ...duty, id: '2', due: 'Thường xuyên' }], { period: undefined });
	expect(read(calendarFile(none, wholeCalendar(none))).events).toHaveLength(1);
});

/** Of each event of a calendar: its occasion, its state, sequence and times. */
function states(index: Index, calendar = documentCalendar(index, document)) {
	const { root } = read(calendarFile(index, calendar));
	return root.getAllSubcomponents('vevent').map((event) => {
		const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? null;
		return [
			occasionWith(value('uid') ?? undefined, calendar),
			value('status'),
			value('sequence'),
			value('dtstart'),
			value('dtstamp')?.slice(0, 10),
		];
	});
}

it('an event states how often it was changed and when last, whatever else changed since', () => {
	const other = { ...duty, id: '2' };
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty, other] }),
		someVersion('2023-02-01', { assignments: [{ ...duty, due: 'trước ngày 01/11/2023' }, other] }),
		// What the event does not show.
		someVersion('2023-03-01', { assignments: [{ ...duty, due: 'trước ngày 01/11/2023', note: 'Ghi chú.' }, other] }),
		someVersion('2023-04-01', { assignments: [{ ...duty, due: 'trước ngày 01/12/2023', note: 'Ghi chú.' }, other] }),
	]);
	expect(states(index)).toEqual([
		['2/1', null, '0', '2023-09-30', '2023-01-05'],
		['1/1', null, '2', '2023-11-30', '2023-04-01'],
	]);
});

it('an event is as old as its document where that has not changed, and as the content where git tells nothing', () => {
	expect(states(someIndexWithPast([someVersion('2023-01-05', { assignments: [duty] })]))).toMatchObject([
		['1/1', null, '0', '2023-09-30', '2023-01-05'],
	]);
	expect(states(someIndex([duty]))).toEqual([['1/1', null, '0', '2023-09-30', revised]]);
});

it('an event whose document got another number is changed', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty] }),
		someVersion('2023-02-01', { assignments: [duty], number: '7680/QĐ-UBND' }),
	]);
	expect(states(index)).toEqual([['1/1', null, '1', '2023-09-30', '2023-02-01']]);
});

it('a removed assignment stays as a cancelled event, on its last day, for those who had it', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty, { ...duty, id: '2' }] }),
		someVersion('2023-02-01', { assignments: [{ ...duty, id: '2' }] }),
	]);
	const [kept, cancelled] = read(calendarFile(index, wholeCalendar(index))).events;
	expect(kept?.uid).toBe(uidOf('2/1'));
	expect(cancelled).toMatchObject({
		uid: uidOf('1/1'),
		summary: 'Đã bỏ: Kiểm tra CCHC — Phòng Nội vụ, Bình Tân',
		description: expect.stringMatching(
			/^Hạn này không còn: nhiệm vụ đã được bỏ khỏi trang ngày 01\/02\/2023\.\nQuyết định 7679\/QĐ-UBND, nhiệm vụ 1\nhttps:[^\n]+#lich-su$/,
		),
		start: '2023-09-30',
	});
	const state = ['1/1', 'CANCELLED', '1', '2023-09-30', '2023-02-01'];
	for (const calendar of [
		wholeCalendar(index),
		documentCalendar(index, document),
		localityCalendar(index, 'binh-tan'),
		unitCalendar(index, 'binh-tan/phong-noi-vu'),
	]) {
		expect(states(index, calendar)[1]).toEqual(state);
		expect(calendar.occasions).toHaveLength(1);
	}
	expect(unitCalendar(index, 'binh-tan/phong-tu-phap').dropped).toEqual([]);
});

it('a deadline that was changed to fewer days cancels those that are gone; one that is set again is there again', () => {
	const due = (words: string) => ({ assignments: [{ ...duty, due: words }] });
	const fewer = [someVersion('2023-01-05', due('Hằng quý')), someVersion('2023-02-01', due('Quý I'))];
	const index = someIndexWithPast(fewer);
	expect(states(index)).toEqual([
		['1/1', null, '0', '2023-03-31', '2023-02-01'],
		...['01-01', '04-01', '07-01', '10-01'].map((start, at) => [
			`1/1/2023-${start}`,
			'CANCELLED',
			'1',
			['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31'][at],
			'2023-02-01',
		]),
	]);
	expect(read(calendarFile(index, documentCalendar(index, document))).events[1]?.summary).toMatch(
		/^Đã bỏ hạn 31\/03 \(quý I\): /,
	);
	const again = someIndexWithPast([...fewer, someVersion('2023-03-01', due('Hằng quý'))]);
	expect(states(again)[0]).toEqual(['1/1/2023-01-01', null, '2', '2023-03-31', '2023-03-01']);
	expect(states(again).at(-1)).toEqual(['1/1', 'CANCELLED', '1', '2023-03-31', '2023-03-01']);
});

it('two changes on one day are two revisions, each at its time, and what the first one brought is cancelled', () => {
	const due = (first: string, second: string) => ({
		assignments: [
			{ ...duty, due: first },
			{ ...duty, id: '2', due: second },
		],
	});
	const morning = [
		someVersion('2023-01-05', due('Hằng quý', 'Quý I')),
		someVersion('2023-02-01T10:00:00+07:00', due('Hằng tháng', 'Quý II')),
	];
	const moved = ['2/1', null, '1', '2023-06-30', '2023-02-01'];
	expect(states(someIndexWithPast(morning)).filter(([id]) => id === '2/1')).toEqual([moved]);
	const evening = someIndexWithPast([...morning, someVersion('2023-02-01T16:00:00+07:00', due('Hằng quý', 'Quý III'))]);
	const all = states(evening);
	expect(all).toContainEqual(['2/1', null, '2', '2023-09-30', '2023-02-01']);
	// The rounds of April: the quarter's was dropped for the month's in the morning, and that for it again.
	expect(all).toContainEqual(['1/1/2023-04-01', null, '2', '2023-06-30', '2023-02-01']);
	expect(all.filter(([id]) => id === '1/1/2023-02-01')).toEqual([
		['1/1/2023-02-01', 'CANCELLED', '1', '2023-02-28', '2023-02-01'],
	]);
	expect(all.filter(([, status]) => status === 'CANCELLED')).toHaveLength(8);
	expect(calendarFile(evening, documentCalendar(evening, document))).toContain('DTSTAMP:20230201T090000Z');
});

it('the deadlines of a document that was taken off the site are cancelled without its words', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty, { ...duty, id: '2' }] }),
		// What was dropped before goes with the rest.
		someVersion('2023-01-10', { assignments: [duty] }),
		someVersion('2023-02-01', null),
	]);
	for (const calendar of [wholeCalendar(index), localityCalendar(index, 'binh-tan')]) {
		const text = calendarFile(index, calendar);
		expect(states(index, calendar)).toEqual([
			['1/1', 'CANCELLED', '1', '2023-09-30', '2023-02-01'],
			['2/1', 'CANCELLED', '2', '2023-09-30', '2023-02-01'],
		]);
		expect(text).not.toContain('Kiểm tra');
		expect(read(text).events[0]?.summary).toBe('Đã bỏ: văn bản không còn trên trang — Bình Tân');
		expect(read(text).events[0]?.description).toContain('/dia-phuong/binh-tan/');
	}
});

/** Fifteen duties, each due at the end of every month of six years, seen on this day; and the days of a calendar of them. */
const sixYears = (day: string): Index =>
	someIndex(
		Array.from({ length: 15 }, (_, at) => ({ ...duty, due: 'Hằng tháng', id: String(at + 1) })),
		{ period: '2019 - 2024', issued: '02/01/2019' },
		day,
	);
const daysOf = (index: Index, calendar: Calendar) =>
	read(calendarFile(index, calendar)).events.map(({ start }) => start);
const monthEnds = Array.from({ length: 72 }, (_, at) =>
	Temporal.PlainDate.from({ year: 2019 + Math.floor(at / 12), month: (at % 12) + 1, day: 31 }).toString(),
);
const everyDay = monthEnds.flatMap((day): string[] => Array(15).fill(day));

it('a calendar keeps what is to come and the last twelve months, that of a document the last four years', () => {
	const index = sixYears('2023-06-15');
	const since = (day: string) => everyDay.filter((one) => one >= day);
	for (const [calendar, kept, years] of [
		[localityCalendar(index, 'binh-tan'), since('2022-06-01'), '12 tháng'],
		[unitCalendar(index, 'binh-tan/phong-noi-vu'), since('2022-06-01'), '12 tháng'],
		[documentCalendar(index, document), since('2019-06-01'), '4 năm'],
	] as const) {
		expect(daysOf(index, calendar)).toEqual(kept);
		expect(calendar.description).toContain(`Lịch giữ các thời hạn sắp tới và của ${years} gần nhất, ít nhất`);
		expect(calendar.description).toMatch(/toàn bộ có trong dữ liệu mở: https:\S+\/du-lieu\/$/);
	}
});

it.each([
	['2023-06-15', 465, 465, 465, 1005],
	['2034-06-15', 200, 60, 12, 5],
])('seen on %s none keeps fewer than its least number, however long ago they ended', (day, all, place, unit, plan) => {
	const index = sixYears(day);
	const calendars = [
		[wholeCalendar(index), all],
		[localityCalendar(index, 'binh-tan'), place],
		[unitCalendar(index, 'binh-tan/phong-noi-vu'), unit],
		[documentCalendar(index, document), plan],
	] as const;
	for (const [calendar, kept] of calendars) expect(daysOf(index, calendar)).toEqual(everyDay.slice(-kept));
});

it('a calendar that leaves out nothing does not say that it does', () => {
	const index = someIndex([duty], {}, '2034-06-15');
	expect(daysOf(index, documentCalendar(index, document))).toEqual(['2023-09-30']);
	expect(documentCalendar(index, document).description).not.toContain('gần nhất');
});

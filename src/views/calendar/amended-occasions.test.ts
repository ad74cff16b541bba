import { expect, it } from 'vitest';
import { duty } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { calendarPieces } from '../../outputs/ics.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { unitNews } from '../news/news.ts';
import { documentCalendar, unitCalendar } from './ics-calendar.ts';
import { undatedIn } from './undated.ts';

// What calendars hold of duties that later documents move, call off, replace or give to others.

const plan = 'binh-tan/7679-qd-ubnd-2022';

function calendarsAfter(change: object | null, basis: readonly object[] = []) {
	const given = someDocument({
		assignments: [
			{ ...duty, due: 'Định kỳ hàng quý' },
			{ ...duty, id: '2', due: 'thường xuyên' },
		],
	});
	const later = someDocument({
		number: '1/QĐ-UBND',
		issued: '01/08/2023',
		basis,
		changes: change === null ? [] : [{ assignment: '7679-qd-ubnd-2022#1', ...change }],
	});
	const { register, findings } = buildRegister(someSources(someLocality([given, later])));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	const events = (calendar: ReturnType<typeof documentCalendar>) =>
		[...calendarPieces(index, calendar)].slice(1, -1).map((event) => ({
			day: /DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1],
			id: /UID:\S*/.exec(event.replaceAll('\r\n ', ''))?.[0],
			sequence: Number(/SEQUENCE:(\d+)/.exec(event)?.[1]),
			cancelled: event.includes('STATUS:CANCELLED'),
			text: event.replaceAll('\r\n ', ''),
		}));
	return {
		index,
		news: (unit: string) => unitNews(index, `binh-tan/${unit}`).entries.map(({ title, summary }) => [title, summary]),
		ofPlan: events(documentCalendar(index, plan)),
		ofUnit: events(unitCalendar(index, 'binh-tan/phong-noi-vu')),
		ofOther: events(unitCalendar(index, 'binh-tan/phong-tu-phap')),
	};
}

const quarters = ['20230331', '20230630', '20230930', '20231231'];
const before = calendarsAfter(null);

it('nothing is changed where no document changes anything', () => {
	expect(before.ofPlan.map(({ day, sequence, cancelled }) => [day, sequence, cancelled])).toEqual(
		quarters.map((day) => [day, 0, false]),
	);
});

it('a round that a moved deadline still has keeps its event with a higher sequence; others are cancelled and say why', () => {
	const { ofPlan } = calendarsAfter({ to: 'Trong quý III năm 2023' });
	expect(ofPlan.filter(({ cancelled }) => !cancelled)).toMatchObject([
		{ day: '20230930', sequence: 1, text: expect.stringContaining('Đã tính các thay đổi theo Quyết định 1/QĐ-UBND') },
	]);
	const cancelled = ofPlan.filter(({ cancelled }) => cancelled);
	expect(cancelled.map(({ day }) => day)).toEqual(quarters);
	expect(cancelled.map(({ id }) => id)).toEqual(before.ofPlan.map(({ id }) => id));
	for (const { sequence, text } of cancelled) {
		expect(sequence).toBe(1);
		expect(text).toContain('Quyết định 1/QĐ-UBND đã thay đổi thời hạn của nhiệm vụ từ ngày 01/08/2023');
	}
});

it.each([
	['called off', calendarsAfter({ cancel: 'true' }), 'đã bãi bỏ nhiệm vụ'],
	[
		'of a replaced document',
		calendarsAfter(null, [{ number: '7679/QĐ-UBND', title: 'Kế hoạch', issued: '30/12/2022', relation: 'replaces' }]),
		'thay thế từ ngày',
	],
] as const)('a duty %s keeps what was due before, and cancels the rest', (_, { ofPlan, ofUnit, index }, why) => {
	for (const events of [ofPlan, ofUnit]) {
		expect(events.filter(({ cancelled }) => !cancelled).map(({ day }) => day)).toEqual(quarters.slice(0, 2));
		const cancelled = events.filter(({ cancelled }) => cancelled);
		expect(cancelled.map(({ day }) => day)).toEqual(quarters.slice(2));
		for (const { text, sequence } of cancelled) {
			expect(text).toContain(why);
			expect(sequence).toBe(1);
		}
	}
	// The second duty has no day: it is listed while it binds.
	expect(undatedIn(index).count).toBe(why === 'thay thế từ ngày' ? 0 : 1);
});

it('a unit from which a duty is taken is told so from then on, and the unit that gets it has it whole', () => {
	const { ofUnit, ofOther } = calendarsAfter({ reassign: ['phong-tu-phap'] });
	expect(ofUnit.map(({ day, cancelled }) => [day, cancelled])).toEqual(quarters.slice(2).map((day) => [day, true]));
	expect(ofOther.map(({ day, cancelled }) => [day, cancelled])).toEqual(quarters.map((day) => [day, false]));
});

it('the feed of a unit tells what later documents changed of its duties, of those too that it leads no longer', () => {
	const moved = calendarsAfter({ to: 'đến hết ngày 31/3/2024', reason: 'Chờ hướng dẫn' }).news('phong-noi-vu');
	expect(moved).toContainEqual([
		'Thay đổi theo văn bản mới: Ban hành kế hoạch',
		'Thời hạn: trước là “Định kỳ hàng quý”, nay là “đến hết ngày 31/3/2024”. Lý do: Chờ hướng dẫn. Theo Quyết định 1/QĐ-UBND ngày 01/08/2023. Quyết định 7679/QĐ-UBND, nhiệm vụ 1.',
	]);
	expect(
		calendarsAfter({ cancel: 'true' })
			.news('phong-noi-vu')
			.map(([title]) => title),
	).toContain('Đã bãi bỏ: Ban hành kế hoạch');
	const given = calendarsAfter({ reassign: ['phong-tu-phap'] });
	for (const unit of ['phong-noi-vu', 'phong-tu-phap'])
		expect(given.news(unit).filter(([title]) => title?.startsWith('Thay đổi theo văn bản mới'))).toHaveLength(1);
});

it('a unit is told of its own times that are taken away, where each lead has its own, and of no other’s', () => {
	const given = someDocument({
		assignments: [
			{
				...duty,
				leads: ['phong-noi-vu', 'phong-tu-phap'],
				dues: [
					{ lead: 'phong-noi-vu', due: 'trước ngày 15/9/2023' },
					{ lead: 'phong-tu-phap', due: 'trước ngày 20/9/2023' },
				],
			},
		],
	});
	const later = someDocument({
		number: '1/QĐ-UBND',
		issued: '01/08/2023',
		changes: [{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true' }],
	});
	const { register, findings } = buildRegister(someSources(someLocality([given, later])));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	const cancelled = (unit: string) =>
		unitCalendar(index, `binh-tan/${unit}`).amended.map(({ occasion: { day } }) => day);
	expect(cancelled('phong-noi-vu')).toEqual(['2023-09-14']);
	expect(cancelled('phong-tu-phap')).toEqual(['2023-09-19']);
});

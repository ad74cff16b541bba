import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentCalendar, unitCalendar } from './ics-calendar.ts';
import { liveEvents } from './ics-event.ts';

const plan = 'binh-tan/7679-qd-ubnd-2022';
const given = someDocument({
	assignments: [
		{ id: '1', task: 'Kiểm tra', leads: ['phong-noi-vu'], due: 'trước ngày 01/7/2023' },
		{ id: '2', task: 'Báo cáo', leads: ['van-phong'], due: 'Định kỳ hàng quý' },
		{ id: '3', task: 'Tuyên truyền', leads: ['cac-phuong'], due: 'trước ngày 01/7/2023' },
	],
});
const report = (number: string, issued: string, results: readonly object[], written: object = {}) =>
	someDocument({ type: 'bao-cao', number: `${number}/BC-UBND`, issued, results, ...written });
const about = (item: string, state: string, more: object = {}) => ({
	assignment: `7679-qd-ubnd-2022#${item}`,
	state,
	...more,
});

function indexWith(day: string, ...documents: (typeof given)[]): Index {
	const { register, findings } = buildRegister(someSources(someLocality([given, ...documents])));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register, new Map(), day);
}
/** Summary, first line of the description and SEQUENCE of an event of the plan. */
function eventOf(index: Index, own: string) {
	const occasion = documentCalendar(index, plan).occasions.find(({ id }) => id === `${plan}#${own}`);
	if (occasion === undefined) throw new Error(`no occasion ${own}`);
	const { summary, lines, sequence } = liveEvents(index)(occasion);
	return { summary, line: lines[0], sequence };
}

const source = 'Quyết định 7679/QĐ-UBND, nhiệm vụ 1';
const done = report('45', '20/7/2023', [about('1', 'done', { day: '20/6/2023' })]);
const late = report('45', '20/7/2023', [about('1', 'done', { day: '10/7/2023' })]);
const notDone = report('45', '20/7/2023', [about('1', 'not-done')], { dataDay: '14/7/2023' });
const early = report('44', '20/6/2023', [about('1', 'partly')]);
const doneToo = report('46', '20/7/2023', [about('1', 'done')], { dataDay: '14/7/2023' });
const takenBack = report('47', '30/7/2023', [about('1', 'withdrawn', { corrects: '45-bc-ubnd-2023' })]);

it.each([
	['nothing said', [], 'Hạn 30/06: ', source, 0],
	['done in time', [done], 'Đã xong, hạn 30/06: ', 'Hoàn thành đúng hạn, theo Báo cáo 45/BC-UBND', 1],
	['done late', [late], 'Đã xong, hạn 30/06: ', 'Hoàn thành trễ hạn, theo Báo cáo 45/BC-UBND', 1],
	[
		'not done',
		[notDone],
		'Quá hạn, chưa hoàn thành, hạn 30/06: ',
		'Quá hạn, chưa hoàn thành, theo Báo cáo 45/BC-UBND',
		2,
	],
	[
		'under way after its day',
		[report('45', '20/7/2023', [about('1', 'under-way')], { dataDay: '14/7/2023' })],
		'Quá hạn, chưa hoàn thành, hạn 30/06: ',
		'Quá hạn, chưa hoàn thành, theo Báo cáo 45/BC-UBND',
		2,
	],
	[
		'done, by the report that says so alone',
		[done, report('48', '25/7/2023', [about('1', 'partly', { via: 'inspection' })], { dataDay: '14/6/2023' })],
		'Đã xong, hạn 30/06: ',
		'Hoàn thành đúng hạn, theo Báo cáo 45/BC-UBND',
		3,
	],
	[
		'disputed',
		[notDone, doneToo],
		'Các văn bản nói khác nhau, hạn 30/06: ',
		'Các văn bản nói khác nhau, theo Báo cáo 45/BC-UBND; Báo cáo 46/BC-UBND',
		3,
	],
	['taken back', [done, takenBack], 'Hạn 30/06: ', source, 2],
	['partly before its end', [early], 'Hạn 30/06: ', 'Văn bản nói hoàn thành một phần, theo Báo cáo 44/BC-UBND', 2],
])('an event of what is %s says so, and each statement is a revision', (_, documents, summary, line, sequence) => {
	const event = eventOf(indexWith('2023-08-01', ...documents), '1/1');
	expect(event.summary.startsWith(summary)).toBe(true);
	expect(event).toMatchObject({ line, sequence });
});

it('a statement about a round is told at its event alone', () => {
	const index = indexWith('2023-08-01', report('45', '20/7/2023', [about('2', 'done', { round: 'quý II năm 2023' })]));
	expect(eventOf(index, '2/1/2023-04-01').summary).toMatch(/^Đã xong, hạn 30\/06 \(quý II\): /);
	expect(eventOf(index, '2/1/2023-01-01')).toMatchObject({
		summary: expect.stringMatching(/^Hạn 31\/03 \(quý I\): /),
		sequence: 0,
	});
});

it('what each unit of a group answers for is finished when it is for all of them', () => {
	const one = report('45', '20/7/2023', [about('3', 'done', { unit: 'phuong-an-lac', day: '20/6/2023' })]);
	const both = report('46', '25/7/2023', [about('3', 'done', { unit: 'phuong-tan-tao', day: '21/6/2023' })]);
	expect(eventOf(indexWith('2023-08-01', one), '3/1')).toMatchObject({
		summary: expect.stringMatching(/^Hạn 30\/06: /),
		line: 'Hoàn thành đúng hạn: 1 trên 2 lượt, theo Báo cáo 45/BC-UBND',
	});
	const index = indexWith('2023-08-01', one, both);
	expect(eventOf(index, '3/1')).toMatchObject({
		summary: expect.stringMatching(/^Đã xong, hạn 30\/06: /),
		line: 'Hoàn thành đúng hạn: 2 trên 2 lượt, theo Báo cáo 45/BC-UBND; Báo cáo 46/BC-UBND',
		sequence: 2,
	});
	const calendar = unitCalendar(index, 'binh-tan/phuong-an-lac');
	expect(calendar.occasions.map((occasion) => liveEvents(index)(occasion).summary)[0]).toMatch(/^Đã xong/);
});

it('a deadline that was moved is told at its new day, against the deadline in force', () => {
	const moving = someDocument({
		number: '9/QĐ-UBND',
		issued: '01/6/2023',
		changes: [{ assignment: '7679-qd-ubnd-2022#1', to: 'đến hết ngày 15/7/2023' }],
	});
	expect(eventOf(indexWith('2023-08-01', moving, late), '1/1')).toMatchObject({
		summary: expect.stringMatching(/^Đã xong, hạn 15\/07: /),
		line: 'Hoàn thành đúng hạn, theo Báo cáo 45/BC-UBND',
		sequence: 2,
	});
});

it('whatever is said in whatever order of time, a further document never lowers SEQUENCE', () => {
	const all = [early, done, doneToo, takenBack];
	const sequences = all.map((_, at) => eventOf(indexWith('2023-08-01', ...all.slice(0, at + 1)), '1/1').sequence);
	expect(sequences).toEqual([2, 3, 4, 5]);
});

import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someVersion } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { pastOf } from '../../register/past/past.ts';
import { buildRegister } from '../../register/register.ts';
import { allNews, unitNews } from './news.ts';

const given = someDocument({
	assignments: [
		{ id: '1', task: 'Kiểm tra.', leads: ['phong-noi-vu'], due: 'trước ngày 01/7/2023' },
		{ id: '2', task: 'Báo cáo', leads: ['phong-noi-vu'], due: 'Định kỳ hàng quý' },
		{ id: '3', task: 'Tuyên truyền', leads: ['cac-phuong'], due: 'trước ngày 01/7/2023' },
		{ id: '4', task: 'Tập huấn', leads: ['phong-tu-phap'], due: 'trước ngày 01/7/2023' },
	],
});
const report = (number: string, issued: string, results: readonly object[]) =>
	someDocument({ type: 'bao-cao', number: `${number}/BC-UBND`, issued, title: 'Kết quả quý II', results });
const about = (item: string, state: string, more: object = {}) => ({
	assignment: `7679-qd-ubnd-2022#${item}`,
	state,
	...more,
});
const second = report('45', '20/7/2023', [
	about('1', 'done', { day: '20/6/2023' }),
	about('2', 'not-done', { round: 'quý II năm 2023' }),
	about('3', 'done', { unit: 'phuong-an-lac' }),
]);
const correction = report('46', '30/7/2023', [about('1', 'not-done', { corrects: '45-bc-ubnd-2023' })]);

function indexWith(day: string, ...documents: (typeof given)[]): Index {
	const { register, findings } = buildRegister(someSources(someLocality([given, ...documents])));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register, new Map(), day);
}
/** Entries of a unit about results, without those about what it was given. */
const told = (index: Index, unit: string) =>
	unitNews(index, `binh-tan/${unit}`).entries.filter(({ id }) => id.includes('/ket-qua/'));

const office = '/don-vi/binh-tan/phong-noi-vu/ket-qua/';

it('a report is one entry for each unit of which it speaks, however much it says', () => {
	const index = indexWith('2023-08-01', second);
	expect(told(index, 'phong-noi-vu')[0]).toEqual({
		id: `${office}van-ban/binh-tan/45-bc-ubnd-2023`,
		path: '/van-ban/binh-tan/45-bc-ubnd-2023/',
		title: 'Kết quả theo Báo cáo 45/BC-UBND: 1 đã hoàn thành, 1 chưa hoàn thành',
		summary: [
			'Quyết định 7679/QĐ-UBND, nhiệm vụ 1 (Kiểm tra): đã hoàn thành; xong 20/06/2023.',
			'Quyết định 7679/QĐ-UBND, nhiệm vụ 2 (Báo cáo): chưa hoàn thành.',
			'Theo Báo cáo 45/BC-UBND ngày 20/07/2023.',
		].join(' '),
		author: 'Ủy ban nhân dân quận Bình Tân',
		published: '2023-07-20',
		updated: '2023-07-20',
	});
	expect(told(index, 'phuong-an-lac').map(({ title }) => title)).toEqual([
		'Kết quả theo Báo cáo 45/BC-UBND: đã hoàn thành (Tuyên truyền)',
	]);
	// Nothing is said of the other ward, and nothing follows from what is said of this one.
	expect(told(index, 'phuong-tan-tao')).toEqual([]);
	expect(told(index, 'phong-tu-phap')).toEqual([]);
});

it('a correction says that it is one', () => {
	const [entry] = told(indexWith('2023-08-01', second, correction), 'phong-noi-vu');
	expect(entry?.title).toBe('Đính chính theo Báo cáo 46/BC-UBND: chưa hoàn thành (Kiểm tra)');
	expect(entry?.summary).toContain('đính chính Báo cáo 45/BC-UBND');
});

it.each([
	['2023-03-31', []],
	['2023-07-20', [['2023-1', 1]]],
	['2023-09-30', [['2023-1', 1]]],
	[
		'2023-10-01',
		[
			['2023-3', 1],
			['2023-1', 1],
		],
	],
	[
		'2024-01-01',
		[
			['2023-4', 1],
			['2023-3', 1],
			['2023-1', 1],
		],
	],
])('on %s, silence is an entry for each quarter that is over, with how many it concerns', (day, quarters) => {
	const silent = told(indexWith(day, second), 'phong-noi-vu').filter(({ id }) => id.includes('/quy/'));
	expect(
		silent.map(({ id, title }) => [id.slice(`${office}quy/`.length), Number(/, (\d+) việc/.exec(title)?.[1])]),
	).toEqual(day < '2023-07-20' ? [] : quarters);
	for (const { title, summary } of silent) {
		expect(title).toMatch(/^Trong quý (I|III|IV)\/2023, 1 việc hết hạn mà trang chưa có kết quả$/);
		expect(summary).toContain('không có nghĩa là chưa làm');
	}
});

it('of a unit about which the site has no report, silence is no news', () => {
	expect(told(indexWith('2024-01-01'), 'phong-noi-vu')).toEqual([]);
	expect(told(indexWith('2024-01-01', second), 'phong-tu-phap')).toEqual([]);
});

it('the entry of a document says what it states of results and what it corrects', () => {
	const summaries = allNews(indexWith('2023-08-01', second, correction)).entries.map(({ summary }) => summary);
	expect(summaries).toEqual([
		'Nói về kết quả: 1 chưa hoàn thành. Đính chính Báo cáo 45/BC-UBND.',
		'Nói về kết quả: 2 đã hoàn thành, 1 chưa hoàn thành.',
		'4 nhiệm vụ, 0 mức phải đạt.',
	]);
});

it('an entry is of the time from which the report has said so; other changes of the report do not renew it', () => {
	const { register } = buildRegister(someSources(someLocality([given, second])));
	const said = { type: 'bao-cao', number: '45/BC-UBND', issued: '20/7/2023', results: [about('1', 'not-done')] };
	const now = { ...said, results: [about('1', 'done')] };
	const versions = [
		someVersion('2023-07-21', said),
		someVersion('2023-07-22', now),
		someVersion('2023-07-23', { ...now, title: 'Khác' }),
	];
	const past = pastOf(register, new Map([['binh-tan/45-bc-ubnd-2023', versions]]));
	const [entry] = told(indexOf(register, past, '2023-08-01'), 'phong-noi-vu');
	expect(entry).toMatchObject({ published: '2023-07-20', updated: '2023-07-22T10:00:00+07:00' });
});

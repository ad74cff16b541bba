import { expect, it } from 'vitest';
import { someIndexWithPast, someVersion } from '../../fixtures/register.ts';
import { happeningsFeed, newsMonth, newsMonthPages } from './months.ts';

const duty = { id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Quý I' };
const aim = { id: '3.1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.' };
const index = someIndexWithPast([
	someVersion('2023-01-05', { assignments: [duty], targets: [aim] }),
	someVersion('2023-01-20', { assignments: [{ ...duty, due: 'Quý II' }], targets: [aim] }),
	someVersion('2023-02-01', {
		assignments: [
			{ ...duty, due: 'Quý II' },
			...Array.from({ length: 7 }, (_, at) => ({ ...duty, id: String(at + 2) })),
		],
		targets: [{ ...aim, value: '97', text: 'Từ 97%.' }],
		title: 'Tên khác',
	}),
]);
const of = (key: string) =>
	newsMonth(index, key).entries.map(({ what, told, details, more }) => [what, told, details, more]);

it('a moved deadline is told with the words before and after', () => {
	expect(of('2023-01 1')).toEqual([
		['Đã sửa', 'Đổi thời hạn 1 nhiệm vụ', ['Nhiệm vụ 1: thời hạn trước là “Quý I”, nay là “Quý II”'], 0],
		['Văn bản mới', 'Tên khác', ['8 nhiệm vụ, 1 mức phải đạt.'], 0],
	]);
});

it('of many changes of one commit five are told, and how many more there are', () => {
	const [[, told, details, more] = []] = of('2023-02 1');
	expect(told).toBe('Thêm 7 nhiệm vụ; sửa 1 mức phải đạt; sửa thông tin chung của văn bản');
	expect(details).toHaveLength(5);
	expect(Array.isArray(details) ? details[0] : null).toBe(
		'tên văn bản trước là “Kế hoạch cải cách hành chính năm 2023”, nay là “Tên khác”',
	);
	expect(more).toBe(4);
});

it('each month has its address, and each entry of the feed a name of its own', () => {
	expect([...newsMonthPages(index)]).toEqual([
		['/thay-doi/2023/02/', '2023-02 1'],
		['/thay-doi/2023/01/', '2023-01 1'],
	]);
	const { entries, file } = happeningsFeed(index);
	expect(file).toBe('/thay-doi/feed.xml');
	expect(entries.map(({ title }) => title)).toEqual([
		'Đã sửa: Quyết định 7679/QĐ-UBND, Bình Tân',
		'Đã sửa: Quyết định 7679/QĐ-UBND, Bình Tân',
		'Văn bản mới: Quyết định 7679/QĐ-UBND, Bình Tân',
	]);
	expect(new Set(entries.map(({ id }) => id)).size).toBe(3);
});

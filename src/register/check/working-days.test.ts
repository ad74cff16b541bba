import { describe, expect, it } from 'vitest';
import { problemsWith } from '../../fixtures/content.ts';
import { someLocality, someSources } from '../../fixtures/register.ts';
import { problemText } from '../../problem/print.ts';
import { site } from '../../schemas/site.ts';
import { buildRegister } from '../register.ts';

const said = (text: string) =>
	problemsWith({ 'working-days.yaml': text }).map((one) => problemText(one).split('\n')[0]);
const off = (day: string) => `  - {day: ${day}, name: Nghỉ lễ, decision: Thông báo mẫu}`;
const madeUp = (day: string) => `  - {day: ${day}, decision: Thông báo mẫu}`;

describe('the table of working days', () => {
	it('may be left out, be empty, or name days off and make-up days with what decides them', () => {
		expect(problemsWith({})).toEqual([]);
		expect(said('# Chưa có năm nào.\n{}\n')).toEqual([]);
		expect(
			said(`2023:\n  daysOff:\n  ${off('04/9/2023')}\n  makeUpDays:\n  ${madeUp('09/9/2023')}\n2024: {}\n`),
		).toEqual([]);
	});

	it.each([
		[
			'a day of another year',
			`2023:\n  daysOff:\n  ${off('02/9/2024')}\n`,
			'3:13  lỗi  Ngày 02/09/2024 không thuộc năm 2023.',
		],
		[
			'a make-up day that is no weekend',
			`2023:\n  makeUpDays:\n  ${madeUp('08/9/2023')}\n`,
			'3:13  lỗi  Ngày làm bù 08/09/2023 không phải là thứ Bảy hay Chủ nhật.',
		],
		[
			'a day that stands twice',
			`2023:\n  daysOff:\n  ${off('04/9/2023')}\n  ${off('4/9/2023')}\n`,
			'4:13  lỗi  Ngày 04/09/2023 đã được ghi ở trên.',
		],
		[
			'a day off that is also a make-up day',
			`2023:\n  daysOff:\n  ${off('04/9/2023')}\n  makeUpDays:\n  ${madeUp('04/9/2023')}\n`,
			'5:13  lỗi  Ngày 04/09/2023 đã được ghi ở trên.',
		],
		[
			'a day off on a weekend, as a reminder',
			`2023:\n  daysOff:\n  ${off('02/9/2023')}\n`,
			'3:13  cảnh báo  Ngày nghỉ 02/09/2023 là thứ Bảy, vốn đã là ngày nghỉ cuối tuần.',
		],
		['a year that is none', 'nam-2023: {}\n', '1:1  lỗi  “nam-2023” không phải là một năm.'],
		[
			'a day that does not exist',
			`2023:\n  daysOff:\n  ${off('29/02/2023')}\n`,
			'3:13  lỗi  Ngày 29/02/2023 không có trong lịch.',
		],
		[
			'a day off without what decides it',
			'2023:\n  daysOff:\n    - {day: 04/9/2023, name: Nghỉ lễ}\n',
			'3:7  lỗi  Thiếu “decision”.',
		],
		['an unknown key', '2023:\n  dayOff: []\n', '2:3  lỗi  Không có khóa nào tên là “dayOff”.'],
	])('is told of %s, at its place', (_, text, problem) => {
		expect(said(text)).toEqual([`content/working-days.yaml:${problem}`]);
	});
});

it('the register knows working days only where the site moves last days', () => {
	const sources = {
		...someSources(someLocality()),
		workingDays: { file: 'content/working-days.yaml', lost: [], data: { 2023: { daysOff: [], makeUpDays: [] } } },
	};
	expect(buildRegister(sources).register.workingDays).toBeNull();
	if (sources.site === null) throw new Error('no site');
	const moving = { ...sources, site: { ...sources.site, data: { ...sources.site.data, moveToWorkingDay: true } } };
	expect([...(buildRegister(moving).register.workingDays ?? []).keys()]).toEqual(['2023']);
});

it('a site moves last days only if it says so', () => {
	const written = {
		name: 'Trang',
		description: 'Mẫu.',
		address: 'https://mau.example',
		publisher: 'Xã Mẫu',
		timeZone: 'Asia/Ho_Chi_Minh',
	};
	expect(site.parse(written).moveToWorkingDay).toBe(false);
	expect(site.parse({ ...written, moveToWorkingDay: 'true' }).moveToWorkingDay).toBe(true);
});

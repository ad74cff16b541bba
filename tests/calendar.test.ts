import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { address } from '../src/address.ts';
import { loadContent } from '../src/content.ts';
import { dutiesOf } from '../src/register/duties.ts';
import { indexOf } from '../src/register/index.ts';
import { type Occasion, occasionsOf, undated } from '../src/views/calendar/occasions.ts';
import { dueLists, openSite } from './browser.ts';
import { byDay, listed } from './calendar-page.ts';

const { register } = loadContent();
if (register === null) throw new Error('the content has errors');
const index = indexOf(register);
const page = (path: string) => readFileSync(join(inject('site'), path, 'index.html'), 'utf8');
const shown = (path: string) => listed(page(path));
const entryOf = ({ day, assignment }: Occasion): [string, string] => [day, address.assignmentPage(assignment.id)];

describe('the calendars', () => {
	test.each([
		['/don-vi/binh-tan/phong-noi-vu/lich/', [...dutiesOf(index, 'binh-tan/phong-noi-vu').keys()]],
		['/van-ban/binh-tan/7679-qd-ubnd-2022/lich/', index.assignmentsOf.get('binh-tan/7679-qd-ubnd-2022') ?? []],
		['/dia-phuong/quan-6/lich/', index.assignmentsOf.get('quan-6/312-kh-ubnd-2024') ?? []],
	])('%s shows each dated duty once per occurrence, and the others in a list of their own', (path, assignments) => {
		expect(assignments.length).toBeGreaterThan(0);
		expect(shown(path)).toEqual({
			dated: occasionsOf(assignments, register.workingDays).map(entryOf).sort(byDay),
			undated: undated(assignments, null)
				.map(({ id }) => address.assignmentPage(id))
				.sort(),
		});
	});

	test('the months together show every occurrence of every document once', () => {
		const all = occasionsOf(register.assignments, register.workingDays);
		const months = [...new Set(all.map(({ day }) => day.slice(0, 7).replace('-', '/')))];
		expect(months.flatMap((month) => shown(`/lich/${month}/`).dated)).toEqual(all.map(entryOf).sort(byDay));
	});

	test('Phòng Nội vụ of Bình Tân has 26 deadlines, the inspection of 1.2.1 twice', () => {
		const { dated } = shown('/don-vi/binh-tan/phong-noi-vu/lich/');
		expect(dated).toHaveLength(26);
		expect(dated.filter(([, href]) => href.endsWith('/1.2.1/'))).toHaveLength(2);
	});

	test('a month in which deadlines end on few days is a list of them, without a table', () => {
		const html = page('/lich/2023/09/');
		expect([...html.matchAll(/ id="ngay-([^"]+)"/g)].map(([, day]) => day)).toEqual(['2023-09-24', '2023-09-30']);
		expect(html).not.toContain('<table class="month"');
	});

	test('a year that is over is told in short, each assignment with its days and its first words', () => {
		const html = page('/van-ban/binh-tan/7679-qd-ubnd-2022/lich/');
		expect(html).toContain('<h3 id="nam-2023">');
		expect(html).not.toContain('<table class="month"');
		expect(html).toMatch(
			/<dt>triển khai kế hoạch: 31\/03; tiến hành [^:]+: 30\/09<dd><a href="\.\.\/1\.2\.1\/">1\.2\.1 \S+ [^<]+…<\/a>/,
		);
	});

	test('say without a script as of which day they speak, and no day where all of it is over', () => {
		expect(page('/lich/')).toMatch(
			/Tính đến <time datetime="\d{4}-\d\d-\d\d">[\d/]+<\/time>, ngày nội dung trang được cập nhật/,
		);
		for (const path of ['/lich/2023/', '/lich/2023/09/', '/don-vi/binh-tan/phong-noi-vu/lich/']) {
			expect(page(path)).toMatch(
				/Tất cả [\d.]+ thời hạn có ngày cụ thể đều đã qua\. Đã qua không có nghĩa là chưa làm\./,
			);
			expect(page(path)).toContain('“Đã qua” tính đến ngày nội dung trang được cập nhật.');
			expect(page(path)).not.toContain('Tính đến');
		}
	});
});

describe('today', () => {
	const site = openSite();

	/** The page of September 2023 as a reader in another zone sees it at a moment. */
	async function at(moment: string, timezoneId: string) {
		const context = await site.browser.newContext({ timezoneId });
		const page = await context.newPage();
		await page.clock.setFixedTime(moment);
		await page.goto(`${site.origin}/lich/2023/09/`);
		const seen = await page.locator('[data-due]').allTextContents();
		await context.close();
		return seen;
	}

	test.each([
		[
			'2024-10-20T05:00:00Z',
			['31/10/2024', '30/11/2024', '31/12/2024'],
			['14/10/2024', '30/09/2024', '14/09/2024', '31/08/2024', '31/07/2024'],
			[],
		],
		[
			'2024-07-20T05:00:00Z',
			['31/07/2024', '31/08/2024', '14/09/2024', '30/09/2024', '14/10/2024', '31/10/2024', '30/11/2024', '31/12/2024'],
			[],
			['Xem các thời hạn trước những ngày này theo năm, theo tháng.'],
		],
	])('at %s, before the content’s day, what is ahead stands among what is ahead', async (moment, ...lists) => {
		expect(await dueLists(site, moment)).toEqual(lists);
	});

	test('a year’s page and the home page tell it too, and without a script as of which day they speak', async () => {
		for (const [path, days] of [
			['/lich/2023/', ['đã qua 1 ngày', 'còn 5 ngày']],
			['/', []],
		] as const) {
			expect(page(path)).toMatch(
				/[Tt]ính đến [^.]*ngày nội dung trang được cập nhật|Đến ngày [^.]*lần cập nhật gần nhất/,
			);
			const seen = await site.browser.newPage();
			await seen.clock.setFixedTime('2023-09-25T05:00:00Z');
			await seen.goto(site.origin + path);
			const words = await seen.locator('[data-due]').allTextContents();
			for (const one of days) expect(words).toContain(one);
			await seen.close();
		}
	});

	test('is that of Vietnam, wherever the reader is, and is marked by word', async () => {
		expect(await at('2023-09-23T17:00:00Z', 'America/Los_Angeles')).toEqual(['hôm nay là hạn cuối', 'còn 6 ngày']);
		expect(await at('2023-09-23T16:59:59Z', 'Asia/Tokyo')).toEqual(['còn 1 ngày', 'còn 7 ngày']);
		expect(await at('2023-10-01T00:00:00Z', 'UTC')).toEqual(['đã qua 7 ngày', 'đã qua 1 ngày']);
	});
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dueLists, openSite } from './browser.ts';
import { buildSite, giveTemplates } from './build-site.ts';
import { listed } from './calendar-page.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-small-calendar-'));
const out = join(work, 'dist');
const documents = 'localities/xa-mau/documents';
const tasks = {
	signs: 'Kiểm tra, đôn đốc; báo cáo "kết quả", \'phụ lục\' <b>&amp; 100%',
	emoji: 'Tuyên truyền 👩‍👩‍👧 CCHC 🎯',
	long: 'Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính. '.repeat(6).slice(0, 300).trim(),
	formula: '=HYPERLINK("https://example.vn")',
};
const assignment = (id: string, task: string, due: string, lead = 'van-phong') =>
	`  - id: "${id}"\n    task: ${JSON.stringify(task)}\n    leads: [${lead}]\n    due: ${JSON.stringify(due)}\n`;
const head = (number: string, title: string, period: string) =>
	`---\ntype: ke-hoach\nnumber: ${number}/KH-UBND\ntitle: ${JSON.stringify(title)}\nissued: 02/01/2023\n${period}issuer: ubnd\nsource:\n  original: Bản ký\n  text: typed\nassignments:\n`;
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const events = (path: string) =>
	new ICAL.Component(ICAL.parse(read(path))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const days = (path: string) => events(path).map(({ startDate }) => startDate.toString());
const shown = (path: string) => listed(read(path));
const item = (id: string) => `/van-ban/xa-mau/4-kh-ubnd-2023/${id}/`;

beforeAll(async () => {
	const content = join(work, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	const write = (file: string, text: string) => writeFileSync(join(content, file), text);
	const hostile = Object.values(tasks).map((task, at) =>
		assignment(String(at + 1), task, 'Quý I:\nban hành;\nQuý II: báo cáo'),
	);
	write(
		`${documents}/2-kh-ubnd-2023.mdx`,
		`${head('2', tasks.signs, 'period: "2023"\n')}${hostile.join('')}---\n\nXem [tháng 3](/lich/2023/03/) và [lịch](/van-ban/xa-mau/3-kh-ubnd-2023/lich/).\n`,
	);
	const long = [assignment('1', 'Báo cáo năm', 'hằng năm'), assignment('2', 'Rà soát', 'chậm nhất ngày 29/02/2024')];
	write(`${documents}/3-kh-ubnd-2023.mdx`, `${head('3', 'Bốn năm', 'period: "2023 - 2026"\n')}${long.join('')}---\n`);
	const none = [
		assignment('1', 'Báo cáo', 'trước ngày 01/10/2023', 'cac-thon'),
		assignment('2', 'Tự kiểm tra', 'hằng quý', 'ubnd'),
	];
	write(
		`${documents}/4-kh-ubnd-2023.mdx`,
		`${head('4', 'Không có thời gian thực hiện', 'expires: 02/01/2023\n')}${none.join('')}---\n`,
	);
	write('site.yaml', `${readFileSync(join(content, 'site.yaml'), 'utf8')}moveToWorkingDay: true\n`);
	const units = 'localities/xa-mau/units.yaml';
	write(
		units,
		`${readFileSync(join(content, units), 'utf8')}- id: to-mau\n  name: Tổ mẫu\n  kind: co-quan-chuyen-mon\n`,
	);
	write('working-days.yaml', '2023: {}\n2024: {}\n');
	giveTemplates(join(inject('work'), 'cache'), join(work, 'cache'));
	const { status, output } = await buildSite(content, out, join(work, 'cache'));
	expect(status, output).toBe(0);
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('calendars of bad input', () => {
	test('keep every task whole in JSON and CSV, and have a short one in the feed', () => {
		const file = 'van-ban/xa-mau/2-kh-ubnd-2023/lich.ics';
		const rows: Record<string, string>[] = parse(read('du-lieu/assignments.csv'), {
			bom: true,
			columns: true,
			record_delimiter: ['\r\n', '\n', '\r'],
		});
		const records: { task: string }[] = JSON.parse(read('du-lieu/assignments.json')).records;
		for (const task of Object.values(tasks)) {
			expect(records.map((one) => one.task)).toContain(task);
			expect(rows.map((row) => row['task']?.replace(/^'(?==)/, ''))).toContain(task);
		}
		expect(events(file)).toHaveLength(8);
		for (const { summary } of events(file)) expect(summary.length).toBeLessThanOrEqual(80);
		expect(shown('van-ban/xa-mau/2-kh-ubnd-2023/lich/index.html').dated).toHaveLength(8);
	});

	test('have the 29th of February, and every year of a plan over four years', () => {
		expect(days('van-ban/xa-mau/3-kh-ubnd-2023/lich.ics')).toEqual([
			'2024-01-01',
			'2024-02-29',
			'2024-12-31',
			'2025-12-31',
			'2026-12-31',
		]);
	});

	test('have the days of a document without a period, and say that rounds of one that has expired have none', () => {
		expect(days('van-ban/xa-mau/4-kh-ubnd-2023/lich.ics')).toEqual(['2023-10-02']);
		expect(shown('van-ban/xa-mau/4-kh-ubnd-2023/lich/index.html')).toEqual({
			dated: [['2023-10-02', item('1')]],
			undated: [item('2')],
		});
	});

	test('of a unit without a dated duty and of one without any are pages and valid feeds', () => {
		for (const [unit, entries, words] of [
			['ubnd', [item('2')], 'Hằng quý'],
			['to-mau', [], 'Chưa có nhiệm vụ nào.'],
		] as const) {
			const page = `don-vi/xa-mau/${unit}/lich/index.html`;
			expect(shown(page)).toEqual({ dated: [], undated: entries });
			expect(read(page)).toContain(words);
			expect(read(page)).toContain('Không có nhiệm vụ nào có thời hạn là ngày cụ thể.');
			expect(events(`don-vi/xa-mau/${unit}/lich.ics`)).toEqual([]);
			expect(read(`don-vi/xa-mau/${unit}/index.html`)).toContain(`href="/don-vi/xa-mau/${unit}/lich/"`);
		}
	});

	test('say where a day goes, in the feed, on the pages, in the data and to other sites', () => {
		const words = 'ngày cuối 30/09/2023 là ngày nghỉ cuối tuần, chuyển sang 02/10/2023';
		for (const page of ['lich/2023/10', 'van-ban/xa-mau/4-kh-ubnd-2023/lich', 'van-ban/xa-mau/4-kh-ubnd-2023'])
			expect(read(`${page}/index.html`)).toContain(words);
		expect(events('lich/tat-ca.ics').filter(({ description }) => description.includes(words))).toHaveLength(1);
		expect(read('du-lieu/assignments.json')).toContain('"end":"2023-09-30","moved":"2023-10-02"');
		expect(read('nhung/don-vi/xa-mau/cac-thon/index.html')).toMatch(
			/02\/10\/2023<\/time> \(theo văn bản là 30\/09\/2023\)/,
		);
		for (const page of ['lich', 'lich/2025'])
			expect(read(`${page}/index.html`)).toContain('Chưa có bảng ngày nghỉ năm 2025');
		expect(read('lich/huong-dan/index.html')).toContain('được chuyển sang ngày làm việc tiếp theo');
	});
});

describe('the home of the calendar', () => {
	const site = openSite(out);
	const all = [
		...['31/03/2023', '30/06/2023', '02/10/2023', '01/01/2024'],
		...['29/02/2024', '31/12/2024', '31/12/2025', '31/12/2026'],
	];

	test.each([
		['2022-12-01T05:00:00Z', all, [], ['Chưa có thời hạn nào đã qua.']],
		['2023-01-02T05:00:00Z', all, [], ['Chưa có thời hạn nào đã qua.']],
		['2023-10-01T17:00:00Z', all.slice(2), ['30/06/2023', '31/03/2023'], []],
		['2027-01-01T00:00:00Z', [], all.toReversed(), ['Không còn thời hạn nào sắp tới có ngày cụ thể.']],
	])('at %s puts the days that have passed since the content’s day with those that had', async (moment, ...lists) => {
		expect(await dueLists(site, moment)).toEqual(lists);
	});
});

test('where git knows no day of change, pages speak from the issue of the newest document and say so', () => {
	const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
		// The page of all parts shows a part of each kind, with days that are made up.
		(file) => file.endsWith('.html') && !file.startsWith('tiep-can/thanh-phan/'),
	);
	expect(pages.length).toBeGreaterThan(20);
	const claiming = pages.filter((file) =>
		/nội dung trang được cập nhật|lần cập nhật gần nhất|theo nội dung ngày/.test(read(file)),
	);
	expect(claiming).toEqual([]);
	expect(read('lich/index.html')).toContain(
		'Tính đến <time datetime="2023-01-02">02/01/2023</time>, ngày ban hành văn bản mới nhất trên trang: ',
	);
	expect(read('index.html')).toContain('tính từ 02/01/2023 là ngày ban hành văn bản mới nhất trên trang:');
	expect(read('du-lieu/index.html')).toContain('văn bản mới nhất ban hành ngày 02/01/2023');
	expect(read('du-lieu/catalog.jsonld')).not.toContain('dct:modified');
});

import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, inject, test } from 'vitest';
import { openSite } from './browser.ts';

const root = inject('site');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
type Assignment = {
	id: string;
	number: string;
	task: string;
	leads: string[];
	cooperating: string[];
	deadline: { text: string; phases: { end: string | null; occurrences: { end: string }[] }[] } | null;
	ended: string | null;
};
const recordsOf = <Kind>(kind: string): Kind[] => JSON.parse(read(`du-lieu/${kind}.json`)).records;
const assignments = recordsOf<Assignment>('assignments');
const daysOf = ({ deadline }: Assignment) =>
	[
		...new Set(
			(deadline?.phases ?? []).flatMap(({ end, occurrences }) =>
				occurrences.length > 0 ? occurrences.map((one) => one.end) : (end ?? []),
			),
		),
	].sort();

/** The pages of assignments that the pages of the list link to, without its first page, which repeats some. */
function listedPlaces(): string[] {
	const pages = readdirSync(join(root, 'nhiem-vu'), { recursive: true, encoding: 'utf8' }).filter(
		(file) => file.endsWith('index.html') && file !== 'index.html',
	);
	return pages.flatMap((page) =>
		[...read(`nhiem-vu/${page}`).matchAll(/href="(\/van-ban\/[^"/]+\/[^"/]+\/[^"/#]+\/)"/g)].map(([, href = '']) =>
			decodeURIComponent(href),
		),
	);
}

test('the pages of the list have every assignment once, without a script', () => {
	const places = assignments.map(({ id }) => `/van-ban/${id.replace('#', '/')}/`);
	expect(listedPlaces().sort()).toEqual(places.sort());
});

test('one word and one number for each thing on every page that counts it', () => {
	const units = recordsOf<{ members: unknown }>('units');
	const groups = units.filter(({ members }) => members !== null).length;
	const count = {
		documents: recordsOf('documents').length,
		assignments: assignments.length,
		targets: recordsOf('targets').length,
		indicators: recordsOf('indicators').length,
		units: units.length - groups,
		groups,
	};
	const plain = (page: string) =>
		read(page)
			.replace(/<[^>]+>/g, ' ')
			.replace(/(?:&nbsp;|&#160;|\s|\u00a0)+/g, ' ');
	const home = plain('index.html');
	expect(home).toContain(`${count.documents} văn bản`);
	expect(home).toContain(`${count.assignments} nhiệm vụ`);
	expect(home).toContain(`${count.indicators} chỉ tiêu, ${count.targets} mức phải đạt`);
	expect(home).toContain(`${count.units} đơn vị, ${count.groups} nhóm`);
	expect(plain('nhiem-vu/index.html')).toContain(`${count.assignments} nhiệm vụ:`);
	expect(plain('chi-tieu/index.html')).toContain(`${count.indicators} chỉ tiêu, ${count.targets} mức phải đạt`);
	expect(plain('don-vi/index.html')).toContain(`${count.units} đơn vị, ${count.groups} nhóm đơn vị`);
	expect(plain('don-vi/index.html')).toContain(`Tất cả ${units.length} đơn vị và nhóm.`);
	const sum = (text: string, pattern: RegExp) =>
		[...text.matchAll(pattern)].reduce((all, [, own]) => all + Number(own), 0);
	const documents = plain('van-ban/index.html');
	expect(sum(documents, /(\d+) nhiệm vụ/g)).toBe(count.assignments);
	expect(sum(documents, /(\d+) mức phải đạt/g)).toBe(count.targets);
	const indicators = plain('chi-tieu/index.html').split('Tất cả')[1] ?? '';
	expect(sum(indicators, /(\d+) mức phải đạt ·/g)).toBe(count.targets);
	const ofDocuments = recordsOf<{ id: string }>('documents').map(({ id }) => plain(`van-ban/${id}/index.html`));
	expect(ofDocuments.reduce((all, text) => all + Number(/Nhiệm vụ \((\d+)\)/.exec(text)?.[1] ?? 0), 0)).toBe(
		count.assignments,
	);
	expect(ofDocuments.reduce((all, text) => all + Number(/Mức phải đạt \((\d+)\)/.exec(text)?.[1] ?? 0), 0)).toBe(
		count.targets,
	);
	const embeds = recordsOf<{ id: string }>('documents').map(({ id }) => plain(`nhung/van-ban/${id}/index.html`));
	expect(embeds.reduce((all, text) => all + sum(text, /Giao (\d+) nhiệm vụ/g), 0)).toBe(count.assignments);
	expect(embeds.reduce((all, text) => all + sum(text, /đặt (\d+) mức phải đạt/g), 0)).toBe(count.targets);
	const data = plain('du-lieu/index.html');
	for (const [name, records] of [
		['Nhiệm vụ', count.assignments],
		['Mức phải đạt', count.targets],
		['Đơn vị và nhóm đơn vị', units.length],
		['Danh mục chỉ tiêu', count.indicators],
	])
		expect(data).toMatch(new RegExp(`${name} Mỗi dòng[^.]*\\..{0,200}?Ý nghĩa \\d+ cột ${records} `));
	expect(read('llms.txt')).toContain(
		`${count.documents} văn bản, ${count.assignments} nhiệm vụ, ${count.indicators} chỉ tiêu, ${count.targets} mức phải đạt, ${count.units} đơn vị, ${count.groups} nhóm đơn vị`,
	);
	for (const page of ['index.html', 'chi-tieu/index.html', 'van-ban/index.html', 'du-lieu/index.html'])
		expect(plain(page)).not.toMatch(/mức đặt ra|mức chỉ tiêu/i);
});

/** A sheet of a workbook as rows by their heads. */
async function sheetOf(bytes: Uint8Array, name: string): Promise<Record<string, unknown>[]> {
	const { sheets } = await readXlsx(bytes);
	const [heads = [], ...rows] = sheets.find((one) => one.name === name)?.rows ?? [];
	return rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at] ?? null])));
}
const dayOf = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);

describe.each([
	['du-lieu/bang-tinh.xlsx', () => true],
	['du-lieu/bang-tinh/binh-tan.xlsx', (id: string) => id.startsWith('binh-tan/')],
	['van-ban/binh-tan/7679-qd-ubnd-2022/bang-tinh.xlsx', (id: string) => id.startsWith('binh-tan/7679-qd-ubnd-2022#')],
] as const)('the workbook %s', (file, isIn) => {
	test('has the assignments of the open data: items as text, days as days, names of units', async () => {
		const rows = await sheetOf(readFileSync(join(root, file)), 'Nhiệm vụ');
		const records = assignments.filter(({ id }) => isIn(id));
		expect(rows.map((row) => row['Mã nhiệm vụ'])).toEqual(records.map(({ id }) => id));
		for (const [at, { number, task, leads, ...one }] of records.entries()) {
			const row = rows[at] ?? {};
			expect(row['Mục']).toBe(number);
			expect(row['Nhiệm vụ']).toBe(task);
			expect(String(row['Chủ trì'] ?? '') !== '').toBe(leads.length > 0);
			const days = one.ended === null ? daysOf({ number, task, leads, ...one }) : null;
			if (days === null) continue;
			expect(dayOf(row['Ngày đến hạn đầu'])).toBe(days[0] ?? null);
			expect(dayOf(row['Ngày đến hạn cuối'])).toBe(days.at(-1) ?? null);
		}
	});

	test('explains its columns and says whose they are', async () => {
		const rows = await sheetOf(readFileSync(join(root, file)), 'Giải thích');
		expect(rows.map((row) => row['Trang tính'])).toContain('Giấy phép');
		expect(rows.filter((row) => row['Trang tính'] === 'Nhiệm vụ')).toHaveLength(16);
		expect(rows.every((row) => String(row['Ý nghĩa'] ?? '') !== '')).toBe(true);
	});
});

test('the workbook of an indicator has its targets', async () => {
	const targets = recordsOf<{ id: string; indicator: string }>('targets').filter(
		({ indicator }) => indicator === 'ho-so-dung-han',
	);
	const set = await sheetOf(readFileSync(join(root, 'chi-tieu/ho-so-dung-han/bang-tinh.xlsx')), 'Mức phải đạt');
	expect(set.map((row) => row['Mã mức phải đạt'])).toEqual(targets.map(({ id }) => id));
});

test('a document as Markdown has every assignment and target, and no component', () => {
	const id = 'binh-tan/7679-qd-ubnd-2022';
	const text = read(`van-ban/${id}/index.md`);
	expect(text.match(/^- \*\*/gm)).toHaveLength(
		assignments.filter((one) => one.id.startsWith(`${id}#`)).length +
			Number(text.match(/## Mức phải đạt \((\d+)\)/)?.[1] ?? 0) +
			(text.match(/^- \*\*[a-zđ]\)/gm)?.length ?? 0),
	);
	expect(text).not.toMatch(/<(NhiemVu|ChiTieu|DonVi|GhiChu)\b/);
	expect(read(`van-ban/${id}/index.html`)).toContain('type="text/markdown"');
});

describe('the filter of the list', () => {
	const site = openSite();
	const status = '[data-list-status]';

	test('narrows by days on a phone with the keyboard, says how many, and keeps what is asked in the address', async () => {
		const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.goto(`${site.origin}/nhiem-vu/`);
		const before = (await page.evaluate('history.length')) as number;
		// Typing a day goes through others: the field is one step back.
		for (const day of ['0002-09-01', '0020-09-01', '2023-09-01']) await page.locator('#loc-tu').fill(day);
		await page.locator('#loc-den').fill('2023-09-30');
		await page.locator('#loc-den').press('Enter');
		const expected = assignments.filter((one) => daysOf(one).some((day) => day.startsWith('2023-09')));
		await expect.poll(() => page.locator(status).textContent()).toBe(`Tìm thấy ${expected.length} nhiệm vụ.`);
		expect(new URL(page.url()).search).toBe('?tu=2023-09-01&den=2023-09-30');
		expect(await page.locator('[data-list-rows] > li').count()).toBe(Math.min(50, expected.length));
		expect(await page.locator('[data-list-whole]').isVisible()).toBe(false);
		expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
		expect(await page.evaluate('history.length')).toBe(before + 2);
		await page.goBack();
		expect(new URL(page.url()).search).toBe('?tu=2023-09-01');
		await page.goBack();
		expect(new URL(page.url()).search).toBe('');
		await expect.poll(() => page.locator('[data-list-whole]').isVisible()).toBe(true);
		await page.close();
	});

	test('a unit in the address is shown with what it was given by name and through groups, its files are those rows', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.origin}/nhiem-vu/?don-vi=binh-tan%2Fphong-noi-vu&xep=han-xa`);
		await expect.poll(() => page.locator(status).textContent()).toMatch(/^Tìm thấy \d+ nhiệm vụ\.$/);
		expect(await page.locator('#loc-don-vi option:checked').textContent()).toBe('Phòng Nội vụ');
		const count = Number(/\d+/.exec((await page.locator(status).textContent()) ?? '')?.[0]);
		const saved = async (kind: string) => {
			const waiting = page.waitForEvent('download');
			await page.locator(`[data-download=${kind}]`).click();
			const path = await (await waiting).path();
			return readFile(path);
		};
		const rows = await sheetOf(await saved('xlsx'), 'Nhiệm vụ');
		const units = recordsOf<{ id: string; members: string[] | null }>('units');
		const unit = 'binh-tan/phong-noi-vu';
		const names = [unit, ...units.filter(({ members }) => members?.includes(unit)).map(({ id }) => id)];
		const given = assignments.filter(({ leads, cooperating }) =>
			[...leads, ...cooperating].some((id) => names.includes(id)),
		);
		expect(rows).toHaveLength(count);
		expect(rows.map((row) => String(row['Mã nhiệm vụ'])).sort()).toEqual(given.map(({ id }) => id).sort());
		const whole = await sheetOf(readFileSync(join(root, 'du-lieu/bang-tinh/binh-tan.xlsx')), 'Nhiệm vụ');
		const byId = (all: Record<string, unknown>[]) =>
			new Map(all.map((row) => [row['Mã nhiệm vụ'], { ...row, 'Địa chỉ trên trang': '' }]));
		const inWhole = byId(whole);
		for (const [id, row] of byId(rows)) expect(row).toEqual(inWhole.get(id));
		const csv = (await saved('csv')).toString('utf8');
		expect(csv.startsWith('\uFEFFMục,Nhiệm vụ,')).toBe(true);
		await page.close();
	});

	test.each([
		['don-vi=binh-tan%2Fphong-khong-con', 'không có “binh-tan/phong-khong-con” trên trang'],
		['dia-phuong=noi-khong-con', 'không có “noi-khong-con” trên trang'],
		['linh-vuc=khong-con', 'không có “khong-con” trên trang'],
		['tinh-trang=la', 'không có “la” trên trang'],
		['tu=2023-02-30', '“2023-02-30” không phải là một ngày'],
		['tu=2023-09-30&den=2023-01-01', 'Ngày đầu muộn hơn ngày cuối'],
	])('what the address asks for and the site does not have is said, not dropped: %s', async (query, said) => {
		const page = await site.browser.newPage();
		await page.goto(`${site.origin}/nhiem-vu/?${query}`);
		await expect.poll(() => page.locator(status).textContent()).toContain(said);
		expect(new URL(page.url()).search).toBe(`?${query}`);
		expect(await page.locator('[data-list-rows] > li').count()).toBe(0);
		await page.close();
	});

	test('without JavaScript the whole list is there, and no control that does nothing', async () => {
		const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
		const page = await context.newPage();
		await page.goto(`${site.origin}/nhiem-vu/`);
		expect(await page.locator('form[data-list]').isVisible()).toBe(false);
		expect(await page.locator('[data-list-whole] a[href^="/van-ban/"]').count()).toBeGreaterThan(0);
		await context.close();
	});
});

import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minhbach } from '../src/fixtures/command.ts';
import { bomb, ole } from '../src/fixtures/office/awkward.ts';
import { docx, p, run, tbl, tc, tr } from '../src/fixtures/office/docx.ts';
import { theBrowser } from './browser.ts';
import { type PreviewServer, startPreview } from './preview-server.ts';

// The writers' desk in a real browser: from an office's file to a published plan, and edits that touch nothing else.

const bold = '<w:b/>';
const rows = JSON.parse(readFileSync('tests/frozen/office/phu-luc.json', 'utf8')) as string[][];
const plan = docx(
	[
		tbl(
			[
				tr([
					`<w:tc>${p(run('ỦY BAN NHÂN DÂN', bold))}${p(run('QUẬN BÌNH TÂN', bold))}${p('Số: 7679/QĐ-UBND')}</w:tc>`,
					`<w:tc>${p(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold))}${p('Độc lập - Tự do - Hạnh phúc')}${p('Bình Tân, ngày 30 tháng 12 năm 2022')}</w:tc>`,
				]),
			],
			2,
		),
		p(run('QUYẾT ĐỊNH', bold)),
		p(run('Ban hành Kế hoạch cải cách hành chính năm 2023', bold)),
		p(run('PHỤ LỤC', bold)),
		tbl(
			rows.map((row) => tr(row.map((text) => tc(text)))),
			6,
		),
	].join(''),
);

/** A document with every kind of part that an entry can have. */
const detailed = `---
type: ke-hoach
number: 9/KH-UBND
title: Kế hoạch thử
issued: 05/01/2023
period: 2023
issuer: ubnd
signer:
  name: Nguyễn Văn A
  position: Phó Chủ tịch
  capacity: KT.
source:
  original: Văn phòng
  text: typed
# chưa rõ
uncertain:
  - signer
targets:
  - id: "2.1"
    indicator: ho-so-dung-han
    comparator: ">="
    milestones:
      # mốc một
      - by: đến hết năm 2023
        value: 60
      - by: giai đoạn 2024 - 2025
        value: 70
        upTo: 80
    baseline:
      value: 52
      at: năm 2022
    measure: "%"
    text: Nâng tỷ lệ.
  - id: "2.2"
    indicator: ho-so-dung-han
    comparator: ">="
    measure: "%"
    levels:
      - level: quận
        value: 40
      - level: phường
        milestones:
          - by: đến hết năm 2023
            value: 35
    text: Tối thiểu 40% ở quận, 35% ở phường.
results:
  - assignment: 7679-qd-ubnd-2022#1.2.1
    phase: 1
    state: done
    day: 04/01/2023
assignments:
  - id: "1"
    task: Ban hành kế hoạch.
    leads: [phong-noi-vu, phong-tu-phap]
    dues:
      - lead: phong-noi-vu
        due: trước ngày 10/3/2023
      - lead: phong-tu-phap
        due: trước ngày 15/3/2023
    condition:
      text: phường dưới 75%
      any:
        - inWords: điểm thấp
    inCharge: Phó Chủ tịch
    report:
      to:
        - Sở Nội vụ
      through: phong-noi-vu
---

Lời.
`;

let server: PreviewServer;
let page: Page;
const elsewhere: string[] = [];
const slug = '7679-qd-ubnd-2022';
const fileOf = (name: string) => join(server.content, 'localities/binh-tan/documents', `${name}.mdx`);
/** What the file of the document says once it is another text than `before`. */
async function changed(before: string, name = slug): Promise<string> {
	await expect.poll(() => readFileSync(fileOf(name), 'utf8')).not.toBe(before);
	return readFileSync(fileOf(name), 'utf8');
}
/** The lines of two texts that are not the same, those of the first and those of the second. */
function differing(before: string, after: string): [string[], string[]] {
	const [was, now] = [before.split('\n'), after.split('\n')];
	const most = Math.min(was.length, now.length);
	let from = 0;
	while (from < most && was[from] === now[from]) from++;
	let end = 0;
	while (end < most - from && was.at(-1 - end) === now.at(-1 - end)) end++;
	return [was.slice(from, was.length - end), now.slice(from, now.length - end)];
}

/** Every file of a folder with its time of change. */
const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
		(name) => `${name} ${statSync(join(folder, name)).mtimeMs}`,
	);

beforeAll(async () => {
	server = await startPreview((content) => {
		cpSync('tests/frozen/content', content, { recursive: true });
		rmSync(join(content, 'localities/binh-tan/documents', `${slug}.mdx`));
	});
	page = await (await theBrowser()).newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
	page.on('request', (request) => {
		if (!request.url().startsWith(server.origin)) elsewhere.push(request.url());
	});
});
afterAll(async () => {
	await page.close();
	server.stop();
});

describe('the desk', () => {
	test('makes a published plan of an office’s file with 77 rows in at most ten decisions', async () => {
		await page.goto(`${server.origin}/ban-bien-tap/`);
		await page.locator('#dia-phuong').selectOption('binh-tan');
		const file = { name: 'ke-hoach.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(plan) };
		await page.locator('input[type=file]').setInputFiles(file);
		await page.locator('#nhiem-vu h2').waitFor();
		expect(await page.locator('#nhiem-vu h2').innerText()).toBe('Nhiệm vụ (77)');
		expect(readFileSync(fileOf(slug), 'utf8')).toMatch(/^draft: true$/m);
		expect(await page.locator('aside .file tr').count()).toBe(rows.length + 1);
		const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
		await page.evaluate(axe);
		// Rows are alike: the first four of the grid and of the source stand for all 77.
		const others = JSON.stringify([['#nhiem-vu tbody tr:nth-child(n + 5)'], ['aside .file tr:nth-child(n + 5)']]);
		const { violations, passes } = (await page.evaluate(`axe.run({ exclude: ${others} })`)) as AxeResults;
		expect(passes.length).toBeGreaterThan(20);
		expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

		let decisions = 0;
		const open = page.locator('aside :is(button.settle-all, li:not(.settled) > button:not(.link), .units-new button)');
		while ((await open.count()) > 0) {
			const before = await page.locator('#xem-lai').innerText();
			await open.first().click();
			decisions++;
			await expect.poll(() => page.locator('#xem-lai').innerText()).not.toBe(before);
		}
		await page.getByRole('button', { name: 'Bỏ dấu bản nháp' }).click();
		decisions++;
		await expect.poll(() => page.locator('.status').innerText()).toMatch(/^Đã bỏ dấu bản nháp/);
		expect(decisions).toBeLessThanOrEqual(10);
		expect(readFileSync(fileOf(slug), 'utf8')).not.toMatch(/^draft/m);
	});

	test('reads a deadline as it is typed, and changes its line alone', async () => {
		const before = readFileSync(fileOf(slug), 'utf8');
		const due = page.locator('[data-path="assignments.0.due"]');
		await due.locator('textarea').fill('trước ngày 30/6/2023');
		await expect.poll(() => due.locator('.reading').innerText()).toContain('29/06/2023');
		await due.locator('textarea').blur();
		expect(differing(before, await changed(before))).toEqual([
			['    due: Khi có phát sinh.'],
			['    due: trước ngày 30/6/2023'],
		]);
	});

	test('finds a unit by a part of its name without diacritics, with the keyboard alone', async () => {
		const before = readFileSync(fileOf(slug), 'utf8');
		const leads = page.locator('[data-path="assignments.0.leads"]');
		await leads.locator('input').fill('tu phap');
		await leads.locator('[role=option]').first().waitFor();
		await page.keyboard.press('Enter');
		expect(differing(before, await changed(before))).toEqual([[], ['      - phong-tu-phap']]);
	});

	test('keeps the document’s own words beside those of an editor', async () => {
		const task = page.locator('[data-path="assignments.0.task"] textarea');
		const own = await task.inputValue();
		const before = readFileSync(fileOf(slug), 'utf8');
		await task.fill('Kiện toàn Ban Chỉ đạo CCHC.');
		await task.blur();
		expect(await changed(before)).toContain(`    task: Kiện toàn Ban Chỉ đạo CCHC.\n    words: ${own}\n`);
	});

	test('takes a second rewording of a task, and several edits before the first is saved', async () => {
		const before = readFileSync(fileOf(slug), 'utf8');
		const task = page.locator('[data-path="assignments.0.task"] textarea');
		await task.fill('Kiện toàn Ban Chỉ đạo: cải cách # 1');
		await page.locator('[data-path="assignments.2.task"] textarea').fill('Kiểm tra "trực tiếp".');
		await page.locator('[data-path="assignments.2.deliverables"] textarea').fill('- a: b # c\n1.10');
		await page.locator('[data-path="assignments.3.due"] textarea').fill('trước ngày 07/7/2023'.normalize('NFD'));
		await page.keyboard.press('Enter');
		await expect.poll(() => readFileSync(fileOf(slug), 'utf8')).toContain('    due: trước ngày 07/7/2023\n');
		const after = readFileSync(fileOf(slug), 'utf8');
		expect(after).toContain('task: "Kiện toàn Ban Chỉ đạo: cải cách # 1"\n');
		expect(after).toContain('      - "- a: b # c"\n      - "1.10"\n');
		expect(after.match(/^ {4}words: /gm)).toHaveLength((before.match(/^ {4}words: /gm)?.length ?? 0) + 1);
		expect(await page.locator('.status').innerText()).not.toMatch(/chưa ghi/);
	});

	test('adds a row, goes between rows, and takes the row away, with the keyboard alone', async () => {
		const before = readFileSync(fileOf(slug), 'utf8');
		await page.locator('[data-path="assignments.1"] button[aria-label^="Thêm một dòng"]').press('Enter');
		await expect.poll(() => page.locator('#nhiem-vu h2').innerText()).toBe('Nhiệm vụ (78)');
		const focused = () =>
			page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path']);
		await expect.poll(focused).toBe('assignments.2.id');
		const [gone, added] = differing(before, readFileSync(fileOf(slug), 'utf8'));
		expect([gone, added.length]).toEqual([[], 2]);
		await page.keyboard.press('Alt+ArrowDown');
		expect(await focused()).toBe('assignments.3.id');
		await page.keyboard.press('Alt+ArrowUp');
		page.once('dialog', (dialog) => void dialog.accept());
		await page.locator('[data-path="assignments.2"] button[aria-label^="Bỏ dòng ĐIỀN"]').press('Enter');
		await expect.poll(() => page.locator('#nhiem-vu h2').innerText()).toBe('Nhiệm vụ (77)');
		expect(readFileSync(fileOf(slug), 'utf8')).toBe(before);
	});

	test('shows a problem at the field that has it', async () => {
		const due = page.locator('[data-path="assignments.1.due"]');
		const before = await due.locator('textarea').inputValue();
		await due.locator('textarea').fill('trước ngày 31/6/2023');
		await due.locator('textarea').blur();
		await due.locator('.problem').waitFor();
		await due.locator('textarea').fill(before);
		await due.locator('textarea').blur();
		await due.locator('.problem').waitFor({ state: 'detached' });
	});

	test('writes nothing over what was changed elsewhere, and says so', async () => {
		const text = readFileSync(fileOf(slug), 'utf8').replace(/^title: .*$/m, 'title: Đổi ở nơi khác');
		writeFileSync(fileOf(slug), text);
		const due = page.locator('[data-path="assignments.0.due"] textarea');
		await due.fill('trong năm 2023');
		await due.blur();
		await expect.poll(() => page.locator('.status').innerText()).toMatch(/^Tệp đã được sửa ở nơi khác/);
		expect(readFileSync(fileOf(slug), 'utf8')).toBe(text);
		expect(await due.inputValue()).toBe('trong năm 2023');
	});

	test('edits the units of a locality the same way, and finds what is wrong at its field', async () => {
		const units = join(server.content, 'localities/binh-tan/units.yaml');
		const before = readFileSync(units, 'utf8');
		await page.locator('#van-ban').selectOption('binh-tan/units.yaml');
		await page.locator('#don-vi h2').waitFor();
		const short = page.locator('[data-path="1.short"] textarea');
		expect(await short.inputValue()).toBe('Văn phòng UBND');
		await short.fill('Văn phòng');
		await short.blur();
		await expect.poll(() => readFileSync(units, 'utf8')).not.toBe(before);
		expect(differing(before, readFileSync(units, 'utf8'))).toEqual([
			['  short: Văn phòng UBND'],
			['  short: Văn phòng'],
		]);
		expect(await page.locator('[data-path="1.kind"] select').inputValue()).toBe('co-quan-chuyen-mon');
		const id = page.locator('[data-path="1.id"]');
		await id.locator('textarea').fill('Văn phòng');
		await id.locator('textarea').blur();
		await id.locator('.problem').waitFor();
		writeFileSync(units, before);
	});

	test('opens a file whose values cannot be read as a whole, says where it is wrong, and mends it', async () => {
		const name = '05-ct-ubnd-2023';
		const file = join(server.content, 'localities/kinh-mon/documents', `${name}.mdx`);
		const whole = readFileSync(file, 'utf8');
		writeFileSync(file, whole.replace('\ntitle: ', '\ntitle: "'));
		await page.goto(`${server.origin}/ban-bien-tap/#kinh-mon/${name}`);
		await page.reload();
		const box = page.locator('#ca-tep textarea');
		await box.waitFor();
		expect(await page.locator('#loi-chung').innerText()).toMatch(/^Dòng \d+: /);
		await box.fill(whole);
		await page.getByRole('button', { name: 'Ghi tệp' }).click();
		await page.locator('#nhiem-vu h2').waitFor();
		expect(readFileSync(file, 'utf8')).toBe(whole);
		rmSync(file);
		await page.locator('[data-path="number"] textarea').fill('06/CT-UBND');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.locator('.status').innerText()).toMatch(/^Tệp này không còn trên máy/);
		expect(existsSync(file)).toBe(false);
		writeFileSync(file, whole);
	});

	test('begins the units of a locality that has none', async () => {
		const file = join(server.content, 'localities/kinh-mon/units.yaml');
		const units = readFileSync(file, 'utf8');
		writeFileSync(file, '# Đơn vị của thị xã.\r\n');
		await page.goto(`${server.origin}/ban-bien-tap/#kinh-mon/units.yaml`);
		await page.reload();
		await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
		await page.locator('[data-path="0.name"] textarea').fill('Phòng Kinh tế, Hạ tầng và Đô thị');
		await page.keyboard.press('Enter');
		await expect
			.poll(() => readFileSync(file, 'utf8'))
			.toBe(
				'# Đơn vị của thị xã.\r\n- id: ĐIỀN\r\n  name: Phòng Kinh tế, Hạ tầng và Đô thị\r\n  kind: co-quan-chuyen-mon\r\n',
			);
		writeFileSync(file, units);
	});

	test.each([
		['with a password', 'mat-khau.docx', ole('EncryptedPackage'), /mật khẩu.*gỡ mật khẩu.*chọn lại/],
		['that is cut', 'cut.docx', plan.subarray(0, plan.length / 2), /cắt cụt.*tải lại tệp gốc/],
		['that is empty', 'trong.docx', new Uint8Array(), /^Tệp trống.*chọn lại/],
		['of old Word that was renamed', 'cu.docx', ole('WordDocument'), /Word cũ \(\.doc\).*\(Save As\) › \.docx/],
		['that is a scan', 'quet.docx', docx(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>')), /bản quét.*Xin tệp Word/],
		['that unpacks to a hundred megabytes', 'bom.docx', bomb(), /nở ra quá mức.*sang một tệp mới/],
		[
			'with a stamp of secrecy',
			'mat.docx',
			docx(p('MẬT') + p('KẾ HOẠCH') + p('Số: 1/KH-UBND')),
			/độ mật “MẬT”.*không có gì/,
		],
	])('refuses a file %s, says the cure, and writes nothing', async (_, name, bytes, message) => {
		const box = page.locator('.bring');
		if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
		await page.locator('#dia-phuong').selectOption('binh-tan');
		const before = filesOf(server.content);
		await page.evaluate(() => document.querySelector('.status')?.replaceChildren());
		const dropped = await page.evaluateHandle(
			([own, text]) => {
				const data = new DataTransfer();
				data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], own));
				return data;
			},
			[name, Buffer.from(bytes).toString('base64')] as const,
		);
		await box.dispatchEvent('drop', { dataTransfer: dropped });
		await expect.poll(() => page.locator('.status.wrong').innerText(), { timeout: 10_000 }).toMatch(message);
		expect(filesOf(server.content)).toEqual(before);
	});

	test('shows the doubts of a draft that the command made', async () => {
		const text = readFileSync(fileOf(slug), 'utf8');
		rmSync(fileOf(slug));
		const made = await minhbach(
			['import', 'tests/frozen/office/002.txt', '--locality', 'binh-tan', '--report', 'json'],
			{
				MINHBACH_CONTENT: server.content,
				MINHBACH_CACHE: join(server.content, '../.cache'),
			},
		);
		const { doubts } = JSON.parse(made.output) as { doubts: unknown[] };
		await page.goto(`${server.origin}/ban-bien-tap/#binh-tan/${slug}`);
		await page.reload();
		const head = page.locator('#xem-lai');
		await head.waitFor();
		expect(await head.innerText()).toBe(`Chỗ phải xem lại: còn ${doubts.length} trên ${doubts.length}`);
		await page.locator('aside li > button:not(.link)').first().click();
		await expect.poll(() => head.innerText()).toBe(`Chỗ phải xem lại: còn ${doubts.length - 1} trên ${doubts.length}`);
		writeFileSync(fileOf(slug), text);
	});

	describe('of a document that says more than most', () => {
		const name = '9-kh-ubnd-2023';
		const textNow = () => readFileSync(fileOf(name), 'utf8');
		const lineOf = (text: string, start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

		beforeAll(async () => {
			writeFileSync(fileOf(name), detailed);
			await page.goto(`${server.origin}/ban-bien-tap/#binh-tan/${name}`);
			await page.reload();
			await page.locator('#nhiem-vu h2').waitFor();
		});

		test('shows every key of every entry', async () => {
			const paths = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[data-path]')].map((one) => one.dataset['path']),
			);
			for (const path of [
				...['signer.capacity', 'source.original', 'uncertain', 'results', 'targets.0.baseline.at'],
				...['targets.0.milestones.1.upTo', 'targets.1.levels.0.value', 'targets.1.levels.1.milestones.0.by'],
				...['assignments.0.dues.1.due', 'assignments.0.condition', 'assignments.0.report.to', 'assignments.0.inCharge'],
			])
				expect(paths).toContain(path);
		});

		test.each([
			['signer.capacity', 'select', 'TL.', '  capacity: KT.', '  capacity: TL.'],
			['targets.0.milestones.1.upTo', 'textarea', '85', '        upTo: 80', '        upTo: 85'],
			['targets.0.baseline.value', 'textarea', '50', '      value: 52', '      value: 50'],
			['targets.1.levels.0.value', 'textarea', '45', '        value: 40', '        value: 45'],
			['targets.1.levels.1.milestones.0.value', 'textarea', '36', '            value: 35', '            value: 36'],
			[
				'assignments.0.report.through',
				'textarea',
				'phong-tu-phap',
				'      through: phong-noi-vu',
				'      through: phong-tu-phap',
			],
		])('changes the line of %s alone', async (path, control, value, was, now) => {
			const before = textNow();
			const field = page.locator(`[data-path="${path}"] > ${control}`);
			if (control === 'select') await field.selectOption(value);
			else {
				await field.fill(value);
				await page.keyboard.press('Enter');
			}
			expect(differing(before, await changed(before, name))).toEqual([[was], [now]]);
		});

		test('reads the deadline of a lead as it is typed, and shows a problem at it', async () => {
			const due = page.locator('[data-path="assignments.0.dues.1.due"]');
			await due.locator('textarea').fill('trước ngày 31/6/2023');
			await expect.poll(() => due.locator('.reading.wrong').innerText()).toContain('31/6/2023');
			await page.keyboard.press('Enter');
			await due.locator('.problem').waitFor();
			const before = textNow();
			await due.locator('textarea').fill('trước ngày 30/6/2023');
			await page.keyboard.press('Enter');
			expect(differing(before, await changed(before, name))[1]).toEqual(['        due: trước ngày 30/6/2023']);
			await due.locator('.problem').waitFor({ state: 'detached' });
		});

		test('adds a milestone and takes it away, and adds a text, with the keyboard alone', async () => {
			const before = textNow();
			await page.locator('[data-path="targets.0.milestones"] > button').press('Enter');
			const by = page.locator('[data-path="targets.0.milestones.2.by"] textarea');
			await expect.poll(() => by.evaluate((one) => one === document.activeElement).catch(() => false)).toBe(true);
			await page.keyboard.press('Control+A');
			await page.keyboard.type('đến năm 2030');
			await page.keyboard.press('Enter');
			await expect.poll(textNow).toContain('đến năm 2030');
			expect(differing(before, textNow())).toEqual([[], ['      - by: đến năm 2030', '        value: ĐIỀN']]);
			await page.locator('[data-path="targets.0.milestones.2"] > button').press('Enter');
			await expect.poll(textNow).toBe(before);
			await expect.poll(() => page.locator('[data-path="targets.0.milestones.2"]').count()).toBe(0);
			const more = page.locator('[data-path="targets.1"] .more > details');
			await more.locator('summary').press('Enter');
			await more.getByRole('button', { name: /^Thêm mục: Phạm vi/ }).press('Enter');
			await page.keyboard.type('từng lĩnh vực');
			await page.keyboard.press('Enter');
			expect(differing(before, await changed(before, name))).toEqual([[], ['    scope: từng lĩnh vực']]);
		});

		test('says in which line to edit what has no field, also after lines were added above', async () => {
			const shown = page.locator('[data-path="assignments.0.condition"]');
			expect(await shown.innerText()).toMatch(/^text: phường dưới 75%; any: /);
			await expect
				.poll(() => shown.innerText())
				.toContain(`(sửa ở dòng ${lineOf(textNow(), '    condition:')} của tệp)`);
			const results = page.locator('[data-path="results"]');
			await expect.poll(() => results.innerText()).toContain(`(sửa ở dòng ${lineOf(textNow(), 'results:')} của tệp)`);
		});
	});

	test('does not overwrite a document that is there, and asks nothing of elsewhere', async () => {
		const text = readFileSync(fileOf(slug), 'utf8');
		await page.locator('.bring > summary').click();
		await page.locator('#dia-phuong').selectOption('binh-tan');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'ke-hoach.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(plan) });
		await expect.poll(() => page.locator('.status').innerText()).toMatch(/^Đã có tệp/);
		expect(readFileSync(fileOf(slug), 'utf8')).toBe(text);
		expect(elsewhere).toEqual([]);
	});
});

test.each([
	['of another name of this machine', { Host: 'evil.example' }, 'GET'],
	['of another page', { Origin: 'http://evil.example', 'X-Minhbach-Desk': '1' }, 'POST'],
	['of a form of another site', {}, 'POST'],
	['of another site’s picture', { 'Sec-Fetch-Site': 'cross-site' }, 'GET'],
])('a request %s is refused', async (_, headers, method) => {
	const { request } = await import('node:http');
	const url = new URL(`${server.origin}/ban-bien-tap/documents/`);
	const status = await new Promise((done) => {
		request(url, { method, headers }, (response) => done(response.resume().statusCode)).end();
	});
	expect(status).toBe(403);
});

test('the name of a document leads to no other file', async () => {
	const secret = join(server.content, 'secret.mdx');
	renameSync(fileOf(slug), secret);
	const query = new URLSearchParams({ locality: '..', slug: '../secret' });
	const response = await fetch(`${server.origin}/ban-bien-tap/document/?${query}`);
	expect([response.status, await response.text()]).toEqual([400, expect.not.stringContaining('7679')]);
});

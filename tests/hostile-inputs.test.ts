import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { minhbach } from '../src/fixtures/command.ts';
import { openSite } from './browser.ts';
import { buildSite, giveTemplates } from './build-site.ts';
import { hostileInputs as all, putTogether } from './hostile-inputs.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-ill-'));
/** `npm run hostile` takes every text in every place, the gate every second one. */
const isWhole = process.env['npm_lifecycle_event'] === 'hostile';
const hostileInputs = all.filter(({ text }) => isWhole || text === undefined || text.isUsual);
/** The texts that the check took, with their places. */
const taken: { payload: string; place: string }[] = [];
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the check says of the small content with an input in it, and the seconds of CPU that it took. */
async function checked(put: (content: string) => void) {
	const folder = mkdtempSync(join(work, 'case-'));
	const content = join(folder, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	put(content);
	const before = process.cpuUsage();
	const run = await minhbach(['check'], { MINHBACH_CONTENT: content, MINHBACH_CACHE: join(folder, 'cache') });
	const { user, system } = process.cpuUsage(before);
	rmSync(folder, { recursive: true, force: true });
	return { ...run, seconds: (user + system) / 1e6 };
}

describe('hostile inputs', () => {
	test('are at least 250, each of its own name', () => {
		expect(hostileInputs.length).toBeGreaterThan(250);
		expect(new Set(hostileInputs.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(hostileInputs.length);
	});

	test.each(hostileInputs)('$kind: $name', async ({ put, refused, text }) => {
		const { status, output, seconds } = await checked(put);
		expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
		expect(status === 0 || status === 1, output).toBe(true);
		if (refused || status === 1) {
			expect([status, output.slice(0, 400)]).toEqual([1, expect.stringMatching(/:\d+:\d+ {2}lỗi {2}\S/)]);
		}
		expect(output.length).toBeLessThan(20_000);
		if (status === 0 && text !== undefined) taken.push(text);
		expect(seconds).toBeLessThan(2);
	});
});

describe('what the check takes of them', () => {
	const out = join(work, 'dist');
	const site = openSite(out);
	let files: string[] = [];
	beforeAll(async () => {
		const content = join(work, 'content');
		cpSync('src/fixtures/small/content', content, { recursive: true });
		putTogether(content, taken);
		giveTemplates(join(inject('work'), 'cache'), join(work, 'cache'));
		const { status, output } = await buildSite(content, out, join(work, 'cache'));
		expect([status, output.slice(0, 2000)]).toEqual([0, expect.any(String)]);
		files = readdirSync(out, { recursive: true, encoding: 'utf8' });
	}, 120_000);
	const ending = (end: string) => files.filter((file) => file.endsWith(end));

	test('is most texts in some place', () => {
		expect(taken.length).toBeGreaterThan(60);
		expect(new Set(taken.map(({ payload }) => payload)).size).toBeGreaterThan(10);
	});

	test('breaks no file for programs', () => {
		const wrong: string[] = [];
		for (const file of [...ending('.json'), ...ending('.jsonld')])
			try {
				JSON.parse(readFileSync(join(out, file), 'utf8'));
			} catch {
				wrong.push(file);
			}
		for (const file of [...ending('.xml'), ...ending('.svg')]) {
			const parser = new SaxesParser({ xmlns: true });
			parser.on('error', () => wrong.push(file));
			parser.write(readFileSync(join(out, file), 'utf8')).close();
		}
		for (const file of ending('.ics')) {
			const text = readFileSync(join(out, file), 'utf8');
			const count = (line: RegExp) => text.match(line)?.length ?? 0;
			if (count(/^BEGIN:/gm) !== count(/^END:/gm) || /^(?:BEGIN:VALARM|ATTACH)/m.test(text)) wrong.push(file);
		}
		expect(wrong).toEqual([]);
	});

	test('runs nothing in a browser and asks for nothing elsewhere', async () => {
		const page = await site.browser.newPage();
		const wrong: string[] = [];
		page.on('dialog', (dialog) => void dialog.dismiss().then(() => wrong.push(`${page.url()} dialog`)));
		page.on('request', (request) => {
			if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
				wrong.push(`${page.url()} ${request.url()}`);
		});
		page.on('console', (message) => {
			if (/Content Security Policy/i.test(message.text())) wrong.push(`${page.url()} ${message.text()}`);
		});
		page.on('pageerror', (error) => wrong.push(`${page.url()} ${error.message}`));
		for (const file of ending('.html')) {
			await page.goto(`${site.origin}/${file.replace(/index\.html$/, '')}`);
			const ran = (await page.evaluate('window.pwned !== undefined || document.title === ""')) as boolean;
			if (ran) wrong.push(file);
		}
		for (const question of ['pwned', 'window', 'script', '__proto__', 'HYPERLINK']) {
			await page.goto(`${site.origin}/tim-kiem/?q=${question}`);
			await expect
				.poll(() => page.locator('[data-search-count]').textContent())
				.toMatch(/^(?:Tìm thấy|Không tìm thấy)/);
			if ((await page.evaluate('window.pwned !== undefined')) === true) wrong.push(question);
		}
		await page.close();
		expect(wrong).toEqual([]);
	}, 180_000);
});

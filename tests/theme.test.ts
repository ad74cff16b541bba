import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSite } from './browser.ts';

const site = openSite();
const paper = { light: 'rgb(253, 252, 249)', dark: 'rgb(21, 21, 25)' };
const read =
	"getComputedStyle(document.documentElement).backgroundColor + ' ' + getComputedStyle(document.documentElement).colorScheme";

describe('light and dark', () => {
	test.each(['light', 'dark'] as const)(
		'where the system is %s, the reader’s choice outweighs it and is kept',
		async (system) => {
			const other = system === 'light' ? 'dark' : 'light';
			const context = await site.browser.newContext({ colorScheme: system });
			const page = await context.newPage();
			await page.goto(`${site.origin}/gioi-thieu/`);
			expect(await page.evaluate(read)).toBe(`${paper[system]} light dark`);
			const list = page.locator('[data-theme-choice] select');
			expect(await list.inputValue()).toBe('');
			await list.selectOption(other);
			expect(await page.evaluate(read)).toBe(`${paper[other]} ${other}`);

			await page.goto(`${site.origin}/`);
			expect(await page.evaluate(read)).toBe(`${paper[other]} ${other}`);
			expect(await list.inputValue()).toBe(other);
			await page.emulateMedia({ media: 'print' });
			expect(await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')")).toBe('#000');
			await page.emulateMedia({ media: 'screen' });

			await list.selectOption('');
			await page.reload();
			expect(await page.evaluate(read)).toBe(`${paper[system]} light dark`);
			await context.close();
		},
	);

	test('dark has the same colours where the system asks for it and where the reader chose it', () => {
		const text = readFileSync('src/styles/tokens.css', 'utf8');
		const [bySystem, byReader] = [
			/:root:not\(\[data-theme="light"\]\) \{(.*?)\}/s,
			/:root\[data-theme="dark"\] \{(.*?)\}/s,
		].map((block) => [...(block.exec(text)?.[1] ?? '').matchAll(/--[\w-]+: [^;]+/g)].map(([one]) => one));
		expect(bySystem?.length).toBeGreaterThan(10);
		expect(byReader).toEqual(bySystem);
	});

	test('the page has its colours before there is a body', async () => {
		const context = await site.browser.newContext({ colorScheme: 'light' });
		await context.addInitScript("localStorage.setItem('che-do', 'dark')");
		const page = await context.newPage();
		await page.addInitScript(
			'new MutationObserver((_, me) => { if (document.body) { window.atBody = document.documentElement.dataset.theme; me.disconnect(); } }).observe(document, { childList: true, subtree: true })',
		);
		await page.goto(`${site.origin}/`);
		expect(await page.evaluate('window.atBody')).toBe('dark');
		await context.close();
	});

	test.each([
		['a choice that is none', "localStorage.setItem('che-do', '\"><b>')"],
		[
			'storage that the browser denies',
			"Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })",
		],
	])('with %s the system decides, and the list works for the page', async (_, script) => {
		const context = await site.browser.newContext({ colorScheme: 'light' });
		await context.addInitScript(script);
		const page = await context.newPage();
		await page.goto(`${site.origin}/`);
		expect(await page.evaluate(read)).toBe(`${paper.light} light dark`);
		await page.locator('[data-theme-choice] select').selectOption('dark');
		expect(await page.evaluate(read)).toBe(`${paper.dark} dark`);
		await context.close();
	});

	test('without JavaScript there is no list', async () => {
		const context = await site.browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${site.origin}/`);
		expect(await page.locator('[data-theme-choice]').count()).toBe(1);
		expect(await page.locator('[data-theme-choice]').isVisible()).toBe(false);
		await context.close();
	});
});

test('figures of tables are of one width, in both weights and in the face of the words', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.origin}/ket-qua/`);
	const widths = (await page.evaluate(`(async () => {
		await Promise.all([400, 600].map((weight) => document.fonts.load(weight + ' 16px Inter', '0Ế')));
		const table = document.body.appendChild(document.createElement('table'));
		return [400, 600].map((weight) => {
			const all = [...'0123456789'].map((figure) => {
				const cell = table.insertRow().insertCell();
				const span = cell.appendChild(document.createElement('span'));
				cell.style.fontWeight = weight;
				span.textContent = figure.repeat(10);
				return span.getBoundingClientRect().width;
			});
			return [document.fonts.check(weight + ' 16px Inter', '0Ế'), getComputedStyle(table).fontFamily.split(',')[0], new Set(all).size];
		});
	})()`)) as unknown[];
	expect(widths).toEqual([
		[true, 'Inter', 1],
		[true, 'Inter', 1],
	]);
	await page.close();
});

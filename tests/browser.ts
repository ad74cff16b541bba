import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, chromium as driver } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { unpackedBrowser } from './unpacked-browser.ts';

let started: Promise<Browser> | undefined;

/**
 * A real browser: the one that `CHROMIUM` names, or that of the install (Linux). Throws if there is neither. Test files that run
 * in one process share it, and it ends with the process. Each opens pages in contexts of its own, and closes them.
 */
export function theBrowser(): Promise<Browser> {
	started ??= launchBrowser();
	return started;
}

/** No page is kept from one test for another, unless a test asks for it. */
async function launchBrowser(): Promise<Browser> {
	const browser = await launched();
	const [newContext, newPage] = [browser.newContext.bind(browser), browser.newPage.bind(browser)];
	browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
	browser.newPage = (options) => newPage({ serviceWorkers: 'block', ...options });
	return browser;
}

async function launched(): Promise<Browser> {
	const named = process.env['CHROMIUM'];
	if (named !== undefined) return driver.launch({ executablePath: named, args: ['--no-sandbox'] });
	return driver.launch({
		executablePath: await unpackedBrowser(),
		args: ['--no-sandbox', '--disable-gpu', '--no-zygote'],
	});
}

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/**
 * The built site, or that in the folder `root`, served on this machine, and the browser. The tests of the file or block that
 * calls it use both; the site is served until their end.
 */
export function openSite(root?: string): { readonly browser: Browser; readonly origin: string } {
	let browser: Browser | undefined;
	let site: Awaited<ReturnType<typeof served>> | undefined;
	beforeAll(async () => {
		site = await served(root ?? inject('site'));
		browser = await theBrowser();
	});
	afterAll(() => site?.close());
	return {
		get browser() {
			if (browser === undefined) throw new Error('the browser is there while tests run');
			return browser;
		},
		get origin() {
			return site?.origin ?? '';
		},
	};
}

/** Serves a folder on this machine alone. `origin` is where; the caller calls `close`. */
export async function served(root: string): Promise<{ origin: string; close: () => void }> {
	const server = createServer(async ({ url }, response) => {
		const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
		const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
		try {
			const body = await readFile(file);
			response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/**
 * What the calendar's home lists for a reader at this moment. It has the days ahead, those that have passed, and what it says
 * where there are none.
 */
export async function dueLists({ browser, origin }: ReturnType<typeof openSite>, moment: string): Promise<string[][]> {
	const page = await browser.newPage();
	await page.clock.setFixedTime(moment);
	await page.goto(`${origin}/lich/`);
	const list = (name: string) => page.locator(`[data-${name}] li > a time`).allTextContents();
	const absent = await page.locator('.columns .absent:visible').allTextContents();
	const lists = [await list('next'), await list('gone'), absent];
	await page.close();
	return lists;
}

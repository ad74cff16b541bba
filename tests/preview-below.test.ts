import { afterAll, beforeAll, expect, test } from 'vitest';
import { theBrowser } from './browser.ts';
import { madeUp, writeMadeUp } from './made-up-content.ts';
import { type PreviewServer, startPreview } from './preview-server.ts';

const base = '/minhbach';
let server: PreviewServer;

beforeAll(async () => {
	server = await startPreview((content) => writeMadeUp(content, madeUp()), base);
});
afterAll(() => server.stop());

test('the preview of a site below a path stands there, and its root leads to it', async () => {
	for (const path of ['/', base]) {
		const response = await fetch(server.origin + path, { redirect: 'manual' });
		expect([response.status, response.headers.get('location')], path).toEqual([302, `${base}/`]);
	}
	const page = await (await fetch(`${server.origin}${base}/don-vi/`)).text();
	const addresses = [...page.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address ?? '');
	expect(addresses.length).toBeGreaterThan(20);
	// What the preview itself needs stands at the root of its server.
	const others = addresses.filter((one) => !/^\/(?:@|src\/|node_modules\/)/.test(one));
	expect(others.filter((one) => !one.startsWith(`${base}/`) || one.startsWith(`${base}${base}/`))).toEqual([]);
	const calendar = await fetch(`${server.origin}${base}/lich/tat-ca.ics`);
	expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/);
	const headers = { accept: 'text/html' };
	expect((await fetch(`${server.origin}${base}/khong-co/`, { headers })).status).toBe(404);
	expect((await fetch(`${server.origin}/don-vi/`, { headers })).status).toBe(404);
});

test('a page of it has its style and its scripts, and so has the desk', async () => {
	const page = await (await theBrowser()).newPage();
	const missing: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await page.goto(`${server.origin}${base}/nhiem-vu/`, { waitUntil: 'networkidle' });
	await expect.poll(() => page.locator('[data-list]').isVisible()).toBe(true);
	await page.goto(`${server.origin}${base}/ban-bien-tap/`, { waitUntil: 'networkidle' });
	await expect.poll(() => page.locator('#ban select').count()).toBeGreaterThan(0);
	await page.close();
	expect(missing).toEqual([]);
});

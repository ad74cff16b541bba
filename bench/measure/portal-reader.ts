import type { Page } from 'playwright-core';
import { browser } from './browser.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/** Slow 4G: 1.6 Mbit/s, 150 ms; and a processor four times slower. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** What a step of a reader needed. */
interface Step {
	/** Milliseconds from the step to what it is for. */
	readonly ms: number;
	readonly bytes: number;
	readonly requests: number;
}

/** A reader's first search by name, the page included. */
export const firstSearch = (origin: string, query: string): Promise<Step> =>
	onPhone(async (page, traffic) => {
		const started = performance.now();
		await page.goto(`${origin}/cong/tim/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
		await page.locator('ul.found a').first().waitFor();
		return stepOf(started, 0, 0, traffic);
	});

/** The page of a unit, and the table that its reader opens: from the press to the rows, with the script that reads them. */
export const firstRows = (
	origin: string,
	path: string,
): Promise<Step & { readonly path: string; readonly page: Step; readonly said: string | null }> =>
	onPhone(async (page, traffic) => {
		const began = performance.now();
		await page.goto(`${origin}${path}`, { waitUntil: 'load' });
		await page.locator('[data-rows][data-began]').waitFor();
		const opened = stepOf(began, 0, 0, traffic);
		const started = performance.now();
		await page.locator('[data-rows] button[type="submit"]').click();
		await page.locator('[data-rows] tbody tr').first().waitFor();
		const said = await page.locator('[data-rows] [role="status"]').textContent();
		return { path, page: opened, ...stepOf(started, opened.bytes, opened.requests, traffic), said };
	});

const stepOf = (started: number, bytes: number, requests: number, traffic: Traffic): Step => ({
	ms: Math.round(performance.now() - started),
	bytes: traffic.until(Number.POSITIVE_INFINITY) - bytes,
	requests: traffic.requests() - requests,
});

async function onPhone<Result>(reads: (page: Page, traffic: Traffic) => Promise<Result>): Promise<Result> {
	const open = await browser();
	try {
		const page = await open.newPage({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', network);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		return await reads(page, trafficOf(session));
	} finally {
		await open.close();
	}
}

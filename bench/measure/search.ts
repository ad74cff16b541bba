import type { Browser, Page } from 'playwright-core';
import { browser } from './browser.ts';
import { served } from './served.ts';
import { type Traffic, trafficOf } from './traffic.ts';

/** What a reader's first search needed, the page included. */
export interface Search {
	readonly query: string;
	/** Milliseconds from the navigation to the first result; `null` if none came. */
	readonly result: number | null;
	/** The same to the first link to go straight to. */
	readonly jump: number | null;
	/** What the page says it found. */
	readonly count: string;
	/** Bytes as they were sent, gzipped and with their heads, until the first result or link, and until nothing more came. */
	readonly bytesToFirst: number;
	readonly bytes: number;
	readonly requests: number;
}

/** Slow 4G: 1.6 Mbit/s, 150 ms; and a processor four times slower. */
const network = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8,
};
const slower = 4;
/** Milliseconds: how long an answer is waited for, and how long nothing more may come before a search is over. */
const patience = 90_000;
const silence = 1500;

/** Notes when the first result and the first link stand in the page. */
const watch = `new MutationObserver(() => {
	for (const [name, selector] of [['result', '[data-search-result]'], ['jump', '[data-search-jump] a']])
		if (!(name in (window.seen ??= {})) && document.querySelector(selector)) window.seen[name] = performance.now();
}).observe(document, { childList: true, subtree: true, attributes: true });`;

/** The first searches of a reader on a phone, in a published folder: each with nothing in the browser's memory. The middle of so many rounds, by the time of the answer. */
export async function searches(folder: string, queries: readonly string[], rounds: number): Promise<Search[]> {
	const site = await served(folder);
	const open = await browser();
	try {
		const found: Search[] = [];
		for (const query of queries) {
			const tries: Search[] = [];
			for (let round = 0; round < rounds; round++) tries.push(await search(open, site.origin, query));
			tries.sort((one, other) => answered(one) - answered(other));
			const middle = tries[Math.floor((rounds - 1) / 2)];
			if (middle !== undefined) found.push(middle);
		}
		return found;
	} finally {
		await open.close();
		site.close();
	}
}

/** When a reader sees an answer: the first result, or the first link where there is no result. */
function answered({ result, jump }: Pick<Search, 'result' | 'jump'>): number {
	return result ?? jump ?? Number.POSITIVE_INFINITY;
}

async function search(open: Browser, origin: string, query: string): Promise<Search> {
	const context = await open.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', network);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
		await page.addInitScript(watch);
		const traffic = trafficOf(session);
		await page.goto(`${origin}/tim-kiem/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit', timeout: patience });
		const seen = await settled(page, traffic);
		const text = await page.locator('[data-search-count]').first().textContent();
		const first = Math.min(seen.result ?? Number.POSITIVE_INFINITY, seen.jump ?? Number.POSITIVE_INFINITY);
		return {
			query,
			result: seen.result ?? null,
			jump: seen.jump ?? null,
			count: text?.trim() ?? '',
			bytesToFirst: traffic.until(first),
			bytes: traffic.until(Number.POSITIVE_INFINITY),
			requests: traffic.requests(),
		};
	} finally {
		await context.close();
	}
}

/** Waits for an answer and until nothing more comes. Nothing at all within the time of patience is an answer too. */
async function settled(page: Page, traffic: Traffic): Promise<{ result?: number; jump?: number }> {
	const end = performance.now() + patience;
	const seen = () => page.evaluate('window.seen ?? {}') as Promise<{ result?: number; jump?: number }>;
	for (;;) {
		await new Promise((resolve) => setTimeout(resolve, 250));
		const now = performance.now();
		if (now > end) return seen();
		if (now - traffic.last() < silence || traffic.open() > 0) continue;
		const said = await seen();
		const text = await page.locator('[data-search-count]').first().textContent();
		// While it searches, the page says “Đang tìm…”.
		const isSaid = text !== null && text.trim() !== '' && !text.trim().endsWith('…');
		if (isSaid || ((said.result ?? said.jump) !== undefined && text?.trim() === '')) return said;
	}
}

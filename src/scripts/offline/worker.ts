import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { address } from '../../address.ts';
import { cachesOf, isOld, isOwnPage, keep, keptUnder, noted } from './kept.ts';

// The service worker (docs/decisions/0055). `npm run offline` makes `public/sw.js` of it. Pages come from the network; those that
// were opened, and those of chosen units, are read from the machine where there is none or it is too slow.

/** What the DOM's types do not have. */
interface Worker {
	readonly registration: { readonly scope: string };
	readonly clients: {
		matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly { readonly url: string }[]>;
	};
	skipWaiting(): Promise<void>;
	addEventListener(
		type: 'install' | 'activate',
		act: (event: { waitUntil(done: Promise<unknown>): void }) => void,
	): void;
}
const worker = globalThis as unknown as Worker;

/** The address below which the site stands, with a slash at its end. */
const { scope } = worker.registration;
const names = cachesOf(scope);
const offlinePage = new URL(`.${address.offline}`, scope).href;

/** Seconds that a page may take before a kept one is shown. */
const patience = 5;
/** The most pages that were opened, and files, and how long pages stay. */
const most = { pages: 60, files: 150, days: 90 } as const;

/** The page of this address that a reader chose, else the page that lists what can be read; `undefined` if there is neither. */
async function chosenOrList(wanted: string): Promise<Response | undefined> {
	const chosen = await caches.open(names.chosen);
	const own = await chosen.match(keptUnder(wanted));
	return own === undefined ? chosen.match(offlinePage) : noted(own);
}

/** Fetches anew what readers chose, where it is more than a day older than this answer. */
async function renew(fresh: Response): Promise<void> {
	const chosen = await caches.open(names.chosen);
	for (const request of await chosen.keys()) {
		const kept = await chosen.match(request);
		if (kept === undefined || isOld(kept, fresh)) await keep(names, 'chosen', request.url, caches);
	}
}

registerRoute(
	({ request, url }) => request.mode === 'navigate' && url.href.startsWith(scope),
	new NetworkFirst({
		cacheName: names.visited,
		networkTimeoutSeconds: patience,
		plugins: [
			{
				cacheKeyWillBeUsed: async ({ request }) => keptUnder(request.url),
				cacheWillUpdate: async ({ response }) => (isOwnPage(response) ? response : null),
				cachedResponseWillBeUsed: async ({ cachedResponse }) => (cachedResponse ? noted(cachedResponse) : null),
				handlerDidError: async ({ request }) => chosenOrList(request.url),
				handlerDidComplete: async ({ response }) => (response ? renew(response) : undefined),
			},
			new ExpirationPlugin({
				maxEntries: most.pages,
				maxAgeSeconds: most.days * 86_400,
				purgeOnQuotaError: true,
			}),
		],
	}),
);

registerRoute(
	({ url }) => url.href.startsWith(`${scope}_astro/`),
	new CacheFirst({
		cacheName: names.files,
		plugins: [new ExpirationPlugin({ maxEntries: most.files, purgeOnQuotaError: true })],
	}),
);

worker.addEventListener('install', (event) => {
	event.waitUntil(keep(names, 'chosen', offlinePage, caches).then(() => worker.skipWaiting()));
});

// The page that brought the worker was opened without it.
worker.addEventListener('activate', (event) => {
	const open = worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
	const own = open.then((all) => all.filter(({ url }) => url.startsWith(scope)));
	event.waitUntil(own.then((all) => Promise.all(all.map(({ url }) => keep(names, 'visited', url, caches)))));
});
clientsClaim();

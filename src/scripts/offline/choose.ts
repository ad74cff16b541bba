// A button on the pages of a unit: both the page and its calendar stay readable without a network.
import { offline as words } from '../../vi/page/offline.ts';
import { onSite } from '../on-site.ts';
import { cachesOf, keep } from './kept.ts';

const names = cachesOf(new URL(onSite('/'), location.href).href);

for (const place of document.querySelectorAll<HTMLElement>('[data-keep]')) void offer(place);

async function offer(place: HTMLElement): Promise<void> {
	if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return;
	// Where the site wants no worker, this never comes.
	await navigator.serviceWorker.ready;
	const unit = new URL(location.pathname.replace(/lich\/(?:\d{4}\/)?$/, ''), location.href).href;
	const pages = [unit, new URL('lich/', unit).href];
	const isKept = async () => (await caches.match(unit, { cacheName: names.chosen })) !== undefined;
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'plain';
	const status = document.createElement('span');
	status.setAttribute('role', 'status');
	const show = (kept: boolean, told: string) => {
		button.textContent = kept ? words.forget : words.keep;
		status.textContent = told === '' ? '' : ` ${told}`;
	};
	button.addEventListener('click', async () => {
		if (await isKept()) {
			const chosen = await caches.open(names.chosen);
			await Promise.all(pages.map((page) => chosen.delete(page)));
			return show(false, '');
		}
		const kept = await Promise.all(pages.map((page) => keep(names, 'chosen', page, caches)));
		show(await isKept(), kept[0] ? words.keeping : words.failed);
	});
	show(await isKept(), '');
	place.append(button, status);
}

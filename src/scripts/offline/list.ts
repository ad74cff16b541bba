// What can be read without a network, on the page that is shown where nothing else is.
import { address } from '../../address.ts';
import { offline as words } from '../../vi/page/offline.ts';
import { onSite } from '../on-site.ts';
import { cachesOf, givenAt, titleOf } from './kept.ts';

const names = cachesOf(new URL(onSite('/'), location.href).href);

/** The list itself is kept with what readers chose; it shows what is there at any address that cannot be had. */
const isThisList = (url: string): boolean => new URL(url).pathname.endsWith(address.offline);

const lists = document.querySelectorAll<HTMLElement>('[data-kept]');
const elsewhere = document.querySelector<HTMLElement>('[data-elsewhere]');
if (elsewhere) elsewhere.hidden = isThisList(location.href);
if ('caches' in globalThis) {
	for (const list of lists) void fill(list);
	document.querySelector('[data-clear]')?.addEventListener('click', async ({ currentTarget }) => {
		const chosen = await caches.open(names.chosen);
		const pages = (await chosen.keys()).filter(({ url }) => !isThisList(url));
		await Promise.all([caches.delete(names.visited), ...pages.map((page) => chosen.delete(page))]);
		for (const list of lists) void fill(list);
		if (currentTarget instanceof HTMLElement && currentTarget.nextElementSibling)
			currentTarget.nextElementSibling.textContent = words.cleared;
	});
}

async function fill(list: HTMLElement): Promise<void> {
	const isChosen = list.dataset['kept'] === 'chosen';
	const cache = await caches.open(isChosen ? names.chosen : names.visited);
	const rows: HTMLLIElement[] = [];
	for (const { url } of await cache.keys()) {
		const answer = await cache.match(url);
		const { pathname } = new URL(url);
		if (answer === undefined || isThisList(url)) continue;
		const row = document.createElement('li');
		const link = document.createElement('a');
		link.href = pathname;
		const when = givenAt(answer);
		const title = titleOf(await answer.text());
		// A title has escapes of HTML, which are no tags.
		link.textContent = new DOMParser().parseFromString(title, 'text/html').body.textContent || pathname;
		const small = document.createElement('small');
		small.textContent = when;
		row.append(link, ' ', small);
		rows.push(row);
	}
	const none = document.createElement('li');
	none.textContent = isChosen ? words.keptNone : words.visitedNone;
	list.replaceChildren(...(rows.length > 0 ? rows.reverse() : [none]));
}

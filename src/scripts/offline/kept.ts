import { keptNote as words } from '../../vi/page/offline.ts';
import { shownDay } from '../../words/day.ts';

// What the service worker and pages share. Both keep pages in caches of the browser, under their addresses without what follows
// `?` or `#`: a filter is no page of its own.

/**
 * The caches of the site below an address, with a slash at its end: pages that were opened, those that readers chose, and the scripts,
 * styles and fonts of both. Other sites of the same host have others.
 */
export const cachesOf = (scope: string) => ({
	visited: `minhbach-trang ${scope}`,
	chosen: `minhbach-giu ${scope}`,
	files: `minhbach-tep ${scope}`,
});

/** Under which address a page is kept. */
export function keptUnder(address: string): string {
	const { origin, pathname } = new URL(address);
	return origin + pathname;
}

/** Whether an answer is a whole page of the site itself, and not that of a network's own door or of an error. */
export const isOwnPage = (answer: Response): boolean =>
	answer.status === 200 && answer.type === 'basic' && /^text\/html\b/.test(answer.headers.get('Content-Type') ?? '');

/** The addresses of the scripts, styles and fonts that a page names. */
export function filesNamed(page: string, address: string): string[] {
	const named = page.matchAll(/ (?:href|src)="([^"]*\/_astro\/[^"]+)"/g);
	return [...new Set(Array.from(named, ([, own = '']) => new URL(own, address).href))];
}

/** The title that a page states; empty if it has none. */
export const titleOf = (page: string): string => /<title>(.*?)<\/title>/s.exec(page)?.[1] ?? '';

/** When an answer was given, `08:15 ngày 29/11/2026` by the clock of the reader; empty if it does not say. */
export function givenAt(answer: Response): string {
	const time = new Date(answer.headers.get('Date') ?? Number.NaN);
	if (Number.isNaN(time.getTime())) return '';
	const two = (number: number) => String(number).padStart(2, '0');
	const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
	return words.at(`${two(time.getHours())}:${two(time.getMinutes())}`, shownDay(day));
}

const timeOf = (answer: Response): number => Date.parse(answer.headers.get('Date') ?? '');

/** Whether an answer is more than a day older than a new one, or one of them does not say when it was given. */
export const isOld = (answer: Response, fresh: Response): boolean => !(timeOf(fresh) - timeOf(answer) < 86_400_000);

/** The kept page with a line above it that says so, and when it was kept. */
export async function noted(answer: Response): Promise<Response> {
	const page = await answer.text();
	const note = `<aside class="width"><p class="notice" role="status">${words.note(givenAt(answer))}</p></aside>`;
	return new Response(
		page.replace(/<body[^>]*>/, (body) => body + note),
		{ status: 200, headers: answer.headers },
	);
}

/** Keeps a page, with the files that it names, among those that were visited or chosen. `false` if it cannot be had now, or is none. */
export async function keep(
	names: ReturnType<typeof cachesOf>,
	cache: 'visited' | 'chosen',
	address: string,
	storage: CacheStorage,
): Promise<boolean> {
	const answer = await fetch(address).catch(() => null);
	if (answer === null || !isOwnPage(answer)) return false;
	const files = filesNamed(await answer.clone().text(), address);
	await (await storage.open(names[cache])).put(keptUnder(address), answer);
	const room = await storage.open(names.files);
	await Promise.all(
		files.map(async (file) => {
			if (await room.match(file)) return;
			const own = await fetch(file).catch(() => null);
			if (own?.ok) await room.put(file, own);
		}),
	);
	return true;
}

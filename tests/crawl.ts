import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';

/** What was found of the addresses in the files of a built site. */
export interface Crawled {
	/** How many inner addresses there are, by where they stand. */
	readonly counts: Readonly<Record<string, number>>;
	/** `file → address`: inner addresses at which nothing stands. */
	readonly dead: string[];
	/** `file → address`: addresses of the site's host that do not stand below its path. */
	readonly outside: string[];
}

const ends = { text: /\.(?:xml|json|jsonld|csv|ics|md|txt|svg|html)$/, book: /\.xlsx$/ };

/** The attributes of all start tags of a page: name and value. */
function* attributesOf(html: string): Generator<readonly [string, string]> {
	for (const [, inside = ''] of html.matchAll(/<[a-z][^\s/>]*((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi))
		for (const [, name = '', value = ''] of inside.matchAll(/\s([^\s=]+)="([^"]*)"/g))
			yield [name, value.replaceAll('&#38;', '&').replaceAll('&amp;', '&')];
}

/**
 * Looks for every address in every file of a site of this whole address, `https://office.example/minhbach`: attributes of pages, what
 * styles and scripts name, every address of the site's own host in texts, and the places in the files of its scripts.
 */
export function crawl(root: string, site: string): Crawled {
	const names = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
	const files = new Set(names);
	const text = (name: string) => readFileSync(join(root, name), 'utf8');
	const ids = new Map<string, ReadonlySet<string>>();
	const idsOf = (name: string): ReadonlySet<string> => {
		const known = ids.get(name) ?? new Set([...text(name).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
		ids.set(name, known);
		return known;
	};
	const counts: Record<string, number> = {};
	const dead: string[] = [];
	const outside: string[] = [];
	const { host } = new URL(site);
	const look = (kind: string, name: string, address: string): void => {
		const url = new URL(address, `${site}/${name}`);
		if (!['http:', 'https:'].includes(url.protocol) || url.host !== host) return;
		// Who embeds a summary lets the host itself into a frame, which has no path.
		if (kind === '.html' && address === url.origin) return;
		// The manifest names the site by its address, which ends with no slash.
		if (address === site) return;
		counts[kind] = (counts[kind] ?? 0) + 1;
		if (!`${url.origin}${url.pathname}`.startsWith(`${site}/`)) {
			outside.push(`${name} → ${address}`);
			return;
		}
		const path = decodeURIComponent(url.pathname).slice(new URL(site).pathname.replace(/\/$/, '').length + 1);
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		const anchor = decodeURIComponent(url.hash.slice(1));
		const isPlace = anchor === '' || !file.endsWith('.html') || (files.has(file) && idsOf(file).has(anchor));
		// A name in data that is no page: the publisher, a part of the catalogue.
		if (!files.has(file) || (kind === 'page' && !isPlace)) dead.push(`${name} → ${address}`);
	};
	for (const name of names) {
		if (name.endsWith('.html'))
			for (const [attribute, value] of attributesOf(text(name)))
				if (['href', 'src', 'action'].includes(attribute) || /^\/(?!\/)/.test(value)) look('page', name, value);
		if (name.endsWith('.css'))
			for (const [, url = ''] of text(name).matchAll(/url\(([^)]+)\)/g)) look('style', name, url);
		if (name.startsWith('_astro/') && name.endsWith('.js'))
			for (const [, url = ''] of text(name).matchAll(/(?:from|import|import\()\s*["'`](\.[^"'`]+)["'`]/g))
				look('script', name, url);
		const whole = ends.text.test(name)
			? [text(name).replace(/\r\n /g, '')]
			: ends.book.test(name)
				? Object.values(unzipSync(readFileSync(join(root, name)))).map((one) => new TextDecoder().decode(one))
				: [];
		for (const one of whole)
			for (const [address] of one.matchAll(/(?:https?|webcal):\/\/[^\s"'<>()\\,;|`]+/g))
				if (address.includes(`//${host}`))
					look(
						posix.extname(name) || name,
						name,
						address
							.replace(/^webcal:/, 'https:')
							.replace(/&(?:quot|#34|lt|gt)\b.*$/, '')
							.replaceAll('&amp;', '&')
							.replace(/[?.].*\{.*$|[.:]$/, ''),
					);
		if (/^(?:tim-kiem|nhiem-vu|so-sanh)\/.*\.json$/.test(name))
			for (const [, path = ''] of text(name).matchAll(/"(\/[a-z][^"\\]*)"/g))
				look('files of scripts', name, site + path);
	}
	return { counts, dead, outside };
}

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const script = '<script type="module" src="';
const end = '</head>';
/** What a page asks for ahead for its script. */
const ahead = /<link rel="preload" href="[^"]+" as="fetch"/;

/**
 * Makes a page name in its head the scripts that its own script imports. Browsers then ask for them at once. Where the page asks
 * for files ahead, these are of no use before the script: it is named too, and all of them come before the files.
 * `assets` is the folder that addresses of scripts begin in.
 */
export function preloading(assets: string): (page: string) => string {
	const known = new Map<string, string>();
	return (page) => {
		const [at, head] = [page.indexOf(script), page.indexOf(end)];
		if (at === -1 || head === -1) return page;
		const from = at + script.length;
		const address = page.slice(from, page.indexOf('"', from));
		const links = known.get(address) ?? importsOf(assets, address).map(linkTo).join('');
		known.set(address, links);
		const first = page.search(ahead);
		if (first !== -1) return page.slice(0, first) + linkTo(address) + links + page.slice(first);
		return links === '' ? page : page.slice(0, head) + links + page.slice(head);
	};
}

const linkTo = (address: string): string => `<link rel="modulepreload" href="${address}">`;

/** The addresses of the scripts that the script imports, directly or through others, but for those it imports later. */
function importsOf(assets: string, address: string, seen = new Set<string>()): string[] {
	for (const [, name = ''] of readFileSync(join(assets, address), 'utf8').matchAll(
		/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g,
	)) {
		const imported = posix.join(posix.dirname(address), name);
		if (seen.has(imported)) continue;
		seen.add(imported);
		importsOf(assets, imported, seen);
	}
	return [...seen].sort();
}

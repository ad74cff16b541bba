import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const script = '<script type="module" src="';
/** What stands in a page that asks ahead for files of its script. */
const ahead = '" as="fetch"';

/**
 * Elements that name the scripts that a script imports, directly or through others, by its address: browsers then ask for
 * them at once. Empty if it imports none. `assets` is the folder that addresses of scripts begin in.
 */
export function preloading(assets: string): (address: string) => string {
	const known = new Map<string, string>();
	return (address) => {
		let links = known.get(address);
		if (links === undefined) {
			links = importsOf(assets, address).map(linkTo).join('');
			known.set(address, links);
		}
		return links;
	};
}

/**
 * The page, with these elements before its first script. Files that a page asks for ahead are of no use before the script: then it is
 * named too, and all stands before the first of them.
 */
export function preloaded(page: string, preloads: (address: string) => string): string {
	const at = page.indexOf(script);
	if (at === -1) return page;
	const from = at + script.length;
	const address = page.slice(from, page.indexOf('"', from));
	const file = page.indexOf(ahead);
	const first = file === -1 ? at : page.lastIndexOf('<link', file);
	return page.slice(0, first) + (file === -1 ? '' : linkTo(address)) + preloads(address) + page.slice(first);
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

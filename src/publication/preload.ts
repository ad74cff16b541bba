import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const script = '<script type="module" src="';

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

/** The page, with these elements before its first script. */
export function preloaded(page: string, preloads: (address: string) => string): string {
	const at = page.indexOf(script);
	if (at === -1) return page;
	const from = at + script.length;
	return page.slice(0, at) + preloads(page.slice(from, page.indexOf('"', from))) + page.slice(at);
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

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../src/search/engine.ts';
import { type Name, nameOf } from '../src/search/names.ts';
import { readAlong } from '../src/search/word-index.ts';

/** The search of a built site as a browser loads it: Pagefind's own module reading the index from disk, and the names. `loaded` has the bytes of each file of the index that was read. */
export async function openSearch(
	site: string,
): Promise<{ engine: Engine; names: Name[]; abbreviations: Record<string, string>; loaded: Map<string, number> }> {
	const loaded = new Map<string, number>();
	const asked = globalThis.fetch;
	const along = readAlong(async (input) => {
		const path = String(input).replace(/\?.*$/, '');
		if (!path.startsWith('/pagefind/')) return asked(input);
		const file = await readFile(join(site, path));
		loaded.set(path, file.length);
		return new Response(file);
	});
	globalThis.fetch = along.fetch;
	const module = (await import(/* @vite-ignore */ pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as Engine & {
		options(options: object): Promise<void>;
	};
	await module.options({ basePath: '/pagefind/', noWorker: true });
	const { names, abbreviations } = JSON.parse(readFileSync(join(site, 'tim-kiem/ten.json'), 'utf8'));
	return { engine: { ...module, index: along.index }, names: names.map(nameOf), abbreviations, loaded };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchSources } from '../src/search/answer/find.ts';
import { openTexts } from '../src/search/answer/texts.ts';
import { openNames } from '../src/search/names/source.ts';

/** The search of a built site as a browser loads it. `loaded` has the bytes of each file that was read. */
export async function openSearch(site: string): Promise<SearchSources & { readonly loaded: Map<string, number> }> {
	const loaded = new Map<string, number>();
	const read = async (path: string): Promise<unknown> => {
		const file = await readFile(join(site, path));
		loaded.set(path, file.length);
		return JSON.parse(file.toString());
	};
	const [names, texts] = await Promise.all([openNames(read), openTexts(read)]);
	return { names, texts, loaded };
}

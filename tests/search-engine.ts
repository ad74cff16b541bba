import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchSources } from '../src/search/answer/find.ts';
import { openTexts } from '../src/search/answer/texts.ts';
import { openNames } from '../src/search/names/source.ts';

/**
 * The search of a built site as a browser loads it. `loaded` has the bytes of each file that was read. `known` keeps what they
 * say, for whoever opens the same site often.
 */
export async function openSearch(
	site: string,
	known = new Map<string, [size: number, value: unknown]>(),
): Promise<SearchSources & { readonly loaded: Map<string, number> }> {
	const loaded = new Map<string, number>();
	const read = async (path: string): Promise<unknown> => {
		let read = known.get(path);
		if (read === undefined) {
			const file = await readFile(join(site, path));
			read = [file.length, JSON.parse(file.toString())];
			known.set(path, read);
		}
		loaded.set(path, read[0]);
		return read[1];
	};
	const [names, texts] = await Promise.all([openNames(read), openTexts(read)]);
	return { names, texts, loaded };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchSources } from '../src/search/answer/find.ts';
import { openTexts } from '../src/search/answer/texts.ts';
import { openNames } from '../src/search/names/source.ts';

/** What the files of a site say, for whoever opens it often. */
type Known = Map<string, readonly [size: number, value: unknown]>;

/** Reads files of a built site as a browser loads them. `loaded` has the bytes of each that was read. */
function reader(site: string, known: Known) {
	const loaded = new Map<string, number>();
	const read = async (path: string): Promise<unknown> => {
		let one = known.get(path);
		if (one === undefined) {
			const file = await readFile(join(site, path));
			one = [file.length, JSON.parse(file.toString())];
			known.set(path, one);
		}
		loaded.set(path, one[0]);
		return one[1];
	};
	return { loaded, read };
}

/** The search of a built site as a browser loads it. `loaded` has the bytes of each file that was read. */
export async function openSearch(site: string): Promise<SearchSources & { readonly loaded: Map<string, number> }> {
	const { loaded, read } = reader(site, new Map());
	const [names, texts] = await Promise.all([openNames(read), openTexts(read)]);
	return { names, texts, loaded };
}

/** Opens the texts of a site as often as one asks, as if each time none of them were loaded. */
export function textsAnew(site: string): () => Promise<Omit<Awaited<ReturnType<typeof openSearch>>, 'names'>> {
	const known: Known = new Map();
	return async () => {
		const { loaded, read } = reader(site, known);
		return { texts: await openTexts(read), loaded };
	};
}

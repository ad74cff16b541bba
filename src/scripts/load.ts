import type { Engine } from '../search/engine.ts';
import { readAlong } from '../search/word-index.ts';
import { loadNames, type NamesFile } from './names-file.ts';

/** What a search needs: the index, the names and the abbreviations. */
export interface Loaded extends NamesFile {
	readonly engine: Engine;
}

let loading: Promise<Loaded> | undefined;
let tries = 0;
let missing = false;

// Pagefind goes on without a part of the index that it could not fetch; a part of the answer must not look like the whole.
const along = readAlong(window.fetch.bind(window));
window.fetch = async (...asked) => {
	const isIndex = String(asked[0] instanceof Request ? asked[0].url : asked[0]).includes('/pagefind/');
	try {
		const answer = await along.fetch(...asked);
		if (isIndex && !answer.ok) missing = true;
		return answer;
	} catch (error) {
		if (isIndex) missing = true;
		throw error;
	}
};

/** Loads the search once; after `startOver` the next call loads it anew, from a module of another name. */
export function load(): Promise<Loaded> {
	loading ??= Promise.all([
		loadNames(),
		import(
			/* @vite-ignore */ new URL(`/pagefind/pagefind.js${tries > 0 ? `?lan=${tries}` : ''}`, location.origin).href
		).then(async (module) => {
			await module.options({ basePath: '/pagefind/', noWorker: true });
			return { ...module, index: along.index } as Engine;
		}),
	])
		.then(([file, engine]) => ({ ...file, engine }))
		.catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
	return loading;
}

/** Whether `load` has been called since the beginning or the last failure. */
export const isLoading = (): boolean => loading !== undefined;

/** Throws if a part of the index could not be fetched. */
export function checkWhole(): void {
	if (missing) throw new Error('a part of the index is missing');
}

/** Forgets what was loaded, after a failure. */
export function startOver(): void {
	loading = undefined;
	missing = false;
	tries += 1;
}

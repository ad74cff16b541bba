import { openTexts, type TextIndex } from '../search/answer/texts.ts';
import { type NameSource, openNames } from '../search/names/source.ts';
import { onSite } from './on-site.ts';

/** Why a file of the search could not be had: the network, not the browser. */
const lost = 'MissingFile';

let names: Promise<NameSource> | undefined;
let texts: Promise<TextIndex> | undefined;
let isFresh = false;

async function read(path: string): Promise<unknown> {
	const answer = await fetch(onSite(path), isFresh ? { cache: 'no-cache' } : {}).catch((error: unknown) => {
		throw Object.assign(new Error(path, { cause: error }), { name: lost });
	});
	if (!answer.ok) throw Object.assign(new Error(`${path}: ${answer.status}`), { name: lost });
	return answer.json();
}

/** The names of the site, asked for once. Rejects if they cannot be had; the next call tries again. */
export function loadNames(): Promise<NameSource> {
	if (names !== undefined) return names;
	const opening = openNames(read);
	names = opening;
	opening.catch(() => {
		if (names === opening) names = undefined;
	});
	return opening;
}

/** The index of texts, asked for once; after `startOver` anew. Rejects if it cannot be had. */
export function loadTexts(): Promise<TextIndex> {
	if (texts !== undefined) return texts;
	const opening = openTexts(read);
	texts = opening;
	opening.catch(() => {
		if (texts === opening) texts = undefined;
	});
	return opening;
}

/** Whether `loadTexts` has been called since the beginning or the last failure. */
export const isLoading = (): boolean => texts !== undefined;

/**
 * Forgets what was loaded, after a failure: the site may have been published anew, with files of other names. What is loaded
 * from now on is held against the site first.
 */
export function startOver(): void {
	names = undefined;
	texts = undefined;
	isFresh = true;
}

/** Whether the failure is that a file could not be had. */
export const isLoadFailure = (error: unknown): boolean => error instanceof Error && error.name === lost;

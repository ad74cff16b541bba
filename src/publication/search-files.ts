import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { writeSearchIndex } from '../outputs/search/write.ts';
import { filesIn } from './code.ts';
import { sha256 } from './digest.ts';
import type { Workshop } from './make.ts';
import type { Made } from './state.ts';

/** The name of the search's files among what was made; no address is like it. */
export const searchName = 'search';

/** The folder of the search's files, and what they rest on together. */
export interface SearchFiles {
	readonly folder: string;
	readonly made: Made;
}

/**
 * The files of the search. They are written again if an answer that they rest on has changed. They are too if one of them is
 * not as it was left. Throws if they cannot be written.
 */
export function searchFiles({ trace, answers, last }: Workshop, cache: string): SearchFiles {
	const folder = join(cache, 'search/site');
	const before = last?.made.get(searchName);
	if (before !== undefined && answers.isAsBefore(before) && listing(folder) === before.sha256)
		return { folder, made: before };
	const { asked } = trace.of((index) => writeSearchIndex(index, folder, join(cache, 'search/kept')));
	const made = { sha256: listing(folder), bytes: 0, modified: 0, of: searchName, value: '' };
	return { folder, made: { ...made, asked: new Uint32Array(asked) } };
}

/** The digest of the names, sizes and times of all files. */
function listing(folder: string): string {
	const files = filesIn(folder, '.').map((name) => {
		const { size, mtimeMs } = lstatSync(join(folder, name));
		return `${name} ${size} ${mtimeMs}`;
	});
	return sha256(files.join('\n'));
}

import { createHash } from 'node:crypto';
import { nameLength } from '../../search/index/directory.ts';

/** A file of the search: its address on the site and what is in it. */
export interface SearchFile {
	readonly path: string;
	readonly text: string;
}

/** A file in the folder, named by what is in it: letters and digits that no file system takes for one another. */
export function namedFile(folder: string, what: unknown): SearchFile & { readonly name: string } {
	const text = JSON.stringify(what);
	const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
	const name = Number.parseInt(digest, 16).toString(36).padStart(nameLength, '0').slice(-nameLength);
	return { path: `${folder}${name}.json`, text, name };
}

import { hash } from 'node:crypto';
import { editionLength, fileAt, nameLength } from '../../search/index/read.ts';

/** A file of the search: its address on the site and what is in it. */
export interface SearchFile {
	readonly path: string;
	readonly text: string;
}

/** A file in the folder, named by what is in it. */
export function namedFile(folder: string, what: unknown): SearchFile & { readonly name: string } {
	const text = JSON.stringify(what);
	const name = letters(text, nameLength);
	return { path: `${folder}${name}.json`, text, name };
}

/** The numbered file of the folder, with the edition of what is in it. */
export function numberedFile(folder: string, at: number, what: unknown): SearchFile & { readonly edition: string } {
	const text = JSON.stringify(what);
	const edition = letters(text, editionLength);
	return { path: fileAt(folder, edition.padStart((at + 1) * editionLength), at), text, edition };
}

/** Letters and digits that no file system takes for one another, decided by the text. */
function letters(text: string, count: number): string {
	const digest = hash('sha256', text);
	return BigInt(`0x${digest}`).toString(36).slice(-count);
}

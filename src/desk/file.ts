import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writtenIn, writtenInYaml } from '../clerk/edit/file.ts';
import { contentFolder } from '../folders.ts';
import { type DocumentName, unitsName } from './name.ts';

/** What a file says, every scalar as text: a map, or the list of units. */
export type WrittenFile = Readonly<Record<string, unknown>> | readonly unknown[];

/** Names of localities and documents that the desk opens. */
export const safeName = /^[a-z0-9][a-z0-9.-]*$/;

/** The file of a document. Throws if a name is none of a locality or document. */
export function documentFile({ locality, slug }: DocumentName): string {
	if (!safeName.test(locality) || !safeName.test(slug)) throw new Error('no such name');
	const folder = join(contentFolder(), 'localities', locality);
	return slug === unitsName ? join(folder, unitsName) : join(folder, 'documents', `${slug}.mdx`);
}

/** The checksum of bytes, by which a file that was changed elsewhere is told. */
export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a file that the desk edits. `null` if there is none; units that have no file yet have no bytes. */
export function fileBytes(name: DocumentName): Uint8Array | null {
	const file = documentFile(name);
	if (existsSync(file)) return readFileSync(file);
	return name.slug === unitsName && existsSync(dirname(file)) ? new Uint8Array() : null;
}

/** What a file says, every scalar as text; `null` where it cannot be read. A file of units with remarks alone has none. */
export function writtenOf({ slug }: DocumentName, text: string): WrittenFile | null {
	if (slug !== unitsName) return writtenIn(text);
	return text.replace(/^\s*#.*$/gm, '').trim() === '' ? [] : writtenInYaml(text);
}

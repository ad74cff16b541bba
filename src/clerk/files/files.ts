import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../folders.ts';

/** The largest workbook that is opened, in bytes. One of 5,000 rows has 400 kB. */
const largestWorkbook = 32 * 1024 * 1024;

/** Ids of all documents that have a file in the content folder, also of those with errors. */
export function documentIds(content: string): string[] {
	const localities = join(content, 'localities');
	const names = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
	return names(localities).flatMap((locality) =>
		names(join(localities, locality, 'documents')).flatMap((name) =>
			name.endsWith('.mdx') ? `${locality}/${name.slice(0, -'.mdx'.length)}` : [],
		),
	);
}

/** Where the file of a document is. */
export function documentPath(content: string, { locality, slug }: { locality: string; slug: string }): string {
	return join(content, 'localities', locality, 'documents', `${slug}.mdx`);
}

/** The bytes of a workbook; `null` if there is no such file, or it is too large to be one. */
export function workbookBytes(path: string): Uint8Array | null {
	try {
		const found = statSync(path);
		return found.isFile() && found.size <= largestWorkbook ? readFileSync(path) : null;
	} catch {
		return null;
	}
}

/** Writes a file that is not there yet, with the folders around it. `false` if it is there: it is left as it is. */
export function writeNew(path: string, content: string | Uint8Array): boolean {
	makeFolder(join(path, '..'));
	try {
		writeFileSync(path, content, { flag: 'wx' });
		return true;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Writes a file whole, with the folders around it, whether it is there or not. */
export function writeAnyway(path: string, content: string | Uint8Array): void {
	makeFolder(join(path, '..'));
	const beside = `${path}.tam`;
	writeFileSync(beside, content);
	renameSync(beside, path);
}

/** Writes the text of a file anew, whole or not at all. */
export function rewrite(path: string, text: string): void {
	const beside = `${path}.tam`;
	writeFileSync(beside, text);
	renameSync(beside, path);
}

/** The text of a file with every sign of it, a byte order mark too. Throws if it is not UTF-8 or cannot be read. */
export function wholeText(path: string): string {
	return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

/** Whether something is at this path. */
export const isThere = (path: string): boolean => existsSync(path);

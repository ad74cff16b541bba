import { createHash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** What is in a folder: every path of it, at any depth, and whether that is a file. Links are no files and are not followed. */
export function everyPath(folder: string): Map<string, boolean> {
	const found = new Map<string, boolean>();
	const walk = (below: string) => {
		for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
			if (entry.isDirectory()) walk(`${below}${entry.name}/`);
			else found.set(below + entry.name, entry.isFile());
		}
	};
	walk('');
	return found;
}

/** What stands at a path, links not followed; `undefined` if nothing does, or what is around it are no folders. */
export function standsAt(path: string): Stats | undefined {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		if (error instanceof Error && 'code' in error && ['ENOTDIR', 'ELOOP'].includes(String(error.code)))
			return undefined;
		throw error;
	}
}

/** So many bytes are read at once. */
const most = 1 << 20;
const buffer = Buffer.allocUnsafe(most);

/** The SHA-256 of a file in hexadecimal, and how many bytes were read. Throws if it cannot be read. */
export function digestOfFile(path: string): { readonly sha256: string; readonly bytes: number } {
	const digest = createHash('sha256');
	const file = openSync(path, 'r');
	let bytes = 0;
	try {
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
			digest.update(buffer.subarray(0, read));
			bytes += read;
		}
	} finally {
		closeSync(file);
	}
	return { sha256: digest.digest('hex'), bytes };
}

/** The first bytes of a file of a folder, no more than these; `null` where there is no such file. Links are no files. */
export function firstBytes(folder: string, path: string, length: number): Uint8Array | null {
	if (!standsAt(join(folder, path))?.isFile()) return null;
	const file = openSync(join(folder, path), 'r');
	try {
		const bytes = Buffer.alloc(Math.min(length, fstatSync(file).size));
		return bytes.subarray(0, readSync(file, bytes));
	} finally {
		closeSync(file);
	}
}

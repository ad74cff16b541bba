import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { type Message, say } from '../../problem/messages.ts';
import { largestFile } from './bytes.ts';

/** What the system says where it lets nobody read. */
export type Refused = 'refused';

/**
 * Names in a folder, without hidden ones. They are sorted by code unit, so that every machine reads in one order. `null` if
 * there is no such folder, `refused` if it cannot be opened.
 */
export function namesIn(folder: string): Dirent[] | Refused | null {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((entry) => !entry.name.startsWith('.'))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : null;
		return code === 'ENOENT' || code === 'ENOTDIR' ? null : 'refused';
	}
}

/** The bytes of a file, or why there are none. */
export type Opened =
	| { readonly bytes: Uint8Array; readonly message: null }
	| { readonly bytes: null; readonly message: Message };

/**
 * The bytes of a regular file that is not too large; else what is said of it. A pipe or a device is not opened: it may have no
 * end, or keep its reader waiting for ever.
 */
export function bytesOf(file: string): Opened {
	try {
		const found = statSync(file);
		if (!found.isFile()) return { bytes: null, message: say('no-regular-file') };
		if (found.size > largestFile) return { bytes: null, message: say('file-too-large', found.size, largestFile) };
		return { bytes: readFileSync(file), message: null };
	} catch {
		return { bytes: null, message: say('cannot-open') };
	}
}

import { type Dirent, readdirSync, readFileSync } from 'node:fs';

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

/** The bytes of a file; `refused` if it cannot be opened. */
export function bytesOf(file: string): Uint8Array | Refused {
	try {
		return readFileSync(file);
	} catch {
		return 'refused';
	}
}

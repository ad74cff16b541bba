import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of this machine for what goes to a target or comes from there, emptied after each use. */
export interface Staging {
	/** Does something with an empty folder, which is then removed. */
	readonly within: <Value>(work: (folder: string) => Promise<Value>) => Promise<Value>;
	/** Removes all of it. */
	readonly close: () => void;
}

/** Makes such a folder. */
export function staging(): Staging {
	const home = mkdtempSync(join(tmpdir(), 'minhbach-cong-bo-'));
	let count = 0;
	return {
		within: async (work) => {
			count += 1;
			const folder = join(home, String(count));
			mkdirSync(folder);
			try {
				return await work(folder);
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
		close: () => rmSync(home, { recursive: true, force: true }),
	};
}

/** Writes a file below a folder, with the folders around it. */
export function writeBelow(folder: string, path: string, bytes: Uint8Array | string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), bytes);
}

/** The files below a folder by their paths. */
export function filesBelow(folder: string): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array>();
	const walk = (below: string) => {
		for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
			if (entry.isDirectory()) walk(`${below}${entry.name}/`);
			else if (entry.isFile()) files.set(below + entry.name, readFileSync(join(folder, below, entry.name)));
		}
	};
	walk('');
	return files;
}

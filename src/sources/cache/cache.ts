import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parses that outlive a build, each under the hash of what it was made from. */
export interface Cache {
	/** The value kept for these bytes of this file, or what `make` returns; `null` from `make` is not kept. */
	readonly through: <Value>(file: string, bytes: Uint8Array, make: () => Value | null) => Value | null;
	/** Removes what no call of `through` has asked for. */
	readonly prune: () => void;
}

/** A cache that keeps nothing. */
export const noCache: Cache = { through: (_file, _bytes, make) => make(), prune: () => {} };

/** A cache in `folder`, which it makes, or throws if it cannot; valid for one `version` of the parser; what other versions left there is removed. */
export function diskCache(folder: string, version: string): Cache {
	const home = join(folder, version);
	mkdirSync(home, { recursive: true });
	for (const other of readdirSync(folder))
		if (other !== version) rmSync(join(folder, other), { recursive: true, force: true });
	const asked = new Set<string>();
	return {
		through: (file, bytes, make) => {
			const name = `${createHash('sha256').update(file).update('\0').update(bytes).digest('hex')}.json`;
			asked.add(name);
			try {
				return JSON.parse(readFileSync(join(home, name), 'utf8'));
			} catch {
				const value = make();
				if (value !== null) {
					// Written beside and moved into place, so that a stopped build leaves no half file.
					const draft = join(home, `${name}.${process.pid}`);
					try {
						writeFileSync(draft, JSON.stringify(value));
						renameSync(draft, join(home, name));
					} catch {
						// A full or read-only disk: the value is made anew next time.
					}
				}
				return value;
			}
		},
		prune: () => {
			for (const name of readdirSync(home)) if (!asked.has(name)) rmSync(join(home, name), { force: true });
		},
	};
}

/** The version of the parser: the hash of the code that reads content and of the lock file that fixes its libraries. */
export function parserVersion(projectRoot: string): string {
	const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
	for (const room of ['schemas', 'mdx', 'sources', 'words', 'vi']) {
		const folder = join(projectRoot, 'src', room);
		const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
		for (const name of names.filter((one) => one.endsWith('.ts') && !one.endsWith('.test.ts')))
			hash.update(`${room}/${name}`).update(readFileSync(join(folder, name)));
	}
	return hash.digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders of the shards of a content folder. */
export interface Homes {
	/** Below which every shard has its public folder. */
	readonly out: string;
	/** Below which every shard has what it keeps; the templates and the ledger are kept for all together. */
	readonly cache: string;
}

export const outOf = ({ out }: Homes, id: string): string => join(out, id);
export const cacheOfShard = ({ cache }: Homes, id: string): string => join(cache, 'shards', id);
const recordOf = (homes: Homes, id: string): string => join(cacheOfShard(homes, id), 'key');

/** What is noted of a shard that was made: its key, its public folder, and the digest of the manifest there. Throws if there is none. */
function noteOf(homes: Homes, id: string, key: string): string {
	const out = outOf(homes, id);
	const manifest = readFileSync(join(out, 'du-lieu/manifest.json'));
	return `${key}\n${out}\n${createHash('sha256').update(manifest).digest('hex')}\n`;
}

/** Whether the public folder of a shard was made with this key and still has the manifest that was made then. */
export function isBuilt(homes: Homes, id: string, key: string): boolean {
	try {
		return readFileSync(recordOf(homes, id), 'utf8') === noteOf(homes, id, key);
	} catch {
		return false;
	}
}

/** Notes that a shard was made with a key; `null` before it is made, so that a killed run leaves no word. Throws if it has no manifest. */
export function noteKey(homes: Homes, id: string, key: string | null): void {
	const file = recordOf(homes, id);
	if (key === null) {
		rmSync(file, { force: true });
		return;
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.next`, noteOf(homes, id, key));
	renameSync(`${file}.next`, file);
}

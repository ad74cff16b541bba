import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** Whether the public folder of a shard was made with this key and still has its manifest. */
export function isBuilt(homes: Homes, id: string, key: string): boolean {
	if (!existsSync(join(outOf(homes, id), 'du-lieu/manifest.json'))) return false;
	try {
		return readFileSync(recordOf(homes, id), 'utf8') === key;
	} catch {
		return false;
	}
}

/** Notes that a shard was made with a key; `null` before it is made, so that a killed run leaves no word. */
export function noteKey(homes: Homes, id: string, key: string | null): void {
	const file = recordOf(homes, id);
	if (key === null) {
		rmSync(file, { force: true });
		return;
	}
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.next`, key);
	renameSync(`${file}.next`, file);
}

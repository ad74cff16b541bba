import { createHash } from 'node:crypto';

/** A shard with its key. */
export interface Keyed {
	readonly id: string;
	readonly key: string;
}

/** Shards that one job builds. */
export interface ShardGroup {
	/** The id of its only shard, or `g-001`. */
	readonly name: string;
	/** Ids of its shards. */
	readonly shards: readonly string[];
	/** The name under which a forge keeps what the job leaves. It changes with the key of any of its shards. */
	readonly cache: string;
}

/** The shards in at most so many groups of neighbours. Which shard is in which group depends on the list of all shards alone. */
export function shardGroups(shards: readonly Keyed[], most: number): ShardGroup[] {
	const size = Math.max(1, Math.ceil(shards.length / most));
	const groups = Array.from({ length: Math.ceil(shards.length / size) }, (_, at) =>
		shards.slice(at * size, (at + 1) * size),
	);
	return groups.map((own, at) => {
		const [only] = own;
		const name = size === 1 && only !== undefined ? only.id : `g-${String(at + 1).padStart(3, '0')}`;
		const digest = createHash('sha256').update(own.map(({ id, key }) => `${id} ${key}\n`).join(''));
		return { name, shards: own.map(({ id }) => id), cache: `minhbach-${name}-${digest.digest('hex').slice(0, 32)}` };
	});
}

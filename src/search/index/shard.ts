/** A number for a text, the same everywhere (FNV-1a, 32 bits). */
export function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash ^= text.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	// The first bits decide the shard; without this they hardly differ for short texts.
	hash ^= hash >>> 15;
	return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Of 2^bits shards the one that keeps what has this hash. */
export const shardOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));

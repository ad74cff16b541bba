import { siteVersion } from '../publication/code.ts';
import { lastCommits } from '../sources/git/last-commits.ts';
import { askedPart, type Divided } from './ask.ts';
import type { Keyed } from './groups.ts';
import { type Making, shardKey } from './key.ts';

/** The shards of divided content with their keys. One without a locality has none, and is named in `empty`. */
export function keyedShards(
	project: string,
	content: string,
	divided: Divided,
	making: Omit<Making, 'engine'>,
): { readonly shards: readonly Keyed[]; readonly empty: readonly string[] } {
	const engine = siteVersion(project);
	const commits = lastCommits(content);
	const empty: string[] = [];
	const shards = divided.shards.flatMap(({ id }): Keyed[] => {
		const part = askedPart(divided, { localities: [], withBelow: false, shard: id });
		if (!('what' in part)) return [{ id, key: shardKey(part, commits, { ...making, engine }) }];
		empty.push(id);
		return [];
	});
	return { shards, empty };
}

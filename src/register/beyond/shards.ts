import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Shard } from '../../schemas/shards/shard.ts';
import type { Site } from '../../schemas/site.ts';
import type { Source } from '../../sources/sources.ts';
import { nearest } from '../../words/nearest.ts';

/**
 * What is wrong with the shards of a site. Two have one id, or an address that is one or within the other. One names no locality or
 * an unknown one, two name the same. A locality of which no shard has it or what is above it is warned of. `parents` are the localities, each with the one that it belongs to, if any.
 */
export function shardFindings(site: Source<Site> | null, parents: ReadonlyMap<string, string | null>): Finding[] {
	const shards = site?.data.shards ?? [];
	if (site === null || shards.length === 0 || site.lost.some(([key]) => key === 'shards')) return [];
	const findings: Finding[] = [];
	const tell = (path: PropertyKey[], message: Message, level: Finding['level'] = 'error'): void =>
		void findings.push({ file: site.file, place: { path: ['shards', ...path] }, level, ...message });
	const ids = new Set<string>();
	const holder = new Map<string, string>();
	for (const [at, { id, address, localities }] of shards.entries()) {
		const clash = clashOf(address, shards.slice(0, at), shards.slice(at + 1));
		if (clash !== null) tell([at, 'address'], clash);
		if (ids.has(id)) tell([at, 'id'], say('duplicate-id', id));
		ids.add(id);
		if (localities.length === 0) tell([at, 'localities'], say('empty-shard', id));
		for (const [place, one] of localities.entries()) {
			const other = holder.get(one);
			if (!parents.has(one))
				tell([at, 'localities', place], say('unknown-shard-locality', one, nearest(one, [...parents.keys()])));
			else if (other !== undefined) tell([at, 'localities', place], say('locality-in-two-shards', one, other));
			else holder.set(one, id);
		}
	}
	const isHeld = (id: string, seen: readonly string[] = []): boolean => {
		const above = parents.get(id) ?? null;
		return holder.has(id) || (above !== null && !seen.includes(above) && isHeld(above, [...seen, above]));
	};
	const left = [...parents.keys()].filter((id) => !isHeld(id));
	if (left.length > 0) tell([], say('locality-in-no-shard', left), 'warning');
	return findings;
}

/** Where a site stands, whatever its scheme. Many file systems do not tell capital letters of a path from small ones. */
const placeOf = (address: string): string => `${address.replace(/^https?:\/\//i, '').toLowerCase()}/`;

/** How an address stands in the way of another shard's. Of two that are one the later is blamed, else the inner one. */
function clashOf(address: string, before: readonly Shard[], after: readonly Shard[]): Message | null {
	const own = placeOf(address);
	const same = before.find((other) => placeOf(other.address) === own);
	if (same !== undefined) return say('shards-at-one-address', address, same.id);
	const outer = [...before, ...after].find((other) => {
		const place = placeOf(other.address);
		return own !== place && own.startsWith(place);
	});
	return outer === undefined ? null : say('shard-within-shard', address, outer.id, outer.address);
}

import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Site } from '../../schemas/site.ts';
import type { Source } from '../../sources/sources.ts';
import { nearest } from '../../words/nearest.ts';

/**
 * What is wrong with the shards of a site. Two have one id, one names no locality or an unknown one, two name the same. A locality of
 * which no shard has it or what is above it is warned of. `parents` are the localities, each with the one that it belongs to, if any.
 */
export function shardFindings(site: Source<Site> | null, parents: ReadonlyMap<string, string | null>): Finding[] {
	const shards = site?.data.shards ?? [];
	if (site === null || shards.length === 0 || site.lost.some(([key]) => key === 'shards')) return [];
	const findings: Finding[] = [];
	const tell = (path: PropertyKey[], message: Message, level: Finding['level'] = 'error'): void =>
		void findings.push({ file: site.file, place: { path: ['shards', ...path] }, level, ...message });
	const ids = new Set<string>();
	const holder = new Map<string, string>();
	for (const [at, { id, localities }] of shards.entries()) {
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

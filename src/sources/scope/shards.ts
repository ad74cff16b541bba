import type { Shard } from '../../schemas/shards/shard.ts';
import type { Ledger } from './ledger.ts';
import { placesAbove } from './neighbours.ts';

/** One of the sites into which a content folder is divided. */
export interface PlannedShard {
	readonly id: string;
	/** In place of the portal's; `null` where it has none of its own. */
	readonly name: string | null;
	readonly address: string | null;
	/** Ids of its localities, in one order. */
	readonly localities: readonly string[];
}

/**
 * The shards of a content folder, in the order in which they are written. A locality is of the shard that names it, else of that of
 * the nearest one above. Where none are written, every locality that belongs to none has one, with all below it.
 */
export function shardsOf({ localities }: Ledger, written: readonly Shard[] | undefined): PlannedShard[] {
	const above = new Map([...localities.keys()].map((id) => [id, [id, ...placesAbove(localities, id)]]));
	const tops = [...above].filter(([, { length }]) => length === 1).map(([id]) => id);
	const shards = written ?? tops.map((id) => ({ id, localities: [id], address: undefined, name: undefined }));
	const holder = new Map<string, string>();
	for (const { id, localities: named } of shards) for (const one of named) if (!holder.has(one)) holder.set(one, id);
	const of = Map.groupBy(above.keys(), (id) => holder.get((above.get(id) ?? []).find((one) => holder.has(one)) ?? ''));
	return shards.map(({ id, name, address }) => ({
		id,
		name: name ?? null,
		address: address ?? null,
		localities: (of.get(id) ?? []).sort(),
	}));
}

/** These localities, with all that belong to them where that is asked for. */
export function withThoseBelow({ localities }: Ledger, ids: readonly string[]): string[] {
	const wanted = new Set(ids);
	return [...localities.keys()].filter(
		(id) => wanted.has(id) || placesAbove(localities, id).some((one) => wanted.has(one)),
	);
}

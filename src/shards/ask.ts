import { join } from 'node:path';
import { loadShards } from '../content.ts';
import type { Problem } from '../problem/problem.ts';
import { type Ledger, readLedger } from '../sources/scope/ledger.ts';
import type { SitePart } from '../sources/scope/part.ts';
import { type PlannedShard, shardsOf, withThoseBelow } from '../sources/scope/shards.ts';

/** What of the content a site is asked for: localities, alone or with all that belong to them, or a shard by its id. */
export interface AskedPart {
	readonly localities: readonly string[];
	readonly withBelow: boolean;
	readonly shard: string | null;
}

/** Words that name nothing, with all that they may name. */
export interface Unknown {
	readonly what: 'locality' | 'shard' | 'empty';
	readonly word: string;
	readonly known: readonly string[];
}

/** The content as it is divided. */
export interface Divided {
	readonly ledger: Ledger;
	readonly shards: readonly PlannedShard[];
}

/**
 * The ledger and the shards of a content folder, with what the cache holds of the ledger; the problems of `site.yaml` where one is an
 * error, for then nobody knows how the content is divided.
 */
export function dividedContent(folder: string, cache: string): Divided | readonly Problem[] {
	const ledger = readLedger(folder, join(cache, 'ledger'));
	const { written, problems } = loadShards(folder, ledger);
	return problems.some(({ level }) => level === 'error') ? problems : { ledger, shards: shardsOf(ledger, written) };
}

/** Whether it is known how the content is divided. */
export const isDivided = (read: Divided | readonly Problem[]): read is Divided => 'ledger' in read;

/** The part of the content that is asked for; what is unknown in the words that ask for it. */
export function askedPart(
	{ ledger, shards }: Divided,
	{ localities, withBelow, shard }: AskedPart,
): SitePart | Unknown {
	const known = [...ledger.localities.keys()];
	const planned = shards.find(({ id }) => id === shard);
	if (shard !== null && planned === undefined) return { what: 'shard', word: shard, known: shards.map(({ id }) => id) };
	const wrong = localities.find((id) => !ledger.localities.has(id));
	if (wrong !== undefined) return { what: 'locality', word: wrong, known };
	const ids = new Set([
		...(planned?.localities ?? []),
		...(withBelow ? withThoseBelow(ledger, localities) : localities),
	]);
	if (ids.size === 0) return { what: 'empty', word: shard ?? '', known };
	const whole = planned ?? shards.find((one) => [...ids].every((id) => one.localities.includes(id)));
	return {
		localities: ids,
		ledger,
		site: {
			part: whole?.id ?? [...ids].sort().join(' '),
			...(whole?.name != null && { name: whole.name }),
			...(whole?.address != null && { address: whole.address }),
		},
		elsewhere: new Map(
			shards.flatMap(({ localities: all, address }) =>
				address === null ? [] : all.flatMap((id) => (ids.has(id) ? [] : [[id, address] as const])),
			),
		),
	};
}

import { basename, join } from 'node:path';
import type { Shard } from '../schemas/shards/shard.ts';
import { site } from '../schemas/site.ts';
import { readYamlFile } from '../sources/file/yaml-file.ts';
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

/** The ledger and the shards of a content folder, with what the cache holds of the ledger. */
export function dividedContent(folder: string, cache: string): Divided {
	const ledger = readLedger(folder, join(cache, 'ledger'));
	return { ledger, shards: shardsOf(ledger, writtenShards(folder)) };
}

/** The shards that `site.yaml` names; `undefined` where it names none. */
function writtenShards(folder: string): readonly Shard[] | undefined {
	const shards = readYamlFile(folder, `${basename(folder)}/site.yaml`, site).source?.data.shards;
	return shards?.length === 0 ? undefined : shards;
}

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

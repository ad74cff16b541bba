import type { Sources } from '../sources/sources.ts';
import { type KnownContent, nothingKnown } from './known.ts';

/** What the files of the content say for a draft of a locality; of one that is not there, what all localities share. */
export function knownOf(sources: Sources, locality: string): KnownContent {
	const own = sources.localities.find(({ id }) => id === locality);
	const life = own?.locality?.data;
	return {
		...nothingKnown(locality),
		name: life?.name ?? null,
		authority: life?.authority ?? null,
		units: (own?.units?.data ?? []).map(({ id, name, short, head, aliases, kind }) => ({
			id,
			spellings: [name, short, head, ...aliases].filter((one) => one !== undefined),
			isGroup: kind === 'nhom',
		})),
		fields: (sources.fields?.data ?? []).map(({ id, name }) => ({ id, name })),
		indicators: (sources.indicators?.data ?? []).map(({ id, name, short }) => ({
			id,
			names: [name, short].filter((one) => one !== undefined),
		})),
		abbreviations: sources.abbreviations?.data ?? {},
	};
}

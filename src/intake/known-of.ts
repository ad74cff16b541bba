import type { Index } from '../register/index.ts';
import { type Known, nothingKnown } from './known.ts';

/** What the register knows for a draft of a locality; of one that is not there, what all localities share. */
export function knownOf(index: Index, locality: string): Known {
	const { register } = index;
	const life = index.localities.get(locality);
	return {
		...nothingKnown(locality),
		name: life?.name ?? null,
		authority: life === undefined ? null : life.authority.slice(locality.length + 1),
		units: (index.unitsIn.get(locality) ?? []).map(({ slug, name, short, head, aliases, members }) => ({
			id: slug,
			spellings: [name, short, ...(head === undefined ? [] : [head]), ...aliases],
			isGroup: members !== null,
		})),
		fields: register.fields.map(({ id, name }) => ({ id, name })),
		indicators: register.indicators.map(({ id, name, short }) => ({
			id,
			names: [name, ...(short === undefined ? [] : [short])],
		})),
		abbreviations: register.abbreviations,
	};
}

import { basename } from 'node:path';
import type { z } from 'zod';
import { abbreviations } from '../schemas/abbreviations.ts';
import { fields } from '../schemas/fields.ts';
import { indicators } from '../schemas/indicators.ts';
import { locality } from '../schemas/locality.ts';
import { units } from '../schemas/units.ts';
import { readYamlFile } from '../sources/file/yaml-file.ts';
import { type KnownContent, nothingKnown } from './known.ts';

/**
 * What the files of a content folder say for a draft of a locality; of one that is not there, what all localities share. Files with
 * errors say what can be read of them. No document is read.
 */
export function knownOf(folder: string, id: string): KnownContent {
	const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null =>
		readYamlFile(folder, `${basename(folder)}/${name}`, schema).source?.data ?? null;
	const life = read(`localities/${id}/locality.yaml`, locality);
	const own = life === null ? null : read(`localities/${id}/units.yaml`, units);
	/** The units of a locality above and of those above it; a parent that is a name alone has none. */
	const aboveOf = (parent: string | undefined, below: readonly string[]): KnownContent['above'] => {
		if (parent === undefined || below.includes(parent) || !/^[a-z0-9-]+$/.test(parent)) return [];
		const higher = read(`localities/${parent}/locality.yaml`, locality);
		if (higher === null) return [];
		const theirs = read(`localities/${parent}/units.yaml`, units) ?? [];
		return [
			...theirs
				.filter(({ kind }) => kind !== 'nhom')
				.map((one) => ({ id: `${parent}/${one.id}`, spellings: spellingsOf(one) })),
			...aboveOf(higher.parent, [...below, parent]),
		];
	};
	return {
		...nothingKnown(id),
		name: life?.name ?? null,
		authority: life?.authority ?? null,
		units: (own ?? []).map((one) => ({ id: one.id, spellings: spellingsOf(one), isGroup: one.kind === 'nhom' })),
		above: aboveOf(life?.parent, [id]),
		fields: (read('fields.yaml', fields) ?? []).map(({ id, name }) => ({ id, name })),
		indicators: (read('indicators.yaml', indicators) ?? []).map(({ id, name, short }) => ({
			id,
			names: [name, short].filter((one) => one !== undefined),
		})),
		abbreviations: read('abbreviations.yaml', abbreviations) ?? {},
	};
}

type WrittenUnit = z.output<typeof units>[number];

const spellingsOf = ({ name, short, head, aliases }: WrittenUnit): string[] =>
	[name, short, head, ...aliases].filter((one) => one !== undefined);

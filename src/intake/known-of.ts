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
	return {
		...nothingKnown(id),
		name: life?.name ?? null,
		authority: life?.authority ?? null,
		units: (own ?? []).map(({ id, name, short, head, aliases, kind }) => ({
			id,
			spellings: [name, short, head, ...aliases].filter((one) => one !== undefined),
			isGroup: kind === 'nhom',
		})),
		fields: (read('fields.yaml', fields) ?? []).map(({ id, name }) => ({ id, name })),
		indicators: (read('indicators.yaml', indicators) ?? []).map(({ id, name, short }) => ({
			id,
			names: [name, short].filter((one) => one !== undefined),
		})),
		abbreviations: read('abbreviations.yaml', abbreviations) ?? {},
	};
}

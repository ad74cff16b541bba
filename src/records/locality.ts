import { z } from 'zod';
import { locality } from '../schemas/locality.ts';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, plainId } from './place.ts';

const words = recordFields.localities;

/** The published record of a locality. */
export const localityRecord = z
	.object({
		id: plainId.describe(words.id),
		name: z.string().describe(words.name),
		level: locality.shape.level.describe(words.level),
		parent: z.string().nullable().describe(words.parent),
		parentId: plainId.nullable().describe(words.parentId),
		authority: idInLocality.describe(words.authority),
		since: dayText.nullable().describe(words.since),
		until: dayText.nullable().describe(words.until),
		successors: z.array(z.string()).describe(words.successors),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

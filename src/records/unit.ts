import { z } from 'zod';
import { units } from '../schemas/units.ts';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, plainId } from './place.ts';

const words = recordFields.units;

/** The published record of a unit or a group. */
export const unitRecord = z
	.object({
		id: idInLocality.describe(words.id),
		name: z.string().describe(words.name),
		kind: units.element.shape.kind.describe(words.kind),
		locality: plainId.describe(words.locality),
		members: z.array(idInLocality).nullable().describe(words.members),
		open: z.boolean().describe(words.open),
		until: dayText.nullable().describe(words.until),
		successors: z.array(z.string()).describe(words.successors),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

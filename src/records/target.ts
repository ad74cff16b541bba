import { z } from 'zod';
import { target } from '../schemas/target.ts';
import { recordFields } from '../vi/record-fields.ts';
import { idInLocality, itemIdText, plainId } from './place.ts';

const words = recordFields.targets;

/** The published record of a target. */
export const targetRecord = z
	.object({
		id: itemIdText.describe(words.id),
		document: idInLocality.describe(words.document),
		ref: z.string().describe(words.ref),
		indicator: plainId.describe(words.indicator),
		comparator: target.shape.comparator.unwrap().nullable().describe(words.comparator),
		value: z.number().nullable().describe(words.value),
		measure: z.string().nullable().describe(words.measure),
		scope: z.string().nullable().describe(words.scope),
		level: z.string().nullable().describe(words.level),
		period: z.string().nullable().describe(words.period),
		responsible: z.array(idInLocality).describe(words.responsible),
		exceptions: z.array(z.string()).describe(words.exceptions),
		text: z.string().describe(words.text),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

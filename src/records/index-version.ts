import { z } from 'zod';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, plainId } from './place.ts';

const words = recordFields.indices;

const source = z.object({
	number: z.string().describe(words.sourceNumber),
	issued: dayText.nullable().describe(words.sourceIssued),
	issuer: z.string().nullable().describe(words.sourceIssuer),
});

const part = z.object({
	id: z.string().describe(words.partId),
	name: z.string().describe(words.partName),
	max: z.number().describe(words.partMax),
	by: z.enum(['self', 'survey', 'system']).nullable().describe(words.partBy),
	deduct: z.number().nullable().describe(words.partDeduct),
	within: z.string().nullable().describe(words.partWithin),
	steering: z.array(idInLocality).describe(words.partSteering),
});

const grade = z.object({
	name: z.string().describe(words.className),
	from: z.number().describe(words.classFrom),
});

/** The published record of one version of an index. */
export const indexVersionRecord = z
	.object({
		id: idInLocality.describe(words.id),
		index: plainId.describe(words.index),
		version: plainId.describe(words.version),
		name: z.string().describe(words.name),
		indicator: plainId.nullable().describe(words.indicator),
		level: z.string().nullable().describe(words.level),
		source: source.describe(words.source),
		maximum: z.number().describe(words.maximum),
		every: z.enum(['month', 'quarter', 'year']).describe(words.every),
		parts: z.array(part.describe(words.part)).describe(words.parts),
		classes: z.array(grade.describe(words.classOf)).describe(words.classes),
		note: z.string().nullable().describe(words.note),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

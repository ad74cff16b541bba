import { z } from 'zod';
import { recordFields } from '../vi/record-fields.ts';
import { particularFields } from './particulars.ts';
import { dayText, idInLocality, itemIdText, plainId } from './place.ts';

const words = recordFields.assignments;

const occurrence = z.object({
	start: dayText.describe(words.occurrenceStart),
	end: dayText.describe(words.occurrenceEnd),
	moved: dayText.nullable().optional().describe(words.occurrenceMoved),
});

const phase = z.object({
	kind: z.enum(['by', 'within', 'recurring', 'event', 'pending', 'ongoing']).describe(words.kind),
	label: z.string().nullable().describe(words.label),
	start: dayText.nullable().describe(words.start),
	end: dayText.nullable().describe(words.end),
	moved: dayText.nullable().optional().describe(words.moved),
	every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']).nullable().describe(words.every),
	occurrences: z.array(occurrence.describe(words.occurrence)).describe(words.occurrences),
	condition: z.string().nullable().describe(words.condition),
	unit: idInLocality.optional().describe(words.phaseUnit),
});

const deadline = z.object({
	text: z.string().describe(words.deadlineText),
	phases: z.array(phase.describe(words.phase)).describe(words.phases),
	horizon: z
		.object({ start: dayText.describe(words.horizonStart), end: dayText.describe(words.horizonEnd) })
		.optional()
		.describe(words.horizon),
});

/** The published record of an assignment. */
export const assignmentRecord = z
	.object({
		id: itemIdText.describe(words.id),
		document: idInLocality.describe(words.document),
		number: z.string().describe(words.number),
		task: z.string().describe(words.task),
		words: z.string().optional().describe(words.words),
		verbatim: z.boolean().optional().describe(words.verbatim),
		deliverables: z.array(z.string()).describe(words.deliverables),
		leads: z.array(idInLocality).describe(words.leads),
		each: z.boolean().describe(words.each),
		cooperating: z.array(idInLocality).describe(words.cooperating),
		field: plainId.nullable().describe(words.field),
		indicators: z.array(plainId).describe(words.indicators),
		deadline: deadline.nullable().describe(words.deadline),
		firstDeadline: deadline.nullable().optional().describe(words.firstDeadline),
		...particularFields,
		proposed: deadline.optional().describe(words.proposed),
		ended: dayText.nullable().describe(words.ended),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

import { z } from 'zod';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, itemIdText } from './place.ts';

const words = recordFields.changes;

const move = z.object({
	phase: z.int().nullable().describe(words.movePhase),
	round: dayText.nullable().describe(words.moveRound),
	partOf: z.int().nullable().optional().describe(words.movePartOf),
	end: dayText.nullable().describe(words.moveEnd),
	moved: dayText.nullable().optional().describe(words.moveMoved),
});

/** The published record of what a later document changed in one respect of an assignment. */
export const changeRecord = z
	.object({
		id: itemIdText.describe(words.id),
		assignment: itemIdText.describe(words.assignment),
		document: idInLocality.describe(words.document),
		item: z.string().nullable().describe(words.item),
		day: dayText.describe(words.day),
		what: z.enum(['deadline', 'task', 'leads', 'cancelled', 'replaced']).describe(words.what),
		before: z.string().nullable().describe(words.before),
		after: z.string().nullable().describe(words.after),
		moves: z.array(move.describe(words.move)).describe(words.moves),
		reason: z.string().nullable().describe(words.reason),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

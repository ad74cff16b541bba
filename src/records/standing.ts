import { z } from 'zod';
import { result } from '../schemas/result.ts';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, itemIdText } from './place.ts';

const words = recordFields.standings;

const standing = z.enum([
	'done-on-time',
	'done-late',
	'done',
	'open',
	'overdue',
	'not-reported',
	'disputed',
	'undated',
	'not-arisen',
	'cancelled',
	'lapsed',
	'not-obliged',
]);

/** The published record of how one occurrence of an assignment stands. */
export const standingRecord = z
	.object({
		id: itemIdText.describe(words.id),
		assignment: itemIdText.describe(words.assignment),
		phase: z.int().nullable().describe(words.phase),
		round: dayText.nullable().describe(words.round),
		unit: idInLocality.nullable().describe(words.unit),
		first: dayText.nullable().describe(words.first),
		end: dayText.nullable().describe(words.end),
		standing: standing.describe(words.standing),
		standingFirst: standing.describe(words.standingFirst),
		reported: result.shape.state.unwrap().exclude(['withdrawn']).nullable().describe(words.reported),
		bound: z.enum(['obliged', 'not-obliged', 'unknown']).nullable().describe(words.bound),
		asOf: dayText.describe(words.asOf),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

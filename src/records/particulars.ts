import { z } from 'zod';
import { recordFields } from '../vi/record-fields.ts';
import { idInLocality } from './place.ts';

const words = recordFields.assignments;

const party = z.object({
	unit: idInLocality.nullable().describe(words.partyUnit),
	name: z.string().describe(words.partyName),
});

/** What an assignment or a document is paid from, in their records. */
export const fundingRecord = z.object({
	text: z.string().describe(words.fundingText),
	amount: z.int().nullable().describe(words.fundingAmount),
});

/** Fields of an assignment's record that are left out where the document says nothing of the kind. */
export const particularFields = {
	condition: z.string().optional().describe(words.dutyCondition),
	exceptions: z.array(z.string()).optional().describe(words.exceptions),
	emphasis: z.array(z.string()).optional().describe(words.emphasis),
	inCharge: z.string().optional().describe(words.inCharge),
	followedBy: z.array(party).optional().describe(words.followedBy),
	report: z
		.object({
			to: z.array(party).describe(words.reportTo),
			through: party.nullable().describe(words.reportThrough),
			figures: z.string().nullable().describe(words.reportFigures),
		})
		.optional()
		.describe(words.report),
	funding: fundingRecord.optional().describe(words.funding),
};

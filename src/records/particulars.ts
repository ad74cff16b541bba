import { z } from 'zod';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, plainId } from './place.ts';

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

const when = z.object({
	period: z
		.object({
			start: dayText.describe(words.whenStart),
			end: dayText.describe(words.whenEnd),
			text: z.string().describe(words.whenText),
		})
		.describe(words.whenPeriod),
	isPeriodRead: z.boolean().describe(words.whenIsPeriodRead),
	ratings: z.array(z.string()).describe(words.whenRatings),
	inWords: z.array(z.string()).optional().describe(words.whenInWords),
	scores: z
		.array(
			z
				.object({
					index: plainId.describe(words.whenIndex),
					field: z.string().describe(words.whenField),
					below: z.number().describe(words.whenBelow),
				})
				.describe(words.whenScore),
		)
		.describe(words.whenScores),
});

/** Fields of an assignment's record that are left out where the document says nothing of the kind. */
export const particularFields = {
	condition: z.string().optional().describe(words.dutyCondition),
	when: when.optional().describe(words.when),
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

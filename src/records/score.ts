import { z } from 'zod';
import { score } from '../schemas/score.ts';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, itemIdText, plainId } from './place.ts';

const words = recordFields.scores;

const period = z.object({
	start: dayText.describe(words.periodStart),
	end: dayText.describe(words.periodEnd),
	text: z.string().describe(words.periodText),
});

const item = z.object({
	criterion: z.string().describe(words.criterion),
	points: z.number().describe(words.itemPoints),
	max: z.number().describe(words.itemMax),
	lost: z.number().nullable().describe(words.itemLost),
	evidence: z.array(z.string()).describe(words.itemEvidence),
	remedies: z.array(itemIdText).describe(words.itemRemedies),
	note: z.string().nullable().describe(words.itemNote),
});

/** The published record of what one document says of one unit in an index. */
export const scoreRecord = z
	.object({
		id: itemIdText.describe(words.id),
		document: idInLocality.describe(words.document),
		item: z.string().nullable().describe(words.item),
		index: plainId.describe(words.index),
		version: idInLocality.describe(words.version),
		period: period.describe(words.period),
		unit: idInLocality.describe(words.unit),
		kind: score.shape.kind.describe(words.kind),
		total: z.number().nullable().describe(words.total),
		rank: z.int().nullable().describe(words.rank),
		ranked: z.int().nullable().describe(words.ranked),
		class: z.string().nullable().describe(words.class),
		rating: z.string().nullable().describe(words.rating),
		items: z.array(item.describe(words.itemOf)).describe(words.items),
		note: z.string().nullable().describe(words.note),
		corrects: idInLocality.nullable().describe(words.corrects),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

import { z } from 'zod';
import { result } from '../schemas/result.ts';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, itemIdText } from './place.ts';

const words = recordFields.results;
const written = result.shape;

const round = z.object({
	start: dayText.describe(words.roundStart),
	end: dayText.describe(words.roundEnd),
});

const finished = z.object({
	from: dayText.describe(words.finishedFrom),
	to: dayText.describe(words.finishedTo),
	text: z.string().describe(words.finishedText),
});

const count = z.object({
	done: z.int().describe(words.countDone),
	of: z.int().describe(words.countOf),
});

const deliverable = z.object({
	text: z.string().nullable().describe(words.deliverableText),
	number: z.string().nullable().describe(words.deliverableNumber),
	issued: dayText.nullable().describe(words.deliverableIssued),
});

/** The published record of what one document says of the fate of one assignment. */
export const resultRecord = z
	.object({
		id: itemIdText.describe(words.id),
		document: idInLocality.describe(words.document),
		dataDay: dayText.nullable().describe(words.dataDay),
		assignment: itemIdText.describe(words.assignment),
		item: z.string().nullable().describe(words.item),
		phase: z.int().nullable().describe(words.phase),
		round: round.nullable().describe(words.round),
		all: z.boolean().describe(words.all),
		unit: idInLocality.nullable().describe(words.unit),
		state: written.state.unwrap().nullable().describe(words.state),
		finished: finished.nullable().describe(words.finished),
		count: count.nullable().describe(words.count),
		deliverables: z.array(deliverable.describe(words.deliverable)).describe(words.deliverables),
		progress: z.string().nullable().describe(words.progress),
		difficulty: z.string().nullable().describe(words.difficulty),
		proposal: z.string().nullable().describe(words.proposal),
		reason: written.reason.unwrap().nullable().describe(words.reason),
		note: z.string().nullable().describe(words.note),
		corrects: idInLocality.nullable().describe(words.corrects),
		via: written.via.unwrap().nullable().describe(words.via),
		bySuccessor: z.boolean().describe(words.bySuccessor),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

import { z } from 'zod';
import { targetStandingFields as words } from '../vi/measurement-fields.ts';
import { dayText, itemIdText } from './place.ts';

const standing = z.enum(['met', 'not-met', 'not-judged', 'not-published']);

const why = z
	.enum([
		'other-measure',
		'other-level',
		'other-scope',
		'part',
		'total',
		'other-period',
		'interim',
		'other-days',
		'no-period',
		'exceptions',
		'in-words',
		'no-figure',
		'provisional',
		'figures-differ',
		'one-side',
		'figure-differs-from-fraction',
		'fraction-of-nothing',
		'fraction-over-one',
	])
	.nullable();

const milestone = z.object({
	by: z.string().describe(words.milestoneBy),
	day: dayText.nullable().describe(words.milestoneDay),
	standing: standing.describe(words.milestoneStanding),
	why: why.describe(words.milestoneWhy),
	figures: z.array(itemIdText).describe(words.milestoneFigures),
});

const part = z.object({
	figure: itemIdText.describe(words.partFigure),
	isMet: z.boolean().nullable().describe(words.partIsMet),
});

/** The published record of how one target stands. */
export const targetStandingRecord = z
	.object({
		id: itemIdText.describe(words.id),
		standing: standing.describe(words.standing),
		why: why.describe(words.why),
		differs: z.boolean().describe(words.differs),
		figures: z.array(itemIdText).describe(words.figures),
		scores: z.array(itemIdText).describe(words.scores),
		published: z.int().describe(words.published),
		milestones: z.array(milestone.describe(words.milestone)).describe(words.milestones),
		parts: z.array(part.describe(words.part)).describe(words.parts),
		asOf: dayText.describe(words.asOf),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

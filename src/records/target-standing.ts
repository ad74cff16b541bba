import { z } from 'zod';
import type { AimStanding, NotJudged } from '../standing/target/judge.ts';
import { targetStandingFields as words } from '../vi/measurement-fields.ts';
import { dayText, itemIdText } from './place.ts';

const standing = z.enum(['met', 'not-met', 'not-judged', 'not-published'] satisfies AimStanding[]);

const whys = {
	'other-measure': true,
	'other-level': true,
	'other-scope': true,
	part: true,
	total: true,
	'other-period': true,
	interim: true,
	'no-period': true,
	exceptions: true,
	'in-words': true,
	'no-figure': true,
	provisional: true,
	'figures-differ': true,
	'one-side': true,
	'figure-differs-from-fraction': true,
	'fraction-of-nothing': true,
	'fraction-over-one': true,
} as const satisfies Record<NotJudged, true>;
const why = z.enum(Object.keys(whys) as NotJudged[]).nullable();

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
		published: z.int().describe(words.published),
		milestones: z.array(milestone.describe(words.milestone)).describe(words.milestones),
		parts: z.array(part.describe(words.part)).describe(words.parts),
		asOf: dayText.describe(words.asOf),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

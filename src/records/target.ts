import { z } from 'zod';
import { target } from '../schemas/target.ts';
import { recordFields } from '../vi/record-fields.ts';
import { dayText, idInLocality, itemIdText, plainId } from './place.ts';

const words = recordFields.targets;

const comparator = target.shape.comparator.unwrap().nullable();

const range = z.object({
	from: z.number().describe(words.rangeFrom),
	to: z.number().describe(words.rangeTo),
});

const milestone = z.object({
	by: z.string().describe(words.milestoneBy),
	day: dayText.nullable().describe(words.milestoneDay),
	comparator: comparator.describe(words.milestoneComparator),
	value: z.number().nullable().describe(words.milestoneValue),
	from: z.number().nullable().describe(words.milestoneFrom),
	to: z.number().nullable().describe(words.milestoneTo),
});

const baseline = z.object({
	value: z.number().describe(words.baselineValue),
	at: z.string().nullable().describe(words.baselineAt),
	day: dayText.nullable().describe(words.baselineDay),
});

const days = z.object({
	start: dayText.describe(words.periodStart),
	end: dayText.describe(words.periodEnd),
});

const than = z.object({
	text: z.string().describe(words.thanText),
	days: days.nullable().describe(words.thanDays),
	in: z.array(target.shape.in.unwrap().element).describe(words.thanIn),
});

/** The published record of a target. */
export const targetRecord = z
	.object({
		id: itemIdText.describe(words.id),
		document: idInLocality.describe(words.document),
		ref: z.string().describe(words.ref),
		indicator: plainId.describe(words.indicator),
		comparator: comparator.describe(words.comparator),
		value: z.number().nullable().describe(words.value),
		range: range.nullable().describe(words.range),
		milestones: z.array(milestone.describe(words.milestone)).describe(words.milestones),
		baseline: baseline.nullable().describe(words.baseline),
		measure: z.string().nullable().describe(words.measure),
		scope: z.string().nullable().describe(words.scope),
		each: z.boolean().describe(words.each),
		than: than.nullable().describe(words.than),
		level: z.string().nullable().describe(words.level),
		period: z.string().nullable().describe(words.period),
		periodDays: days.nullable().describe(words.periodDays),
		responsible: z.array(idInLocality).describe(words.responsible),
		exceptions: z.array(z.string()).describe(words.exceptions),
		text: z.string().describe(words.text),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

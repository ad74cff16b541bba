import { z } from 'zod';
import { measurement } from '../schemas/measurement.ts';
import { measurementFields as words } from '../vi/measurement-fields.ts';
import { dayText, idInLocality, itemIdText, plainId } from './place.ts';

const written = measurement.shape;

const period = z.object({
	start: dayText.describe(words.periodStart),
	end: dayText.describe(words.periodEnd),
	text: z.string().describe(words.periodText),
});

const window = z.object({
	start: dayText.describe(words.windowStart),
	end: dayText.describe(words.windowEnd),
});

/** The published record of one figure that one document states. */
export const measurementRecord = z
	.object({
		id: itemIdText.describe(words.id),
		document: idInLocality.describe(words.document),
		item: z.string().nullable().describe(words.item),
		locality: plainId.describe(words.locality),
		indicator: plainId.nullable().describe(words.indicator),
		target: itemIdText.nullable().describe(words.target),
		assignment: itemIdText.nullable().describe(words.assignment),
		period: period.describe(words.period),
		window: window.nullable().describe(words.window),
		unit: idInLocality.nullable().describe(words.unit),
		level: z.string().nullable().describe(words.level),
		scope: z.string().nullable().describe(words.scope),
		printed: z.string().describe(words.printed),
		value: z.number().nullable().describe(words.value),
		measure: z.string().nullable().describe(words.measure),
		numerator: z.int().nullable().describe(words.numerator),
		denominator: z.int().nullable().describe(words.denominator),
		status: written.status.unwrap().nullable().describe(words.status),
		leavesOut: z.boolean().describe(words.leavesOut),
		via: written.via.unwrap().nullable().describe(words.via),
		note: z.string().nullable().describe(words.note),
		corrects: idInLocality.nullable().describe(words.corrects),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

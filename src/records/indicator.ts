import { z } from 'zod';
import { indicators } from '../schemas/indicators.ts';
import { recordFields } from '../vi/record-fields.ts';
import { plainId } from './place.ts';

const words = recordFields.indicators;

/** The published record of an indicator. */
export const indicatorRecord = z
	.object({
		id: plainId.describe(words.id),
		name: z.string().describe(words.name),
		measure: z.string().nullable().describe(words.measure),
		better: indicators.element.shape.better.describe(words.better),
		url: z.url().describe(words.url),
	})
	.describe(words.record);

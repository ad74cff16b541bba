import { z } from 'zod';
import { calling, id, listOf, words } from './text.ts';

/** `content/indicators.yaml`: chỉ tiêu, chỉ số that targets are set for. */
export const indicators = z.array(
	z.strictObject({
		/** Id used in documents and addresses. */
		id,
		/** Name in full. */
		name: calling,
		/** Name where room is short. */
		short: calling,
		/** Other names and abbreviations that people search by. */
		aliases: listOf(calling),
		/** Unit of measure (`%`); left out where the indicator has none of its own. */
		measure: calling.optional(),
		/** What the denominator counts, where the figure says little without it (`hồ sơ trễ hạn`). */
		outOf: calling.optional(),
		/** Which direction is better: `higher` or `lower`. */
		better: z.enum(['higher', 'lower']),
		/** Indicators whose figures it asks to publish (chỉ tiêu công khai), by id. */
		publishes: listOf(id),
		/** What is measured, in one or two sentences. */
		meaning: words,
		/** The document that the definition is taken from. */
		source: words,
	}),
);

export type Indicator = z.infer<typeof indicators>[number];

import { z } from 'zod';
import { day } from './day.ts';
import { figure, howMany } from './figure.ts';
import { sourceKinds } from './result.ts';
import { flag, id, place, words } from './text.ts';

/** A figure that a document states: of an indicator, of a target, or of an assignment whose product is a figure. */
export const measurement = z.strictObject({
	/** The indicator (`content/indicators.yaml`); left out where `target` is given. */
	indicator: id.optional(),
	/** The target that it is a figure of (`7679-qd-ubnd-2022#ct-3.1`), which gives it its indicator, scope and level. */
	target: words.optional(),
	/** The assignment whose product it is (`7679-qd-ubnd-2022#6.11`). */
	assignment: words.optional(),
	/** Item of this document that states it. */
	item: place.optional(),
	/** The time that it is of, in words that are read as a period (`6 tháng đầu năm 2023`). */
	period: words,
	/** First and last day that were counted, where the document states them. */
	window: z.tuple([day, day]).optional(),
	/** Of which unit, by id; left out, of the whole of the locality. */
	unit: words.optional(),
	/** Level or kind of unit that was counted (`phường`). */
	level: words.optional(),
	/** What was counted: area of work, kind of file (`lĩnh vực đất đai`). */
	scope: words.optional(),
	/** The figure as printed, with its unit of measure (`99,85%`), or the document's words (`gần 100%`). */
	printed: words,
	/** The figure, where `printed` can be read in two ways (`92.830 điểm`). */
	value: figure.optional(),
	/** How many, and of how many, where the document states both. */
	numerator: howMany.optional(),
	denominator: howMany.optional(),
	/** `provisional` (sơ bộ, ước) or `final`, where the document says so. */
	status: z.enum(['provisional', 'final']).optional(),
	/** `true` where the document says that what the target excepts was left out. */
	leavesOut: flag.optional(),
	/** From where the document has it; left out, it reports itself. */
	via: z.enum(sourceKinds).optional(),
	/** What the document says besides, in short words of our own. */
	note: words.optional(),
	/** The document whose figure of the same thing it takes back, by file name or with its locality. */
	corrects: words.optional(),
});

export type WrittenMeasurement = z.infer<typeof measurement>;

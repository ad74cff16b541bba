import { z } from 'zod';
import { day } from './day.ts';
import { flag, lines, listOf, place, words } from './text.ts';

/** What a later document changes of duties that were given before: their time, their words, who leads, or that they bind at all. */
export const change = z.strictObject({
	/** The assignment: `7679-qd-ubnd-2022#1.2.1` of the same locality, `binh-tan/7679-qd-ubnd-2022#1.2.1` of any. */
	assignment: words.optional(),
	/** Several assignments that are changed alike; instead of `assignment`. */
	assignments: listOf(words),
	/** Item of this document that makes the change (`II.3`). */
	item: place.optional(),
	/** The deadline in force until then, as it stands on the site: a check that the right one is changed. */
	from: lines.optional(),
	/** The deadline from then on, in the words of this document. */
	to: lines.optional(),
	/** The deadline from then on, where its words give no day; instead of `to`. */
	toInWords: lines.optional(),
	/** What is to be done from then on, in one short sentence of our own. */
	task: words.optional(),
	/** The lead whose part is given to others; left out, all leads are replaced. */
	unit: words.optional(),
	/** Who leads from then on, by id (or by a name, post or alias of `units.yaml`). */
	reassign: listOf(words),
	/** `true` if the duty is called off. */
	cancel: flag.optional(),
	/** First day on which the change holds; left out, it is the day of effect or of issue of this document. */
	day: day.optional(),
	/** Why, where the document says so. */
	reason: words.optional(),
});

export type WrittenChange = z.infer<typeof change>;

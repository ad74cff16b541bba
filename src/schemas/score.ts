import { z } from 'zod';
import { figure, howMany } from './figure.ts';
import { item, listOf, place, words } from './text.ts';

/** Whose points they are: the unit's own, the appraiser's, those that are expected, or those of a survey. */
export const scoreKinds = ['self', 'appraised', 'forecast', 'survey'] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** Points of one field, criterion or part of it. */
const scored = z.strictObject({
	/** Id of the field, or number of the criterion (`tthc`, `3.2.1`). */
	criterion: item,
	points: figure,
	/** What was handed in to show it (`120/QĐ-UBND`). */
	evidence: listOf(words),
	/** The assignments that remedy what was lost here. */
	remedies: listOf(words),
	note: words.optional(),
});

/** What a document says of one unit in an index: total, rank or class alone are enough. */
export const score = z.strictObject({
	/** Index and version: `par-index-quan/2023`. */
	index: words,
	/** The time that is scored, in words that are read as a period (`2023`, `tháng 5/2024`). */
	period: words,
	/** Item of this document that states it. */
	item: place.optional(),
	/** Who is scored, by id. */
	unit: words,
	kind: z.enum(scoreKinds),
	/** Points in all. */
	total: figure.optional(),
	rank: howMany.optional(),
	/** How many were ranked. */
	ranked: howMany.optional(),
	/** Class, in the words of the version (`Tốt`). */
	class: words.optional(),
	/** Rating of the unit's work (`Hoàn thành tốt nhiệm vụ`). */
	rating: words.optional(),
	items: listOf(scored),
	note: words.optional(),
	/** The document whose score of the same thing it takes back. */
	corrects: words.optional(),
});

export type WrittenScore = z.infer<typeof score>;

import { z } from 'zod';
import { figure } from './figure.ts';
import { words } from './text.ts';

/** A ground on which a duty binds a unit: one of these ratings, points of a field below a bound, or what only words say. */
const ground = z.strictObject({
	/** Ratings that bind, in the document's words (`Hoàn thành nhiệm vụ`). */
	rating: z.array(words).optional(),
	/** Points of a field that bind below so many percent of its maximum; at exactly so many they do not. */
	score: z
		.strictObject({
			/** Id of the index (`par-index-xa`), whatever its version. */
			index: words,
			/** Id of the field, or number of the criterion. */
			field: words,
			/** Percent of the maximum. */
			below: figure,
		})
		.optional(),
	/** A ground that published ratings and scores cannot tell yet, in the document's words. */
	inWords: words.optional(),
});

/** When or for whom alone a duty binds. */
const rule = z.strictObject({
	/** In the document's words, or short words of our own. */
	text: words,
	/** The time whose ratings and scores decide; left out, the year before the document's. */
	period: words.optional(),
	/** The duty binds the units of whom one of these is so. */
	any: z.array(ground).default([]),
});

/** When or for whom alone a duty binds: words, or words with what the site can tell from published ratings and scores. */
export const condition = z.preprocess((value, context) => {
	if (typeof value !== 'string') return value;
	const { data, error } = words.safeParse(value);
	for (const issue of error?.issues ?? [])
		if (issue.code === 'custom') context.addIssue({ code: 'custom', params: issue.params, message: issue.message });
	return error === undefined ? { text: data } : z.NEVER;
}, rule);

export type WrittenCondition = z.infer<typeof condition>;

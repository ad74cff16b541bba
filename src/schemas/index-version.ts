import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { day } from './day.ts';
import { figure } from './figure.ts';
import { calling, documentNumber, formProblem, id, item, listOf, namesOf, words } from './text.ts';

/** Who gives the points: the unit itself and its appraiser, a survey of people, or a system. */
const givers = ['self', 'survey', 'system'] as const;

/** The most criteria of one version, on all its levels. The longest known has about a hundred. */
const mostCriteria = 500;

/** Of a criterion or one of its parts. */
const own = {
	/** Number as the version prints it (`3.2.1`). */
	id: item,
	name: calling,
	/** Most points. */
	max: figure,
	/** Who gives the points; left out, the unit itself and its appraiser. */
	by: z.enum(givers).optional(),
	/** The most points that may be taken off, where the version deducts. */
	deduct: figure.optional(),
};

const subCriterion = z.strictObject(own);
const criterion = z.strictObject({ ...own, criteria: listOf(subCriterion) });

/** `content/indices/<index>/<version>.yaml`: one version of an index (bộ chỉ số). Points of two versions are never compared. */
export const indexVersion = z
	.strictObject({
		name: calling,
		short: calling,
		/** The indicator whose figures these are (`par-index`). */
		indicator: id.optional(),
		/** Level of those that are scored (`quận`, `sở`). */
		level: words.optional(),
		/** The decision that laid it down. */
		source: z.strictObject({ number: documentNumber, issued: day.optional(), issuer: words.optional() }),
		/** Points in all. */
		maximum: figure,
		/** How often it is worked out; left out, once a year. */
		every: z.enum(['month', 'quarter', 'year']).optional(),
		/** Lĩnh vực, with their criteria where these are known. */
		fields: z.array(
			z.strictObject({
				/** Id used by scores and conditions (`tthc`). */
				id,
				name: calling,
				max: figure,
				by: z.enum(givers).optional(),
				deduct: figure.optional(),
				/** Units that steer the field, `binh-tan/phong-noi-vu`. */
				steering: namesOf(words).default([]),
				criteria: listOf(criterion),
			}),
		),
		/** Classes from the best down, each with the fewest points of it. */
		classes: listOf(z.strictObject({ name: calling, from: figure })),
		/** What readers should know (`chỉ ghi các lĩnh vực, tiêu chí chưa công bố`). */
		note: words.optional(),
	})
	.superRefine(({ fields }, context) => {
		const count = fields.reduce(
			(sum, field) => sum + 1 + field.criteria.reduce((own, one) => own + 1 + one.criteria.length, 0),
			0,
		);
		if (count > mostCriteria) formProblem(context, say('list-too-long', count, mostCriteria));
	});

export type WrittenIndexVersion = z.infer<typeof indexVersion>;

import { z } from 'zod';
import { caseDay } from './case-values.ts';
import { countsOf } from './rates.ts';
import { type Stood, standingsOn } from './standing.ts';

// A case of standing as programs write it, and its answer. `dayInZone` and the forms are promises of the command `standing`.

const phase = z.object({
	kind: z.enum(['by', 'within', 'recurring', 'event', 'pending', 'ongoing']),
	label: z.string().nullable().default(null),
	start: caseDay.nullable().default(null),
	end: caseDay.nullable().default(null),
	every: z.enum(['month', 'quarter', 'half-year', 'year']).nullable().default(null),
	occurrences: z.array(z.object({ start: caseDay, end: caseDay })).default([]),
	condition: z.string().nullable().default(null),
});

const statement = z.object({
	duty: z.string().optional(),
	phase: z.number().int().optional(),
	round: caseDay.optional(),
	all: z.boolean().optional(),
	unit: z.string().optional(),
	state: z.enum(['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'withdrawn']).optional(),
	day: caseDay.optional(),
	from: caseDay.optional(),
	to: caseDay.optional(),
	count: z.object({ done: z.number(), of: z.number() }).optional(),
	corrects: z.string().optional(),
});

const change = z.object({
	duty: z.string().optional(),
	phase: z.number().int().optional(),
	round: caseDay.optional(),
	unit: z.string().optional(),
	to: phase.nullable().optional(),
	cancel: z.boolean().optional(),
	reassign: z
		.string()
		.transform((unit) => [unit])
		.optional(),
	day: caseDay.optional(),
});

const caseOf = z
	.object({
		asOf: caseDay.optional(),
		asOfInstant: z.iso.datetime({ offset: true }).optional(),
		timeZone: z.string().default('Asia/Ho_Chi_Minh'),
		duties: z.array(
			z.object({
				id: z.string(),
				leads: z.array(z.string()).default([]),
				each: z.boolean().default(false),
				deadline: z
					.object({ phases: z.array(phase) })
					.nullable()
					.default(null),
				continues: z.string().optional(),
			}),
		),
		groups: z.record(z.string(), z.object({ members: z.array(z.string()), open: z.boolean() })).default({}),
		unitEnds: z.record(z.string(), caseDay).default({}),
		documents: z
			.array(
				z.object({
					id: z.string(),
					issued: caseDay,
					effective: caseDay.optional(),
					dataDay: caseDay.optional(),
					results: z.array(statement).optional(),
					changes: z.array(change).optional(),
					replaces: z.array(z.string()).optional(),
				}),
			)
			.default([]),
	})
	.refine(({ asOf, asOfInstant }) => asOf !== undefined || asOfInstant !== undefined);

/** The answer to a case: every occurrence as it stands on the day, how many stand how, and the rates. */
export interface CaseAnswer {
	readonly day: string;
	readonly occurrences: readonly object[];
	readonly counts: Readonly<Record<string, number>>;
	readonly rate: { readonly onTime: number; readonly due: number };
	readonly rateFirst: { readonly onTime: number; readonly due: number };
}

/** The answer to a case. Throws a `ZodError` if the case has another form. */
export function answerTo(input: unknown): CaseAnswer {
	const { asOf, asOfInstant, timeZone, ...log } = caseOf.parse(input);
	const day = asOf ?? dayInZone(asOfInstant ?? '', timeZone);
	return answerOf(standingsOn(log, day), day);
}

/** Occurrences as they stand on a day, in the form of an answer. */
export function answerOf(stood: readonly Stood[], day: string): CaseAnswer {
	return {
		day,
		occurrences: stood.map(({ occurrence, first, end, standing, standingFirst, reported }) => ({
			duty: occurrence.duty.id,
			phase: occurrence.phase,
			round: occurrence.round,
			unit: occurrence.unit,
			first,
			end,
			standing,
			standingFirst,
			reported,
		})),
		...countsOf(stood, day),
	};
}

/** The day of an instant in a zone (R1), `YYYY-MM-DD`. */
function dayInZone(instant: string, timeZone: string): string {
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	return parts.format(Date.parse(instant));
}

import { z } from 'zod';
import { caseDay, casePart, readCase, type Unread } from './case-values.ts';
import { countsOf } from './rates.ts';
import { type Stood, standingsOn } from './standing.ts';

// A case of standing as programs write it, and its answer. `dayInZone` and the forms are promises of the command `standing`.

const phase = casePart({
	kind: z.enum(['by', 'within', 'recurring', 'event', 'pending', 'ongoing']),
	label: z.string().nullable().default(null),
	start: caseDay.nullable().default(null),
	end: caseDay.nullable().default(null),
	every: z.enum(['month', 'quarter', 'half-year', 'year']).nullable().default(null),
	occurrences: z.array(casePart({ start: caseDay, end: caseDay })).default([]),
	condition: z.string().nullable().default(null),
});

const statement = casePart({
	duty: z.string().optional(),
	phase: z.number().int().optional(),
	round: caseDay.optional(),
	all: z.boolean().optional(),
	unit: z.string().optional(),
	state: z.enum(['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'withdrawn']).optional(),
	day: caseDay.optional(),
	from: caseDay.optional(),
	to: caseDay.optional(),
	count: casePart({ done: z.number(), of: z.number() }).optional(),
	corrects: z.string().optional(),
});

const change = casePart({
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

const caseOf = casePart({
	asOf: caseDay.optional(),
	asOfInstant: z.iso.datetime({ offset: true }).optional(),
	timeZone: z.string().default('Asia/Ho_Chi_Minh'),
	duties: z.array(
		casePart({
			id: z.string(),
			leads: z.array(z.string()).default([]),
			each: z.boolean().default(false),
			deadline: casePart({ phases: z.array(phase) })
				.nullable()
				.default(null),
			continues: z.string().optional(),
		}),
	),
	groups: z.record(z.string(), casePart({ members: z.array(z.string()), open: z.boolean() })).default({}),
	unitEnds: z.record(z.string(), caseDay).default({}),
	documents: z
		.array(
			casePart({
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
}).refine(({ asOf, asOfInstant }) => asOf !== undefined || asOfInstant !== undefined);

/** The answer to a case: every occurrence as it stands on the day, how many stand how, and the rates. */
export interface CaseAnswer {
	readonly day: string;
	readonly occurrences: readonly object[];
	readonly counts: Readonly<Record<string, number>>;
	readonly rate: { readonly onTime: number; readonly due: number };
	readonly rateFirst: { readonly onTime: number; readonly due: number };
}

/** The answer to a case. `unread` is told of keys that are not read. Throws a `ZodError` if the case has another form. */
export function answerTo(input: unknown, unread: Unread = () => undefined): CaseAnswer {
	const { asOf, asOfInstant, timeZone, ...log } = readCase(caseOf, input, unread);
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

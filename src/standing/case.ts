import { z } from 'zod';
import { caseDay, casePart, readCase, type Unread } from './case-values.ts';
import { asFirstGiven } from './handed-on.ts';
import type { AddedPart, DutyChange, Log } from './log.ts';
import { countsOf } from './rates.ts';
import { type Stood, standingsOn } from './standing.ts';

// A case of standing as programs write it, and its answer. `dayInZone` and the forms are promises of the command `standing`.

/** What may be left out, or `null`. */
const left = <Read extends z.ZodType>(read: Read) => read.nullish().transform((value) => value ?? undefined);

/** A time with its last day; that of a working day to which it is moved, `moved`, counts (R21). */
const inForce = <Time extends { readonly end: string | null; readonly moved?: string | undefined }>({
	moved,
	...time
}: Time) => ({
	...time,
	end: moved ?? time.end,
});

const round = casePart({ start: caseDay, end: caseDay, moved: left(caseDay) }).transform(inForce);

const phase = casePart({
	kind: z.enum(['by', 'within', 'recurring', 'event', 'pending', 'ongoing']),
	label: z.string().nullable().default(null),
	start: caseDay.nullable().default(null),
	end: caseDay.nullable().default(null),
	moved: left(caseDay),
	every: z.enum(['month', 'quarter', 'half-year', 'year']).nullable().default(null),
	occurrences: z.array(round).default([]),
	condition: z.string().nullable().default(null),
}).transform(inForce);

/** The duty that is meant, by whichever name. */
const ofDuty = { duty: left(z.string()), assignment: left(z.string()) };

const statement = casePart({
	...ofDuty,
	phase: left(z.number().int()),
	round: left(caseDay),
	all: left(z.boolean()),
	unit: left(z.string()),
	state: left(z.enum(['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'withdrawn'])),
	day: left(caseDay),
	from: left(caseDay),
	to: left(caseDay),
	count: left(casePart({ done: z.number(), of: z.number() })),
	corrects: left(z.string()),
}).transform(({ assignment, duty = assignment, ...one }) => ({ ...one, duty }));

const change = casePart({
	...ofDuty,
	phase: left(z.number().int()),
	round: left(caseDay),
	unit: left(z.string()),
	to: phase.nullable().optional(),
	cancel: left(z.boolean()),
	reassign: left(z.union([z.string().transform((unit) => [unit]), z.array(z.string())])),
	day: left(caseDay),
}).transform(({ assignment, duty = assignment, ...one }) => ({ ...one, duty }));

const group = casePart({
	members: z
		.array(z.string())
		.nullish()
		.transform((members) => members ?? []),
	open: z.boolean().default(false),
});

const caseOf = casePart({
	asOf: left(caseDay),
	asOfInstant: left(
		z.string().refine((instant) => /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(instant) && !Number.isNaN(Date.parse(instant))),
	),
	timeZone: z.string().default('Asia/Ho_Chi_Minh'),
	duties: z.array(
		casePart({
			id: z.string(),
			leads: z.array(z.string()).default([]),
			each: z.boolean().default(false),
			deadline: casePart({ phases: z.array(phase) })
				.nullable()
				.default(null),
			continues: left(z.string()),
		}),
	),
	groups: z.record(z.string(), group).default({}),
	unitEnds: z
		.record(z.string(), caseDay.nullable())
		.default({})
		.transform((ends) =>
			Object.fromEntries(Object.entries(ends).filter((one): one is [string, string] => one[1] !== null)),
		),
	documents: z
		.array(
			casePart({
				id: z.string(),
				issued: caseDay,
				effective: left(caseDay),
				dataDay: left(caseDay),
				results: left(z.array(statement)),
				changes: left(z.array(change)),
				replaces: left(z.array(z.string())),
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
	return answerOf(standingsOn(asFirstGiven(withRounds(withAdded(log))), day), day);
}

/** The log with each part that a change gives a time and that its duty has not, as one that its document adds (R3, R16). */
function withAdded(log: Log): Log {
	const all = log.documents.flatMap(({ issued, changes = [] }) => changes.map((one) => ({ ...one, issued })));
	const inOrder = all.sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
	const duties = log.duties.map((duty) => {
		const count = Math.max(1, duty.deadline?.phases.length ?? 0);
		const added = new Map<number, AddedPart>();
		for (const { duty: id, phase = 0, to: time, issued: since } of inOrder) {
			const isOwn = id === undefined ? log.duties.length === 1 : id === duty.id;
			if (isOwn && phase > count && time && !added.has(phase)) added.set(phase, { phase, time, of: null, since });
		}
		return added.size === 0 ? duty : { ...duty, added: [...added.values()].sort((a, b) => a.phase - b.phase) };
	});
	return { ...log, duties };
}

/** The log with a deadline that comes round anew as a change of each round that begins on the same day (R16). */
function withRounds(log: Log): Log {
	const each = (change: DutyChange): readonly DutyChange[] => {
		const { to, round: named } = change;
		if (to?.kind !== 'recurring' || to.occurrences.length === 0 || named !== undefined) return [change];
		const duty =
			log.duties.find(({ id }) => id === change.duty) ?? (log.duties.length === 1 ? log.duties[0] : undefined);
		const given = (duty?.deadline?.phases ?? []).map((time, at) => ({ phase: at + 1, time }));
		const phases = [...given, ...(duty?.added ?? [])].filter(
			({ phase, time: { kind } }) => kind === 'recurring' && (change.phase === undefined || change.phase === phase),
		);
		const moved = phases.flatMap(({ phase: number, time: { occurrences } }) =>
			occurrences.flatMap(({ start }): DutyChange[] => {
				const next = to.occurrences.find((one) => one.start === start);
				return next === undefined
					? []
					: [{ ...change, phase: number, round: start, to: { ...to, kind: 'by', end: next.end } }];
			}),
		);
		return moved.length === 0 ? [change] : moved;
	};
	return {
		...log,
		documents: log.documents.map((one) => ({ ...one, changes: one.changes?.flatMap(each) })),
	};
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

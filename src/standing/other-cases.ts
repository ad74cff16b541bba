import { z } from 'zod';
import { caseDay, caseFigure, casePart, readCase, type Unread } from './case-values.ts';
import { type ListKind, listedIn } from './monthly.ts';
import { type Bound, boundBy } from './threshold.ts';

// Cases of rules that bind some units only, and of monthly lists, as programs write them.

const thresholdCase = casePart({
	fields: z.record(z.string(), casePart({ points: caseFigure, max: caseFigure }).nullable()).default({}),
	rating: z.string().nullish(),
	condition: casePart({ ratings: z.array(z.string()), fields: z.array(z.string()), below: z.number() }).default({
		ratings: ['Hoàn thành nhiệm vụ', 'Không hoàn thành nhiệm vụ'],
		fields: ['tthc', 'cqdt'],
		below: 75,
	}),
});

/** Whether the rule binds the unit of a case; left out, it is that of 05/CT-UBND of thị xã Kinh Môn, mục 3. */
export function thresholdAnswer(input: unknown, unread: Unread): Bound {
	const { fields, rating, condition } = readCase(thresholdCase, input, unread);
	const scores = condition.fields.map((field) => ({ field, below: condition.below }));
	const known = Object.entries(fields).flatMap(([name, one]) => (one === null ? [] : [[name, one] as const]));
	return boundBy({ ratings: condition.ratings, scores }, { rating: rating?.trim() || null, fields: new Map(known) });
}

const monthlyCase = casePart({
	month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
	lastDayOnTime: caseDay,
	statements: z
		.array(
			casePart({
				state: z.enum(['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'withdrawn']),
				issued: caseDay,
				dataDay: caseDay.nullish(),
				id: z.string().nullish(),
				day: caseDay.nullish(),
				from: caseDay.nullish(),
				to: caseDay.nullish(),
				corrects: z.string().nullish(),
			}),
		)
		.default([]),
});

const listNames: Readonly<Record<ListKind, string>> = {
	'not-done': 'khong-thuc-hien',
	partly: 'khong-day-du',
	prolonged: 'keo-dai',
	silent: 'chua-cong-bo',
};

/** How the list of the month names the duty of a case; `listed` is `null` where it does not. */
export function monthlyAnswer(input: unknown, unread: Unread): { listed: string | null; months: number } {
	const { month, lastDayOnTime: end, statements } = readCase(monthlyCase, input, unread);
	const phase = { kind: 'by', label: null, start: null, end, every: null, occurrences: [], condition: null } as const;
	const documents = statements.map(({ id, issued, dataDay, state, day, from, to, corrects }, at) => ({
		id: id ?? String(at),
		issued,
		dataDay: dataDay ?? undefined,
		results: [
			{
				state,
				day: day ?? undefined,
				from: from ?? undefined,
				to: to ?? undefined,
				corrects: corrects ?? undefined,
			},
		],
	}));
	const duty = { id: '1', leads: ['unit'], each: false, deadline: { phases: [{ ...phase, occurrences: [] }] } };
	const { kind, months } = listedIn({ duties: [duty], groups: {}, unitEnds: {}, documents }, month);
	return { listed: kind && listNames[kind], months };
}

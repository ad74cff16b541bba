import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { formProblem } from './text.ts';

/**
 * A calendar day. Writers write `dd/mm/yyyy`; the value is its ISO 8601 text `YYYY-MM-DD`.
 * A day that does not exist (30/02/2023) and any other notation are refused.
 */
export const day = z.string().transform((value, context) => near(value, wholeDay(value, context, 'bad-day'), context));

/** The same, in whatever year. */
export const anyDay = z.string().transform((value, context) => wholeDay(value, context, 'bad-day'));

/**
 * A calendar day, or as much of it as is known: `7/2024` is `2024-07`, `2024` is `2024`. Such a text sorts before every day of
 * its month or year.
 */
export const dayOrPart = z.string().transform((value, context) => {
	const [, month, year] = /^\s*(?:(0?[1-9]|1[0-2])\/)?(\d{4})\s*$/.exec(value) ?? [];
	if (year === undefined) return near(value, wholeDay(value, context, 'bad-issue-day'), context);
	return near(value, month === undefined ? year : `${year}-${month.padStart(2, '0')}`, context);
});

/** The last year of which a document may speak: a later one is mistyped, as 2202 for 2022. */
const lastYear = '2100';

/** The day or part of one; what is written is refused where its year is too far. */
function near(value: string, read: string, context: z.core.$RefinementCtx<unknown>): string {
	if (read === z.NEVER || read.slice(0, 4) <= lastYear) return read;
	formProblem(context, say('far-day', value, lastYear));
	return z.NEVER;
}

function wholeDay(
	value: string,
	context: z.core.$RefinementCtx<unknown>,
	refusal: 'bad-day' | 'bad-issue-day',
): string {
	const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim());
	if (match === null) {
		formProblem(context, say(refusal, value));
		return z.NEVER;
	}
	try {
		return Temporal.PlainDate.from(
			{ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) },
			{ overflow: 'reject' },
		).toString();
	} catch {
		formProblem(context, say('no-such-day', value));
		return z.NEVER;
	}
}

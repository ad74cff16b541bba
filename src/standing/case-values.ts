import { z } from 'zod';
import { isRealDay } from '../words/day.ts';
import { readPrinted } from '../words/printed.ts';

// Values of cases as programs write them. Nothing is guessed: what can be read in two ways is no figure.

/** The number that a figure prints, or a number; words (`trên 95%`) and what can be read in two ways (`1.000`) are `null`. */
export function numberIn(value: string | number | null | undefined): number | null {
	if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? value : null;
	const read = readPrinted(value ?? '');
	return read.kind === 'figure' && (read.measure ?? '%') === '%' ? read.value : null;
}

/** A figure, or `null` where the case has none, or words. */
export const caseFigure = z.union([z.string(), z.number()]).nullish().transform(numberIn);

/** How many: a whole number, with or without dots between thousands; `null` where it is left out. Refuses all others. */
export const caseCount = z
	.union([z.number().int().nonnegative(), z.string().regex(/^(\d{1,15}|\d{1,3}(\.\d{3}){1,4})$/)])
	.nullish()
	.transform((value) => (value === null || value === undefined ? null : Number(String(value).replaceAll('.', ''))));

/** A day of the calendar, `YYYY-MM-DD`. */
export const caseDay = z.string().refine(isRealDay);

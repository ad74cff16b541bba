import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { formProblem } from './text.ts';

/** Digits that a number keeps exactly (IEEE 754 double precision). */
const mostDigits = 15;

/**
 * A number as an official writes it: `98`, `31,5`, `31.5`; digits and at most one decimal sign. A dot before three digits is
 * refused: in Vietnamese it separates thousands, so `1.000` is not 1.
 */
export const figure = z.string().transform((value, context) => {
	const text = value.trim();
	const wrong = /^\d{1,3}(\.\d{3})+$/.test(text)
		? say('ambiguous-figure', text)
		: !/^\d+([.,]\d+)?$/.test(text)
			? say('bad-figure', value)
			: text.replace(/\D/g, '').length > mostDigits
				? say('long-figure', text)
				: null;
	if (wrong === null) return Number(text.replace(',', '.'));
	formProblem(context, wrong);
	return z.NEVER;
});

/** How many there are of something: `585336`, or as offices print it, `585.336`. */
export const howMany = z.string().transform((value, context) => {
	const text = value.trim();
	if (/^(\d{1,12}|\d{1,3}(\.\d{3}){1,3})$/.test(text)) return Number(text.replaceAll('.', ''));
	formProblem(context, say('bad-count', value, 'figure'));
	return z.NEVER;
});

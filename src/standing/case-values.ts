import { z } from 'zod';
import { isRealDay } from '../words/day.ts';
import { nearest } from '../words/nearest.ts';
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

/** Keys with which cases are described, and which decide nothing. */
const told = [
	'id',
	'title',
	'rules',
	'explain',
	'expected',
	'better',
	'documentIssued',
	'issuer',
	'via',
	'reason',
	'note',
	'deliverables',
];

/**
 * A part of a case. A key that is a slip for one that is read would change the answer in silence: it is refused. Of any other key
 * that is not read is told, as far as `readCase` is asked to.
 */
export function casePart<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? (issue.keys as readonly string[]).filter((key) => isSlip(key, shape)).join(' ')
				: undefined,
	});
}

const isSlip = (key: string, shape: z.ZodRawShape): boolean =>
	!told.includes(key) && nearest(key, Object.keys(shape)).length > 0;

/** Is told where a key stands that is not read, `documents.0.uploaded`. */
export type Unread = (key: string) => void;

/** A case in the form that is asked for. Throws a `ZodError` if it has another form. */
export function readCase<T>(form: z.ZodType<T>, input: unknown, unread: Unread): T {
	const read = form.safeParse(input);
	if (read.success) return read.data;
	const foreign = read.error.issues.filter((one) => one.code === 'unrecognized_keys' && one.message === '');
	const others = read.error.issues.filter((one) => !foreign.includes(one));
	if (others.length > 0) throw new z.ZodError(others);
	const known = structuredClone(input);
	for (const one of foreign) {
		if (one.code !== 'unrecognized_keys') continue;
		const part = one.path.reduce<unknown>((whole, key) => Reflect.get(Object(whole), key), known);
		for (const key of one.keys) {
			Reflect.deleteProperty(Object(part), key);
			if (!told.includes(key)) unread([...one.path, key].join('.'));
		}
	}
	return form.parse(known);
}

import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { formProblem, id, item, listOf, namesOf, words } from './text.ts';

const comparators = ['>=', '>', '=', '<', '<='] as const;
export type Comparator = (typeof comparators)[number];

/** Digits that a number keeps exactly (IEEE 754 double precision). */
const mostDigits = 15;

/**
 * A number as an official writes it: `98`, `31,5`, `31.5`; digits and at most one decimal sign. A dot before three digits is
 * refused: in Vietnamese it separates thousands, so `1.000` is not 1.
 */
const figure = z.string().transform((value, context) => {
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

/** One target: one figure, or one aim in words, that a document sets for an indicator. */
export const target = z.strictObject({
	/** Unique in the document; the item number, or the item number with `-2`, `-3` for further figures of one item. */
	id: item,
	/** Item of the document where the target stands; left out where it is the `id`. */
	item: item.optional(),
	/** Indicator that the target is set for (`content/indicators.yaml`). */
	indicator: id,
	/** How the figure binds: `>=` from … up, `>` over, `=` exactly, `<` under, `<=` at most; left out for a target in words. */
	comparator: z.enum(comparators).optional(),
	/** The figure; left out for a target in words. */
	value: figure.optional(),
	/** Unit of measure of the figure (`%`). */
	measure: words.optional(),
	/** What the figure is counted over: area of work, kind of file (`từng lĩnh vực`). */
	scope: words.optional(),
	/** Level or kind of unit that it binds (`quận`, `phường`). */
	level: words.optional(),
	/** Time that it holds for, where it differs from the document's period; `không ghi` where the document leaves it open. */
	period: words.optional(),
	/** Units answerable for it, by id, where the document names them. */
	responsible: namesOf(words).default([]),
	/** What is excepted, in short words of our own. */
	exceptions: listOf(words),
	/** The target in one sentence of our own, with the figure. */
	text: words,
});

export type Target = z.infer<typeof target>;

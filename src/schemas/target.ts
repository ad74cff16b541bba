import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { figure } from './figure.ts';
import { flag, formProblem, id, item, listOf, namesOf, words } from './text.ts';

const comparators = ['>=', '>', '=', '<', '<='] as const;
export type Comparator = (typeof comparators)[number];

const comparator = z.enum(comparators);

/** The most milestones or levels of one target: every place that names it shows them all. */
export const mostFigures = 60;

const figuresOf = <Item extends z.ZodType>(entry: Item) =>
	z
		.array(entry)
		.superRefine((value, context) => {
			if (value.length > mostFigures) formProblem(context, say('too-many-figures', value.length, mostFigures));
		})
		.default([]);

/** A figure that is to be reached by a time, before or after others of the same target. */
const milestone = z.strictObject({
	/** The document's words for the time, which give a last day (`đến hết năm 2026`, `giai đoạn 2026 - 2030`). */
	by: words.optional(),
	/** The document's words for a time that gives no day, in place of `by` (`khi kết thúc nhiệm kỳ`). */
	byInWords: words.optional(),
	value: figure,
	/** Upper end of a range from `value`, without comparator. */
	upTo: figure.optional(),
	/** How the figure binds, where not as the target's. */
	comparator: comparator.optional(),
});

/** What one level has to reach, where a document states the levels side by side. */
const levelFigure = z.strictObject({
	/** Level or kind of unit that it binds (`quận`). */
	level: words,
	/** Left out where there are milestones. */
	value: figure.optional(),
	/** Upper end of a range from `value`, without comparator. */
	upTo: figure.optional(),
	/** How the figure binds, where not as the target's. */
	comparator: comparator.optional(),
	/** In the order of time; in place of `value`. */
	milestones: figuresOf(milestone),
});

/** What was reached before, from which the document starts. */
const baseline = z.strictObject({
	value: figure,
	/** The document's words for the time of it (`năm 2025`); left out where it states none. */
	at: words.optional(),
});

/**
 * One target: one figure, the figures of its milestones or of its levels, or one aim in words, that a document sets for an
 * indicator.
 */
export const target = z.strictObject({
	/** Unique in the document; the item number, or the item number with `-2`, `-3` for further figures of one item. */
	id: item,
	/** Item of the document where the target stands; left out where it is the `id`. */
	item: item.optional(),
	/** Indicator that the target is set for (`content/indicators.yaml`). */
	indicator: id,
	/** How the figure binds: `>=` from … up, `>` over, `=` exactly, `<` under, `<=` at most; left out for a target in words. */
	comparator: comparator.optional(),
	/** The figure; left out for a target in words, and where it stands in `milestones` or `levels`. */
	value: figure.optional(),
	/** Upper end of a range from `value` (`từ 60% đến 70%`); a range has no comparator. */
	upTo: figure.optional(),
	/** Figures by time, in the order of time (`đến hết năm 2026: 60%; đến năm 2030: 90%`). */
	milestones: figuresOf(milestone),
	/** What the document starts from (`từ 52% năm 2025`). */
	baseline: baseline.optional(),
	/** Unit of measure of the figure (`%`). */
	measure: words.optional(),
	/** What the figure is counted over: area of work, kind of file (`từng lĩnh vực`). */
	scope: words.optional(),
	/** `true` where each part, field or unit has to reach it by itself (`ở từng lĩnh vực`, `mỗi phường`). */
	each: flag.optional(),
	/** Against what it is a change, in the document's words (`năm 2022`, `thời gian quy định`). */
	than: words.optional(),
	/** Of an index: in what a year has to be better than that of `than`. */
	in: z.array(z.enum(['points', 'class', 'rank'])).default([]),
	/** Level or kind of unit that it binds (`quận`, `phường`). */
	level: words.optional(),
	/** Figures by level, in place of `level` and `value`. Each becomes a target of its own: `3.1`, `3.1-2`. */
	levels: figuresOf(levelFigure),
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
export type Milestone = z.infer<typeof milestone>;

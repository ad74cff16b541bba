import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { day } from './day.ts';
import { flag, formProblem, listOf, namesOf, place, words } from './text.ts';

/** What a document may say of a duty. */
const states = ['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'withdrawn'] as const;
export type ResultState = (typeof states)[number];

/** Why it was not done, as far as a document says so. */
const reasons = ['other-act', 'funds', 'staff', 'procedure', 'cooperation', 'system', 'objective', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** From where a document has what it says: its own report, a superior, an inspection, a survey, a system. */
export const sourceKinds = ['report', 'superior', 'inspection', 'survey', 'system'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A whole number as an official writes it: `8`. */
const wholeNumber = (of: 'count' | 'phase') =>
	z.string().transform((value, context) => {
		const text = value.trim();
		if (/^\d{1,6}$/.test(text)) return Number(text);
		formProblem(context, say('bad-count', value, of));
		return z.NEVER;
	});

/** What was handed in: a document with its number and day, or words. */
const deliverable = z.strictObject({
	/** What it is (`Kế hoạch kiểm tra`). */
	text: words.optional(),
	/** Number and symbol as printed (`120/QĐ-UBND`). */
	number: words.optional(),
	/** Day of issue. */
	issued: day.optional(),
});

/** What a document says of the fate of duties: one sentence of it, about one duty or about several alike. */
export const result = z.strictObject({
	/** The assignment: `7679-qd-ubnd-2022#1.2.1` of the same locality, `binh-tan/7679-qd-ubnd-2022#1.2.1` of any. */
	assignment: words.optional(),
	/** Several assignments of which one sentence says the same; instead of `assignment`. */
	assignments: namesOf(words).default([]),
	/** Item of this document that says so (`II.3`). */
	item: place.optional(),
	/** Which part of the deadline, counted from 1; left out where the duty has one. */
	phase: wholeNumber('phase').optional(),
	/** Which round of a recurring duty, in words that are read as a period (`Quý II năm 2023`). */
	round: words.optional(),
	/** Several rounds of which one sentence says the same; instead of `round`. */
	rounds: namesOf(words).default([]),
	/** `true` where it speaks of every part and every round. */
	all: flag.optional(),
	/** Of whom it speaks; left out, of all who answer for the duty. */
	unit: words.optional(),
	/** Several units of which it says the same; instead of `unit`. */
	units: namesOf(words).default([]),
	/** Left out of a count without names, and where the document does not say whether it is done. */
	state: z.enum(states).optional(),
	/** The day of completion or the span in which it lies (`14/4/2023`, `trong tháng 4/2023`), where the document states one. */
	day: words.optional(),
	/** How many of how many, where the document names none of them. */
	count: z.strictObject({ done: wholeNumber('count'), of: wholeNumber('count') }).optional(),
	/** What was handed in, one entry each. */
	deliverables: listOf(deliverable),
	/** How far it is, in the document's words, which move no standing (`đạt khoảng 80%`, `đã trình UBND quận`). */
	progress: words.optional(),
	/** Difficulties that the document names. */
	difficulty: words.optional(),
	/** What the document proposes or asks for (`đề nghị lùi thời hạn đến quý I/2024`); a deadline moves by `changes` alone. */
	proposal: words.optional(),
	/** Why it was not done, only where the document says why. */
	reason: z.enum(reasons).optional(),
	/** What the document says besides, in short words of our own. */
	note: words.optional(),
	/** The document whose statement of the same thing it takes back, by file name or with its locality. */
	corrects: words.optional(),
	/** From where the document has it; left out, it reports itself. */
	via: z.enum(sourceKinds).optional(),
});

export type WrittenResult = z.infer<typeof result>;

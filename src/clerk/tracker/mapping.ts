import { z } from 'zod';
import { say } from '../../problem/messages.ts';
import { words } from '../../schemas/text.ts';
import { fold } from '../../words/fold.ts';

/** What a row of a tracker is about: an assignment, and where it has several parts, rounds or units, which of them. */
const about = z.strictObject({
	assignment: words,
	/** Which part of the deadline, from 1. */
	phase: words.optional(),
	/** Which round (`Quý II năm 2023`). */
	round: words.optional(),
	unit: words.optional(),
});

/** What the columns and words of a tracker mean, kept beside the content. */
export const mapping = z.strictObject({
	/** Names of the columns of the tracker's table. */
	columns: z.strictObject({
		/** Its own id of a task. */
		id: words,
		state: words,
		/** Id of an occurrence, as our own export in four classes writes it. A row that has one needs no entry in `assignments`. */
		occasion: words.optional(),
		/** Day of completion, where it has one. */
		day: words.optional(),
		/** Further words of a task, each in a column of its own. */
		progress: words.optional(),
		difficulty: words.optional(),
		proposal: words.optional(),
		note: words.optional(),
	}),
	/** Words of the tracker and what they state; `none` where they state nothing. */
	states: z
		.record(z.string(), z.enum(['done', 'partly', 'under-way', 'not-done', 'not-arisen', 'none']))
		.superRefine((states, context) => {
			// Cells are read without regard to case and signs, so one word must not have two meanings.
			const first = new Map<string, string>();
			for (const [said, state] of Object.entries(states)) {
				const before = first.get(fold(said));
				if (before === undefined) first.set(fold(said), said);
				else if (states[before] !== state) {
					const message = say('tracker-state-twice', said, before);
					context.addIssue({ code: 'custom', path: [said], message: message.reason, params: { message } });
				}
			}
		}),
	/** Ids of the tracker and the assignments that they are. */
	assignments: z.record(z.string(), z.union([words, about])),
});

export type Mapping = z.infer<typeof mapping>;

/** The keys that may stand at a place of a mapping. */
export const mappingKeys = ([list]: readonly PropertyKey[]): readonly string[] =>
	Object.keys((list === undefined ? mapping : list === 'columns' ? mapping.shape.columns : about).shape);

import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { signProblem } from '../problem/signs.ts';
import { composed } from '../words/compose.ts';
import { formProblem, words } from './text.ts';

/** `content/abbreviations.yaml`: each abbreviation with what it stands for (`CCHC: cải cách hành chính`). */
export const abbreviations = z.record(
	z
		.string()
		.overwrite(composed)
		.superRefine((value, context) => {
			if (value.trim() === '' || signProblem(value) !== null) formProblem(context, say('bad-abbreviation'));
		}),
	words,
);

export type Abbreviations = z.infer<typeof abbreviations>;

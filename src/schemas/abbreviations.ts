import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { signProblem } from '../problem/signs.ts';

import { composed } from '../words/compose.ts';
import { formProblem, mostNames, mostOfName, words } from './text.ts';

/** `content/abbreviations.yaml`: each abbreviation with what it stands for (`CCHC: cải cách hành chính`). */
export const abbreviations = z
	.record(
		z
			.string()
			.overwrite(composed)
			.superRefine((value, context) => {
				if (value.trim() === '' || signProblem(value) !== null) formProblem(context, say('bad-abbreviation'));
				else if (value.length > mostOfName) formProblem(context, say('value-too-long', value.length, mostOfName));
			}),
		words,
	)
	.superRefine((value, context) => {
		const { length } = Object.keys(value);
		if (length > mostNames) formProblem(context, say('list-too-long', length, mostNames));
	});

export type Abbreviations = z.infer<typeof abbreviations>;

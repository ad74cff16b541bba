import { expect, test } from 'vitest';
import type { Clause } from '../parts/clause.ts';
import { clausesOf } from '../parts/clauses.ts';
import { phraseOf } from '../words/phrase.ts';
import { DOUBTS } from './doubts.ts';

test.each(DOUBTS)('the example of the doubt “$name” is refused by this doubt, and by none before it', (doubt) => {
	const phrase = phraseOf(doubt.example);
	const clauses = clausesOf(phrase) as Clause[];
	const asked = DOUBTS.slice(0, DOUBTS.indexOf(doubt) + 1).map(({ problem }) =>
		clauses.some((clause, index) => problem({ phrase, clause, before: clauses[index - 1] ?? null }) !== null),
	);
	expect(asked).toEqual([...asked.slice(1).map(() => false), true]);
});

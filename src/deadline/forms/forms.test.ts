import { expect, test } from 'vitest';
import { phraseOf } from '../words/phrase.ts';
import { FORMS } from './forms.ts';

test.each(FORMS)('the example of the form “$name” is read by this form, to its end, and by none before it', (form) => {
	const phrase = phraseOf(form.example);
	const readers = FORMS.slice(0, FORMS.indexOf(form) + 1).map(({ read }) => read(phrase, 0)?.to ?? null);
	expect(readers).toEqual([...readers.slice(1).map(() => null), phrase.tokens.length]);
});

import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { abbreviationAnchor } from '../../words/term.ts';
import { glossaryView } from './glossary.ts';

const index = indexOf(buildRegister(someSources(someLocality([someDocument()]))).register);
const view = glossaryView(index);
const entries = view.letters.flatMap(({ entries: own }) => own);

it('words, abbreviations and indicators stand in one order, each once, under its letter', () => {
	const names = entries.map(({ name }) => name);
	expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
	expect(new Set(entries.map(({ anchor }) => anchor)).size).toBe(entries.length);
	expect(new Set(view.letters.map(({ letter }) => letter)).size).toBe(view.letters.length);
	expect(names).toEqual(expect.arrayContaining(['Chủ trì', 'Giao đích danh', 'CCHC']));
	expect(entries.filter(({ href }) => href !== null)).toHaveLength(index.register.indicators.length);
});

it.each([
	['CCHC', 'vt-CCHC'],
	['PAR Index', 'vt-PAR-Index'],
	['ĐVSNCL', 'vt-ĐVSNCL'],
])('%s stands at %s', (name, anchor) => {
	expect(abbreviationAnchor(name)).toBe(anchor);
});

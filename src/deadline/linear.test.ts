import { expect, test } from 'vitest';
import { readPhrase } from './read.ts';
import { phraseOf, withoutEnd } from './words/phrase.ts';

const YEAR = { start: '2023-01-01', end: '2023-12-31' };

/** How often a reading looks at a token of the text. */
const stepsOf = (text: string): number => {
	const phrase = withoutEnd(phraseOf(text));
	let steps = 0;
	const tokens = new Proxy(phrase.tokens, {
		get(target, key, receiver) {
			steps += 1;
			return Reflect.get(target, key, receiver);
		},
	});
	readPhrase({ text: phrase.text, tokens }, YEAR);
	return steps;
};

const rows = (words: string) => (times: number) => words.repeat(times);

const kinds: Record<string, (times: number) => string> = {
	'words before a time': rows('trong '),
	'words before a day': rows('trước ngày '),
	'words for a last day': rows('chậm nhất đến hết '),
	'“từ” without a time': rows('từ '),
	'“ngày” without a figure': rows('ngày '),
	'“khi” without an event': rows('khi '),
	'acts that are never named': rows('sau khi có '),
	'acts that are named at the end': (times) => `${'sau khi có '.repeat(times)}ban hành`,
	'acts to wait for': rows('theo Kế hoạch '),
	'conditions beside lasting tasks': rows('theo yêu cầu, thường xuyên '),
	'days inside a condition': (times) => `theo Kế hoạch${' a,1/1'.repeat(times)}`,
	'lasting tasks': rows('thường xuyên, '),
	recurrences: rows('hằng quý, '),
	'yearly days': rows('hằng năm, 15/12 '),
	'a list of days': (times) => `trước ngày ${'1/1, '.repeat(times)}hằng năm`,
	'a list of quarters': (times) => `từ ${'quý I, '.repeat(times)}`,
	'runs of years': rows('năm 2023 - '),
	'labelled parts': rows('quý I: a; '),
	'parts without a label': rows('Quý III. '),
	'years that head nothing': rows('Năm 2023, '),
	'broken lines': (times) => `15/7${'\nb'.repeat(times)}`,
	'broken lines after connectives': (times) => `${'là '.repeat(times)}15/7${'\nb'.repeat(times)}`,
	'opening brackets': (times) => `${'('.repeat(times)}a) quý III`,
	'pairs of brackets': (times) => `${'('.repeat(times)}a${')'.repeat(times)} quý III`,
	dashes: (times) => `${'a - '.repeat(times)}quý III`,
	'words of a label': (times) => `quý III: ${'a '.repeat(times)}`,
	'words that deny': (times) => `${'không '.repeat(times)}quý III`,
	'choices left open': (times) => `quý III ${'hoặc '.repeat(times)} quý IV`,
	'full stops': (times) => `quý III${'.'.repeat(times)}x`,
};

test.each(Object.entries(kinds))('a long text of %s is read in steps that grow with its length', (_, textOf) => {
	const [short = 0, long = 0] = [60, 480].map((times) => stepsOf(textOf(times)));
	// The text is 8 times as long: steps that grow with its square would be 64 times as many.
	expect(long).toBeLessThan(12 * short);
});

test('long runs of one letter, one figure, white space or combining marks are read at once', () => {
	const long = ['a', '1', ' ', '\u0301', '\u0323\u0301'].map((letter) => `quý III a${letter.repeat(100_000)}b`);
	for (const text of long) expect(phraseOf(text).tokens.length).toBeLessThan(8);
});

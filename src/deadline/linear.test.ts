import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOST_LETTERS, readDeadline, readPhrase } from './read.ts';
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
	'words for “before” alone': rows('trước '),
	'“and” alone': rows('và '),
	figures: rows('1 '),
	semicolons: rows('; '),
	'labels without a time': rows('Báo cáo: '),
	'labels that hold a period': rows('Báo cáo năm gửi '),
	'periods without a day': rows('6 tháng, '),
	'periods that are one list': (times) => `Báo cáo ${'quý I, '.repeat(times)}trước ngày 15/3`,
	'periods with their days': rows('Quý I: trước ngày 15/3; '),
	'days with their reports': rows('trước ngày 15/3 (quý I), '),
	'days that go on with their reports': (times) => `trước ngày ${'15/3 (quý I), '.repeat(times)}`,
	'parts of a task': rows('Đợt 1 '),
	'weeks without a day': rows('hằng tuần báo cáo '),
	weekdays: rows('thứ Sáu, '),
	'weekdays of one week': (times) => `hằng tuần ${'thứ Sáu, '.repeat(times)}`,
	'days of each month': (times) => `ngày ${'10, '.repeat(times)}hằng tháng`,
	'rounds said again': rows('hằng năm 15/12 hằng năm '),
	'rounds with words before their day': rows('hằng tháng báo cáo trước ngày 25 '),
	'rounds by the rounds of a list': rows('6 tháng (trước ngày 15/6), '),
	'months after the round': rows('tháng liền kề sau kỳ báo cáo '),
	'acts with numbers': rows('theo Kế hoạch số 12/KH-UBND '),
	percentages: rows('50% '),
	'tasks after commas': rows('trước ngày 15/3, báo cáo '),
	'tasks after commas that state no time': (times) => `trước ngày 15/3${', a b c d'.repeat(times)}`,
	'a task after a comma in many words': (times) => `trước ngày 15/3, ${'a '.repeat(times)}`,
	'tasks after “và”': rows('quý III và hoàn thành trước ngày 15/3 '),
	'acts with numbers, and their tasks': rows('theo Kế hoạch số 12/KH-UBND, hoàn thành trước ngày 15/3, '),
	'days of several months': (times) => `ngày 20 các tháng 1${', 2'.repeat(times)}`,
	'days to the end of a month': rows('từ ngày 25 đến ngày cuối '),
	'times of a year': rows('02 lần/năm, trước ngày 15/6 và '),
	'parts that are counted': rows('02 đợt: đợt 1 '),
	'full stops': (times) => `quý III${'.'.repeat(times)}x`,
};

test.each(Object.entries(kinds))('a long text of %s is read in steps that grow with its length', (_, textOf) => {
	const [short = 0, long = 0] = [60, 480].map((times) => stepsOf(textOf(times)));
	// The text is 8 times as long: steps that grow with its square would be 64 times as many.
	expect(long).toBeLessThan(12 * short);
});

test.each(Object.entries(kinds))(
	'a text of %s that is longer than any deadline is refused by its length alone',
	(_, textOf) => {
		const row = textOf(1000).length / 1000;
		for (const letters of [5_000, 20_000, 60_000]) {
			const answer = readDeadline(textOf(Math.ceil(letters / row) + 1), YEAR);
			expect('problem' in answer && answer.problem.reason.endsWith('dài hơn mọi thời hạn mà trang đọc.')).toBe(true);
		}
	},
);

test('the longest deadline of the frozen documents is far shorter than the limit', () => {
	const lengths = globSync('tests/frozen/content/**/*.mdx').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^ +due: (?:\|-\n(?<lines>(?: {6,}.*\n)+)|(?<line>.*))/gm)].map(
			({ groups }) => (groups?.['lines'] ?? groups?.['line'] ?? '').length,
		),
	);
	expect(lengths.length).toBeGreaterThan(80);
	expect(Math.max(...lengths) * 10).toBeLessThan(MOST_LETTERS);
});

test('long runs of one letter, one figure, white space or combining marks are read at once', () => {
	const long = ['a', '1', ' ', '\u0301', '\u0323\u0301'].map((letter) => `quý III a${letter.repeat(100_000)}b`);
	for (const text of long) expect(phraseOf(text).tokens.length).toBeLessThan(8);
});

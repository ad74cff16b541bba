import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { contentFiles } from '../fixtures/growth/published.ts';
import { say } from '../problem/messages.ts';
import { parsePageBody } from './page.ts';
import { parseBody } from './parse.ts';
import { mostEntries, mostLines, mostMarks, mostRows, mostSigns, tooMuch } from './size.ts';

const marks = (mark: string, most: number) => say('too-many-marks', mark, most);

/** By name: a piece that stands alone, what is said of too many of it, how many may stand, and where in it that is said. */
const pieces: Readonly<
	Record<string, readonly [piece: string, said: ReturnType<typeof say>, most: number, at: number]>
> = {
	'opened links': ['[a](', marks('[', mostMarks), mostMarks, 0],
	'closed labels': ['a] ', marks(']', mostMarks), mostMarks, 1],
	footnotes: ['[^a] ', marks('[', mostMarks), mostMarks, 0],
	emphasis: ['*a_ ', marks('*', mostMarks), mostMarks, 0],
	'struck words': ['~a ', marks('~', mostMarks), mostMarks, 0],
	code: ['`a ', marks('`', mostMarks), mostMarks, 0],
	tags: ['a<b ', marks('<', mostMarks), mostMarks, 1],
	'opened braces': ['{ ', marks('{', mostMarks), mostMarks, 0],
	'closed braces': ['} ', marks('}', mostMarks), mostMarks, 0],
	'mail addresses': ['a@b.vn ', marks('@', mostMarks), mostMarks, 1],
	'addresses without a scheme': ['www.a.vn ', marks('www', mostMarks), mostMarks, 0],
	addresses: ['https://a.vn ', marks('http', mostMarks), mostMarks, 0],
	cells: ['|a', marks('|', mostSigns), mostSigns, 0],
	entities: ['&amp;', marks('&', mostSigns), mostSigns, 0],
	escapes: ['\\-', marks('\\', mostSigns), mostSigns, 0],
	lines: ['a\n', say('too-many-lines', mostLines), mostLines, 0],
	'empty lines': ['\n', say('too-many-lines', mostRows), mostRows, 0],
	'entries of lists': ['- a\n', say('too-many-entries', mostEntries), mostEntries, 0],
	'numbered entries': ['1. a\n', say('too-many-entries', mostEntries), mostEntries, 0],
	'empty entries': ['+\n', say('too-many-entries', mostEntries), mostEntries, 0],
	quotations: ['> a\n', say('too-many-entries', mostEntries), mostEntries, 0],
	'quotations in lists': ['- > a\n', say('too-many-entries', mostEntries), mostEntries / 2, 0],
};

it.each(Object.entries(pieces))(
	'so many %s may stand in a body; with one more it is refused where that one stands',
	(_, [piece, said, most, at]) => {
		expect(tooMuch(piece.repeat(most))).toBeNull();
		expect(tooMuch(`${piece.repeat(most)}${piece}`)).toEqual({ offset: piece.length * most + at, message: said });
	},
);

test('an entry of a list that is indented for more than sixty levels is refused before it is read', () => {
	expect(tooMuch(`- a\n\n${' '.repeat(119)}- b\n`)).toBeNull();
	expect(tooMuch(`- a\n\n${' '.repeat(120)}- b\n`)).toEqual({ offset: 5, message: say('text-too-deep') });
});

test('the place of what is too much is a line and column of the file, in documents and pages', () => {
	const body = `Chữ.\n\n${'[a]('.repeat(mostMarks + 1)}`;
	const place = { line: 12, column: 4 * mostMarks + 1 };
	for (const parse of [parseBody, parsePageBody])
		expect(parse('a.mdx', body, 10)).toMatchObject({ tree: null, findings: [{ place, code: 'too-many-marks' }] });
});

test('no document and no page that is published has a tenth of what may stand', () => {
	const files = contentFiles().filter((name) => name.endsWith('.mdx'));
	expect(files.length).toBeGreaterThan(10);
	for (const file of files) {
		const [, , ...rest] = readFileSync(file, 'utf8').split(/^---$/m);
		expect(tooMuch(rest.join('---').repeat(10)), file).toBeNull();
	}
});

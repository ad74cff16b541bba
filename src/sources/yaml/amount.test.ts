import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { contentFiles } from '../../fixtures/growth/published.ts';
import { say } from '../../problem/messages.ts';
import { mostDataLines, mostDataSigns } from './amount.ts';
import { readYaml } from './yaml.ts';

const found = (text: string) => readYaml('a.yaml', text, 5).findings;

it.each([
	['lines', '- ab\n', 'dòng', mostDataLines, { line: mostDataLines + 5, column: 3 }],
	['lines behind other spaces', '\u00A0-\u3000ab\n', 'dòng', mostDataLines, { line: mostDataLines + 5, column: 4 }],
	['anchors', '& ', 'dấu &', mostDataSigns, { line: 5, column: 2 * mostDataSigns + 1 }],
	['keys', 'ab:\n', 'dòng', mostDataLines, { line: mostDataLines + 5, column: 1 }],
	['commas', 'a, ', 'dấu ,', mostDataSigns, { line: 5, column: 3 * mostDataSigns + 2 }],
	['quotation marks', 'a" ', 'dấu "', 30_000, { line: 5, column: 3 * 30_000 + 2 }],
	['brackets that close', 'a] ', 'dấu ]', mostDataSigns, { line: 5, column: 3 * mostDataSigns + 2 }],
])('data has at most so many %s; what is too much is told at its place', (_, piece, what, most, place) => {
	expect(found(piece.repeat(most)).some(({ code }) => code === 'too-much-data')).toBe(false);
	expect(found(piece.repeat(most + 1))).toEqual([
		{ file: 'a.yaml', level: 'error', place, ...say('too-much-data', what, most) },
	]);
});

test('no file that is published has a fifth of the lines and signs that data may have', () => {
	for (const file of contentFiles()) {
		const text = readFileSync(file, 'utf8');
		const [, data = ''] = file.endsWith('.mdx') ? text.split(/^---$/m) : ['', text];
		for (const sign of ['\n', ',', '[', '{']) expect(data.split(sign).length, `${file} ${sign}`).toBeLessThan(2000);
	}
});

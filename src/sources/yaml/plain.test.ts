import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../file/frontmatter.ts';
import { plainYaml } from './plain.ts';
import { wholeYaml } from './whole.ts';

/** Holds the plain reading, where there is one, against that of the whole parser. */
function holds(text: string): boolean {
	const plain = plainYaml(text);
	if (plain === undefined) return false;
	expect({ text, ...wholeYaml('a.yaml', text, 1), yaml: plain }).toEqual({ text, findings: [], yaml: plain });
	expect(plain).toEqual(wholeYaml('a.yaml', text, 1).yaml?.value);
	return true;
}

const word = fc.constantFrom(
	...['Quý I', 'a: b', 'a:', ':a', '- a', '-', '-a', '? a', '# a', 'a # b', 'a#b', '~', 'null', '"a"', "'a''b'", '"a'],
	...[
		'[a, b]',
		'[a, "b"]',
		'[]',
		'[a',
		'[a,]',
		'{a: b}',
		'|',
		'>-',
		'|2',
		'>+',
		'&x a',
		'*x',
		'!t a',
		'%a',
		'@a',
		'`a',
	],
	...[
		'---',
		'...',
		'đến 15/9',
		'a,b',
		'1.10',
		'"a \\n"',
		'"a" b',
		'',
		' ',
		'a  ',
		'ngày\u00a0',
		'\ta',
		'a, [b]',
		'<<',
		'[[[[[',
	],
);
const key = fc.constantFrom('a', 'b', 'due', 'CCHC', 'HĐND', '2023', 'a b', '"a"', '', '__proto__', 'toString', 'null');
const row = fc
	.tuple(
		fc.nat(6),
		fc.constantFrom('', '- ', '-   ', '- - '),
		fc.option(key),
		fc.constantFrom(': ', ':', ':  '),
		word,
		fc.constantFrom('', '', '', ' # c', '  '),
	)
	.map(
		([indent, mark, name, colon, value, end]) =>
			`${' '.repeat(indent)}${mark}${name === null ? '' : name + colon}${value}${end}`,
	);

describe('YAML of the plain form', () => {
	it('is read as the whole parser reads it, whatever rows are written', () => {
		let read = 0;
		fc.assert(
			fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
				if (holds(rows.join('\n'))) read++;
			}),
			{ numRuns: 20_000 },
		);
		expect(read).toBeGreaterThan(200);
	});

	it('is read as the whole parser reads it, with letters of right files left out, doubled or moved', () => {
		const files = globSync('src/fixtures/**/*.{yaml,mdx}').map((file) => readFileSync(file, 'utf8'));
		const texts = files.map((text) => splitFrontmatter('a', text).parts?.yaml ?? text);
		fc.assert(
			fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(20), fc.nat(), (text, from, length, to) => {
				const cut = text.slice(from % text.length, (from % text.length) + length);
				const at = to % text.length;
				holds(text.slice(0, at) + cut + text.slice(at));
				holds(text.replace(cut, ''));
			}),
			{ numRuns: 500 },
		);
	});

	it('is that of most files of five real documents', () => {
		const files = globSync('tests/frozen/content/localities/**/*.{yaml,mdx}');
		const read = files.filter((file) => {
			const text = readFileSync(file, 'utf8').normalize('NFC');
			return holds(splitFrontmatter(file, text).parts?.yaml ?? text);
		});
		expect(files).not.toEqual([]);
		expect(read.length).toBeGreaterThan(files.length / 2);
	});

	it.each([
		['a: 1\nb:\n  - x\n  - y: z\n    w: v\n', { a: '1', b: ['x', { y: 'z', w: 'v' }] }],
		['a:\n- x\n- y\nb:\n', { a: ['x', 'y'], b: '' }],
		['- a: >-\n    một\n    hai\n  b: |\n    ba\n', [{ a: 'một hai', b: 'ba\n' }]],
		['PAR Index: x\n"a b": y\n', { 'PAR Index': 'x', 'a b': 'y' }],
		['- a: >-\n    một\n    hai\n\n# Nhóm\n- b: |\n    ba\n\n\n  c: d\n', [{ a: 'một hai' }, { b: 'ba\n', c: 'd' }]],
		['"2024":\n  a: x\n"2025": y\n', { 2024: { a: 'x' }, 2025: 'y' }],
		["a: [x, 'y', \"z\"]\nb: 'nói ''có'''\n", { a: ['x', 'y', 'z'], b: "nói 'có'" }],
	])('%j is read without the whole parser', (text, value) => {
		expect(plainYaml(text)).toEqual(value);
	});

	it.each(['a: 1\n"a": 2\n', '"a: 1\n', 'a": 1\n', "'a': 1\n", '"": 1\n', 'a: |\n  b\n\n  c\n', 'a  b: 1\n'])(
		'%j is left to the whole parser',
		(text) => {
			expect(plainYaml(text)).toBeUndefined();
		},
	);
});

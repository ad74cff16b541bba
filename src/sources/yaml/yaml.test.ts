import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { say } from '../../problem/messages.ts';
import { yamlError } from './error.ts';
import { noGaps } from './gaps.ts';
import { readYaml } from './yaml.ts';

const value = (text: string) => readYaml('a.yaml', text, 1).yaml?.value;
const places = (text: string, firstLine = 1) =>
	readYaml('a.yaml', text, firstLine).findings.map(({ place, code, reason, remedy }) => [
		place,
		{ code, reason, remedy },
	]);
const near = (code: string, text: string) => yamlError(code, text);

it.each([
	['id: 1.10', { id: '1.10' }],
	['issued: 2026-02-30', { issued: '2026-02-30' }],
	['open: no', { open: 'no' }],
	['open: true', { open: 'true' }],
	['value: 0x1F', { value: '0x1F' }],
	['value: 031', { value: '031' }],
	['value: 1e3', { value: '1e3' }],
	['value: .inf', { value: '.inf' }],
	['value: "~"', { value: '~' }],
	['value: "null"', { value: 'null' }],
	['value:', { value: '' }],
	['time: 12:30:00', { time: '12:30:00' }],
	['<<: a', { '<<': 'a' }],
	['list: [1, "2", ba]', { list: ['1', '2', 'ba'] }],
	['due: |\n  Quý I\n  Quý II\n', { due: 'Quý I\nQuý II\n' }],
	['text: >-\n  một\n  hai\n', { text: 'một hai' }],
	['# ghi chú\na: "x # y"\n# hết', { a: 'x # y' }],
])('every scalar stays the text that was written: %s', (text, expected) => {
	expect(value(text)).toEqual(expected);
});

it.each(['~', 'null', 'Null', 'NULL'])('a plain %s means nothing, and is no text', (written) => {
	expect(value(`a: ${written}\nb: [${written}]\n`)).toEqual({ a: '', b: [''] });
});

it('a file of nothing but comments has no value', () => {
	expect(value('# chưa có gì\n')).toBeNull();
});

it.each([
	['a tab in the indentation', 'a:\n\tb: 1\n', [[{ line: 2, column: 1 }, near('TAB_AS_INDENT', '')]]],
	[
		'a tab behind spaces in the indentation',
		'a:\n  - b: 1\n  \tc: 1\n',
		[[{ line: 3, column: 3 }, near('TAB_AS_INDENT', '')]],
	],
	[
		'a value whose end would be lost behind a #',
		'due: Quý I # theo bản gốc\nb:\n  - x #y\n',
		[
			[{ line: 1, column: 12 }, say('lost-comment', '# theo bản gốc')],
			[{ line: 3, column: 7 }, say('lost-comment', '#y')],
		],
	],
	['a key that stands twice', 'a: 1\nb: 2\na: 3\n', [[{ line: 3, column: 1 }, near('DUPLICATE_KEY', '')]]],
	[
		'a key that stands twice in a map of a list',
		'a:\n  - b: 1\n    b: 2\n',
		[[{ line: 3, column: 5 }, say('duplicate-key', true)]],
	],
	['a second document', 'a: 1\n---\nb: 2\n', [[{ line: 2, column: 1 }, near('MULTIPLE_DOCS', '')]]],
	['a quotation mark that is not closed', 'a: "x\n', [[{ line: 1, column: 4 }, say('missing-sign', '"x', 'quote')]]],
	['two colons on a line', 'due: Quý I: ban hành\n', [[{ line: 1, column: 6 }, say('two-colons', 'Quý I: ban hành')]]],
	['a tag of its own', 'a: !x 5\n', [[{ line: 1, column: 4 }, say('exclamation-first', '!x 5')]]],
	['a tag for a number', 'a: !!int 5\n', [[{ line: 1, column: 4 }, say('exclamation-first', '!!int 5')]]],
	['a tag for text', 'a: !!str 5\n', [[{ line: 1, column: 4 }, say('exclamation-first', '!!str 5')]]],
	['a tag without a name', 'a: ! 5\n', [[{ line: 1, column: 4 }, say('exclamation-first', '! 5')]]],
	['a tag for a list', 'a: !!seq [x]\n', [[{ line: 1, column: 4 }, say('exclamation-first', '!!seq [x]')]]],
	['a key that is a list', 'a: 1\n[b, c]: 2\n', [[{ line: 2, column: 1 }, say('key-not-text')]]],
	['an anchor', 'a: &x 1\n', [[{ line: 1, column: 4 }, say('alias')]]],
	['an alias of nothing', 'a: *x\n', [[{ line: 1, column: 4 }, say('alias')]]],
])('%s is refused at its place', (_, text, expected) => {
	expect(places(text)).toEqual(expected);
});

it('an alias bomb is refused without being blown up', () => {
	const layers = Array.from({ length: 12 }, (_, layer) => {
		const entry = layer === 0 ? '"lol"' : `*l${layer - 1}`;
		return `l${layer}: &l${layer} [${Array(10).fill(entry).join(', ')}]\n`;
	});
	const { yaml, findings } = readYaml('a.yaml', layers.join(''), 1);
	expect(yaml).toBeNull();
	expect(new Set(findings.map(({ reason }) => reason))).toEqual(new Set([say('alias').reason]));
});

it.each(['[', '{', '- ', '? ', 'a: {', '[a, '])('twenty thousand times “%s” is one problem, not a crash', (part) => {
	const { yaml, findings } = readYaml('a.yaml', `title:\n  ${part.repeat(20_000)}x`, 1);
	expect(yaml).toBeNull();
	expect(findings).toEqual([expect.objectContaining({ place: { line: 2, column: 3 }, ...say('data-too-deep') })]);
});

it('lists within lists over many lines are refused where they lie too deep', () => {
	const rows = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}-\n`).join('');
	expect(places(rows)).toEqual([[{ line: 33, column: 33 }, say('data-too-deep')]]);
});

it('brackets in text are no depth', () => {
	const text = `a: "${'['.repeat(100)}"\nb: |\n  ${'[ '.repeat(20)}\nc:\n  - x [${'\n  - y [1'.repeat(50)}\n`;
	expect(readYaml('a.yaml', text, 1).findings).toEqual([]);
});

it('of several problems at one place the first is given', () => {
	const found = readYaml('a.yaml', 'a: [[[[\n', 1).findings.map(({ place }) => JSON.stringify(place));
	expect(new Set(found).size).toBe(found.length);
});

it('a key that stands twice is found among very many', () => {
	const rows = Array.from({ length: 9_000 }, (_, n) => `k${n}: x\n`).join('');
	expect(places(`${rows}k7: y\n`)).toEqual([[{ line: 9_001, column: 1 }, near('DUPLICATE_KEY', '')]]);
});

it('several problems of one file are reported at once', () => {
	const found = places('a: 1\na: 2\nb: !x 3\nc: *d\n').map(([place]) => JSON.stringify(place));
	expect(found.sort()).toEqual(['{"line":2,"column":1}', '{"line":3,"column":4}', '{"line":4,"column":4}']);
});

it('places count from the line of the file on which the data begins', () => {
	expect(places('a: 1\na: 2\n', 2)[0]?.[0]).toEqual({ line: 3, column: 1 });
});

const text = [
	'type: quyet-dinh',
	'signer:',
	'  name: A',
	'assignments:',
	'  - id: 1.1',
	'    leads:',
	'      - phong-a',
	'      - phong-b',
	'    due:',
	'  - {id: 1.2, task: việc}',
].join('\n');

it.each([
	['a value', ['type'], 2, 7],
	['a value within a map', ['signer', 'name'], 4, 9],
	['a map stands where its key stands', ['signer'], 3, 1],
	['a key that is missing stands where its map stands', ['number'], 2, 1],
	['a key that is missing in a map within', ['signer', 'capacity'], 3, 1],
	['an entry of a list', ['assignments', 0], 6, 5],
	['a value in an entry', ['assignments', 0, 'id'], 6, 9],
	['an entry of a list in an entry', ['assignments', 0, 'leads', 1], 9, 9],
	['a value that is empty stands where its key stands', ['assignments', 0, 'due'], 10, 5],
	['a value in a map on one line', ['assignments', 1, 'task'], 11, 21],
	['an entry that does not exist stands where its list stands', ['assignments', 7, 'id'], 5, 1],
	['a path into a text stands where the text stands', ['type', 'x', 0], 2, 7],
	['no path is the beginning', [], 2, 1],
])('the place of a path: %s', (_, path, line, column) => {
	expect(readYaml('a.mdx', text, 2).yaml?.locate(path)).toEqual({ line, column });
});

it('the place of a key is where the key stands, not its value', () => {
	const locate = readYaml('a.mdx', text, 2).yaml?.locate;
	expect(locate?.(['signer', 'name'], true)).toEqual({ line: 4, column: 3 });
	expect(locate?.(['assignments', 1, 'task'], true)).toEqual({ line: 11, column: 15 });
});

it('whatever the text is, there is a value or a problem, and nothing is thrown', () => {
	const part = fc.oneof(
		fc.constantFrom(
			'a: ',
			'- ',
			'\n',
			'  ',
			'\t',
			'"',
			"'",
			'[',
			']',
			'{',
			'}',
			',',
			'&x ',
			'*x',
			'!x ',
			'|',
			'>',
			'---\n',
			'? ',
			'# ',
			'%',
		),
		fc.string({ maxLength: 5 }),
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
			const { yaml, findings } = readYaml('a.yaml', parts.join(''), 1);
			const holes = yaml === null ? [] : [...yaml.gaps.broken, ...yaml.gaps.torn];
			expect(yaml === null || holes.length > 0 || yaml.gaps === noGaps).toBe(true);
			if (findings.length === 0) expect(yaml?.gaps).toBe(noGaps);
			yaml?.locate(['a', 0, 'b']);
		}),
	);
});

it('texts, lists and maps are read back as they were written', () => {
	const { tree } = fc.letrec((tie) => ({
		tree: fc.oneof(
			{ depthSize: 'small' },
			fc.string(),
			fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
			fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('tree'), { minKeys: 1, maxKeys: 3 }),
		),
	}));
	fc.assert(
		fc.property(fc.record({ a: tree }), (written) => {
			const text = stringify(written, { schema: 'failsafe', aliasDuplicateObjects: false });
			expect(value(text)).toEqual(JSON.parse(JSON.stringify(written)));
		}),
	);
});

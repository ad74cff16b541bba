import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { editedYaml } from './edit.ts';
import { editedFile } from './file.ts';

const text = [
	'# Kế hoạch',
	'title: Kế hoạch 2023 # ghi chú',
	'period: "2023"',
	'note: >-',
	'  Dòng đầu của lời ghi chú dài, được gấp lại',
	'  thành dòng hai, rồi',
	'  thành dòng ba.',
	'assignments:',
	'  # nhóm một',
	'  - id: "1.10"',
	'    leads: [a, b]',
	'    due: |-',
	'      Quý I',
	'      Quý II',
	'  - id: "2"',
	'    leads:',
	'      - a',
	'',
].join('\n');

/** The lines that a text has more than another one, and those that it has less. */
function touched(before: string, after: string): [string[], string[]] {
	const [was, now] = [before.split('\n'), after.split('\n')];
	return [was.filter((line) => !now.includes(line)), now.filter((line) => !was.includes(line))];
}

describe('one edit touches its lines alone', () => {
	it.each([
		[
			'a text, with the remark beside it',
			['title'],
			'Kế hoạch',
			[['title: Kế hoạch 2023 # ghi chú'], ['title: Kế hoạch # ghi chú']],
		],
		['a number as text, in its quotes', ['period'], '2024', [['period: "2023"'], ['period: "2024"']]],
		[
			'an item number that looks like a figure',
			['assignments', 1, 'id'],
			'2.10',
			[['  - id: "2"'], ['  - id: "2.10"']],
		],
		[
			'one word of folded text',
			['note'],
			'Dòng đầu của lời ghi chú dài, được gấp lại thành dòng 2, rồi thành dòng ba.',
			[['  thành dòng hai, rồi'], ['  thành dòng 2, rồi']],
		],
		['a line of a text of several', ['assignments', 0, 'due'], 'Quý I\nQuý III', [['      Quý II'], ['      Quý III']]],
		['a key that is new, in its order', ['assignments', 1, 'due'], 'năm 2023', [[], ['    due: năm 2023']]],
		[
			'a list that is new',
			['assignments', 1, 'deliverables'],
			['Báo cáo: quý'],
			[[], ['    deliverables:', '      - "Báo cáo: quý"']],
		],
		[
			'a key taken away',
			['note'],
			null,
			[['note: >-', '  Dòng đầu của lời ghi chú dài, được gấp lại', '  thành dòng hai, rồi', '  thành dòng ba.'], []],
		],
		['the last item of a list, with the list', ['assignments', 1, 'leads', 0], null, [['    leads:', '      - a'], []]],
		[
			'an item of a list within a line',
			['assignments', 0, 'leads', 1],
			'c, d',
			[['    leads: [a, b]'], ['    leads: [a, "c, d"]']],
		],
		[
			'text that YAML would read otherwise',
			['title'],
			'- không: #1',
			[['title: Kế hoạch 2023 # ghi chú'], ['title: "- không: #1" # ghi chú']],
		],
	] as const)('%s', (_, path, value, lines) => {
		const order = ['id', 'deliverables', 'leads', 'due'];
		const after = editedFile('x.yaml', text, [{ path, value, order }]);
		expect(touched(text, after)).toEqual(lines);
	});

	it('an item is put in or taken out with its lines; remarks stay', () => {
		const item = { id: '1.11', task: 'Rà soát', leads: ['a'] };
		const after = editedFile('x.yaml', text, [{ path: ['assignments', 1], insert: true, value: item }]);
		expect(touched(text, after)).toEqual([[], ['  - id: "1.11"', '    task: Rà soát']]);
		const back = editedFile('x.yaml', after, [{ path: ['assignments', 1], value: null }]);
		expect(back).toBe(text);
		expect(editedYaml(text, [{ path: ['assignments', 0], value: null }])).toContain('  # nhóm một\n  - id: "2"\n');
	});

	it('several edits are made at once, by the places before any of them', () => {
		const after = editedFile('x.yaml', text, [
			{ path: ['assignments', 0, 'id'], value: '1.1' },
			{ path: ['assignments', 0, 'due'], value: 'Quý I' },
			{ path: ['assignments', 1], value: null },
			{ path: ['title'], value: 'Khác' },
		]);
		expect(parse(after)).toMatchObject({ title: 'Khác', assignments: [{ id: '1.1', due: 'Quý I' }] });
	});

	it.each([
		['98', '95', 'value: 95\n'],
		['31.5', '98', 'value: 98\n'],
		['1.9', '1.10', 'value: "1.10"\n'],
		['98', '098', 'value: "098"\n'],
		['"98"', '95', 'value: "95"\n'],
		['cao', '95', 'value: "95"\n'],
	])('a figure without quotes keeps none, unless a reader would take it for another: %s, %s', (was, now, after) => {
		expect(editedFile('x.yaml', `value: ${was}\n`, [{ path: ['value'], value: now }])).toBe(after);
	});

	it('line ends of Windows stay', () => {
		const after = editedFile('x.yaml', text.replaceAll('\n', '\r\n'), [{ path: ['title'], value: 'Khác' }]);
		expect(after.replaceAll('\r\n', '')).not.toContain('\n');
	});

	it.each([
		['a path that leads nowhere', [{ path: ['assignments', 7, 'id'], value: 'x' }]],
		['a key of a text', [{ path: ['title', 'x'], value: 'x' }]],
		[
			'two edits of one value',
			[
				{ path: ['title'], value: 'a' },
				{ path: ['title'], value: 'b' },
			],
		],
		[
			'an edit within what is taken away',
			[
				{ path: ['assignments', 0], value: null },
				{ path: ['assignments', 0, 'id'], value: 'x' },
			],
		],
	])('%s is refused', (_, edits) => {
		expect(() => editedFile('x.yaml', text, edits)).toThrow();
	});
});

describe('in every file of real content', () => {
	const folder = 'tests/frozen/content/localities';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(mdx|yaml)$/.test(file));
	test.each(files)('%s: each text can be changed, and one line at most differs', (file) => {
		const before = readFileSync(join(folder, file), 'utf8');
		const yaml = file.endsWith('.mdx') ? (/^---\n([\s\S]*?\n)---\n/.exec(before)?.[1] ?? '') : before;
		const paths: (string | number)[][] = [];
		const walk = (value: unknown, path: (string | number)[]): void => {
			if (typeof value === 'string') paths.push(path);
			else if (Array.isArray(value)) for (const [at, one] of value.entries()) walk(one, [...path, at]);
			else for (const [key, one] of Object.entries(value ?? {})) walk(one, [...path, key]);
		};
		walk(parse(yaml, { schema: 'failsafe' }), []);
		expect(paths.length).toBeGreaterThan(2);
		for (const path of paths.filter((_, at) => at % Math.ceil(paths.length / 25) === 0)) {
			const after = editedFile(file, before, [{ path, value: 'Một lời: "khác" #1' }]);
			const [was, now] = touched(before, after);
			expect(now.length, path.join('.')).toBeLessThanOrEqual(1);
			expect(was.length - now.length, path.join('.')).toBeLessThan(12);
		}
	});
});

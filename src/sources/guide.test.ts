import { readdirSync, readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDeadline } from '../deadline/read.ts';
import { problemsWith } from '../fixtures/content.ts';
import {
	codesIn,
	components,
	example,
	files,
	guide,
	piecesOf,
	plan,
	planWithTargets,
	report,
	reportWithFigures,
	rowsUnder,
	tables,
} from '../fixtures/guide.ts';
import { printed } from '../problem/print.ts';
import { phaseWords } from '../vi/deadline.ts';
import { keyMeanings } from '../vi/keys/keys.ts';
import { fileSchemas, isNeeded, mapsIn, unwrapped } from '../writing/schema/maps.ts';

// The writers' guide and the README say what is so: their examples are accepted, their tables name every key and reading.

describe('the examples of the guide', () => {
	test('are together a content folder without a problem', () => {
		expect(components).toHaveLength(4);
		expect(problemsWith(files)).toEqual([]);
	});

	test('of targets may stand in the document', () => {
		expect(planWithTargets).toContain('milestones:');
		expect(problemsWith({ ...files, [plan]: planWithTargets })).toEqual([]);
	});

	test('of figures may stand in a report', () => {
		expect(problemsWith({ ...files, [plan]: planWithTargets, [report]: reportWithFigures })).toEqual([]);
	});

	test('take the first document of the README beside them', () => {
		const [first, ...others] = piecesOf(readFileSync('README.md', 'utf8')).codes.filter(({ lang }) => lang === 'mdx');
		expect(others).toEqual([]);
		const readme = 'localities/binh-tan/documents/12-kh-ubnd-2023.mdx';
		expect(problemsWith({ ...files, [readme]: `${first?.value}\n` })).toEqual([]);
	});

	test('give the report that the guide prints when a unit is misspelt', () => {
		const [call = '', ...report] = example(/^11\. /, 'console').split('\n');
		expect(call).toBe('$ npm run minhbach -- check');
		const wrong = files[plan]?.replace('- phong-noi-vu\n', '- phong-noi-vuu\n') ?? '';
		expect(printed(problemsWith({ ...files, [plan]: wrong }), 'text')).toBe(report.join('\n'));
	});
});

const maps = new Map<string, z.ZodObject>();
for (const [name, schema] of Object.entries(fileSchemas)) mapsIn(schema, name, maps);

/** What a cell says of a key, without what leads to other places of the guide. */
const meaningIn = (cell: Parameters<typeof textOf>[0]): string =>
	textOf(cell)
		.replace(/ \((mục \d+|ở ví dụ trên: [^)]*)\)/g, '')
		.replace(/[,;] (xem (danh sách dưới bảng|mục \d+)|ghi như ở mục \d+)/g, '')
		.trim();

describe('the tables of keys', () => {
	test('cover every map of every schema', async () => {
		const names = tables.map((one) => textOf(one.children[0]?.children[0])).filter((head) => head.startsWith('Khóa '));
		expect(names.toSorted()).toEqual([...maps.keys()].map((name) => `Khóa ${name}`).toSorted());
		const covered = new Set(maps.values());
		for (const file of readdirSync('src/schemas').filter((one) => /^[^.]+\.ts$/.test(one))) {
			const module: object = await import(`../schemas/${file.slice(0, -'.ts'.length)}.ts`);
			const own = Object.values(module).flatMap((value) => [...mapsIn(value, file).values()]);
			expect([file, own.filter((one) => !covered.has(one)).length]).toEqual([file, 0]);
		}
	});

	it.each([...maps])(
		'%s: every key with what editors are told of it, a star at those that must be given, and values that may be given',
		(name, map) => {
			const rows = rowsUnder(`Khóa ${name}`);
			const keys = Object.entries(map.shape).map(([key, schema]) => (isNeeded(schema) ? `${key} *` : key));
			expect(rows.map((row) => textOf(row.children[0]).trim()).toSorted()).toEqual(keys.toSorted());
			for (const row of rows) {
				const [key = ''] = codesIn(row.children[0]);
				const schema = map.shape[key] ?? z.never();
				const kind = unwrapped(schema);
				expect([key, meaningIn(row.children[1])]).toEqual([key, keyMeanings[name]?.[key]]);
				const values = kind instanceof z.ZodEnum ? kind.options.map(String) : [];
				for (const value of values.filter((one) => one !== 'false'))
					expect(guide).toMatch(new RegExp(`\`"?${value}"?\``));
				const whole = codesIn(row.children[2]).filter((code) => !code.includes('…'));
				for (const code of whole) {
					const value: unknown = parse(code, { schema: 'failsafe' });
					expect([key, code, z.safeParse(schema, value).error?.message]).toEqual([key, code, undefined]);
				}
			}
		},
	);
});

describe('the tables of deadlines', () => {
	const period = { start: '2023-01-01', end: '2023-12-31' };
	const readings = rowsUnder('Văn bản ghi').flatMap((row) =>
		codesIn(row.children[0]).map((words) => [words, textOf(row.children[1])] as const),
	);
	const read = (words: string) => {
		const reading = readDeadline(words, period);
		return 'problem' in reading ? null : reading.deadline.phases.map((phase) => phaseWords(phase));
	};

	it.each(readings)('“%s” reads as the guide says', (words, reading) => {
		expect(read(words)?.join('; ')).toBe(reading);
	});

	const refused = rowsUnder('Lời không đọc được').flatMap((row) => codesIn(row.children[0]));
	it.each(refused)('“%s” is refused as the guide says', (words) => {
		expect(read(words)).toBeNull();
	});

	test('stand beside a call of the command that prints what the guide prints', () => {
		const [call = '', words = '', ...phases] = example(/^8\. /, 'console').trim().split('\n');
		expect(call).toBe(`$ npm run minhbach -- deadline "${words}"`);
		expect(phases).toEqual(read(words)?.map((phase) => `- ${phase}`));
	});
});

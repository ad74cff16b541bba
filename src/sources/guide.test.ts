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
import { corrections } from '../schemas/corrections.ts';
import { document } from '../schemas/document.ts';
import { fields } from '../schemas/fields.ts';
import { indexVersion } from '../schemas/index-version.ts';
import { indicators } from '../schemas/indicators.ts';
import { locality } from '../schemas/locality.ts';
import { page } from '../schemas/page.ts';
import { site } from '../schemas/site.ts';
import { units } from '../schemas/units.ts';
import { phaseWords } from '../vi/deadline.ts';

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

/** What a schema is inside its optional, default and pipe wrappers and its lists. */
function inside(schema: unknown): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inside(schema.unwrap());
	if (schema instanceof z.ZodArray) return inside(schema.element);
	// What is made ready first (`preprocess`) has the form of what comes out.
	if (schema instanceof z.ZodPipe) return inside(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
	return schema;
}

type Maps = Map<string, z.ZodObject>;

/** Every map that a schema knows, by the key that holds it; of two such keys the second with the name of what it stands in. */
function mapsIn(schema: unknown, name: string, found: Maps = new Map()): Maps {
	const node = inside(schema);
	if (!(node instanceof z.ZodObject)) return found;
	found.set(name, node);
	for (const [key, value] of Object.entries(node.shape)) {
		const own = `trong ${key}`;
		const isTaken = found.has(own) && found.get(own) !== inside(value);
		mapsIn(value, isTaken ? `${own} ${name}` : own, found);
	}
	return found;
}

const roots: Readonly<Record<string, z.ZodType>> = {
	'của văn bản': document,
	'của site.yaml': site,
	'của corrections.yaml': corrections,
	'của fields.yaml': fields,
	'của indicators.yaml': indicators,
	'của units.yaml': units,
	'của locality.yaml': locality,
	'của pages/*.mdx': page,
	'của indices/*/*.yaml': indexVersion,
};
const maps: Maps = new Map();
for (const [name, schema] of Object.entries(roots)) mapsIn(schema, name, maps);

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

	it.each([...maps])('%s: every key, a star at those that must be given, and values that may be given', (name, map) => {
		const rows = rowsUnder(`Khóa ${name}`);
		const isNeeded = (schema: z.core.$ZodType) => !z.safeParse(schema, undefined).success;
		const keys = Object.entries(map.shape).map(([key, schema]) => (isNeeded(schema) ? `${key} *` : key));
		expect(rows.map((row) => textOf(row.children[0]).trim()).toSorted()).toEqual(keys.toSorted());
		for (const row of rows) {
			const [key = ''] = codesIn(row.children[0]);
			const schema = map.shape[key] ?? z.never();
			const kind = inside(schema);
			const values = kind instanceof z.ZodEnum ? kind.options.map(String) : [];
			for (const value of values.filter((one) => one !== 'false'))
				expect(guide).toMatch(new RegExp(`\`"?${value}"?\``));
			const whole = codesIn(row.children[2]).filter((code) => !code.includes('…'));
			for (const code of whole) {
				const value: unknown = parse(code, { schema: 'failsafe' });
				expect([key, code, z.safeParse(schema, value).error?.message]).toEqual([key, code, undefined]);
			}
		}
	});
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

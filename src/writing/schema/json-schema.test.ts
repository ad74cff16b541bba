import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { keyMeanings } from '../../vi/keys/keys.ts';
import { jsonSchemas, schemaFiles } from './json-schema.ts';
import { namesOfMaps } from './maps.ts';

const schemas = jsonSchemas();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictTypes: false });
const validators = new Map([...schemas].map(([file, schema]) => [file, ajv.compile(schema)]));

/** What is wrong with a file by its schema, as an editor reads both. */
function wrongWith(schema: string, value: unknown): string[] {
	const validate = validators.get(schema);
	if (validate === undefined) throw new Error(`no schema ${schema}`);
	return validate(value) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

const headOf = (file: string) => readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '';

describe.each(['content', 'examples/thi-du/content', 'tests/frozen/content', 'src/fixtures/small/content'])(
	'every file of %s',
	(content) => {
		it.each(schemaFiles.filter(({ matches }) => matches !== null))(
			'$matches is as its schema says',
			({ file, matches }) => {
				for (const path of globSync(`${content}/${matches}`))
					expect([path, wrongWith(file, parse(readFileSync(path, 'utf8')))]).toEqual([path, []]);
			},
		);

		test('that is a document or a page has a head as its schema says', () => {
			const documents = globSync(`${content}/localities/*/documents/*.mdx`);
			expect(documents.length).toBeGreaterThan(0);
			for (const path of documents) expect([path, wrongWith('van-ban.json', parse(headOf(path)))]).toEqual([path, []]);
			for (const path of globSync(`${content}/pages/*.mdx`))
				expect([path, wrongWith('trang.json', parse(headOf(path)))]).toEqual([path, []]);
		});
	},
);

it.each([
	['units.json', [{ id: 'Phòng', name: 'Phòng', kind: 'uy-ban' }], '/0/id must match pattern'],
	['units.json', [{ id: 'phong', name: 'Phòng', kind: 'phong' }], '/0/kind must be equal to one of the allowed values'],
	['units.json', [{ id: 'phong', name: 'Phòng' }], "/0 must have required property 'kind'"],
	['locality.json', { name: 'Xã', level: 'xa', authority: 'ubnd', ten: 'Xã' }, 'must NOT have additional properties'],
	['locality.json', { name: 'Xã', level: 'xa', authority: 'ubnd', until: '2025-06-30' }, '/until must match pattern'],
	['site.json', { name: 'Trang' }, "must have required property 'address'"],
])('%s refuses %j', (schema, value, wrong) => {
	expect(wrongWith(schema, value).join('\n')).toContain(wrong);
});

test('every key of every map says in Vietnamese what it means, and nothing is said of keys that are not there', () => {
	const keys = [...namesOfMaps()].map(([map, name]) => [name, Object.keys(map.shape).sort()]);
	const told = Object.entries(keyMeanings).map(([name, own]) => [name, Object.keys(own).sort()]);
	const byName = ([a]: unknown[], [b]: unknown[]) => (String(a) < String(b) ? -1 : 1);
	expect(told.sort(byName)).toEqual(keys.sort(byName));
	for (const own of Object.values(keyMeanings))
		for (const meaning of Object.values(own)) expect(meaning).toMatch(/^[\p{Ll}>"“].*[^.\s]$/u);
});

test('every key in every schema has its description', () => {
	const silent: string[] = [];
	const see = (node: unknown, path: string): void => {
		if (node === null || typeof node !== 'object') return;
		for (const [key, value] of Object.entries(node)) {
			if (key === 'properties')
				for (const [name, own] of Object.entries(value as Record<string, { description?: string }>))
					if (typeof own.description !== 'string') silent.push(`${path} ${name}`);
			see(value, `${path}/${key}`);
		}
	};
	for (const [file, schema] of schemas) see(schema, file);
	expect(silent).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { readSite, testEveryPage } from './every-page.ts';

// What is published today: only what must hold of any content is tested of it.
const root = inject('published');
const kinds = ['documents', 'assignments', 'targets', 'units', 'indicators', 'localities'];
const frozen = readSite(inject('site')).html;
testEveryPage(root, (page, text) => frozen.get(page) === text);

describe('the published data, whatever its content,', () => {
	const { files } = readSite(root);
	const records = (name: string): { id: string; url?: string }[] =>
		JSON.parse(readFileSync(join(root, `du-lieu/${name}.json`), 'utf8')).records;

	test.each(kinds)('names each of %s once', (name) => {
		const ids = records(name).map(({ id }) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	test.each(kinds)('of %s validates against the published schema', (name) => {
		const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
		const validate = ajv.compile(JSON.parse(readFileSync(join(root, `du-lieu/schema/${name}.schema.json`), 'utf8')));
		for (const record of records(name))
			expect(validate(record), `${record.id}: ${ajv.errorsText(validate.errors)}`).toBe(true);
	});

	test('has a page for every document, unit, indicator and locality that it names', () => {
		const paths = ['documents', 'units', 'indicators', 'localities'].flatMap((name) =>
			records(name).map(({ url }) => new URL(url ?? '').pathname),
		);
		expect(paths.filter((path) => !files.includes(`${path}index.html`))).toEqual([]);
	});

	test('counts on the home page what it holds', () => {
		const home = readFileSync(join(root, 'index.html'), 'utf8');
		const [, figures = ''] = /<ul class="figures"[^>]*>(.*?)<\/ul>/s.exec(home) ?? [];
		const counts = [...figures.matchAll(/>[^<\d]*([\d.]+)/g), ...figures.matchAll(/, ([\d.]+)/g)].map(([, count]) =>
			Number(count?.replaceAll('.', '')),
		);
		for (const name of ['documents', 'assignments', 'targets', 'localities'])
			expect(counts).toContain(records(name).length);
	});

	test('has news and plans that a program of others can read', () => {
		const roots = files
			.filter((one) => /(?:feed|stratml)\.xml$/.test(one))
			.map((file) => [file, parseXml(readFileSync(join(root, file), 'utf8')).root?.name]);
		expect(roots.filter(([file]) => file?.endsWith('feed.xml'))).not.toEqual([]);
		for (const [file, name] of roots)
			expect(name, file).toBe(file?.endsWith('feed.xml') ? 'feed' : 'PerformancePlanOrReport');
	});

	test('has calendars that a program of others can read', () => {
		for (const file of files.filter((one) => one.endsWith('.ics')))
			expect(() => ICAL.parse(readFileSync(join(root, file), 'utf8')), file).not.toThrow();
	});
});

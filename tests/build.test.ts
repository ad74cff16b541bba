import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { buildSite, fingerprints } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-build-'));
const content = join(work, 'content');
const document = join(content, 'localities/binh-tan/documents/7679-qd-ubnd-2022.mdx');
cpSync('content', content, { recursive: true });
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a build', () => {
	test('of the same content gives the same bytes, whatever was built before', () => {
		const out = join(work, 'again');
		const { status, output } = buildSite('content', out, join(work, 'cache-again'));
		expect(status, output).toBe(0);
		expect(fingerprints(out)).toEqual(fingerprints(inject('site')));
	});

	test('after one edit equals a clean build, and keeps the pages that do not show the edit', () => {
		const out = join(work, 'edited');
		const cache = join(work, 'cache-edited');
		cpSync(join(inject('work'), 'cache'), cache, { recursive: true });
		const text = readFileSync(document, 'utf8');
		const task = 'Một nhiệm vụ đã được sửa lời để thử dựng lại trang.';
		writeFileSync(document, text.replace(/task: .*\n/, `task: ${task}\n`));
		const incremental = buildSite(content, out, cache);
		expect(incremental.status, incremental.output).toBe(0);
		const clean = join(work, 'clean');
		expect(buildSite(content, clean, join(work, 'cache-clean')).status).toBe(0);
		expect(fingerprints(out)).toEqual(fingerprints(clean));
		expect(readFileSync(join(out, 'van-ban/binh-tan/7679-qd-ubnd-2022/index.html'), 'utf8')).toContain(task);
		expect(incremental.output).toMatch(/tiep-can\/index\.html.*\((cached|restored)\)/);
		expect(incremental.output).not.toMatch(/binh-tan\/7679-qd-ubnd-2022\/index\.html.*\((cached|restored)\)/);
		writeFileSync(document, text);
	});

	test('after one that was stopped midway does not trust the pages that it left in the cache', () => {
		const small = 'src/fixtures/small/content';
		const [out, cache] = [join(work, 'small'), join(work, 'cache-small')];
		expect(buildSite(small, out, cache).status).toBe(0);
		const before = fingerprints(out);
		writeFileSync(join(cache, 'building'), '');
		writeFileSync(join(cache, 'dist/index.html'), 'a page of a build that never ended');
		expect(buildSite(small, out, cache).status).toBe(0);
		expect(fingerprints(out)).toEqual(before);
		expect(existsSync(join(cache, 'building'))).toBe(false);
	});

	test('of content with errors lists them all, leaves the published folder untouched and writes nothing', () => {
		const out = join(work, 'published');
		cpSync(inject('site'), out, { recursive: true });
		const before = fingerprints(out);
		const text = readFileSync(document, 'utf8');
		writeFileSync(
			document,
			text.replace('field: chi-dao-dieu-hanh', 'field: khong-co').replace('issuer: ubnd', 'issuer: ubnd-khac'),
		);
		const units = join(content, 'localities/quan-6/units.yaml');
		const unitsText = readFileSync(units, 'utf8');
		writeFileSync(units, `${unitsText}\n\t- id: x\n`);
		const { status, output } = buildSite(content, out, join(work, 'cache-errors'));
		writeFileSync(document, text);
		writeFileSync(units, unitsText);
		expect(status).toBe(1);
		expect(output).toMatch(
			/content\/localities\/binh-tan\/documents\/7679-qd-ubnd-2022\.mdx:\d+:\d+ {2}lỗi {2}Không có lĩnh vực “khong-co”/,
		);
		expect(output).toContain('Không có đơn vị “ubnd-khac”');
		expect(output).toMatch(/content\/localities\/quan-6\/units\.yaml:\d+:\d+ {2}lỗi/);
		expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
		expect(fingerprints(out)).toEqual(before);
		expect(existsSync(`${out}.next`)).toBe(false);
	});
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildSite, giveTemplates } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-hostile-'));
const out = join(work, 'dist');
const hostile = `</script></title><script>alert(1)</script><img src=x onerror=alert(1)> " ' & javascript:alert(1) 😀`;
let pages: Map<string, string>;

/** The YAML with these values in its first map, every text quoted. */
const written = (text: string, values: object, at: (value: never) => object = (value) => value) => {
	const value = parse(text, { schema: 'failsafe' });
	Object.assign(at(value as never), values);
	return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
};

beforeAll(async () => {
	const content = join(work, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	const edit = (file: string, change: (text: string) => string) =>
		writeFileSync(join(content, file), change(readFileSync(join(content, file), 'utf8')));
	const entry = (list: object[]) => list[0] ?? {};
	const [meaning, source] = [hostile, hostile];
	edit('site.yaml', (text) =>
		written(text, { name: hostile, description: hostile, publisher: hostile, contact: hostile }),
	);
	edit('fields.yaml', (text) => written(text, { name: hostile, meaning, source }, entry));
	edit('indicators.yaml', (text) =>
		written(text, { name: hostile, short: hostile, measure: hostile, meaning, source }, entry),
	);
	edit('abbreviations.yaml', (text) => written(text, { CCHC: hostile }));
	edit('localities/xa-mau/locality.yaml', (text) => written(text, { name: hostile, parent: hostile, note: hostile }));
	edit('localities/xa-mau/units.yaml', (text) =>
		written(
			text,
			{ name: hostile, short: `${hostile} 2`, head: `${hostile} 3`, aliases: [`${hostile} 4`], note: hostile },
			(list: object[]) => list[1] ?? {},
		),
	);
	edit('localities/xa-mau/documents/1-kh-ubnd-2023.mdx', (text) => {
		const [, frontmatter = '', body = ''] = text.split('---\n');
		const top = written(frontmatter, {
			title: hostile,
			signer: { name: hostile, position: hostile },
			recipients: [hostile],
			basis: [{ number: hostile, title: hostile, issuer: hostile, relation: 'cites' }],
			source: { original: hostile, text: 'typed', note: hostile },
			targetsPart: hostile,
		});
		const targets = written(
			top,
			{ measure: hostile, scope: hostile, level: hostile, exceptions: [hostile], text: hostile },
			({ targets: list }: { targets: object[] }) => list[0] ?? {},
		);
		const duty = { task: hostile, deliverables: [hostile], cooperationNote: hostile, note: hostile };
		const all = written(targets, duty, ({ assignments: list }: { assignments: object[] }) => list[0] ?? {});
		return `---\n${all}---\n${body}`;
	});
	giveTemplates(join(inject('work'), 'cache'), join(work, 'cache'));
	const { status, output } = await buildSite(content, out, join(work, 'cache'));
	expect(status, output).toBe(0);
	const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
	pages = new Map(files.map((file) => [file, readFileSync(join(out, file), 'utf8')]));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('hostile text in any field of the content', () => {
	test('reaches pages as text only', () => {
		const document = pages.get('van-ban/xa-mau/1-kh-ubnd-2023/index.html') ?? '';
		expect(document.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThan(10);
		for (const [page, text] of pages) {
			expect(text, page).not.toMatch(/(?:href|src)="\s*javascript:/i);
			// Attributes are always quoted and their quotes escaped, so their values can be left out.
			// Files of the folder `public`: for light or dark, and for browsers that are too old.
			const bare = text
				.replace(/<script(?: defer)? src="\/_astro\/[\w.-]+"><\/script>/g, '')
				.replace(/="[^"]*"/g, '=""');
			expect(bare.match(/<script(?! type)/g), page).toBeNull();
			expect(bare.match(/<[^>]*\son[a-z]+\s*=/g), page).toBeNull();
			expect(bare.match(/<(?:img|iframe|object)/g), page).toBeNull();
			expect(bare.match(/<title>/g), page).toHaveLength(1);
		}
	});

	test('does not break linked data', () => {
		for (const [page, text] of pages) {
			for (const [, json] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
				expect(JSON.parse(json ?? ''), page).toHaveProperty('@graph');
			}
		}
	});
});

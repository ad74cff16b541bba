import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { vi } from '../src/vi/vi.ts';
import { buildBeside, buildSite, giveTemplates } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-page-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The small content in a folder of its own. */
function smallContent(name: string): string {
	const content = join(work, name);
	cpSync('src/fixtures/small/content', content, { recursive: true });
	return content;
}

describe('a page of the portal’s own prose', () => {
	test('may have a title and a description that YAML takes for a number and a day, and is published in composed letters', () => {
		const [, frontmatter, text = ''] = readFileSync('src/fixtures/small/content/pages/nam-2023.mdx', 'utf8').split(
			'---',
		);
		expect(frontmatter).toBe('\ntitle: 2023\ndescription: 2023-01-02\n');
		expect(text).not.toBe(text.normalize('NFC'));
		const html = readFileSync(join(inject('small'), 'nam-2023/index.html'), 'utf8');
		expect(html).toContain(text.trim().normalize('NFC'));
		expect(html).toMatch(/<title>2023\b/);
		expect(html).toContain('<meta name="description" content="2023-01-02"');
		expect(html).toBe(html.normalize('NFC'));
	});

	test('links at its foot to the repository of the content, where there is one', async () => {
		const footer = (site: string) => readFileSync(join(site, 'gioi-thieu/index.html'), 'utf8').split('<footer')[1];
		expect(footer(inject('small'))).not.toContain(vi.repository);
		const content = smallContent('in-repository');
		appendFileSync(join(content, 'site.yaml'), 'repository: https://kho.example/noi-dung\n');
		giveTemplates(join(inject('work'), 'cache'), join(work, 'cache'));
		const out = join(work, 'dist-in-repository');
		const { status, output } = await buildSite(content, out, join(work, 'cache'));
		expect(status, output).toBe(0);
		expect(footer(out)).toContain(`<a href="https://kho.example/noi-dung">${vi.repository}</a>`);
	});

	test.each([
		['a name that means nothing', 'Một {khongCo}', /pages\/gioi-thieu\.mdx:6:6 {2}lỗi {2}Không dựng được trang này/],
		[
			'an import of a file that is not there',
			'import X from "./khong-co.astro"\n\nMột',
			/pages\/gioi-thieu\.mdx:6:16 {2}lỗi {2}Không dựng được trang này/,
		],
	])(
		'with %s fails the build with one problem that names the file, and leaves nothing behind',
		async (_, body, message) => {
			const content = smallContent('wrong');
			writeFileSync(join(content, 'pages/gioi-thieu.mdx'), `---\ntitle: A\ndescription: B\n---\n\n${body}\n`);
			const { status, output } = await buildBeside(content, join(work, 'dist'), join(work, 'cache-wrong'));
			expect(output).toMatch(message);
			expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
			expect(output).not.toMatch(/\[ERROR\]|Hint:|Stack trace/);
			expect(status).toBe(1);
			expect(existsSync(join(work, 'dist'))).toBe(false);
			expect(existsSync(join(work, 'dist.next'))).toBe(false);
		},
	);
});

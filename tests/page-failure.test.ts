import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { vi } from '../src/vi/vi.ts';
import { buildSite } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-page-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Builds the small site with this page in the place of /gioi-thieu/, and with these lines more in its `site.yaml`. */
function buildWith(frontmatter: string, body: string, more = '') {
	const content = join(work, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	appendFileSync(join(content, 'site.yaml'), more);
	writeFileSync(join(content, 'pages/gioi-thieu.mdx'), `---\n${frontmatter}\n---\n\n${body}\n`);
	return buildSite(content, join(work, 'dist'), join(work, 'cache'));
}

describe('a page of the portal’s own prose', () => {
	test('may have a title and a description that YAML takes for a number and a day, and is published in composed letters', () => {
		const text = 'Một trang về cải cách hành chính, được viết bằng dấu rời.';
		const { status, output } = buildWith(
			'title: 2023\ndescription: 2023-01-02',
			text.normalize('NFD'),
			'repository: https://kho.example/noi-dung\n',
		);
		expect(status, output).toBe(0);
		const html = readFileSync(join(work, 'dist/gioi-thieu/index.html'), 'utf8');
		expect(html).toContain(text);
		expect(html).toBe(html.normalize('NFC'));
	});

	test('links at its foot to the repository of the content, where there is one', () => {
		const footer = (site: string) => readFileSync(join(site, 'gioi-thieu/index.html'), 'utf8').split('<footer')[1];
		expect(readFileSync('tests/frozen/content/site.yaml', 'utf8')).not.toMatch(/^repository:/m);
		expect(footer(inject('site'))).not.toContain(vi.repository);
		expect(footer(join(work, 'dist'))).toContain(`<a href="https://kho.example/noi-dung">${vi.repository}</a>`);
	});

	test.each([
		['a name that means nothing', 'Một {khongCo}', /pages\/gioi-thieu\.mdx:6:6 {2}lỗi {2}Không dựng được trang này/],
		[
			'an import of a file that is not there',
			'import X from "./khong-co.astro"\n\nMột',
			/pages\/gioi-thieu\.mdx:6:16 {2}lỗi {2}Không dựng được trang này/,
		],
	])('with %s fails the build with one problem that names the file, and leaves nothing behind', (_, body, message) => {
		const { status, output } = buildWith('title: A\ndescription: B', body);
		expect(output).toMatch(message);
		expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
		expect(output).not.toMatch(/\[ERROR\]|Hint:|Stack trace/);
		expect(status).toBe(1);
		expect(existsSync(join(work, 'dist.next'))).toBe(false);
	});
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const guides = ['README.md', 'CONTRIBUTING.md', 'docs/kien-truc.md'];
const forWriters = readdirSync('docs/huong-dan').map((name) => `docs/huong-dan/${name}`);

test.each(guides)('every file and folder that %s names is there', (guide) => {
	const text = readFileSync(guide, 'utf8');
	const named = [...text.matchAll(/`((?:src|tests|docs|bench|public|content)\/[^`\s<>*…]*)`/g)].map(
		([, path = '']) => path,
	);
	expect(named.length).toBeGreaterThan(3);
	expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each([...guides, ...forWriters])('every link of %s to a file leads to one', (guide) => {
	// Links in examples are those of pages.
	const text = readFileSync(guide, 'utf8')
		.replace(/^ *```.*?^ *```/gms, '')
		.replace(/`[^`\n]*`/g, '');
	const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) =>
		join(dirname(guide), path),
	);
	expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

test('the four walks are those that their list links to', () => {
	const text = readFileSync('docs/kien-truc.md', 'utf8');
	const heads = [...text.matchAll(/^## (.+)$/gm)].map(([, head = '']) => head);
	const linked = [...text.matchAll(/^\d\. \[(.+?)\]\(#(.+?)\)/gm)].map(([, head, anchor]) => [head, anchor]);
	expect(linked).toEqual(
		heads.map((head) => [
			head,
			head
				.toLowerCase()
				.replace(/[^a-z0-9 -]/g, '')
				.replaceAll(' ', '-'),
		]),
	);
});

test('the index of the guide leads to each of its files, and each back to it', () => {
	const index = readFileSync('docs/huong-dan/README.md', 'utf8');
	for (const file of forWriters.filter((one) => !one.endsWith('/README.md'))) {
		expect(index).toContain(`](${file.slice('docs/huong-dan/'.length)})`);
		expect(readFileSync(file, 'utf8')).toContain('](README.md)');
	}
});

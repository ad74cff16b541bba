import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headingsOf, pageSections } from './headings.ts';
import { parseBody } from './parse.ts';

const ids = (body: string) => {
	const { tree } = parseBody('a.mdx', body, 1);
	return tree === null ? [] : headingsOf(tree).map(({ id }) => id);
};

it('a heading has an id of its own, also beside those of the page', () => {
	expect(ids('## Lục\n\n## Lục\n\n## Mục I\n\n### Mục I\n\n## …')).toEqual([
		'muc-luc--2',
		'muc-luc--3',
		'muc-muc-i',
		'muc-muc-i--2',
		'muc-khac',
	]);
});

it('the sections of the page are those of its template', () => {
	const page = 'src/templates/page/Document.astro';
	const parts = [
		page,
		...readdirSync('src/components', { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.astro'))
			.map((name) => `src/components/${name}`),
	];
	const heads = parts.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/(?:<(?:h2|nav|Folded) id="|[iI]d = ')([a-z-]+)/g)].map(([, id]) => id),
	);
	for (const id of pageSections) expect(heads).toContain(id);
	const own = [...readFileSync(page, 'utf8').matchAll(/<(?:h2|Folded) id="([a-z-]+)"/g)].map(([, id]) => id ?? '');
	expect(pageSections).toEqual(expect.arrayContaining(own));
});

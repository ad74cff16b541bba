import { expect, it, test } from 'vitest';
import { bodyOf } from './body.ts';
import { htmlSize, mostHtml } from './html-size.ts';
import { treeOfMarkdown } from './markdown.ts';
import { parseBody } from './parse.ts';
import { type Context, renderBody } from './render.ts';

const title = 'Tên văn bản dài hai trăm chữ. '.repeat(7).slice(0, 200);
const context: Context = {
	reference: () => ({ href: '/van-ban/xa-mau/1-kh-ubnd-2023/#nv-1', text: '', title: null }),
	citation: () => ({ href: '/van-ban/xa-mau/1-kh-ubnd-2023/', title }),
	abbreviations: {},
	english: [],
	words: { footnotes: 'Chú thích', backToText: 'Về chỗ dẫn', note: 'Ghi chú' },
};

/** Bodies that become much more than they are, each small enough to be made whole. */
const bodies: Readonly<Record<string, string>> = {
	'plain paragraphs': 'Một đoạn văn.\n\n'.repeat(200),
	'signs that HTML writes longer': 'a & b " c &lt; '.repeat(300),
	'links to one long address': `${'[a] '.repeat(300)}\n\n[a]: https://a.vn/${'b'.repeat(2000)}\n`,
	'links to one long title': `${'[a][b] '.repeat(300)}\n\n[b]: /a "${'ế'.repeat(1000)}"\n`,
	links: '[a](https://a.vn "b") '.repeat(300),
	'a wide head and short rows': `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|b|\n'.repeat(300)}`,
	'calls of one footnote': `${'a[^1] '.repeat(300)}\n\n[^1]: b\n`,
	footnotes: `${Array.from({ length: 300 }, (_, at) => `a[^${at}]`).join(' ')}\n\n${Array.from({ length: 300 }, (_, at) => `[^${at}]: b\n`).join('\n')}`,
	citations: '7679/QĐ-UBND ngày 30/12/2022, '.repeat(300),
	headings: '## Mục\n\n'.repeat(300),
	lists: '- a\n'.repeat(300),
	quotations: '> a\n\n'.repeat(300),
	notes: '<GhiChu>\n\na\n\n</GhiChu>\n\n'.repeat(100),
	emphasis: '**a** *b* `c` '.repeat(200),
};

it.each(Object.entries(bodies))('%s become at most as much HTML as was told, and not a tenth of it', (_, body) => {
	const tree = treeOfMarkdown(body);
	const { size } = htmlSize(tree);
	const { html } = renderBody(bodyOf(tree), context);
	const bytes = Buffer.byteLength(html);
	expect(bytes).toBeLessThan(1.1 * size + 1000);
	expect(size).toBeLessThan(10 * bytes);
});

test('a body that becomes too much is refused at the first part that is too much', () => {
	const body = (cells: number) => `Chữ.\n\n${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|b|\n'.repeat(cells)}`;
	expect(parseBody('a.mdx', body(10), 5).tree).not.toBeNull();
	expect(parseBody('a.mdx', body(1000), 5)).toMatchObject({
		tree: null,
		findings: [{ code: 'page-too-large', place: { line: 7, column: 1 }, level: 'error' }],
	});
});

test('a long summary without anything that grows is far below the most', () => {
	const long = 'Ủy ban nhân dân quận giao Phòng Nội vụ chủ trì trước ngày 30/12/2022. '.repeat(2500);
	expect(Buffer.byteLength(long)).toBeGreaterThan(200_000);
	expect(htmlSize(treeOfMarkdown(long)).size).toBeLessThan(mostHtml / 2);
});

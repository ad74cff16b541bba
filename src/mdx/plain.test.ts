import fc from 'fast-check';
import { toString as plainText } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { parseBody } from './parse.ts';
import { escapedText, markdownOf } from './plain.ts';

const words = { footnotes: 'Chú thích', backToText: 'Trở lại', note: 'Ghi chú' };
const reference = ({ kind, id }: { kind: string; id: string }) =>
	id === 'mat' ? null : { href: kind === 'unit' ? `/don-vi/x/${id}/` : `#nv-${id}`, text: `mục ${id}`, title: null };

function plain(text: string): string {
	const { tree } = parseBody('mau.mdx', text, 1);
	if (tree === null) throw new Error('refused');
	return markdownOf(bodyOf(tree), { reference, words }, 'https://minhbach.example', '/van-ban/x/1/');
}

it('components are links with whole addresses, and notes are quotations', () => {
	const text = plain(
		'## Mở đầu\n\nGiao <DonVi id="phong-noi-vu" /> (<NhiemVu so="1.2" />, <NhiemVu so="mat" />).\n\n<GhiChu>\n\nChữ *đậm*.\n\n</GhiChu>',
	);
	expect(text).toBe(
		'### Mở đầu\n\nGiao [mục phong-noi-vu](https://minhbach.example/don-vi/x/phong-noi-vu/) ([mục 1.2](https://minhbach.example/van-ban/x/1/#nv-1.2), mat).\n\n> **Ghi chú**\n>\n> Chữ *đậm*.\n',
	);
});

it('tables and footnotes stay tables and footnotes', () => {
	const text = plain('| Ai | Việc |\n| - | - |\n| a | b[^1] |\n\n[^1]: Lời chú.\n');
	expect(text).toContain('| Ai');
	expect(text).toContain('[^1]: Lời chú.');
});

it('escaped text has no element, emphasis, link or heading in it, whatever it is', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }), (written) => {
			const escaped = escapedText(written);
			fc.pre(escaped !== '');
			const [only, ...others] = unified().use(remarkParse).parse(escaped).children;
			expect(others).toEqual([]);
			expect(only?.type).toBe('paragraph');
			expect(only && 'children' in only && only.children.map(({ type }) => type)).toEqual(['text']);
			expect(plainText(only)).toBe(written.replace(/\s+/g, ' ').trim());
		}),
	);
});

it.each([
	['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
	['<script>', '\\<script\\>'],
	['1. một', '1\\. một'],
	['- hai\nba', '\\- hai ba'],
	['[a](javascript:x)', '\\[a\\](javascript:x)'],
])('%s is written %s', (text, escaped) => {
	expect(escapedText(text)).toBe(escaped);
});

import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { type Message, say } from '../problem/messages.ts';
import { components } from './components.ts';
import { parseBody } from './parse.ts';

type Said = Message;

/** What is refused, in the order of the text, as `line:column` and the message. */
function refused(body: string, firstLine = 1): [string, Said][] {
	return parseBody('a.mdx', body, firstLine)
		.findings.map(({ place, code, reason, remedy }): [number, number, Said] => {
			if (!('line' in place)) throw new Error('a place of a body is a line and column');
			return [place.line, place.column, { code, reason, remedy }];
		})
		.sort((a, b) => a[0] - b[0] || a[1] - b[1])
		.map(([line, column, said]) => [`${line}:${column}`, said]);
}

const named = (name: string, candidates: string[] = []) => say('unknown-component', name, candidates);
const example = (name: string) => components[name]?.example ?? '';

it.each([
	['paragraphs, lists and tables', 'Đoạn **đậm**, *nghiêng*.\n\n- một\n- hai\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
	['headings of the second level and below', '## Mục I\n\n### Mục 1\n\nTiêu đề\n---\n'],
	['footnotes', 'Chữ[^1].\n\n[^1]: Chú thích.\n'],
	['a quotation', '> Trích'],
	['an assignment', 'Xem <NhiemVu so="1.2.1" /> và <NhiemVu so="1" van-ban="quan-6/312-kh-ubnd-2024" />.'],
	['a target', 'Đạt <ChiTieu so="3.1" />.'],
	['a unit', '<DonVi id="phong-noi-vu" />'],
	['a note around paragraphs', '<GhiChu>\nMột đoạn.\n\nHai đoạn với <DonVi id="a" />.\n</GhiChu>'],
	[
		'links to the web, mail, this site and this page',
		'[a](https://a.vn) [b](http://b.vn) [c](mailto:c@d.vn) [d](/van-ban/) [e](#muc-i)',
	],
	['addresses as they are', 'Xem https://a.vn, www.b.vn, c@d.vn'],
	['code that is only shown', '```\nimport {x} <script>\n```\n\n`{a}` và `<b>`'],
	['escaped signs', 'Dưới \\<3, \\{a\\}'],
	['a sign with space around it', 'a < b > c'],
	['import in the middle of a paragraph', 'nhập khẩu\nimport hàng hóa'],
	['nothing', ''],
])('%s may stand in a body', (_, body) => {
	const { tree, findings } = parseBody('a.mdx', body, 1);
	expect(findings).toEqual([]);
	expect(tree?.type).toBe('root');
});

it.each([
	['an import', 'import a from "b"\n', [['1:1', say('code-in-text', 'import')]]],
	['an import after text', 'Chữ.\n\nimport a from "b"\n', [['3:1', say('code-in-text', 'import')]]],
	['a broken import', 'Chữ.\n\nimport a b c\n', [['3:1', say('code-in-text', 'import')]]],
	['an import broken in its second line', 'import a\nfrom b bad\n\nChữ', [['1:1', say('code-in-text', 'import')]]],
	['an export', 'export const a = 1\n', [['1:1', say('code-in-text', 'export')]]],
	['an expression in text', 'Có {1 + 1} việc', [['1:4', say('braces-in-text')]]],
	['an expression on its own', '\n{alert(1)}\n', [['2:1', say('braces-in-text')]]],
	['an empty expression', 'a {} b', [['1:3', say('braces-in-text')]]],
	['a comment of MDX', '{/* x */}', [['1:1', say('braces-in-text')]]],
	['an expression that is no code', 'a {b c} d', [['1:3', say('braces-in-text')]]],
	['an expression that is not closed', 'a {b', [['1:3', say('braces-in-text')]]],
	['an expression as an attribute', '<DonVi id={"a"} />', [['1:1', say('braces-in-text')]]],
	['attributes spread out', '<DonVi id="a" {...b} />', [['1:1', say('braces-in-text')]]],
	['an unknown component, with the nearest', '<Nhiemvu so="1" />', [['1:1', named('Nhiemvu', ['NhiemVu'])]]],
	['a component named like a part of every object', '<constructor />', [['1:1', named('constructor')]]],
	['a script', 'a\n\n<script>alert(1)</script>', [['3:1', named('script')]]],
	['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', [['1:1', named('SCRIPT')]]],
	['a script within a note', '<GhiChu>\n<script src="https://a.vn/x.js" />\n</GhiChu>', [['2:1', named('script')]]],
	['an image with an event', '<img src="x" onerror="alert(1)" />', [['1:1', named('img')]]],
	['an image with an event as HTML', 'a <img src=x onerror=alert(1)>', [['1:3', say('unclosed-tag', 'img')]]],
	['a link with a script', 'a <a href="javascript:alert(1)">b</a>', [['1:3', named('a')]]],
	['a frame', '<iframe src="https://a.vn" />', [['1:1', named('iframe')]]],
	['a drawing', '<svg onload="alert(1)" />', [['1:1', named('svg')]]],
	['a style', '<style>a</style>', [['1:1', named('style')]]],
	['a fragment', '<>a</>', [['1:1', named('')]]],
	['a comment of HTML', '<!-- x -->', [['1:1', say('less-than-sign')]]],
	['a bare sign before a digit', 'dưới <3%', [['1:6', say('less-than-sign')]]],
	['a tag of HTML that is not closed', 'a<br>b', [['1:2', say('unclosed-tag', 'br')]]],
	['a note that is not closed', 'Chữ.\n\n<GhiChu>\n\nChữ.\n', [['3:1', say('unclosed-tag', 'GhiChu')]]],
	['a note that is closed twice', 'Chữ.\n\n</GhiChu>\n', [['3:1', say('unclosed-tag', 'GhiChu')]]],
	['an attribute without quotation marks', '<NhiemVu so=1 />', [['1:1', say('unclosed-tag', 'NhiemVu')]]],
	[
		'an event on a known component',
		'<DonVi id="a" onclick="x" />',
		[['1:1', say('unknown-attribute', 'onclick', 'DonVi', ['id'])]],
	],
	[
		'an attribute of a note',
		'<GhiChu style="x">\na\n</GhiChu>',
		[['1:1', say('unknown-attribute', 'style', 'GhiChu', [])]],
	],
	['an attribute that is missing', '<NhiemVu />', [['1:1', say('missing-attribute', 'so', example('NhiemVu'))]]],
	['an attribute without a value', '<DonVi id />', [['1:1', say('attribute-without-value', 'id', example('DonVi'))]]],
	[
		'an attribute with an empty value',
		'<DonVi id=" " />',
		[['1:1', say('attribute-without-value', 'id', example('DonVi'))]],
	],
	['an attribute that stands twice', '<DonVi id="a" id="b" />', [['1:1', say('attribute-twice', 'id')]]],
	[
		'text in a component that stands alone',
		'<DonVi id="a">b</DonVi>',
		[['1:1', say('component-around-text', 'DonVi', example('DonVi'))]],
	],
	['a note within a line', 'a <GhiChu>b</GhiChu> c', [['1:3', say('component-in-line', 'GhiChu')]]],
	['a heading of the first level', 'a\n\n# Tên', [['3:1', say('first-level-heading', 'document')]]],
	['an underlined heading of the first level', 'Tên\n===', [['1:1', say('first-level-heading', 'document')]]],
	[
		'a row of a table with more cells than its head',
		'| a | b |\n|---|---|\n| 1 | 2 | 3 |',
		[['3:1', say('long-table-row', 2)]],
	],
	['a footnote that is not there', 'Chữ[^khong].', [['1:4', say('missing-footnote', 'khong')]]],
	['a footnote that nothing refers to', 'Chữ.\n\n[^1]: Chú thích.', [['3:1', say('unused-footnote', '1')]]],
	['a sign that nobody sees', 'Chữ &#x202e;a', [['1:5', say('hidden-sign', '\u202E')]]],
	['an image', 'a ![b](https://a.vn/c.png)', [['1:3', say('image')]]],
	['an image by reference', '![b]\n\n[b]: /c.png', [['1:1', say('image')]]],
	['an address in angle brackets', 'Xem <https://a.vn/b>.', [['1:5', say('address-in-angles')]]],
	['a script in angle brackets', '<javascript:alert(1)>', [['1:1', say('address-in-angles')]]],
	['mail in angle brackets', 'Gửi <a@b.vn>', [['1:5', say('address-in-angles')]]],
])('%s is refused', (_, body, expected) => {
	expect(refused(body)).toEqual(expected);
});

it.each([
	['an address without its two strokes', 'https:evil'],
	['javascript:', 'javascript:alert(1)'],
	['javascript: in capitals', 'JavaScript:alert(1)'],
	['javascript: with an entity', '&#106;avascript:alert&#40;1&#41;'],
	['javascript: with a named entity', 'javascript&colon;alert(1)'],
	['javascript: with an escape', 'javascript\\:alert(1)'],
	['a line break within the scheme', 'java&#x0A;script:alert(1)'],
	['a tab within the scheme', 'java&Tab;script:alert(1)'],
	['a control character before the scheme', '&#1;javascript:alert(1)'],
	['a space before the scheme', '<%20 javascript:alert(1)>'],
	['a space within angle brackets', '<java script:alert(1)>'],
	['a space of another kind', '&nbsp;javascript:alert(1)'],
	['data:', 'data:text/html,a'],
	['vbscript:', 'vbscript:a'],
	['file:', 'file:///etc/passwd'],
	['blob:', 'blob:https://a.vn/b'],
	['another host without a scheme', '//a.vn/b'],
	['another host with a backslash', '/\\\\a.vn'],
	['a tab that hides another host', '/&Tab;/a.vn'],
	['a path from this page', 'trang-khac'],
	['nothing', ''],
])('a link to %s is refused, also by reference', (_, url) => {
	for (const body of [`Xem [a](${url === '' ? '<>' : url}).`, `Xem [a][b].\n\n[b]: ${url === '' ? '<>' : url}\n`]) {
		const found = refused(body);
		expect(found.map(([, { remedy }]) => remedy)).toEqual([say('unsafe-address', '').remedy]);
		expect(found.map(([place]) => place)).toEqual([body.includes('[b]:') ? '3:1' : '1:5']);
	}
});

it('several errors of one body are reported at once, each at its line and column of the file', () => {
	const body = [
		'import a from "b"',
		'',
		'# Tên',
		'',
		'Có {1} và <b>đậm</b>, [c](javascript:d) ![e](/f).',
		'',
		'Chưa đóng <i> ở đây.',
		'',
		'<DonVi />',
		'',
		'Dưới <3, chưa đóng {g',
	].join('\n');
	expect(refused(body, 20)).toEqual([
		['20:1', say('code-in-text', 'import')],
		['22:1', say('first-level-heading', 'document')],
		['24:4', say('braces-in-text')],
		['24:11', named('b')],
		['24:23', say('unsafe-address', 'javascript:d')],
		['24:41', say('image')],
		['26:11', say('unclosed-tag', 'i')],
		['28:1', say('missing-attribute', 'id', example('DonVi'))],
		['30:6', say('less-than-sign')],
		['30:20', say('braces-in-text')],
	]);
});

it.each([
	['quotations', '> '.repeat(10_000)],
	['quotations without spaces', '>'.repeat(100_000)],
	['lists', '- '.repeat(10_000)],
	['numbered lists', '1. '.repeat(10_000)],
	['notes', `${'<GhiChu>\n\n'.repeat(100)}a\n\n${'</GhiChu>\n\n'.repeat(100)}`],
])('%s nested without end are refused, not a crash', (_, body) => {
	expect(refused(body).map(([, said]) => said)).toContainEqual(say('text-too-deep'));
});

it('a body on which the parser itself fails is refused, not a crash', () => {
	expect(refused('!<GhiChu>\n- ')).toHaveLength(1);
});

const part = fc.oneof(
	fc.constantFrom(
		...[
			'\n',
			'\n\n',
			' ',
			'  ',
			'\t',
			'\r',
			'{',
			'}',
			'<',
			'>',
			'/>',
			'</',
			'`',
			'```\n',
			'*',
			'_',
			'~~',
			'[',
			']',
			'](',
			')',
			'!',
		],
		...[
			'# ',
			'> ',
			'- ',
			'1. ',
			'|',
			'|-|\n',
			'[^1]',
			'[^1]: ',
			'[a]: ',
			'\\',
			'&#106;',
			'&colon;',
			'"',
			"'",
			'=',
			'/*',
			'//',
		],
		...[
			'import ',
			'export ',
			'import a from "b"\n',
			'<GhiChu>\n',
			'</GhiChu>\n',
			'<DonVi id="',
			'<NhiemVu so="1" />',
			'<script>',
		],
		...[
			'<img src=x onerror=',
			' onclick="x"',
			'javascript:',
			'data:',
			'https://a.vn',
			'www.a.vn',
			'a@b.vn',
			'{...a}',
			'CCHC',
			'7679/QĐ-UBND',
		],
	),
	fc.string({ maxLength: 6, unit: 'grapheme' }),
);

it('whatever the body is, it is accepted or refused with a place within it, and nothing is thrown', () => {
	fc.assert(
		fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
			const body = parts.join('');
			const lines = body.split(/\r\n?|\n/).length;
			const { tree, findings } = parseBody('a.mdx', body, 1);
			expect(tree === null).toBe(findings.length > 0);
			for (const { place, reason, remedy } of findings) {
				expect('line' in place && place.line >= 1 && place.line <= lines && place.column >= 1).toBe(true);
				expect(`${reason}${remedy}`).not.toContain('undefined');
			}
			const places = findings.map((finding) => JSON.stringify(finding));
			expect(new Set(places).size).toBe(places.length);
		}),
		{ numRuns: 300 },
	);
});

it('a body is read as Markdown with GFM and MDX has it, whether or not it holds anything of GFM', () => {
	const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
	const few = fc.constantFrom(
		'a',
		'A',
		'\n',
		'\n\n',
		' ',
		'    ',
		'*',
		'_',
		'`',
		'# ',
		'- ',
		'1. ',
		'> ',
		'[',
		']',
		'(',
		')',
		'\\',
		'!',
		':',
		'-',
		'---\n',
		'^',
		'.',
		'x',
		'@',
		'|',
		'~',
		'[^a]',
		'[^a]: ',
		'|-|\n',
		'[x]',
		'&#64;',
		'www',
		'http',
		'://',
		'a.vn',
		'<NhiemVu so="1" />',
	);
	fc.assert(
		fc.property(fc.array(few, { maxLength: 20 }), (parts) => {
			const body = parts.join('');
			const { tree } = parseBody('a.mdx', body, 1);
			if (tree !== null) expect(tree).toEqual(gfm.parse(body));
		}),
		{ numRuns: 1000 },
	);
});

it('a body of nothing but open notes is refused without reading it again for each', () => {
	const found = refused('<GhiChu>\n\n'.repeat(20_000));
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThan(10);
});

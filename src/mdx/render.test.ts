import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { parseBody } from './parse.ts';
import { type Context, renderBody } from './render.ts';

const context: Context = {
	abbreviations: {
		CCHC: 'cải cách hành chính',
		'PAR Index': 'Chỉ số cải cách hành chính',
		UBND: 'Ủy ban nhân dân',
		TTHC: 'thủ tục "hành chính" <b>',
	},
	english: [],
	words: { footnotes: 'Chú thích', backToText: 'Trở lại', note: 'Ghi chú' },
	citation: ({ number, issued }) =>
		number === '312/KH-UBND' && (issued === null || issued === '2024-07-02')
			? { href: '/van-ban/quan-6/312-kh-ubnd-2024/', title: 'Kế hoạch <b>' }
			: null,
	reference: ({ kind, id, document }) =>
		id === 'khong-co' ? null : { href: `/${kind}/${document ?? ''}#${id}`, text: `${kind} ${id}`, title: null },
};

function rendered(body: string, over: Partial<Context> = {}) {
	const { tree, findings } = parseBody('a.mdx', body, 1);
	if (tree === null) throw new Error(findings.map(({ reason }) => reason).join('\n'));
	return renderBody(bodyOf(tree), { ...context, ...over });
}
const html = (body: string, over?: Partial<Context>) => rendered(body, over).html;
const link = (text: string) => `<a href="/van-ban/quan-6/312-kh-ubnd-2024/" title="Kế hoạch <b>">${text}</a>`;
const abbr = (name: string) => `<abbr title="${context.abbreviations[name]}">${name}</abbr>`;

it.each([
	['a number in the register is linked', 'Theo 312/KH-UBND.', `<p>Theo ${link('312/KH-UBND')}.</p>`],
	[
		'a number with its day in digits is linked, the day stays text',
		'Theo 312/KH-UBND ngày 02/7/2024.',
		`<p>Theo ${link('312/KH-UBND')} ngày 02/7/2024.</p>`,
	],
	[
		'a number with its day in words is linked',
		'Theo 312/KH-UBND ngày 02 tháng 7 năm 2024.',
		`<p>Theo ${link('312/KH-UBND')} ngày 02 tháng 7 năm 2024.</p>`,
	],
	[
		'a number with another day is another document, and marked',
		'Theo 312/KH-UBND ngày 03/7/2024.',
		'<p>Theo <cite>312/KH-UBND</cite> ngày 03/7/2024.</p>',
	],
	['a number that is not in the register is marked', 'Theo 76/NQ-CP.', '<p>Theo <cite>76/NQ-CP</cite>.</p>'],
	['a Party number is marked', 'Theo 05-CTr/QU.', '<p>Theo <cite>05-CTr/QU</cite>.</p>'],
	['a number in bold is linked', '**312/KH-UBND**', `<p><strong>${link('312/KH-UBND')}</strong></p>`],
	['a number in a link is left alone', '[312/KH-UBND](/a/)', '<p><a href="/a/">312/KH-UBND</a></p>'],
	['a number in code is left alone', '`312/KH-UBND`', '<p><code>312/KH-UBND</code></p>'],
	['a number in a heading is left alone', '## 312/KH-UBND', '<h3 id="muc-312-kh-ubnd">312/KH-UBND</h3>'],
])('%s', (_, body, expected) => {
	expect(html(body)).toBe(expected);
});

it('a document does not link to itself: what the register does not answer is only marked', () => {
	expect(html('Theo 312/KH-UBND.', { citation: () => null })).toBe('<p>Theo <cite>312/KH-UBND</cite>.</p>');
});

it.each([
	['only the first use is explained', 'CCHC và CCHC', `<p>${abbr('CCHC')} và CCHC</p>`],
	['the first use in the whole body', 'CCHC\n\nCCHC', `<p>${abbr('CCHC')}</p>\n<p>CCHC</p>`],
	['one of two words', 'Chỉ số PAR Index năm', `<p>Chỉ số ${abbr('PAR Index')} năm</p>`],
	['not within a word', 'ACCHC, CCHCN, CCHCđ', '<p>ACCHC, CCHCN, CCHCđ</p>'],
	['not within a symbol', 'VP-CCHC, Đ/CCHC', '<p>VP-CCHC, Đ/CCHC</p>'],
	['not within a document number', '76/QĐ-UBND', '<p><cite>76/QĐ-UBND</cite></p>'],
	['not in other letters', 'cchc', '<p>cchc</p>'],
	['not in a link', '[CCHC](/a/), CCHC', `<p><a href="/a/">CCHC</a>, ${abbr('CCHC')}</p>`],
	['not in a heading', '## CCHC\n\nCCHC', `<h3 id="muc-cchc">CCHC</h3>\n<p>${abbr('CCHC')}</p>`],
	['not in code', '`CCHC`', '<p><code>CCHC</code></p>'],
	['before a full stop or bracket', '(CCHC).', `<p>(${abbr('CCHC')}).</p>`],
])('abbreviations are explained: %s', (_, body, expected) => {
	expect(html(body)).toBe(expected);
});

it('an abbreviation with quotation marks in its meaning does not leave its attribute', () => {
	expect(html('TTHC')).toBe('<p><abbr title="thủ tục &#x22;hành chính&#x22; <b>">TTHC</abbr></p>');
});

it('without abbreviations nothing is explained', () => {
	expect(html('CCHC', { abbreviations: {} })).toBe('<p>CCHC</p>');
});

it('headings go one level deeper, have ids of their own, and those of the second level are the sections', () => {
	const { html: shown, sections } = rendered('## Mục tiêu\n\n### Đề án\n\n## Mục tiêu\n\n## …\n\n###### Sâu\n');
	expect(shown).toBe(
		[
			'<h3 id="muc-muc-tieu">Mục tiêu</h3>',
			'<h4 id="muc-de-an">Đề án</h4>',
			'<h3 id="muc-muc-tieu--2">Mục tiêu</h3>',
			'<h3 id="muc-khac">…</h3>',
			'<h6 id="muc-sau">Sâu</h6>',
		].join('\n'),
	);
	expect(sections).toEqual([
		{ id: 'muc-muc-tieu', text: 'Mục tiêu' },
		{ id: 'muc-muc-tieu--2', text: 'Mục tiêu' },
		{ id: 'muc-khac', text: '…' },
	]);
});

it('headings of the same words have different ids, however long they are', () => {
	const heading = '## Nâng cao chất lượng giải quyết thủ tục hành chính cho người dân và doanh nghiệp';
	const ids = rendered(`${heading} một\n\n${heading} hai\n\n${heading} ba\n`).sections.map(({ id }) => id);
	expect(new Set(ids).size).toBe(3);
	for (const id of ids) expect(id).toMatch(/^muc-[a-z0-9-]*[a-z0-9]$/);
});

it('components become links from the register', () => {
	expect(html('Xem <NhiemVu so="1.2" />, <ChiTieu so="3" van-ban="a/b" />, <DonVi id="c" />.')).toBe(
		'<p>Xem <a href="/assignment/#1.2">assignment 1.2</a>, <a href="/target/a/b#3">target 3</a>, <a href="/unit/#c">unit c</a>.</p>',
	);
});

it('a component that the register does not answer shows its number as text', () => {
	expect(html('<DonVi id="khong-co" /> có')).toBe('<p><span>khong-co</span> có</p>');
});

it('a note stands around its paragraphs under its label', () => {
	expect(html('<GhiChu>\nMột.\n\nHai.\n</GhiChu>')).toBe(
		'<div class="note"><p class="note-label">Ghi chú</p><p>Một.</p><p>Hai.</p></div>',
	);
});

it('footnotes stand at the end under the words of the page, and link there and back', () => {
	const shown = html('Chữ[^1].\n\n[^1]: Chú thích CCHC.\n');
	expect(shown).toContain('href="#chu-thich-fn-1" id="chu-thich-fnref-1"');
	expect(shown).toContain('<li id="chu-thich-fn-1">');
	expect(shown).toContain('href="#chu-thich-fnref-1"');
	expect(shown).toContain('aria-label="Trở lại"');
	expect(shown).toMatch(/<h3 [^>]*>Chú thích<\/h3>/);
	expect(shown).toContain(abbr('CCHC'));
});

it.each([
	['signs of HTML', 'Dưới \\<3 & \\<script>', '<p>Dưới &#x3C;3 &#x26; &#x3C;script></p>'],
	['HTML in code', '`<script>alert(1)</script>`', '<p><code>&#x3C;script>alert(1)&#x3C;/script></code></p>'],
	['entities', '&lt;script&gt;', '<p>&#x3C;script></p>'],
	[
		'quotation marks in the title of a link',
		'[a](/b/ "c&quot; onclick=&quot;d")',
		'<p><a href="/b/" title="c&#x22; onclick=&#x22;d">a</a></p>',
	],
])('text is escaped: %s', (_, body, expected) => {
	expect(html(body)).toBe(expected);
});

const part = fc.oneof(
	fc.constantFrom(
		...[
			'\n',
			'\n\n',
			' ',
			'*',
			'**',
			'`',
			'[',
			'](',
			')',
			'[^1]',
			'\n\n[^1]: ',
			'\n\n[a]: ',
			'## ',
			'- ',
			'> ',
			'|',
			'\\<',
			'\\{',
		],
		...[
			'<GhiChu>\n',
			'\n</GhiChu>\n',
			'<DonVi id="',
			'" />',
			'<NhiemVu so="a&quot; onclick=&quot;b" />',
			'\\<script>',
			'&lt;img onerror=x&gt;',
		],
		...[
			'[a](javascript:alert)',
			'[a](&#106;avascript:b)',
			'[a](/b "c&quot; onload=&quot;d")',
			'javascript:alert(1)',
			'https://a.vn/" onclick="b',
		],
		...[
			'www.a.vn',
			'a@b.vn',
			'CCHC',
			'TTHC',
			'312/KH-UBND',
			'76/NQ-CP',
			' onclick=x',
			'"',
			"'",
			'&',
			'<script>',
			'{a}',
		],
	),
	fc.string({ maxLength: 5, unit: 'grapheme' }),
);
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:="[^"]*")?)*)>/y;
const attribute = / ([a-zA-Z-]+)(?:="([^"]*)")?/g;
const elements =
	'p h3 h4 h5 h6 ul ol li blockquote pre code em strong del a abbr cite span div table thead tbody tr th td hr br sup section input'.split(
		' ',
	);
const attributes =
	'id href title class dir style align start type checked disabled aria-describedby aria-label data-footnote-ref data-footnote-backref data-footnotes'.split(
		' ',
	);

it('whatever body is accepted, its page holds only harmless elements, attributes and addresses', () => {
	let accepted = 0;
	fc.assert(
		fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
			const { tree } = parseBody('a.mdx', parts.join(''), 1);
			if (tree === null) return;
			accepted++;
			const { html: shown } = renderBody(bodyOf(tree), context);
			for (let at = shown.indexOf('<'); at >= 0; at = shown.indexOf('<', tag.lastIndex)) {
				tag.lastIndex = at;
				const [, , name = '', rest = ''] = tag.exec(shown) ?? [];
				expect(elements).toContain(name);
				for (const [, key = '', value = ''] of rest.matchAll(attribute)) {
					expect(attributes).toContain(key);
					if (key === 'style') expect(value).toMatch(/^text-align: ?(left|right|center);?$/);
					if (key === 'href') expect(value).toMatch(/^(https?:\/\/|mailto:|\/(?!\/)|#)/);
				}
			}
			// In a quoted value the letters are harmless; as a tag they are not among the elements above either.
			expect(shown.replace(/="[^"]*"/g, '').toLowerCase()).not.toContain('<script');
		}),
		{ numRuns: 400 },
	);
	expect(accepted).toBeGreaterThan(50);
});

it('English words are marked as English, also where they are an abbreviation', () => {
	const english = ['PAR Index', 'mail'];
	expect(html('Gửi mail, e-mail và PAR Index', { english })).toBe(
		'<p>Gửi <span lang="en">mail</span>, e-mail và <span lang="en"><abbr title="Chỉ số cải cách hành chính">PAR Index</abbr></span></p>',
	);
});

import { describe, expect, it } from 'vitest';
import type { SitePart } from '../../sources/scope/part.ts';
import { leadingElsewhere } from './elsewhere.ts';

// What becomes of a page's links to localities that another site publishes.

const site = 'https://a.example/trang';
const part = (elsewhere: [string, string][]): SitePart => ({
	localities: new Set(['nha']),
	ledger: {
		localities: new Map([
			['nha', new Map()],
			['khac', new Map()],
		]),
		shared: new Map(),
	},
	site: { part: 'nha' },
	elsewhere: new Map(elsewhere),
});
const known = leadingElsewhere(part([['khac', 'https://k.example/x']]), site);
const unknown = leadingElsewhere(part([]), site);

describe.each<[string, string, string, string]>([
	[
		'a link',
		'<a class="q" href="/van-ban/khac/1-kh-2023/#nv-1">1</a>',
		'<a class="q" href="https://k.example/x/van-ban/khac/1-kh-2023/#nv-1">1</a>',
		'<a class="q">1</a>',
	],
	[
		'a link in single quotes',
		"<a href='/don-vi/khac/so/'>1</a>",
		'<a href="https://k.example/x/don-vi/khac/so/">1</a>',
		'<a>1</a>',
	],
	[
		'a link within',
		'<a href="/dia-phuong/nha/">1</a>',
		'<a href="/dia-phuong/nha/">1</a>',
		'<a href="/dia-phuong/nha/">1</a>',
	],
	[
		'a link to what is nowhere',
		'<a href="/van-ban/la/1/">1</a>',
		'<a href="/van-ban/la/1/">1</a>',
		'<a href="/van-ban/la/1/">1</a>',
	],
	[
		'a link to another room',
		'<a href="/chi-tieu/khac/">1</a>',
		'<a href="/chi-tieu/khac/">1</a>',
		'<a href="/chi-tieu/khac/">1</a>',
	],
	[
		'words that look so',
		'<p>href="/van-ban/khac/1/"</p>',
		'<p>href="/van-ban/khac/1/"</p>',
		'<p>href="/van-ban/khac/1/"</p>',
	],
	[
		'a script',
		'<script>a=\'<a href="/van-ban/khac/1/">\'</script>',
		'<script>a=\'<a href="/van-ban/khac/1/">\'</script>',
		'<script>a=\'<a href="/van-ban/khac/1/">\'</script>',
	],
	[
		'a whole address',
		`{"url":"${site}/van-ban/khac/1-kh-2023/#nv-1"}`,
		'{"url":"https://k.example/x/van-ban/khac/1-kh-2023/#nv-1"}',
		`{"url":"${site}/"}`,
	],
	['a whole address within', `${site}/van-ban/nha/1/`, `${site}/van-ban/nha/1/`, `${site}/van-ban/nha/1/`],
	[
		'a link of Markdown',
		`xem [kế hoạch](${site}/van-ban/khac/1/).`,
		'xem [kế hoạch](https://k.example/x/van-ban/khac/1/).',
		'xem kế hoạch.',
	],
])('%s', (_what, before, led, plain) => {
	it('leads to the site whose address is told', () => expect(known(before)).toBe(led));
	it('is words where none is told', () => expect(unknown(before)).toBe(plain));
});

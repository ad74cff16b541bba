import { expect, it } from 'vitest';
import { withWholeNumbers } from './whole-numbers.ts';

const whole = (number: string) => `<span class="so">${number}</span>`;

it.each([
	['Kế hoạch 153/KH-UBND', `Kế hoạch ${whole('153/KH-UBND')}`],
	['30/2020/NĐ-CP, Điều 2', `${whole('30/2020/NĐ-CP')}, Điều 2`],
	['(766/QĐ-TTg)', `(${whole('766/QĐ-TTg')})`],
	[
		'<a href="/van-ban/a/1-kh/" title="1/KH-UBND">1/KH-UBND</a>',
		`<a href="/van-ban/a/1-kh/" title="1/KH-UBND">${whole('1/KH-UBND')}</a>`,
	],
	['1/KH-UBND và 2/KH-UBND', `${whole('1/KH-UBND')} và ${whole('2/KH-UBND')}`],
])('a number of a document in “%s” stays on one line', (text, expected) => {
	expect(withWholeNumbers(text)).toBe(expected);
});

it.each([
	'8/10 phường, ngày 15/7/2024',
	'<title>153/KH-UBND</title>',
	'<script>const a = "<b>153/KH-UBND</b>";</script>',
	'<svg><text>153/KH-UBND</text></svg>',
	'<select><option>153/KH-UBND</option></select>',
	'<!-- 153/KH-UBND -->',
	'<meta content="a > 153/KH-UBND <script>">',
	"<a title='> 153/KH-UBND'>",
	'content/153/KH-UBND/a',
	'123456/2024/QĐ-BANCHIDAOTRUNGUONG',
])('“%s” stays as it is', (text) => {
	expect(withWholeNumbers(text)).toBe(text);
});

it('takes no longer than the page is long', () => {
	const started = performance.now();
	withWholeNumbers('<a>153/KH-UBND</a> <b '.repeat(20_000));
	withWholeNumbers('1/A-'.repeat(100_000));
	expect(performance.now() - started).toBeLessThan(2000);
});

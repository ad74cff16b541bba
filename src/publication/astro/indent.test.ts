import { expect, it } from 'vitest';
import { withoutIndents } from './indent.ts';

it('line ends beside the tags of blocks go, those between words and inline elements stay', () => {
	expect(withoutIndents('<ul>\n\t<li>\n\t\t<a>một</a>\n\t\t<b>hai</b>\n\t</li>\n</ul>')).toBe(
		'<ul><li><a>một</a>\n\t\t<b>hai</b></li></ul>',
	);
	expect(withoutIndents('{some && (\n\t<p>\n\t\tba\n\t\tbốn\n\t</p>\n)}')).toBe('{some && (<p>ba\n\t\tbốn</p>)}');
});

it('the line end before what may be a block goes, that before what may be words stays', () => {
	expect(withoutIndents('<b>a</b>\n{some && (\n\t<p>b</p>\n)}\n{c}')).toBe('<b>a</b>{some && (<p>b</p>)}\n{c}');
	expect(withoutIndents('a\n{some ? <p>b</p> : <b>c</b>}')).toBe('a\n{some ? <p>b</p> : <b>c</b>}');
});

it('the script of a template stays as it is', () => {
	const template = "---\n// <li>\nconst one = '<p>';\n---\n\n<pre>\n a </pre>\n";
	expect(withoutIndents(template)).toBe(template);
});

it.each([
	['the text of a <pre>', '<pre>\n<p>\n a\n</p></pre>'],
	['the text of a <textarea>', '<textarea rows="2">\n<div>\n</textarea>'],
	['a script', '<script>\nconst one = `\n<li>\n`;\nconst two: Of<p>\n(two)\n</script>'],
	['a style', '<style>\n/* \n<p> */\n</style>'],
	['an attribute', '<a title="một\n<p>\nhai" rel=\'ba\n<td>\nbốn\'>năm</a>'],
	['a text of code', '{say(`một\n<p>\nhai`)}'],
	['the line end of a comment', '{list.map((one) => (\n\t// a <b>\n\t<li>{one}</li>))}'],
	['a comment of code', '{/*\n<p>\n*/}'],
	['elements of other names', 'một\n<p-a>\nhai\n</p-a>\nba\n<Li>\nbốn</Li>\n<tdx />\nnăm'],
	['words beside elements of a line', 'một\n<b>hai</b>\nba\n<a href="/">bốn</a>\n{năm}\nsáu'],
])('%s stays as it is', (_, template) => {
	expect(withoutIndents(template)).toBe(template);
});

it('a template from a machine that ends lines with CRLF is as any other', () => {
	expect(withoutIndents("---\r\nconst a = '\\\n<p>';\r\n---\r\n<ul>\r\n\t<li>a</li>\r\n</ul>")).toBe(
		"---\r\nconst a = '\\\n<p>';\r\n---\r\n<ul><li>a</li></ul>",
	);
});

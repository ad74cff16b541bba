import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { withoutEndTags, withoutSpaces } from './end-tags.ts';

it.each([
	['items of a list', '<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
	['items with a space between, which is seen', '<ul><li>a</li> <li>b</li></ul>', '<ul><li>a</li> <li>b</ul>'],
	['terms', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
	[
		'a table',
		'<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><p>2</p></td></tr></tbody></table>',
		'<table><thead><tr><th>a<th>b<tbody><tr><td>1<td><p>2</p></table>',
	],
	['a paragraph before a block', '<div><p>a</p><ul><li>b</li></ul><p>c</p></div>', '<div><p>a<ul><li>b</ul><p>c</div>'],
	['a paragraph before a text', '<div><p>a</p>b</div>', '<div><p>a</p>b</div>'],
	['a paragraph in a link', '<a href="/"><p>a</p></a>', '<a href="/"><p>a</p></a>'],
	['a list that an item holds', '<ol><li>a<ul><li>b</li></ul></li></ol>', '<ol><li>a<ul><li>b</ul></ol>'],
])('%s', (_, page, short) => {
	expect(withoutEndTags(page)).toBe(short);
	expect(toHtml(fromHtml(short, { fragment: true }))).toBe(page);
});

it.each([
	['blocks', '<div><p>a</p> <p>b</p>  <section>c</section> </div>', '<div><p>a</p><p>b</p><section>c</section></div>'],
	[
		'a link in a line, and a list in it',
		'<p><a>a</a>  <b>c</b></p><i>d</i> <ul><li>e</li></ul>',
		'<p><a>a</a> <b>c</b></p><i>d</i> <ul><li>e</li></ul>',
	],
	['spaces in a text', '<p>a  b</p>', '<p>a  b</p>'],
])('spaces: %s', (_, page, short) => {
	expect(withoutSpaces(page)).toBe(short);
});

import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { withoutEndTags } from './end-tags.ts';

/** The page that the code of a template makes, each list with two items. */
const pageOf = (code: string): string =>
	new Function('$$render', 'list', 'some', `return ${code}`)(String.raw, ['1', '2'], true).replaceAll(',', '');

const treeOf = (code: string): string => toHtml(fromHtml(pageOf(code), { fragment: true }));

it.each([
	['items of a list', '`<ul><li>a</li><li>b</li></ul>`', '`<ul><li>a<li>b</ul>`'],
	['items with a space between, which is seen', '`<ul><li>a</li> <li>b</li></ul>`', '`<ul><li>a</li> <li>b</ul>`'],
	[
		'items that are made one by one',
		'`<ul>${list.map((one) => $$render`<li>${one}</li>`)}</ul>`',
		'`<ul>${list.map((one) => $$render`<li>${one}`)}</ul>`',
	],
	['terms', '`<dl><div><dt>a</dt><dd>b</dd></div></dl>`', '`<dl><div><dt>a<dd>b</div></dl>`'],
	[
		'a table',
		'`<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td><p>2</p></td></tr></tbody></table>`',
		'`<table><thead><tr><th>a<th>b<tbody><tr><td>1<td><p>2</p></table>`',
	],
	[
		'a table in parts',
		'`<table><thead><tr><th>a</th></tr></thead>${list.map((one) => $$render`<tbody><tr><td>${one}</td></tr></tbody>`)}</table>`',
		'`<table><thead><tr><th>a${list.map((one) => $$render`<tbody><tr><td>${one}`)}</table>`',
	],
	[
		'a paragraph before a block',
		'`<div><p>a</p><ul><li>b</li></ul><p>c</p></div>`',
		'`<div><p>a<ul><li>b</ul><p>c</div>`',
	],
	[
		'a paragraph on a condition before a block',
		'`<div>${some && $$render`<p>a</p>`}<ul><li>b</li></ul></div>`',
		'`<div>${some && $$render`<p>a`}<ul><li>b</ul></div>`',
	],
	['a paragraph on a condition before a text', '`<div>${some && $$render`<p>a</p>`}b</div>`', null],
	[
		'paragraphs of a list, before which a text may stand',
		'`<div>${list.map((one) => $$render`${one}<p>a</p>`)}</div>`',
		null,
	],
	['one of two paragraphs', '`<div>${some ? $$render`<p>a</p>` : $$render`b`}</div>`', null],
	['a paragraph before a text', '`<div><p>a</p>b</div>`', null],
	['a paragraph before what is made', '`<div><p>a</p>${list}</div>`', null],
	['a paragraph in a link', '`<a href="/"><p>a</p></a>`', null],
	['a list that an item holds', '`<ol><li>a<ul><li>b</li></ul></li></ol>`', '`<ol><li>a<ul><li>b</ul></ol>`'],
	['a paragraph before an element of another name', '`<div><p>a</p><p-a>b</p-a></div>`', null],
])('%s', (_, code, short) => {
	const whole = `$$render${code}`;
	expect(withoutEndTags(whole)).toBe(`$$render${short ?? code}`);
	expect(treeOf(withoutEndTags(whole))).toBe(treeOf(whole));
});

it('a template does not ask where its head would end', () => {
	expect(withoutEndTags('$$render`${$$maybeRenderHead($$result)}<b>a</b>`')).toBe('$$render`<b>a</b>`');
});

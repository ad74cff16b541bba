const opens = (names: string) => `<(?:${names})(?![\\w-])`;
const closes = (names: string) => `</(?:${names})>`;

/**
 * End tags that HTML lets writers leave out (HTML, 13.1.2.4). After an item, a term, a cell, a row or a part of a table comes another
 * one, or the end of what holds them; a space there may be seen. What comes after a paragraph must stand beside it, or after what is
 * shown on a condition: `` {some && $$render`<p>a</p>`}<dl> ``.
 */
const implied = new RegExp(
	`</(?:li|dt|dd|t[dhr]|thead|tbody|tfoot)>(?! )|</p>(?=(?:\`\\})?(?:${opens('p|ul|ol|dl|div|table|h[1-6]|section|nav|figure|details')}|${closes('div|section|main|aside|figcaption|details')}))`,
	'g',
);

/** How a template asks where its head would end. Each page says that itself. */
const headAsked = /\$\{\$*maybeRenderHead\(\$*result\)\}/g;

/**
 * The code of a compiled template without end tags that every browser puts where they were. Its script must name none. Done once for
 * a template, it costs a page nothing.
 */
export const withoutEndTags = (code: string): string => code.replace(headAsked, '').replace(implied, '');

const followed = (tags: string, next: string) => `</(?:${tags})>(?=${next})`;
const opens = (names: string) => `<(?:${names})(?![\\w-])`;
const closes = (names: string) => `</(?:${names})>`;

/** End tags that HTML lets writers leave out, with what must come next (HTML, 13.1.2.4). */
const implied = new RegExp(
	[
		followed('li', `${opens('li')}|${closes('ul|ol')}`),
		followed('d[td]', opens('d[td]')),
		followed('dd', closes('dl|div')),
		followed('t[dh]', `${opens('t[dh]')}|${closes('tr')}`),
		followed('tr', `${opens('tr')}|${closes('thead|tbody|tfoot')}`),
		followed('thead|tbody', opens('tbody|tfoot')),
		followed('tbody|tfoot', closes('table')),
		followed(
			'p',
			`${opens('p|ul|ol|dl|div|table|h[1-6]|section|nav|figure|details')}|${closes('div|section|main|aside|figcaption|details')}`,
		),
	].join('|'),
	'g',
);

/** The page without the end tags that every browser puts where they were. The text of a page has no `<` that is no tag. */
export const withoutEndTags = (page: string): string => page.replace(implied, '');

const blocks = 'p|div|section|details|table|dl|nav|header|footer|figure|search';

/** Spaces between what stands on lines of its own. */
const unseen = new RegExp(`(</(?:${blocks}|ul|ol)>) +(?=</?(?:${blocks}|main|h[1-6]|script)(?![\\w-]))`, 'g');

/**
 * The page without spaces that nobody sees, of parts that are left out: none between blocks, one before another tag. Its template has
 * no text in which each sign counts.
 */
export const withoutSpaces = (page: string): string => page.replace(unseen, '$1').replace(/ {2,}(?=<)/g, ' ');

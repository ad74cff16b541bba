import type { BlockContent, Nodes, PhrasingContent, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Body, treeOf } from './body.ts';
import { referenceOf } from './references.ts';
import type { Context } from './render.ts';

/**
 * The body as plain Markdown (CommonMark with tables and footnotes): components are links and quotations, headings go one level
 * deeper. Addresses are whole: those of the site begin with `site`, places on its page with `page`. Text is escaped.
 */
export function markdownOf(
	body: Body,
	{ reference, words }: Pick<Context, 'reference' | 'words'>,
	site: string,
	page: string,
): string {
	const whole = (href: string) =>
		href.startsWith('/') ? site + href : href.startsWith('#') ? site + page + href : href;
	const plain = (node: Nodes): Nodes => {
		if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
			const found = referenceOf(node);
			if (found === null) return note(node.children.map(plain) as BlockContent[], words.note);
			const link = reference(found);
			const text: PhrasingContent = { type: 'text', value: link?.text ?? found.id };
			const inline: PhrasingContent = link === null ? text : { type: 'link', url: whole(link.href), children: [text] };
			return node.type === 'mdxJsxFlowElement' ? { type: 'paragraph', children: [inline] } : inline;
		}
		if (node.type === 'heading') node.depth = Math.min(node.depth + 1, 6) as typeof node.depth;
		if (node.type === 'link' || node.type === 'definition') node.url = whole(node.url);
		if ('children' in node) node.children = node.children.map(plain) as never;
		return node;
	};
	const tree = plain(treeOf(body)) as Root;
	return toMarkdown(tree, {
		bullet: '-',
		extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
	});
}

const note = (children: BlockContent[], label: string): Nodes => ({
	type: 'blockquote',
	children: [
		{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: label }] }] },
		...children,
	],
});

/** Text in a line of Markdown: signs that would mean something are escaped, line ends are spaces. */
export const escapedText = (text: string): string =>
	text
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
		.replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
		.replace(/^([-+=])/, '\\$1');

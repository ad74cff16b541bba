import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Tables and footnotes, the parts of GFM that summaries have. */
function tablesAndFootnotes(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [gfmFootnote(), gfmTable()];
	data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
}

const without = unified().use(remarkParse).use(remarkMdx).freeze();
const usual = unified().use(remarkParse).use(tablesAndFootnotes).use(remarkMdx).freeze();
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** What a table or a footnote cannot be without. */
const ofUsual = /\||:-|-:|\[\^/;

/** What struck words, a task or an address of GFM cannot be without; `&#64;` is an `@`. */
const ofWhole = /[~@&]|\[[ \t\r\nx]\]|www|http/i;

/**
 * The tree of a text of Markdown (CommonMark), GFM and MDX. A text that holds nothing of GFM is read without it, which takes half
 * the time and means the same. Throws `VFileMessage` where the text is none of this kind.
 */
export const treeOfMarkdown = (text: string): Root =>
	(ofWhole.test(text) ? whole : ofUsual.test(text) ? usual : without).parse(text);

import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { lazily } from '../lazily.ts';

const unified = lazily<typeof import('unified')>('unified');
const remarkParse = lazily<typeof import('remark-parse')>('remark-parse');
const remarkMdx = lazily<typeof import('remark-mdx')>('remark-mdx');
const remarkGfm = lazily<typeof import('remark-gfm')>('remark-gfm');
const footnotes = lazily<typeof import('micromark-extension-gfm-footnote')>('micromark-extension-gfm-footnote');
const footnotesOfTree = lazily<typeof import('mdast-util-gfm-footnote')>('mdast-util-gfm-footnote');
const tables = lazily<typeof import('micromark-extension-gfm-table')>('micromark-extension-gfm-table');
const tablesOfTree = lazily<typeof import('mdast-util-gfm-table')>('mdast-util-gfm-table');

/** Tables and footnotes, the parts of GFM that summaries have. */
function tablesAndFootnotes(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [footnotes().gfmFootnote(), tables().gfmTable()];
	data.fromMarkdownExtensions = [footnotesOfTree().gfmFootnoteFromMarkdown(), tablesOfTree().gfmTableFromMarkdown()];
}

/** The parsers of a text that holds nothing of GFM, of one that holds its usual parts, and of any text. */
function parsers() {
	const plain = () => unified().unified().use(remarkParse().default);
	const mdx = remarkMdx().default;
	return {
		without: plain().use(mdx).freeze(),
		usual: plain().use(tablesAndFootnotes).use(mdx).freeze(),
		whole: plain().use(remarkGfm().default).use(mdx).freeze(),
	};
}

let made: ReturnType<typeof parsers> | undefined;

/** What a table or a footnote cannot be without. */
const ofUsual = /\||:-|-:|\[\^/;

/** What struck words, a task or an address of GFM cannot be without; `&#64;` is an `@`. */
const ofWhole = /[~@&]|\[[ \t\r\nx]\]|www|http/i;

/**
 * The tree of a text of Markdown (CommonMark), GFM and MDX. A text that holds nothing of GFM is read without it, which takes half
 * the time and means the same. Throws `VFileMessage` where the text is none of this kind.
 */
export function treeOfMarkdown(text: string): Root {
	made ??= parsers();
	return (ofWhole.test(text) ? made.whole : ofUsual.test(text) ? made.usual : made.without).parse(text);
}

/** Elements beside whose tags white space is not seen. */
const blocks =
	'html|head|body|meta|link|title|header|main|footer|nav|search|section|article|form|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|details|summary|table|caption|thead|tbody|tfoot|tr|th|td|option';
const before = new RegExp(`\\n\\s*(?=</?(?:${blocks})\\b)`, 'g');
const after = new RegExp(`(</?(?:${blocks})\\b[^<>]*>)\\n\\s*`, 'g');
const frontmatter = /^\s*---\n.*?\n---\n/su;

/** The template without line ends and indents beside the tags of blocks. They would stand in every page as a space. */
export function withoutIndents(template: string): string {
	const head = frontmatter.exec(template)?.[0] ?? '';
	return head + template.slice(head.length).replace(before, '').replace(after, '$1');
}

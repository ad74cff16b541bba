/** Elements beside whose tags white space is not seen, and the frame of a page. */
const blocks =
	'(?:html|head|body|meta|link|title|header|main|footer|nav|aside|search|section|article|form|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|details|summary|table|caption|thead|tbody|tfoot|tr|th|td|option|Page)(?![\\w.:-])';
/** What stays as it is: the template's script, elements in which each sign counts, comments, texts of code, attributes. */
const kept =
	/^\s*---\r?\n[\s\S]*?\n---\r?\n|<(script|style|pre|textarea)(?![\w.:-])[\s\S]*?<\/\1>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|`[^`]*`|=\s*"[^"]*"|=\s*'[^']*'/g;
/** Before a block, also one that stands on a condition. A line end that ends a comment of code ends more than the line. */
const before = new RegExp(`(?<!//.*)\\r?\\n\\s*(?=(?:\\{[^{}<?]*)?</?${blocks})`, 'g');
const after = new RegExp(`(</?${blocks}[^<>]*>)\\r?\\n\\s*`, 'g');

/** The template without line ends and indents beside the tags of blocks. They would stand in every page as a space. */
export function withoutIndents(template: string): string {
	const stays: string[] = [];
	const open = template.replace(kept, (part) => `\0${stays.push(part) - 1}\0`);
	return open
		.replace(before, '')
		.replace(after, '$1')
		.replace(/\0(\d+)\0/g, (_, at: string) => stays[Number(at)] ?? '');
}

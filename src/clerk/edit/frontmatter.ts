/** Where the frontmatter of a document stands in its text: from the first sign of it to the line that ends it; `null` without one. */
export function frontmatterIn(text: string): { readonly from: number; readonly to: number } | null {
	const from = /^\uFEFF?---[^\S\r\n]*\r?\n/.exec(text)?.[0].length;
	if (from === undefined) return null;
	const end = /(?:^|\n)---[^\S\r\n]*(?:\r?\n|$)/.exec(text.slice(from));
	return end === null ? null : { from, to: from + end.index + (end[0].startsWith('\n') ? 1 : 0) };
}

import { z } from 'zod';
import { words } from './text.ts';

/**
 * Text. A number, a yes or a day that YAML has made of it becomes text again: `title: 2023`. Astro reads the frontmatter of
 * pages so.
 */
const text = z.preprocess((value) => {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return ['number', 'bigint', 'boolean'].includes(typeof value) ? String(value) : value;
}, words);

/** Frontmatter of a page of the portal's own prose, `content/pages/*.mdx`. */
export const page = z.strictObject({
	/** Title of the page. */
	title: text,
	/** One sentence for search engines and link previews. */
	description: text,
});

import { z } from 'zod';
import { words } from './text.ts';

/** Frontmatter of a page of the portal's own prose, `content/pages/*.mdx`. */
export const page = z.strictObject({
	/** Title of the page. */
	title: words,
	/** One sentence for search engines and link previews. */
	description: words,
});

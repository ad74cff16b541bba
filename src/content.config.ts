import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { page } from './schemas/page.ts';

/** The portal's own prose: about, method, accessibility. Trusted MDX, written by its maintainers. */
export const collections = {
	pages: defineCollection({
		loader: glob({ base: `${process.env['MINHBACH_CONTENT'] ?? 'content'}/pages`, pattern: '*.mdx' }),
		schema: page,
	}),
};

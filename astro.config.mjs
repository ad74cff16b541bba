import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { gate } from './src/gate.ts';

export default defineConfig({
	outDir: process.env.MINHBACH_OUT ?? 'dist',
	cacheDir: process.env.MINHBACH_CACHE ?? '.cache',
	trailingSlash: 'always',
	// The default drops the space between two inline elements on separate lines.
	compressHTML: true,
	integrations: [mdx(), sitemap({ filter: (page) => !new URL(page).pathname.startsWith('/nhung/') }), gate()],
	experimental: { incrementalBuild: true },
	// Scripts, styles and fonts stay files of their own: cached once, and allowed by a strict Content-Security-Policy.
	vite: { build: { assetsInlineLimit: 0 } },
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
});

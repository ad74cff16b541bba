import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { templates } from './src/publication/astro/integration.ts';

// The oldest browsers in which the pages do all that they can (docs/decisions/0020).
const browsers = ['chrome100', 'edge100', 'safari15.4', 'ios15.4', 'firefox100'];

// What `astro build` writes is the compiled templates; `npm run build` makes the site with them (docs/decisions/0011).
export default defineConfig({
	output: 'server',
	outDir: process.env.MINHBACH_TEMPLATES ?? '.cache/templates',
	cacheDir: process.env.MINHBACH_CACHE ?? '.cache',
	trailingSlash: 'always',
	// The default drops the space between two inline elements on separate lines.
	compressHTML: true,
	adapter: templates(),
	integrations: [mdx()],
	// Scripts, styles and fonts stay files of their own: cached once, and allowed by a strict Content-Security-Policy.
	vite: {
		// Beside the cache of the content, not in `node_modules`: two previews at once would take each other's packages away.
		cacheDir: `${process.env.MINHBACH_CACHE ?? '.cache'}/vite`,
		// A folder with signs that Vite cannot take is worked in through another name (bin/run.mjs).
		resolve: { preserveSymlinks: process.execArgv.includes('--preserve-symlinks') },
		build: { assetsInlineLimit: 0, cssTarget: browsers },
		// A script goes by the first word of its name, `Box.C_s7zhvI.js`: every page names it.
		environments: {
			client: {
				build: {
					target: browsers,
					rolldownOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` } },
				},
			},
		},
	},
	build: { inlineStylesheets: 'never' },
	// The site has no pictures to work on.
	image: { service: passthroughImageService() },
	devToolbar: { enabled: false },
});

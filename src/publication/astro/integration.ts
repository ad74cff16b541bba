import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packageFolder, projectRoot } from '../../folders.ts';
import { building } from '../../vi/build.ts';
import { composed } from '../../words/compose.ts';
import { follow } from '../preview/follow.ts';
import { withoutIndents } from './indent.ts';

/** Reads the portal's own pages in composed Unicode, as everything else is read. */
const composedPages = {
	name: 'minhbach-composed-pages',
	enforce: 'pre' as const,
	// What Astro writes beside a page names files by their paths, which stay as the system has them.
	transform: (code: string, id: string) =>
		/\.mdx(?:\?(?!.*\bastroPropagatedAssets)|$)/.test(id) ? { code: composed(code), map: null } : null,
};

/** Leaves the indents of the templates out of the pages. */
const leanTemplates = {
	name: 'minhbach-indents',
	enforce: 'pre' as const,
	load: (id: string) => (id.endsWith('.astro') ? withoutIndents(readFileSync(id, 'utf8')) : null),
};

/** Gives compiled templates the functions of `runtime.ts`. */
const quickTemplates = {
	name: 'minhbach-quick-templates',
	enforce: 'pre' as const,
	resolveId: (source: string, importer: string | undefined) =>
		source === 'astro/compiler-runtime' && importer !== undefined && /\.astro(?:\?|$)/.test(importer)
			? fileURLToPath(new URL('runtime.ts', import.meta.url))
			: null,
};

/** Where a folder is worked in through another name (bin/run.mjs), keeps to that name for the one file that Astro calls otherwise. */
const oneName = {
	name: 'minhbach-one-name',
	resolveId: {
		order: 'pre' as const,
		handler: (id: string) =>
			process.execArgv.includes('--preserve-symlinks') && id.endsWith('/session/provider.js')
				? join(packageFolder(projectRoot(), 'astro'), 'dist/core/session/provider-disabled.js')
				: null,
	},
};

/**
 * Astro's part of the work. `astro build` compiles the templates into a bundle that makes one page of one value.
 * `astro dev` previews the content. The site itself is built by `minhbach build`.
 */
export function templates(): AstroIntegration {
	return {
		name: 'minhbach',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				// The bundle stands in the cache, from where no package can be found.
				const ssr = command === 'build' ? { noExternal: true as const } : {};
				updateConfig({
					vite: {
						plugins: [composedPages, quickTemplates, oneName, ...(command === 'build' ? [leanTemplates] : [])],
						ssr,
					},
				});
			},
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name: 'minhbach',
					entrypointResolution: 'auto',
					serverEntrypoint: fileURLToPath(new URL('entry.ts', import.meta.url)),
					supportedAstroFeatures: {
						serverOutput: 'stable',
						sharpImageService: 'stable',
					},
				});
			},
			'astro:build:done': ({ logger }) => {
				if (process.env['MINHBACH_TEMPLATES'] === undefined) logger.warn(building.project);
			},
			'astro:server:setup': ({ server }) => follow(server),
			// Whoever opens the preview once it says that it is ready waits for nothing: it has read and compiled.
			'astro:server:start': async ({ address: { port, family, address } }) => {
				const host = family === 'IPv6' ? `[${address}]` : address;
				await fetch(`http://${host}:${port}/`).catch(() => {});
			},
		},
	};
}

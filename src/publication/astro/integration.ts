import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { packageFolder, projectRoot } from '../../folders.ts';
import { building } from '../../vi/build.ts';
import { composed } from '../../words/compose.ts';
import { previewBase } from '../base/preview-base.ts';
import { follow } from '../preview/follow.ts';
import { withoutEndTags } from './end-tags.ts';
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

/** Leaves end tags that are implied out of what templates write. */
const leanParts = {
	name: 'minhbach-end-tags',
	enforce: 'post' as const,
	transform: (code: string, id: string) => (id.endsWith('.astro') ? { code: withoutEndTags(code), map: null } : null),
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

/** Of a site whose address has no path: leaves out of the scripts what would put addresses below it (`scripts/on-site.ts`). */
const scriptsAtRoot = {
	name: 'minhbach-scripts-at-root',
	enforce: 'pre' as const,
	transform: (code: string, id: string) =>
		id.includes('/src/scripts/') && code.includes('onSite(')
			? { code: code.replaceAll(/\bonSite\(/g, '('), map: null }
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

/** Leads from the root of a preview, and from its path without a slash, to where the site stands. */
const toBase = (base: string) => ({
	name: 'minhbach-to-base',
	enforce: 'post' as const,
	// Astro puts its own answer to these before all others; this one comes before it.
	configureServer: (server: ViteDevServer) => () => {
		const handle = ({ url }: IncomingMessage, response: ServerResponse, next: () => void): void => {
			if (url === '/' || url === base) response.writeHead(302, { Location: `${base}/` }).end();
			else next();
		};
		server.middlewares.stack.unshift({ route: '', handle });
	},
});

/** What scripts and styles of a site below a path need: the path itself, and names of one another that hold wherever they stand. */
const belowBase = (base: string, isBuild: boolean) => ({
	define: { 'import.meta.env.SITE_BASE': JSON.stringify(base) },
	...(isBuild
		? {
				experimental: {
					renderBuiltUrl: (file: string, { hostType, ssr }: { hostType: string; ssr: boolean }) => {
						// Styles stand beside what they name.
						if (hostType === 'css') return posix.basename(file);
						// What templates name gets the path with the page.
						return ssr ? `/${file}` : { relative: true };
					},
				},
			}
		: {}),
});

/**
 * Astro's part of the work. `astro build` compiles the templates into a bundle that makes one page of one value.
 * `astro dev` previews the content. The site itself is built by `minhbach build`.
 */
export function templates(): AstroIntegration {
	return {
		name: 'minhbach',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				const base = previewBase();
				const isBuild = command === 'build';
				// The bundle stands in the cache, from where no package can be found.
				const ssr = isBuild ? { noExternal: true as const } : {};
				updateConfig({
					// Built pages get the path of the site when they are whole (`base/with-base.ts`).
					...(isBuild || base === '' ? {} : { base: `${base}/` }),
					vite: {
						plugins: [
							composedPages,
							quickTemplates,
							oneName,
							...(isBuild ? [leanTemplates, leanParts] : []),
							...(base === '' ? [scriptsAtRoot] : [toBase(base)]),
						],
						ssr,
						...(base === '' ? {} : belowBase(base, isBuild)),
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
				await fetch(`http://${host}:${port}${previewBase()}/`).catch(() => {});
			},
		},
	};
}

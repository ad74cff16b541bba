import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadContent } from './content.ts';
import { holdErrors } from './gate-failure.ts';
import { writeSearchIndex } from './outputs/search-index.ts';
import { followContent } from './preview.ts';
import { problemText } from './problem/print.ts';
import { report } from './problem/report.ts';
import type { Register } from './register/entries.ts';
import { indexOf } from './register/index.ts';
import { searchRecords } from './views/search/records.ts';
import { composed } from './words/compose.ts';

/** Reads the portal's own pages in composed Unicode, as everything else is read. */
const composedPages = {
	name: 'minhbach-composed-pages',
	enforce: 'pre' as const,
	transform: (code: string, id: string) => (/\.mdx(?:\?|$)/.test(id) ? { code: composed(code), map: null } : null),
};

/**
 * The gate of the build: content with errors does not pass, and the public folder is replaced only by a whole build.
 * Must be the last integration, so that what the others write is in the folder when it is moved into place.
 */
export function gate(): AstroIntegration {
	let published: string | undefined;
	let draft: URL | undefined;
	let marker: URL | undefined;
	let kept = '';
	let checked: Register | null = null;
	return {
		name: 'minhbach-gate',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command !== 'build' && command !== 'dev') return;
				updateConfig({ vite: { plugins: [composedPages] } });
				const { register, problems } = loadContent();
				const errors = problems.filter(({ level }) => level === 'error').length;
				if (problems.length > 0) {
					const lines = [...problems.map(problemText), report.summary(errors, problems.length - errors)];
					process.stderr.write(`${lines.join('\n')}\n`);
				}
				if (command === 'dev') {
					if (register !== null) updateConfig({ site: register.site.address });
					return;
				}
				if (register === null) process.exit(1);
				checked = register;
				kept = fileURLToPath(new URL('search', config.cacheDir));
				// A build that was stopped midway has left newer copies of pages in the cache than its record says.
				marker = new URL('building', config.cacheDir);
				if (existsSync(marker)) rmSync(new URL('incremental-build.json', config.cacheDir), { force: true });
				mkdirSync(config.cacheDir, { recursive: true });
				writeFileSync(marker, '');
				published = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
				draft = new URL(config.outDir.href.replace(/\/?$/, '.next/'));
				updateConfig({ site: register.site.address, outDir: draft });
				const left = draft;
				holdErrors(() => rmSync(left, { recursive: true, force: true }));
			},
			'astro:server:setup': ({ server }) => followContent(server),
			'astro:build:done': async () => {
				if (published === undefined || draft === undefined || checked === null) return;
				await writeSearchIndex(searchRecords(indexOf(checked)), join(fileURLToPath(draft), 'pagefind'), kept);
				const last = `${published}.last`;
				rmSync(last, { recursive: true, force: true });
				if (existsSync(published)) renameSync(published, last);
				renameSync(fileURLToPath(draft), published);
				rmSync(last, { recursive: true, force: true });
				if (marker !== undefined) rmSync(marker, { force: true });
			},
		},
	};
}

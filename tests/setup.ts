import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, giveTemplates } from './build-site.ts';

/**
 * Builds three sites once for all tests: `inject('site')` of the five documents as they were when the tests were written,
 * `inject('published')` of today's content. `inject('work')` holds the cache of the first, with the templates of the small site.
 */
export default function setup(project: TestProject): () => void {
	const work = mkdtempSync(join(tmpdir(), 'minhbach-'));
	const site = join(work, 'dist');
	const build = (content: string, out: string, cache: string) => {
		const { status, output } = buildSite(content, out, cache);
		if (status !== 0) throw new Error(`The site of ${content} could not be built:\n${output}`);
	};
	build('tests/frozen/content', site, join(work, 'cache'));
	giveTemplates(join(work, 'cache'), join(work, 'cache-published'));
	build('content', join(work, 'published'), join(work, 'cache-published'));
	// Two sets of templates stand side by side in one cache.
	build('src/fixtures/small/content', join(work, 'small'), join(work, 'cache-small'));
	giveTemplates(join(work, 'cache-small'), join(work, 'cache'));
	project.provide('site', site);
	project.provide('published', join(work, 'published'));
	project.provide('work', work);
	return () => rmSync(work, { recursive: true, force: true });
}

declare module 'vitest' {
	export interface ProvidedContext {
		site: string;
		published: string;
		work: string;
	}
}

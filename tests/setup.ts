import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite, giveTemplates } from './build-site.ts';

/** Builds the published content once for all tests; `inject('site')` is the folder, `inject('work')` that of its cache. */
export default function setup(project: TestProject): () => void {
	const work = mkdtempSync(join(tmpdir(), 'minhbach-'));
	const site = join(work, 'dist');
	const { status, output } = buildSite('content', site, join(work, 'cache'));
	if (status !== 0) throw new Error(`The site could not be built:\n${output}`);
	// The templates of the small site too, for the tests that build it. Two sets stand side by side in one cache.
	const beside = join(work, 'beside');
	const small = buildSite('src/fixtures/small/content', join(work, 'small'), beside);
	if (small.status !== 0) throw new Error(`The small site could not be built:\n${small.output}`);
	giveTemplates(beside, join(work, 'cache'));
	project.provide('site', site);
	project.provide('work', work);
	return () => rmSync(work, { recursive: true, force: true });
}

declare module 'vitest' {
	export interface ProvidedContext {
		site: string;
		work: string;
	}
}

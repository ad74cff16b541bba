import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildBeside, giveTemplates } from './build-site.ts';
import { unpackedBrowser } from './unpacked-browser.ts';

type Five = [string, string, string, string, string];

/**
 * Builds five sites once for all tests: `inject('site')` of the five documents as they were when the tests were written,
 * `inject('published')` of today's content, `inject('small')` of the small content, `inject('demo')` of the fictional site,
 * `inject('below')` of the five documents below the path of `https://office.example/minhbach`. `inject('work')` holds the cache of the
 * first, with the templates of the small site.
 */
export default async function setup(project: TestProject): Promise<() => void> {
	const work = mkdtempSync(join(tmpdir(), 'minhbach-'));
	const folder = (name: string) => join(work, name);
	const [site, published, small, demo, below] = ['dist', 'published', 'small', 'demo', 'below'].map(folder) as Five;
	const caches = ['cache', 'cache-published', 'cache-small', 'cache-demo', 'cache-below'];
	const [cache, ofPublished, ofSmall, ofDemo, ofBelow] = caches.map(folder) as Five;
	const build = async (content: string, out: string, kept: string) => {
		const { status, output } = await buildBeside(content, out, kept);
		if (status !== 0) throw new Error(`The site of ${content} could not be built:\n${output}`);
	};
	const buildBoth = async () => {
		await build('tests/frozen/content', site, cache);
		giveTemplates(cache, ofPublished);
		await build('content', published, ofPublished);
	};
	const buildOthers = async () => {
		await build('src/fixtures/small/content', small, ofSmall);
		giveTemplates(ofSmall, ofDemo);
		await build('examples/thi-du/content', demo, ofDemo);
	};
	const buildBelow = async () => {
		const content = folder('moved/content');
		cpSync('tests/frozen/content', content, { recursive: true });
		const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
		writeFileSync(
			join(content, 'site.yaml'),
			settings.replace(/^address: .*$/m, 'address: https://office.example/minhbach/'),
		);
		await build(content, below, ofBelow);
	};
	const ofInstall = process.env['CHROMIUM'] === undefined ? unpackedBrowser() : undefined;
	await Promise.all([buildBoth(), buildOthers().then(buildBelow), ofInstall]);
	// Two sets of templates stand side by side in one cache.
	giveTemplates(ofSmall, cache);
	project.provide('site', site);
	project.provide('published', published);
	project.provide('small', small);
	project.provide('demo', demo);
	project.provide('below', below);
	project.provide('work', work);
	return () => rmSync(work, { recursive: true, force: true });
}

declare module 'vitest' {
	export interface ProvidedContext {
		site: string;
		published: string;
		small: string;
		demo: string;
		/** Stands below `https://office.example/minhbach`. */
		below: string;
		work: string;
	}
}

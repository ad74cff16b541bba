import { createHash } from 'node:crypto';
import { contentFolder, loadContent, loadHistory } from './content.ts';
import { problemText } from './problem/print.ts';
import { type Index, indexOf } from './register/index.ts';
import type { Past } from './register/past/edition.ts';
import { pastOf } from './register/past/past.ts';
import { contentDay } from './sources/git/content-day.ts';

let loaded: Index | undefined;
let lastChange: string | undefined;
let past: Past | undefined;

/** The register that pages show: read once for a build, anew for each page in the live preview, its past once. Throws the list of problems. */
export function index(): Index {
	if (loaded !== undefined && !import.meta.env.DEV) return loaded;
	const { register, problems } = loadContent();
	if (register === null) throw new Error(problems.map(problemText).join('\n'));
	past ??= pastOf(register, loadHistory(register.site.timeZone));
	loaded = indexOf(register, past);
	return loaded;
}

/**
 * The day as of which pages speak where a browser cannot say today: that of the last change of the content, or of the
 * newest document where no repository tells. Never the day of the build, so that the same content gives the same bytes.
 */
export function asOf(): string {
	const { site, documents } = index().register;
	lastChange ??=
		contentDay(contentFolder(), site.timeZone) ??
		documents
			.map(({ issued }) => issued)
			.toSorted()
			.at(-1) ??
		'';
	return lastChange;
}

/**
 * What `getStaticPaths()` returns for one page. `shown` is everything the page shows besides its template: the build renders
 * the page anew if the hash of it, or of the portal's own data, has changed, and keeps the last build's page if not.
 */
export function staticPath<Params extends Record<string, string | undefined>>(
	params: Params,
	shown: unknown,
): { params: Params; cacheKey: string } {
	const key = JSON.stringify([index().register.site, shown]);
	return { params, cacheKey: createHash('sha256').update(key).digest('hex') };
}

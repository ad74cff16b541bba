import { createHash } from 'node:crypto';
import { problemText } from './problem.ts';
import { type Index, indexOf } from './register/index.ts';
import { loadContent } from './sources/load.ts';

let loaded: Index | undefined;

/** The register that pages show: read once for a build, anew for each page in the live preview. Throws the list of problems. */
export function index(): Index {
	if (loaded !== undefined && !import.meta.env.DEV) return loaded;
	const { register, problems } = loadContent();
	if (register === null) throw new Error(problems.map(problemText).join('\n'));
	loaded = indexOf(register);
	return loaded;
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

import { git } from './git.ts';

/** By file below a content folder, and by folder of a locality: the commit that last changed it. Lower places are newer. */
export type LastCommits = ReadonlyMap<string, { readonly commit: string; readonly place: number }>;

/** The last commit of every file and every locality of a content folder, of the main line; empty where git cannot tell. */
export function lastCommits(folder: string): LastCommits {
	const words = [
		'log',
		'--first-parent',
		'-m',
		'--no-renames',
		'--relative',
		'--name-only',
		'-z',
		'--format=%x01%H',
		'--',
		'.',
	];
	const { out } = git(folder, words, 'UTC');
	const last = new Map<string, { commit: string; place: number }>();
	for (const [place, entry] of (out?.toString() ?? '').split('\u0001').slice(1).entries()) {
		const [commit = '', ...paths] = entry.split(/[\0\n]+/);
		for (const path of paths) {
			if (path === '') continue;
			const [, locality] = /^(localities\/[^/]+)\//.exec(path) ?? [];
			for (const one of [path, locality]) if (one !== undefined && !last.has(one)) last.set(one, { commit, place });
		}
	}
	return last;
}

import { blobs } from './blobs.ts';
import { git } from './git.ts';

/** A file as a commit has it, by its path from the content folder. */
export interface FileAt {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/**
 * The files below a folder of a content folder as a commit has them, of which `isWanted` by their path. Git's own words where it
 * cannot give them: there is no such commit, or no repository.
 */
export function filesAt(
	folder: string,
	commit: string,
	below: string,
	isWanted: (path: string) => boolean,
): FileAt[] | string {
	const named = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`], 'UTC');
	const id = named.out?.toString().trim() ?? '';
	if (id === '') return named.said ?? '';
	const tree = git(folder, ['ls-tree', '-r', '-z', id, '--', below], 'UTC');
	if (tree.out === null) return tree.said ?? '';
	const files = tree.out
		.toString()
		.split('\0')
		.flatMap((line) => {
			const [, blob = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.+)$/.exec(line) ?? [];
			return path !== '' && isWanted(path) ? [{ blob, path }] : [];
		});
	const contents = blobs(
		folder,
		files.map(({ blob }) => blob),
		'UTC',
	);
	if (typeof contents === 'string') return contents;
	return files.flatMap(({ path }, at) => {
		const bytes = contents[at];
		return bytes === undefined ? [] : [{ path, bytes }];
	});
}

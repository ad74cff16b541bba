import { join } from 'node:path';
import { bytesOf } from '../file/disk.ts';
import { git } from './git.ts';

/**
 * The documents that differ between the folder and its last commit, by their paths below it. The value is their bytes now,
 * `null` if they are gone. Git's own words where it cannot say. `below` are the folders that count.
 */
export function uncommitted(
	folder: string,
	timeZone: string,
	below: readonly string[],
): Map<string, Uint8Array | null> | string {
	// Each is two letters, a space and the path from the top of the repository (git-status, Porcelain Format Version 1).
	const { out, said } = git(
		folder,
		['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--', ...below],
		timeZone,
	);
	if (out === null) return said ?? '';
	return new Map(
		out
			.toString()
			.split('\0')
			.flatMap((line): [string, Uint8Array | null][] => {
				const [path] = /localities\/[^/]+\/documents\/[^/]+\.mdx$/.exec(line) ?? [];
				if (path === undefined) return [];
				return [[path, bytesOf(join(folder, path)).bytes]];
			}),
	);
}

import type { Document } from '../../schemas/document.ts';
import { frontmatterOf } from '../file/document-file.ts';
import { blobs } from './blobs.ts';
import { git } from './git.ts';

/** A document as a commit has it. */
export interface DocumentAt {
	readonly locality: string;
	readonly slug: string;
	readonly data: Document;
}

/**
 * The documents of a content folder as a commit has them. Those that today's schema cannot read are left out. Git's own words where
 * it cannot give them: there is no such commit, or no repository.
 */
export function documentsAt(folder: string, commit: string): DocumentAt[] | string {
	const named = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`], 'UTC');
	const id = named.out?.toString().trim() ?? '';
	if (id === '') return named.said ?? '';
	const tree = git(folder, ['ls-tree', '-r', '-z', id, '--', 'localities'], 'UTC');
	if (tree.out === null) return tree.said ?? '';
	const files = tree.out.toString().split('\0').flatMap(fileOf);
	const contents = blobs(
		folder,
		files.map(({ blob }) => blob),
		'UTC',
	);
	if (typeof contents === 'string') return contents;
	return files.flatMap(({ path, locality, slug }, at) => {
		const bytes = contents[at];
		const data = bytes === undefined ? null : frontmatterOf(path, bytes);
		return data === null ? [] : [{ locality, slug, data }];
	});
}

/** The document of a line of `git ls-tree`; none of another file. */
function fileOf(line: string): { path: string; blob: string; locality: string; slug: string }[] {
	const [, blob = '', path = '', locality = '', slug = ''] =
		/^\d+ blob ([0-9a-f]+)\t(localities\/([^/]+)\/documents\/([^/]+)\.mdx)$/.exec(line) ?? [];
	return path === '' ? [] : [{ path, blob, locality, slug }];
}

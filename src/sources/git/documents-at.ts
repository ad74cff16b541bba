import type { Document } from '../../schemas/document.ts';
import { frontmatterOf } from '../file/document-file.ts';
import { filesAt } from './files-at.ts';

/** A document as a commit has it. */
export interface DocumentAt {
	readonly locality: string;
	readonly slug: string;
	readonly data: Document;
}

const place = /^localities\/([^/]+)\/documents\/([^/]+)\.mdx$/;

/**
 * The documents of a content folder as a commit has them. Those that today's schema cannot read are left out. Git's own words where
 * it cannot give them: there is no such commit, or no repository.
 */
export function documentsAt(folder: string, commit: string): DocumentAt[] | string {
	const files = filesAt(folder, commit, 'localities', (path) => place.test(path));
	if (typeof files === 'string') return files;
	return files.flatMap(({ path, bytes }) => {
		const [, locality = '', slug = ''] = place.exec(path) ?? [];
		const data = frontmatterOf(path, bytes);
		return data === null ? [] : [{ locality, slug, data }];
	});
}

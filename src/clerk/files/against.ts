import { basename } from 'node:path';
import { loadSources } from '../../content.ts';
import type { Problem } from '../../problem/problem.ts';
import { documentsAt } from '../../sources/git/documents-at.ts';
import { locate } from '../../sources/locate.ts';
import { vanishedFigures } from '../against/figures.ts';
import { vanishedFrom } from '../against/vanished.ts';

/** Problems of statements and figures that a commit had and the content has no longer. Git's own words where it cannot tell. */
export function problemsAgainst(content: string, commit: string): Problem[] | string {
	const before = documentsAt(content, commit);
	if (typeof before === 'string') return before;
	const now = loadSources(content).localities.flatMap(({ id, documents }) =>
		documents.map(({ slug, data }) => ({ locality: id, slug, data })),
	);
	const isPublished = ({ data }: { readonly data: { readonly draft?: boolean | undefined } }) => data.draft !== true;
	const [then, today, folder] = [before.filter(isPublished), now.filter(isPublished), basename(content)];
	return locate(content, [...vanishedFrom(then, today, folder), ...vanishedFigures(then, today, folder)]);
}

import { basename } from 'node:path';
import { loadSources } from '../../content.ts';
import type { Problem } from '../../problem/problem.ts';
import { documentsAt } from '../../sources/git/documents-at.ts';
import { versionsAt } from '../../sources/git/versions-at.ts';
import { locate } from '../../sources/locate.ts';
import { changedVersions } from '../against/changed-versions.ts';
import { vanishedFigures } from '../against/figures.ts';
import { vanishedFrom } from '../against/vanished.ts';
import { vanishedScores } from '../against/vanished-scores.ts';

/**
 * Problems of statements, figures and scores that a commit had and the content has no longer, and of indices that count otherwise.
 * Git's own words where it cannot tell.
 */
export function problemsAgainst(content: string, commit: string): Problem[] | string {
	const documents = documentsAt(content, commit);
	const versions = versionsAt(content, commit);
	if (typeof documents === 'string') return documents;
	if (typeof versions === 'string') return versions;
	const sources = loadSources(content);
	const isPublished = ({ data }: { readonly data: { readonly draft?: boolean | undefined } }) => data.draft !== true;
	const before = documents.filter(isPublished);
	const now = sources.localities
		.flatMap(({ id, documents: own }) => own.map(({ slug, data }) => ({ locality: id, slug, data })))
		.filter(isPublished);
	const scored = new Set(before.flatMap(({ data }) => data.scores.map(({ index }) => index)));
	const name = basename(content);
	return locate(content, [
		...vanishedFrom(before, now, name),
		...vanishedFigures(before, now, name),
		...vanishedScores(before, now, name),
		...changedVersions(versions, sources.indices, scored, name),
	]);
}

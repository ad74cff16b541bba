import { basename } from 'node:path';
import { loadSources } from '../../content.ts';
import type { Problem } from '../../problem/problem.ts';
import { redirectsOf } from '../../register/moved/redirects.ts';
import { documentsAt } from '../../sources/git/documents-at.ts';
import { versionsAt } from '../../sources/git/versions-at.ts';
import { locate } from '../../sources/locate.ts';
import { changedVersions } from '../against/changed-versions.ts';
import { documentsSince } from '../against/documents.ts';
import { vanishedFigures } from '../against/figures.ts';
import { asNamedNow } from '../against/renamed.ts';
import { vanishedFrom } from '../against/vanished.ts';
import { vanishedChanges } from '../against/vanished-changes.ts';
import { vanishedScores } from '../against/vanished-scores.ts';

/**
 * Problems of statements, changes, figures and scores that a commit had and the content has no longer, and of indices that count otherwise.
 * Git's own words where it cannot tell.
 */
export function problemsAgainst(content: string, commit: string): Problem[] | string {
	const documents = documentsAt(content, commit);
	const versions = versionsAt(content, commit);
	if (typeof documents === 'string') return documents;
	if (typeof versions === 'string') return versions;
	const sources = loadSources(content);
	const isPublished = ({ data }: { readonly data: { readonly draft?: boolean | undefined } }) => data.draft !== true;
	const published = asNamedNow(documents.filter(isPublished), redirectsOf(sources.redirects, []));
	const all = sources.localities.flatMap(({ id, documents: own }) =>
		own.map(({ slug, data }) => ({ locality: id, slug, data })),
	);
	const now = all.filter(isPublished);
	const scored = new Set(published.flatMap(({ data }) => data.scores.map(({ index }) => index)));
	const name = basename(content);
	const drafts = all.filter((one) => !isPublished(one));
	const { findings, compared: before } = documentsSince(published, now, drafts, name);
	return locate(content, [
		...findings,
		...vanishedChanges(before, now, name),
		...vanishedFrom(before, now, name),
		...vanishedFigures(before, now, name),
		...vanishedScores(before, now, name),
		...changedVersions(versions, sources.indices, scored, name),
	]);
}

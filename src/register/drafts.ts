import type { DocumentSource, Sources } from '../sources/sources.ts';
import { numbersOf } from './cited.ts';
import { documentId } from './id.ts';

const isDraft = ({ data }: DocumentSource): boolean => data.draft === true;

/** What is published of the sources: all but the drafts. The same sources if there is none. */
export function withoutDrafts(sources: Sources): Sources {
	if (!sources.localities.some(({ documents }) => documents.some(isDraft))) return sources;
	const localities = sources.localities.map((one) => ({
		...one,
		documents: one.documents.filter((document) => !isDraft(document)),
	}));
	return { ...sources, localities };
}

/** The drafts: id of each by its file. */
export function draftsIn({ localities }: Sources): ReadonlyMap<string, string> {
	return new Map(
		localities.flatMap(({ id, documents }) =>
			documents.filter(isDraft).map((one): [string, string] => [one.file, documentId(id, one.slug)]),
		),
	);
}

/** The documents by number (see `numbersOf`). */
export const numbersIn = ({ localities }: Sources) =>
	numbersOf(
		localities.flatMap(({ id, documents }) =>
			documents.map(({ slug, data }) => ({ id: documentId(id, slug), number: data.number, issued: data.issued })),
		),
	);

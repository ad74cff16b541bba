import { documentId, localityOf } from '../register/id.ts';
import { nearest } from '../words/nearest.ts';

/** A document as a clerk names it. */
export interface NamedDocument {
	readonly locality: string;
	readonly slug: string;
}

/**
 * The document that a clerk names: by its file, `binh-tan/45-bc-ubnd-2023`, or by the file's name alone where one locality has it.
 * `ids` are those of all documents. Where none is meant, or several are, those that may be.
 */
export function namedDocument(
	written: string,
	ids: readonly string[],
	locality: string | null = null,
): NamedDocument | { readonly candidates: readonly string[] } {
	const id = written
		.replace(/\\/g, '/')
		.replace(/^.*localities\/([^/]+)\/documents\//, '$1/')
		.replace(/\.mdx$/, '');
	const wanted = id.includes('/') || locality === null ? id : documentId(locality, id);
	const found = wanted.includes('/')
		? ids.filter((one) => one === wanted)
		: ids.filter((one) => one.endsWith(`/${wanted}`));
	const [only, ...more] = found;
	if (only === undefined || more.length > 0) return { candidates: found.length > 0 ? found : likeIt(wanted, ids) };
	const of = localityOf(only);
	return { locality: of, slug: only.slice(of.length + 1) };
}

/**
 * Ids of documents that a name may mean: of a name without a locality, those whose file is called alike. Of a name with one, else
 * those of other localities whose file is called so.
 */
function likeIt(wanted: string, ids: readonly string[]): readonly string[] {
	const slugOf = (id: string) => id.slice(localityOf(id).length + 1);
	if (wanted.includes('/')) {
		const near = nearest(wanted, ids);
		return near.length > 0 ? near : ids.filter((id) => slugOf(id) === slugOf(wanted));
	}
	const slugs = new Set(nearest(wanted, [...new Set(ids.map(slugOf))]));
	return ids.filter((id) => slugs.has(slugOf(id)));
}

import { documentId, localityOf } from '../register/id.ts';
import { documentsLike } from '../register/meant.ts';

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
	if (only === undefined || more.length > 0) {
		const like = found.length > 0 ? found : documentsLike(id, ids, locality);
		return {
			candidates: like.map((one) => (one.includes('/') || locality === null ? one : documentId(locality, one))),
		};
	}
	const of = localityOf(only);
	return { locality: of, slug: only.slice(of.length + 1) };
}

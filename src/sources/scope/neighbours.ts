import type { CitedFile } from './facts.ts';
import type { Ledger } from './ledger.ts';

/** By locality that is not in the scope: the documents of it that the site must know by name. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

const fileOf = (slug: string): string => `documents/${slug}.mdx`;
const slugOf = (file: string): string | null => /^documents\/(.+)\.mdx$/.exec(file)?.[1] ?? null;

/**
 * What the localities of a scope refer to elsewhere, and what elsewhere refers to them. It holds the documents that they name or cite,
 * those that name or cite theirs, and those that name one of both: these may have changed it or say what became of it. Localities above and right
 * below are there too, perhaps without a document.
 */
export function neighboursOf({ localities, shared }: Ledger, scope: ReadonlySet<string>): Neighbours {
	const found = new Map<string, Set<string>>();
	const elsewhere = [...localities].filter(([id]) => !scope.has(id));
	const outside = new Map(elsewhere);
	const place = (id: string): Set<string> => {
		const known = found.get(id) ?? new Set();
		found.set(id, known);
		return known;
	};
	/** Puts down what a name means, if it means something elsewhere. */
	const name = (words: string): void => {
		const [first = '', second = ''] = words.split('/');
		if (first === 'dia-phuong' && outside.has(second)) place(second);
		const files = outside.get(first);
		if (files === undefined) return;
		if (files.has(fileOf(second))) place(first).add(second);
		else place(first);
	};
	for (const { names } of shared.values()) for (const one of names) name(one);
	for (const id of scope) {
		for (const { names } of localities.get(id)?.values() ?? []) for (const one of names) name(one);
		for (const above of placesAbove(localities, id)) if (!scope.has(above)) place(above);
	}
	for (const [id, files] of elsewhere) if (scope.has(files.get('locality.yaml')?.parent ?? '')) place(id);
	for (const [id, files] of elsewhere)
		for (const [file, { names }] of files) {
			const slug = slugOf(file);
			if (slug !== null && names.some((one) => scope.has(one.slice(0, one.indexOf('/'))))) place(id).add(slug);
		}
	const meant = new Set([...found].flatMap(([id, slugs]) => [...slugs].map((slug) => `${id}/${slug}`)));
	for (const [id, files] of elsewhere)
		for (const [file, { names }] of files) {
			const slug = slugOf(file);
			if (slug !== null && names.some((one) => meant.has(one.startsWith('/') ? id + one : one))) place(id).add(slug);
		}
	const citations = [...scope].flatMap((id) => [...(localities.get(id)?.values() ?? [])].flatMap(({ cites }) => cites));
	const citedOutside = citedIn(outside);
	for (const one of citations) for (const [id, slug] of citedOutside(one)) place(id).add(slug);
	// What cites a document of the scope may amend or replace it.
	const citedInside = citedIn(new Map([...localities].filter(([id]) => scope.has(id))));
	for (const [id, files] of elsewhere)
		for (const [file, { cites }] of files) {
			const slug = slugOf(file);
			if (slug !== null && cites.some((one) => citedInside(one).length > 0)) place(id).add(slug);
		}
	return found;
}

/** Finds the documents of these localities whose file names and days are as cited. */
function citedIn(
	localities: Ledger['localities'],
): (citation: CitedFile) => readonly (readonly [id: string, slug: string])[] {
	const bySlug = new Map<string, string[]>();
	for (const [id, files] of localities)
		for (const file of files.keys()) {
			const slug = slugOf(file);
			if (slug !== null) bySlug.set(slug, [...(bySlug.get(slug) ?? []), id]);
		}
	const known = new Map<string, readonly (readonly [string, string])[]>();
	return ({ slug, issued, whole }) => {
		const words = `${slug} ${issued} ${whole}`;
		const before = known.get(words);
		if (before !== undefined) return before;
		const slugs = whole ? [slug] : [...bySlug.keys()].filter((one) => one.startsWith(`${slug}-`));
		const found = slugs.flatMap((name) =>
			(bySlug.get(name) ?? []).flatMap((id) => {
				const day = localities.get(id)?.get(fileOf(name))?.issued ?? null;
				return issued === null || day === null || day === issued ? [[id, name] as const] : [];
			}),
		);
		known.set(words, found);
		return found;
	};
}

/** The localities above one by the ids that they write, the nearest first; a circle ends where it closes. */
export function placesAbove(localities: Ledger['localities'], id: string): string[] {
	const above: string[] = [];
	let next = localities.get(id)?.get('locality.yaml')?.parent ?? null;
	while (next !== null && next !== id && !above.includes(next) && localities.has(next)) {
		above.push(next);
		next = localities.get(next)?.get('locality.yaml')?.parent ?? null;
	}
	return above;
}

import type { Ledger } from './ledger.ts';
import type { Neighbours } from './neighbours.ts';

/** The part of a content folder of which a site is made. */
export interface SitePart {
	/** Ids of its localities. */
	readonly localities: ReadonlySet<string>;
	readonly ledger: Ledger;
	/** What the site has in place of what `site.yaml` says of the portal. */
	readonly site: { readonly name?: string; readonly address?: string; readonly part: string };
	/** By locality of another shard: the address of its site. Of others it is not known where they are published. */
	readonly elsewhere: ReadonlyMap<string, string>;
}

/** The files that all localities share, as git is asked for them below the content folder. */
const shared = [':(glob)*.yaml', 'pages', 'indices'];

/** The paths below a content folder on which a part rests, as git is asked for them: `.` for the whole. */
export function pathsOf(part: SitePart | undefined, neighbours: Neighbours): string[] {
	if (part === undefined) return ['.'];
	return [...shared, ...localityPaths(part), ...neighbourFiles(neighbours).map((file) => `localities/${file}`)];
}

/** The paths of the localities of a part, as git is asked for them: `localities` for the whole. */
export const localityPaths = (part: SitePart | undefined): string[] =>
	part === undefined ? ['localities'] : [...part.localities].sort().map((id) => `localities/${id}`);

/** The files of neighbours by their paths in `localities`, in one order. */
export const neighbourFiles = (neighbours: Neighbours): string[] =>
	[...neighbours]
		.flatMap(([id, slugs]) => [
			`${id}/locality.yaml`,
			`${id}/units.yaml`,
			...[...slugs].map((slug) => `${id}/documents/${slug}.mdx`),
		])
		.sort();

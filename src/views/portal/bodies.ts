import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { DigestBody } from '../../register/portal/site-digest.ts';
import { portal as words } from '../../vi/portal/portal.ts';
import { linkInto, type PortalLink, siteName, siteState } from './site-state.ts';
import { siteTiles } from './tiles.ts';

/** Bodies on one page. */
const mostBodies = 200;
const mostClaims = 100;

/** A body, with what is to be said of it. */
interface BodyLine extends PortalLink {
	readonly notes: readonly string[];
}

const claimKey = ({ id, name }: DigestBody) => `${id} ${name.toLowerCase()}`;

/** The directory: the picture of the sites, and bodies that several of them say are theirs. */
export function portalBodiesView(index: Index) {
	const claims = [...index.portalClaims].slice(0, mostClaims).map(([key, sites]) => {
		const [first = ''] = sites;
		const body = index.portalDigests.get(first)?.bodies.find((one) => claimKey(one) === key);
		return {
			name: body?.name ?? key,
			sites: sites.map((id) => ({ href: linkInto(index, id, ownPage(index, id, key)), name: siteName(index, id) })),
		};
	});
	return { tiles: siteTiles(index), claims };
}

const ownPage = (index: Index, site: string, key: string): string | null =>
	index.portalDigests.get(site)?.bodies.find((one) => claimKey(one) === key)?.page ?? null;

/** The pages of the directory of each site, by the site's id and the number of the part. */
export function* siteParts(index: Index): Generator<readonly [path: string, key: string]> {
	for (const id of index.portalSites.keys()) {
		const parts = partsOf(index.portalDigests.get(id)?.bodies.length ?? 0);
		for (let part = 1; part <= parts; part += 1) yield [address.portalSite(id, part), `${id} ${part}`];
	}
}

const partsOf = (bodies: number): number => Math.max(1, Math.ceil(bodies / mostBodies));

/** The bodies of a site, and its open data. Throws if the portal has no such site. */
export function portalSiteView(index: Index, key: string) {
	const [id = '', shown = '1'] = key.split(' ');
	const site = index.portalSites.get(id);
	if (site === undefined) throw new Error(`no site ${id}`);
	const digest = index.portalDigests.get(id) ?? null;
	const part = Number(shown);
	const bodies = ordered(digest?.bodies ?? []);
	const line = (one: DigestBody): BodyLine => {
		const claimed = index.portalClaims.get(claimKey(one));
		return {
			...{ href: linkInto(index, id, one.page), name: one.name },
			notes: [
				...(one.parent === null ? [] : [words.belongsTo(one.parent)]),
				...(one.isFormer ? [words.former] : []),
				...(claimed === undefined ? [] : [words.claimedBy(claimed.map((other) => siteName(index, other)))]),
			],
		};
	};
	const parts = partsOf(bodies.length);
	return {
		...{ id, part, state: siteState(site), name: site.name, address: site.address, published: site.published },
		engine: site.engine,
		readOn: site.readOn,
		licence: digest?.licence ?? null,
		counts: digest?.counts ?? null,
		notes: [
			...(digest !== null && digest.counts.documents === 0 ? [words.emptySite] : []),
			...(digest !== null && digest.outside > 0 ? [words.outside(digest.outside)] : []),
			...(digest !== null && digest.left > 0 ? [words.left(digest.left)] : []),
		],
		bodies: bodies.slice((part - 1) * mostBodies, part * mostBodies).map(line),
		parts: Array.from({ length: parts }, (_, at) => ({
			href: address.portalSite(id, at + 1),
			name: words.part(at + 1),
		})),
		datasets:
			part > 1
				? []
				: (digest?.datasets ?? []).map(({ title, files }) => ({
						title,
						files: files.map(({ page, bytes }) => ({
							href: linkInto(index, id, page),
							name: page
								.slice(page.lastIndexOf('.') + 1)
								.toUpperCase()
								.slice(0, 10),
							size: words.bytes(bytes),
						})),
					})),
	};
}

/** Those above others first, then by name: provinces before their communes. */
function ordered(bodies: readonly DigestBody[]): DigestBody[] {
	const { compare } = new Intl.Collator('vi', { numeric: true });
	const ids = new Set(bodies.map(({ id }) => id));
	const depth = (one: DigestBody) => Number(one.parentId !== null && ids.has(one.parentId)) + Number(one.isFormer) * 2;
	return bodies.toSorted((a, b) => depth(a) - depth(b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

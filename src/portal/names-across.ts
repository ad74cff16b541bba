import { hash } from 'node:crypto';
import type { SiteCopy } from '../register/portal/portal-site.ts';
import type { IndicatorAcross, UnitAcross, UnitsOfSite } from '../register/portal/portal-tables.ts';
import { slug } from '../words/fold.ts';

const { compare } = new Intl.Collator('vi', { numeric: true });

/** Names that differ in capitals alone are one. Marks count: “Tân Lập” is not “Tân Lạp”. */
const sameName = (name: string): string => name.normalize('NFC').toLowerCase();

/** The units of one site that are listed of a name, and its targets for an indicator. */
const mostUnits = 20;
const mostTargets = 30;

/** The part of the address of a name. Names that fold alike have a digest of theirs in it, all but one that no other has. */
function slugOf(name: string, taken: Map<string, string>): string {
	const plain = slug(name).slice(0, 70).replace(/-$/, '') || 'khong-ten';
	const own = taken.get(plain) ?? name;
	if (own === name) taken.set(plain, name);
	return own === name ? plain : `${plain}-${hash('sha256', name, 'hex').slice(0, 6)}`;
}

/** How many entries a name has in each site, where it is in several. */
function shared<Entry extends { readonly name: string }>(
	copies: readonly SiteCopy[],
	of: (copy: SiteCopy) => readonly Entry[],
): [name: string, ofSites: [SiteCopy, Entry[]][]][] {
	const all = new Map<string, { name: string; sites: Map<SiteCopy, Entry[]> }>();
	for (const copy of copies)
		for (const entry of of(copy)) {
			const known = all.get(sameName(entry.name)) ?? { name: entry.name, sites: new Map<SiteCopy, Entry[]>() };
			known.sites.set(copy, [...(known.sites.get(copy) ?? []), entry]);
			all.set(sameName(entry.name), known);
		}
	return [...all.values()]
		.filter(({ sites }) => sites.size > 1)
		.sort((a, b) => b.sites.size - a.sites.size || compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
		.map(({ name, sites }) => [name, [...sites]]);
}

/** Names that units of several sites bear, by how many sites and then by name. */
export function unitsAcross(copies: readonly SiteCopy[]): Map<string, UnitAcross> {
	const taken = new Map<string, string>();
	return new Map(
		shared(copies, ({ digest }) => digest?.units ?? []).map(([name, ofSites]) => {
			const sites = ofSites.map(([{ site, digest, copy }, units]): UnitsOfSite => {
				const bodies = new Map((digest?.bodies ?? []).map((one) => [one.id, one.name]));
				const busiest = units.toSorted((a, b) => b.leads - a.leads || (a.id < b.id ? -1 : 1));
				return {
					...{ site: site.id, copy, all: units.length },
					units: busiest.slice(0, mostUnits).map((one) => ({ ...one, bodyName: bodies.get(one.body) ?? '' })),
					leads: units.reduce((sum, { leads }) => sum + leads, 0),
					latest: units.reduce((last: string | null, { latest }) => later(last, latest), null),
				};
			});
			const own = slugOf(name, taken);
			return [own, { slug: own, name, sites, leads: sites.reduce((sum, { leads }) => sum + leads, 0) }];
		}),
	);
}

/** Names that indicators of several sites bear, by how many sites and then by name. */
export function indicatorsAcross(copies: readonly SiteCopy[]): Map<string, IndicatorAcross> {
	const taken = new Map<string, string>();
	const targetsOf = new Map(
		copies.map(({ site, digest }) => [site.id, Map.groupBy(digest?.targets ?? [], ({ indicator }) => indicator)]),
	);
	return new Map(
		shared(copies, ({ digest }) => digest?.indicators ?? []).map(([name, ofSites]) => {
			let count = 0;
			const sites = ofSites.map(([{ site }, indicators]) => {
				const targets = indicators.flatMap(({ id }) => targetsOf.get(site.id)?.get(id) ?? []);
				count += targets.length;
				const [first] = indicators;
				return {
					...{ site: site.id, page: first?.page ?? null, measure: first?.measure ?? null },
					targets: targets.slice(0, mostTargets),
				};
			});
			const own = slugOf(name, taken);
			return [own, { slug: own, name, sites, targets: count }];
		}),
	);
}

const later = (one: string | null, other: string | null): string | null =>
	one === null || (other !== null && other > one) ? other : one;

import type { SiteCopy } from '../register/portal/portal-site.ts';
import type { FoundName, MonthAcross, PortalTables } from '../register/portal/portal-tables.ts';
import type { DigestDay } from '../register/portal/site-digest.ts';
import { indicatorsAcross, unitsAcross } from './names-across.ts';

/** Months before and after that of the newest site of which the calendar tells. */
const monthsAround = [12, 36] as const;

/** What a portal tells of these sites. The same copies give the same tables. */
export function portalTables(copies: readonly SiteCopy[]): PortalTables {
	const portalUnits = unitsAcross(copies);
	const portalIndicators = indicatorsAcross(copies);
	return {
		portalSites: new Map(copies.map(({ site }) => [site.id, site])),
		portalDigests: new Map(copies.flatMap(({ site, digest }) => (digest === null ? [] : [[site.id, digest]]))),
		...{ portalUnits, portalIndicators },
		portalMonths: monthsOf(copies),
		portalNames: [
			...[...portalUnits.values()].map(({ slug, name, sites }) => across('unit', slug, name, sites.length)),
			...[...portalIndicators.values()].map(({ slug, name, sites }) => across('indicator', slug, name, sites.length)),
			...copies.flatMap((copy) => namesOf(copy, isShared(portalUnits), isShared(portalIndicators))),
		],
		portalClaims: claimsOf(copies),
	};
}

const across = (kind: 'unit' | 'indicator', page: string, name: string, site: number): FoundName => ({
	...{ kind, page, name, site },
	about: '',
});

/** Whether a name has an entry for all its sites. */
function isShared(all: ReadonlyMap<string, { readonly name: string }>): (name: string) => boolean {
	const names = new Set([...all.values()].map(({ name }) => name.toLowerCase()));
	return (name) => names.has(name.toLowerCase());
}

/** What is found by name of one site; what has no page is not found. */
function namesOf(
	{ site, digest }: SiteCopy,
	isSharedUnit: (name: string) => boolean,
	isSharedIndicator: (name: string) => boolean,
): FoundName[] {
	if (digest === null) return [];
	const bodies = new Map(digest.bodies.map(({ id, name }) => [id, name]));
	const found = (kind: FoundName['kind'], name: string, page: string | null, about: string): FoundName[] =>
		page === null || name === '' ? [] : [{ kind, name, site: site.id, page, about }];
	return [
		...digest.bodies.flatMap(({ name, page, parent }) => found('body', name, page, parent ?? '')),
		...digest.units
			.filter(({ name }) => !isSharedUnit(name))
			.flatMap(({ name, page, body }) => found('unit', name, page, bodies.get(body) ?? '')),
		...digest.indicators
			.filter(({ name }) => !isSharedIndicator(name))
			.flatMap(({ name, page }) => found('indicator', name, page, '')),
		...digest.documents.flatMap(({ number, page, title }) => found('document', number, page, title.slice(0, 60))),
	];
}

/** The months around that of the newest content. A site whose clock is ahead does not move them by more than its day says. */
function monthsOf(copies: readonly SiteCopy[]): Map<string, MonthAcross> {
	const days = copies.flatMap(({ site }) => (site.published === null || site.isAhead ? [] : [site.published]));
	const newest = days.toSorted().at(-1) ?? copies.flatMap(({ site }) => site.readOn ?? []).at(-1);
	if (newest === undefined) return new Map();
	const [from, until] = [moved(newest, -monthsAround[0]), moved(newest, monthsAround[1])];
	const months = new Map<string, Map<string, Record<string, DigestDay>>>();
	for (const { site, digest } of copies)
		for (const [day, due] of Object.entries(digest?.due ?? {})) {
			const month = day.slice(0, 7);
			if (month < from || month > until) continue;
			const ofMonth = months.get(month) ?? new Map<string, Record<string, DigestDay>>();
			months.set(month, ofMonth.set(site.id, { ...ofMonth.get(site.id), [day]: due }));
		}
	return new Map(
		[...months]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([month, ofMonth]) => {
				const sites = [...ofMonth].map(([site, own]) => ({ site, days: own }));
				const count = sites.flatMap((one) => Object.values(one.days)).reduce((sum, one) => sum + one.count, 0);
				return [month, { month, sites, count }];
			}),
	);
}

/** The month so many months after that of a day. */
function moved(day: string, by: number): string {
	const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) - 1 + by;
	return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Bodies of one id and name that several sites say are theirs. Provinces that only stand above a body of a site are none. */
function claimsOf(copies: readonly SiteCopy[]): Map<string, string[]> {
	const claims = new Map<string, string[]>();
	for (const { site, digest } of copies) {
		const owners = new Set((digest?.units ?? []).map(({ body }) => body));
		for (const { id, name, isFormer } of digest?.bodies ?? []) {
			if (isFormer || !owners.has(id)) continue;
			const key = `${id} ${name.toLowerCase()}`;
			claims.set(key, [...(claims.get(key) ?? []), site.id]);
		}
	}
	return new Map([...claims].filter(([, sites]) => sites.length > 1));
}

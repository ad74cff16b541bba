import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { portal as words } from '../../vi/portal/portal.ts';
import type { PortalLink } from './site-state.ts';

/** Names on one page. */
const mostNames = 250;

type Kind = 'units' | 'indicators';

const listAddress = { units: address.portalUnitList, indicators: address.portalIndicatorList } as const;

function linesOf(index: Index, kind: Kind): (PortalLink & { readonly told: string })[] {
	if (kind === 'units')
		return [...index.portalUnits.values()].map(({ slug, name, sites, leads }) => ({
			...{ href: address.portalUnit(slug), name },
			told: `${words.siteCount(sites.length)}, ${words.assignmentCount(leads)}`,
		}));
	return [...index.portalIndicators.values()].map(({ slug, name, sites, targets }) => ({
		...{ href: address.portalIndicator(slug), name },
		told: `${words.siteCount(sites.length)}, ${words.targetCount(targets)}`,
	}));
}

/** The pages of a list of names, by the number of the part. */
export function namePages(index: Index, kind: Kind): (readonly [path: string, key: string])[] {
	const all = kind === 'units' ? index.portalUnits.size : index.portalIndicators.size;
	if (index.portalSites.size === 0) return [];
	return Array.from({ length: Math.max(1, Math.ceil(all / mostNames)) }, (_, at) => [
		listAddress[kind](at + 1),
		String(at + 1),
	]);
}

/** A part of the names that units or indicators of several sites bear. */
export function nameList(index: Index, kind: Kind, key: string) {
	const part = Number(key);
	const lines = linesOf(index, kind);
	const parts = Math.max(1, Math.ceil(lines.length / mostNames));
	return {
		part,
		path: listAddress[kind](part),
		lines: lines.slice((part - 1) * mostNames, part * mostNames),
		parts: Array.from({ length: parts }, (_, at) => ({ href: listAddress[kind](at + 1), name: words.part(at + 1) })),
	};
}

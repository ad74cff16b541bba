import type { Fields } from '../../records/form.ts';
import type { Index } from '../../register/index.ts';
import type { DigestRow } from '../../register/portal/site-digest.ts';
import type { SortedRecords } from '../data/sorted.ts';
import { targetSaid, targetScope } from './across.ts';
import { siteName } from './site-state.ts';

const text = { of: 'text' } as const;
const ofSite = [
	['site', text],
	['address', text],
	['page', text],
] as const satisfies Fields;

/** Reads the rows of a unit from the copy of its site. */
export type ReadRows = (copy: string, place: readonly [from: number, bytes: number]) => readonly DigestRow[];

/** The assignments of the units of a name, site by site, the latest first. Throws if no two sites have the name. */
export function unitRows(index: Index, slug: string, read: ReadRows): SortedRecords {
	const found = index.portalUnits.get(slug);
	if (found === undefined) throw new Error(`no unit ${slug}`);
	const rows = found.sites.flatMap(({ site, copy, units }) => {
		const about = { site: siteName(index, site), address: index.portalSites.get(site)?.address ?? '' };
		return units
			.flatMap(({ rows: place, bodyName, name }) =>
				(place === null ? [] : read(copy, place)).map(([number, task, lastDay, page]) => ({
					...about,
					...{ page, unit: bodyName === '' ? name : bodyName, number, task, lastDay },
				})),
			)
			.sort((a, b) => ((a.lastDay ?? '') === (b.lastDay ?? '') ? 0 : (a.lastDay ?? '') < (b.lastDay ?? '') ? 1 : -1));
	});
	const fields: Fields = [...ofSite, ['unit', text], ['number', text], ['task', text], ['lastDay', { of: 'day' }]];
	return { fields, chosenBy: ['site', 'lastDay'], rows };
}

/** The targets of the indicators of a name, site by site. Throws if no two sites have the name. */
export function targetRows(index: Index, slug: string): SortedRecords {
	const found = index.portalIndicators.get(slug);
	if (found === undefined) throw new Error(`no indicator ${slug}`);
	const rows = found.sites.flatMap(({ site, targets }) =>
		targets.map((one) => ({
			...{ site: siteName(index, site), address: index.portalSites.get(site)?.address ?? '', page: one.page },
			...{ number: one.number, said: targetSaid(one), scope: targetScope(one), task: one.text, value: one.value },
		})),
	);
	const fields: Fields = [
		...ofSite,
		['number', text],
		['said', text],
		['scope', text],
		['task', text],
		['value', { of: 'number' }],
	];
	return { fields, chosenBy: ['site', 'value'], rows };
}

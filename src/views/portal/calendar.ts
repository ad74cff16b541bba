import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { MonthAcross } from '../../register/portal/portal-tables.ts';
import { linkInto, siteName } from './site-state.ts';

/** Sites of the table of a month, and assignments named for a day. */
const mostSites = 60;
const mostNamed = 6;

/** The months of the calendar, with how much is due in each. */
export function portalCalendarView(index: Index) {
	const months = [...index.portalMonths.values()].map(({ month, count, sites }) => ({
		...{ month, href: address.portalMonth(month), count, sites: sites.length },
	}));
	return {
		years: [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, own]) => ({ year, months: own })),
	};
}

const countOf = ({ days }: MonthAcross['sites'][number]) =>
	Object.values(days).reduce((sum, { count }) => sum + count, 0);

/** What is due where in a month. Throws if nothing is. */
export function portalMonthView(index: Index, month: string) {
	const found = index.portalMonths.get(month);
	if (found === undefined) throw new Error(`no month ${month}`);
	const busiest = found.sites.toSorted((a, b) => countOf(b) - countOf(a) || (a.site < b.site ? -1 : 1));
	const order = [...index.portalSites.keys()];
	const shown = busiest.slice(0, mostSites).sort((a, b) => order.indexOf(a.site) - order.indexOf(b.site));
	const days = [...new Set(found.sites.flatMap((one) => Object.keys(one.days)))].sort();
	const at = `lich/${month.replace('-', '/')}/`;
	const months = [...index.portalMonths.keys()];
	const own = months.indexOf(month);
	const neighbour = (other: string | undefined) =>
		other === undefined ? null : { month: other, href: address.portalMonth(other) };
	return {
		...{ month, count: found.count, days, left: found.sites.length - shown.length, all: found.sites.length },
		rows: shown.map((one) => ({
			...{ href: linkInto(index, one.site, at), name: siteName(index, one.site), count: countOf(one) },
			cells: days.map((day) => one.days[day]?.count ?? 0),
		})),
		byDay: days.map((day) => {
			const ofDay = found.sites.flatMap(({ site, days: own }) =>
				own[day] === undefined ? [] : [{ site, due: own[day] }],
			);
			const named = turns(ofDay.map(({ site, due }) => due.first.map((one) => ({ site, ...one })))).slice(0, mostNamed);
			return {
				day,
				others: ofDay.reduce((sum, { due }) => sum + due.count, 0) - named.length,
				named: named.map(({ site, task, unit, page }) => ({
					...{ href: linkInto(index, site, page), task, unit, site: siteName(index, site) },
				})),
			};
		}),
		previous: neighbour(months[own - 1]),
		next: neighbour(months[own + 1]),
	};
}

/** The first of each list, then the second of each. */
function turns<One>(lists: readonly (readonly One[])[]): One[] {
	const longest = Math.max(0, ...lists.map((one) => one.length));
	return Array.from({ length: longest }, (_, at) => lists.flatMap((one) => one.slice(at, at + 1))).flat();
}

import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { mostListed, noDay } from '../../register/listed.ts';
import { listing as words } from '../../vi/lists/listing.ts';
import { busiest } from '../busiest.ts';
import type { ShortDocument } from '../calendar/short.ts';
import { localitiesList } from '../page/lists.ts';
import { listLines } from './lines.ts';

/** How many the first page shows, before or after its day. */
const mostShown = 25;
/** The most localities that the page names. */
const mostPlaces = 200;

/** A link to a part of the list. */
interface PartLink {
	readonly href: string;
	readonly name: string;
	readonly count: number;
}

/** The first page of the list of all assignments. */
export interface ListHomeView {
	readonly dated: number;
	readonly undated: number;
	/** Day from which it is seen, `YYYY-MM-DD`. */
	readonly day: string;
	/** Whether any is due on that day or later. */
	readonly isAhead: boolean;
	/** The next ones, else the last ones. */
	readonly next: ShortDocument;
	/** The years with their months. */
	readonly years: readonly (PartLink & { readonly months: readonly PartLink[] })[];
	/** Those on no day; by locality where they are many. */
	readonly without: readonly PartLink[];
	/** What the filter offers. */
	readonly localities: readonly { readonly id: string; readonly name: string }[];
	readonly fields: readonly { readonly id: string; readonly name: string }[];
}

/** The list of all assignments: what is next, and where the rest stands. */
export function listHome(index: Index): ListHomeView {
	const undated = index.listedMonths.get(noDay) ?? 0;
	const months = [...index.listedMonths].filter(([month]) => month !== noDay);
	const { rows, isAhead } = nextOf(index, months);
	const places = index.register.localities.map(({ id, name }) => ({ id, name }));
	const named = busiest(places, mostPlaces, ({ id }) => index.buckets.get(`${noDay} ${id}`) ?? 0);
	return {
		dated: index.totals.assignments - undated,
		undated,
		day: index.day,
		isAhead,
		next: listLines(index, rows),
		years: [...Map.groupBy(months, ([month]) => month.slice(0, 4))].map(([year, own]) => yearLink(index, year, own)),
		without: index.buckets.has(noDay)
			? [{ href: address.assignmentList(noDay, 1), name: words.undated, count: undated }]
			: named.flatMap(({ id, name }) => {
					const count = index.buckets.get(`${noDay} ${id}`);
					return count === undefined ? [] : [{ href: address.assignmentList(`${noDay} ${id}`, 1), name, count }];
				}),
		localities: localitiesList(index).map(({ id, name }) => ({ id, name })),
		fields: index.register.fields.map(({ id, name }) => ({ id, name })),
	};
}

function yearLink(index: Index, year: string, months: readonly (readonly [string, number])[]) {
	const count = months.reduce((sum, [, own]) => sum + own, 0);
	const whole = index.buckets.has(year);
	return {
		href: whole ? address.assignmentList(year, 1) : '',
		name: words.year(year),
		count,
		months: months.map(([month, own]) => ({
			href: whole ? `${address.assignmentList(year, 1)}#thang-${month}` : address.assignmentList(month, 1),
			name: words.month(month),
			count: own,
		})),
	};
}

/** The rows that are due next as seen from the day of the index; the last ones where none is. */
function nextOf(index: Index, months: readonly (readonly [string, number])[]) {
	const keysFrom = (all: readonly string[]) =>
		new Set(all.map((month) => (index.buckets.has(month.slice(0, 4)) ? month.slice(0, 4) : month)));
	const rowsIn = (keys: Iterable<string>) => {
		const rows = [];
		for (const key of keys) {
			rows.push(...(index.listedIn.get(key) ?? []));
			if (rows.length > mostShown + mostListed) break;
		}
		return rows;
	};
	const ahead = rowsIn(keysFrom(months.map(([month]) => month).filter((month) => month >= index.month))).filter(
		({ day }) => day >= index.day,
	);
	if (ahead.length > 0) return { rows: ahead.slice(0, mostShown), isAhead: true };
	const over = months.map(([month]) => month).reverse();
	const last = [...keysFrom(over)].slice(0, 1).flatMap((key) => index.listedIn.get(key) ?? []);
	return { rows: last.slice(-mostShown).reverse(), isAhead: false };
}

import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { documentLink } from '../link/document.ts';
import type { Grain } from './grain.ts';

/** A document or a locality with how many deadlines it has there, linked to its own calendar. */
export interface CalendarGroup {
	readonly href: string;
	readonly name: string;
	/** Name of the document's locality; `null` for a locality. */
	readonly locality: string | null;
	readonly count: number;
}

/**
 * The assignments in groups; none of other grains. Each is linked to where its calendar shows the month of the day, or what has
 * no day.
 */
export function groupsOf(
	index: Index,
	assignments: readonly AssignmentEntry[],
	grain: Grain,
	day: string | null,
): CalendarGroup[] {
	if (grain !== 'document' && grain !== 'locality') return [];
	const counts = [...Map.groupBy(assignments, ({ document }) => document)].map(
		([document, { length }]): [string, number] => [document, length],
	);
	return namedGroups(index, counts, grain === 'document', day);
}

/** A group for each document, or for each locality, from how many each document has. */
export function namedGroups(
	index: Index,
	counts: readonly (readonly [document: string, count: number])[],
	byDocument: boolean,
	day: string | null,
): CalendarGroup[] {
	if (byDocument)
		return counts.map(([id, count]) => {
			const { href, name, locality } = documentLink(index, id);
			return { href: placeOn(index, href, day), name, locality, count };
		});
	return [...Map.groupBy(counts, ([document]) => localityOf(document))].map(([id, own]) => ({
		href: placeOn(index, address.locality(id), day),
		name: index.localities.get(id)?.name ?? id,
		locality: null,
		count: own.reduce((sum, [, count]) => sum + count, 0),
	}));
}

/**
 * Where the calendar beside a page shows the month of a day, or its year if that is over. It is on the page of the year if it
 * has one. `null` is what has no day.
 */
function placeOn(index: Index, page: string, day: string | null): string {
	if (day === null) return `${address.calendarOf(page)}#khong-ngay`;
	const year = day.slice(0, 4);
	const isCut = index.yearPages.get(page)?.includes(year) ?? false;
	const place = year < index.year ? `nam-${year}` : `thang-${day.slice(0, 7)}`;
	return `${isCut ? address.calendarOfYear(page, year) : address.calendarOf(page)}#${place}`;
}

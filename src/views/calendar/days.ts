import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { documentLink } from '../link/document.ts';
import { type CalendarEntry, datedEntry, type GivenWords, undatedEntry } from './entry.ts';
import { type Occasion, undated } from './occasions.ts';

/** Most rows of one list: above it a list names documents with counts, and above it again localities. */
const mostRows = 200;

/** A document or a locality with how many deadlines it has there, linked to its own calendar. */
interface CalendarGroup {
	readonly href: string;
	readonly name: string;
	/** Name of the document's locality; `null` for a locality. */
	readonly locality: string | null;
	readonly count: number;
}

/** What a list shows: every entry, or groups of them where there are too many; the other is empty. */
export interface CalendarList {
	readonly count: number;
	readonly entries: CalendarEntry[];
	readonly groups: CalendarGroup[];
}

/** A day on which deadlines end. */
export interface CalendarDay extends CalendarList {
	readonly day: string;
}

type Grain = 'entry' | 'document' | 'locality';

/** How fine a list of these stretches of assignments can be, so that all of it has at most `limit` rows. */
function grainOf(stretches: readonly (readonly AssignmentEntry[])[], limit: number): Grain {
	const rows = (count: (own: readonly AssignmentEntry[]) => number) =>
		stretches.reduce((sum, own) => sum + count(own), 0) <= limit;
	if (rows((own) => own.length)) return 'entry';
	return rows((own) => new Set(own.map(({ document }) => document)).size) ? 'document' : 'locality';
}

/** The days of these occasions, which are by day, in one list of at most `limit` rows where that can be. */
export function calendarDays(
	index: Index,
	occasions: readonly Occasion[],
	{ limit = mostRows, given = () => null }: { limit?: number; given?: GivenWords } = {},
): CalendarDay[] {
	const days = [...Map.groupBy(occasions, ({ day }) => day)];
	const grain = grainOf(
		days.map(([, own]) => own.map(({ assignment }) => assignment)),
		limit,
	);
	return days.map(([day, own]) => ({
		day,
		count: own.length,
		entries: grain === 'entry' ? own.map((one) => datedEntry(index, one, given)) : [],
		groups: groupsOf(
			index,
			own.map(({ assignment }) => assignment),
			grain,
			`thang-${day.slice(0, 7)}`,
		),
	}));
}

/** The assignments without a day in a list of at most `limit` rows where that can be. */
export function undatedList(
	index: Index,
	assignments: readonly AssignmentEntry[],
	{ limit = mostRows, given = () => null }: { limit?: number; given?: GivenWords } = {},
): CalendarList {
	const grain = grainOf([assignments], limit);
	return {
		count: assignments.length,
		entries: grain === 'entry' ? assignments.map((one) => undatedEntry(index, one, given)) : [],
		groups: groupsOf(index, assignments, grain, 'khong-ngay'),
	};
}

/** Every assignment without a day; of many it asks how many each document has, not what they are. */
export function undatedIn(index: Index): CalendarList {
	const counts = [...index.undatedOf];
	const count = counts.reduce((sum, [, own]) => sum + own, 0);
	if (count <= mostRows)
		return undatedList(
			index,
			counts.flatMap(([document]) => undated(index.assignmentsOf.get(document) ?? [])),
		);
	return { count, entries: [], groups: namedGroups(index, counts, counts.length <= mostRows, 'khong-ngay') };
}

function groupsOf(
	index: Index,
	assignments: readonly AssignmentEntry[],
	grain: Grain,
	anchor: string,
): CalendarGroup[] {
	if (grain === 'entry') return [];
	const counts = [...Map.groupBy(assignments, ({ document }) => document)].map(
		([document, { length }]): [string, number] => [document, length],
	);
	return namedGroups(index, counts, grain === 'document', anchor);
}

/** A group for each document, or for each locality, from how many each document has. */
function namedGroups(
	index: Index,
	counts: readonly (readonly [document: string, count: number])[],
	byDocument: boolean,
	anchor: string,
): CalendarGroup[] {
	if (byDocument)
		return counts.map(([id, count]) => {
			const { href, name, locality } = documentLink(index, id);
			return { href: `${address.calendarOf(href)}#${anchor}`, name, locality, count };
		});
	return [...Map.groupBy(counts, ([document]) => localityOf(document))].map(([id, own]) => ({
		href: `${address.calendarOf(address.locality(id))}#${anchor}`,
		name: index.localities.get(id)?.name ?? id,
		locality: null,
		count: own.reduce((sum, [, count]) => sum + count, 0),
	}));
}

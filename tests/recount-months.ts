import { recounted } from './recount.ts';
import type { Tables } from './recount-tables.ts';

// An independent count of what the list of each month names, from the open data alone.

/** The list of a month: `occurrence kind months` of each line, and by month how many are silent since its list. */
type MonthList = [month: string, lines: string[], carried: [month: string, count: number][]];

interface Found {
	readonly place: string;
	readonly month: string;
	readonly line: string;
	readonly kind: string;
	readonly months: number;
}

/** The lists of every locality up to a day, newest first, by the id of the locality. */
export function recountedLists(tables: Tables, day: string): Map<string, MonthList[]> {
	const issued = new Map(tables.documents.map((one) => [one.id, one.issued ?? '9999']));
	const isKnown = ({ document }: { readonly document: string }) => (issued.get(document) ?? '9999') <= day;
	const documentOf = (assignment: string) => assignment.slice(0, assignment.indexOf('#'));
	const reported = new Set(tables.results.filter(isKnown).map(({ assignment }) => documentOf(assignment)));
	const moves = tables.changes.filter((one) => isKnown(one) && one.what === 'deadline');
	const telling = [...tables.results.filter(isKnown), ...moves];
	const groups = new Set(
		tables.units.filter(({ members }) => members !== null && members.length > 0).map(({ id }) => id),
	);
	const placesOf = (answering: readonly string[]) =>
		new Set(answering.filter((one) => !groups.has(one)).map((one) => one.slice(0, one.indexOf('/'))));
	const runs = new Map<string, { standing: string; months: number }>();
	const all: Found[] = [];
	const led = new Map<string, Set<string>>();
	for (const month of monthsUpTo(day)) {
		const rows = recounted(tables, lastOf(month) < day ? lastOf(month) : day);
		const ends = new Map(rows.map(({ id, end }) => [id, end]));
		for (const { id, standing, reported: said, answering } of rows) {
			const assignment = id.slice(0, id.indexOf('|'));
			for (const place of placesOf(answering)) led.set(assignment, (led.get(assignment) ?? new Set()).add(place));
			const before = runs.get(id);
			const months = before?.standing === standing ? before.months + 1 : 1;
			runs.set(id, { standing, months });
			const isMoved = moves.some((one) => {
				if (one.assignment !== assignment || issued.get(one.document)?.slice(0, 7) !== month) return false;
				const was =
					recounted(tables, dayBefore(issued.get(one.document) ?? '')).find((row) => row.id === id)?.end ?? null;
				const is = ends.get(id) ?? null;
				return was !== null && (is === null || is > was);
			});
			const kind = kindOf(standing, said, months, isMoved);
			if (kind === null || (kind === 'silent' && !reported.has(documentOf(assignment)))) continue;
			const count = standing === 'overdue' || standing === 'not-reported' ? months : 1;
			for (const place of placesOf(answering))
				all.push({ place, month, line: `${id} ${kind} ${count}`, kind, months: count });
		}
	}
	return new Map(
		[...Map.groupBy(all, ({ place }) => place)].map(([place, own]) => {
			const last = telling
				.filter(({ assignment }) => led.get(assignment)?.has(place))
				.map(({ document }) => issued.get(document)?.slice(0, 7) ?? '')
				.sort()
				.at(-1);
			const lists = [...Map.groupBy(own, ({ month }) => month)].flatMap(([month, some]): MonthList[] => {
				if (month > (last ?? '') && !some.some(({ months }) => months === 1)) return [];
				const old = some.filter(({ kind, months }) => kind === 'silent' && months > 1);
				const since = Map.groupBy(old, ({ months }) => monthsUpTo(month).at(-months) ?? '');
				const counts = [...since].map(([one, those]): [string, number] => [one, those.length]);
				const lines = some.filter((one) => !old.includes(one)).map(({ line }) => line);
				return [[month, lines.sort(), counts.sort().reverse()]];
			});
			return [place, lists.reverse()];
		}),
	);
}

function kindOf(standing: string, said: string | null, months: number, isMoved: boolean): string | null {
	if (isMoved && ['open', 'undated', 'overdue', 'not-reported'].includes(standing)) return 'prolonged';
	if (standing === 'not-reported') return 'silent';
	if (standing !== 'overdue') return null;
	if (months > 1) return 'prolonged';
	return said === 'under-way' ? 'prolonged' : said === 'partly' ? 'partly' : 'not-done';
}

function monthsUpTo(day: string): string[] {
	const months: string[] = [];
	for (let year = 2022; year <= Number(day.slice(0, 4)); year++)
		for (let at = 1; at <= 12; at++) months.push(`${year}-${String(at).padStart(2, '0')}`);
	return months.filter((one) => one <= day.slice(0, 7));
}

const lastOf = (month: string) =>
	new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

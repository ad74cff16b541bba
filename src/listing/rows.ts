import { address } from '../address.ts';
import type { ListedLine, ListedLines } from './file.ts';
import { isDay, type ListState } from './state.ts';

/** An assignment of the filter. */
export interface ListedRow {
	readonly id: string;
	readonly number: string;
	readonly task: string;
	readonly deliverables: readonly string[];
	readonly leads: readonly string[];
	readonly cooperating: readonly string[];
	/** Id of its field; empty if it has none. */
	readonly field: string;
	readonly due: string;
	readonly days: readonly string[];
	readonly standings: readonly string[];
	readonly document: string;
	readonly issued: string;
	/** Id of the locality of its document. */
	readonly locality: string;
	/** Its name. */
	readonly place: string;
	readonly href: string;
	/** Ids of the units that it names, by themselves or as members of a group. */
	readonly units: ReadonlySet<string>;
}

/** The rows of these files, each assignment once. */
export function rowsOf(files: readonly ListedLines[]): ListedRow[] {
	const rows = new Map<string, ListedRow>();
	for (const file of files) for (const line of file.lines) if (!rows.has(line[0])) rows.set(line[0], rowOf(line, file));
	return [...rows.values()];
}

function rowOf(line: ListedLine, { documents, names, members }: ListedLines): ListedRow {
	const [id, number, task, deliverables, leads, cooperating, field, due, days, standings] = line;
	const of = id.slice(0, id.indexOf('#'));
	const [document = of, issued = ''] = documents[of] ?? [];
	const named = [...leads, ...cooperating];
	const locality = placeOf(of);
	/** A unit of another locality goes by that one's name too. */
	const shown = (ids: readonly string[]) =>
		ids.map((id) => {
			const name = names[id] ?? id;
			return placeOf(id) === locality ? name : within(name, names[placeOf(id)] ?? '');
		});
	return {
		...{ id, number, task, deliverables, field, due, days, standings, document, issued },
		leads: shown(leads),
		cooperating: shown(cooperating),
		locality,
		place: names[locality] ?? locality,
		href: address.assignmentPage(id),
		units: new Set([...named, ...named.flatMap((unit) => members[unit] ?? [])]),
	};
}

const placeOf = (id: string) => id.slice(0, id.indexOf('/'));
const within = (name: string, place: string) =>
	name.toLowerCase().includes(place.toLowerCase()) ? name : `${name}, ${place}`;

/** A row with the day under which it stands in the list; empty if it is due on none. */
export interface DatedRow {
	readonly row: ListedRow;
	readonly day: string;
}

/** The value of the filter of standings that means that the site has no report about the document. */
export const withoutReport = 'chua-co-bao-cao';

/**
 * The rows that a state asks for, in its order. With days asked for, a row stands under its first day between them; else under its
 * next one as seen from `today`, or its last one.
 */
export function askedRows(rows: readonly ListedRow[], state: ListState, today: string): DatedRow[] {
	const from = isDay(state.tu) ? state.tu : '';
	const to = isDay(state.den) ? state.den : '';
	const asksDays = from !== '' || to !== '';
	const isIn = (day: string) => day >= from && (to === '' || day <= to);
	const found = rows.flatMap((row): DatedRow[] => {
		if (state['don-vi'] !== '' && !row.units.has(state['don-vi'])) return [];
		if (state['dia-phuong'] !== '' && row.locality !== state['dia-phuong']) return [];
		if (state['linh-vuc'] !== '' && row.field !== state['linh-vuc']) return [];
		if (state['tinh-trang'] !== '' && !standsSo(row, state['tinh-trang'])) return [];
		if (!asksDays) return [{ row, day: row.days.find((day) => day >= today) ?? row.days.at(-1) ?? '' }];
		const day = row.days.find(isIn);
		return day === undefined ? [] : [{ row, day }];
	});
	return found.sort(orders[state.xep] ?? byDay);
}

const standsSo = ({ standings }: ListedRow, asked: string) =>
	asked === withoutReport ? standings.length === 0 : standings.includes(asked);

type Order = (a: DatedRow, b: DatedRow) => number;

const { compare } = new Intl.Collator('vi', { numeric: true });
const byNumber: Order = ({ row: a }, { row: b }) => compare(a.document, b.document) || compare(a.number, b.number);
/** Those that are due on no day come last. */
const byDay: Order = (a, b) =>
	a.day === b.day ? byNumber(a, b) : a.day === '' ? 1 : b.day === '' ? -1 : a.day < b.day ? -1 : 1;
const orders: Readonly<Record<string, Order>> = {
	'han-xa': (a, b) => (a.day === b.day ? byNumber(a, b) : a.day > b.day ? -1 : 1),
	'van-ban': (a, b) => (a.row.issued === b.row.issued ? byNumber(a, b) : a.row.issued > b.row.issued ? -1 : 1),
	'chu-tri': (a, b) =>
		Number(a.row.leads.length === 0) - Number(b.row.leads.length === 0) ||
		compare(a.row.leads.join('; '), b.row.leads.join('; ')) ||
		byDay(a, b),
};

import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { latestDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { answering } from './document-results.ts';
import { toldInLocality } from './locality-results.ts';
import { earlierStandings, kindsOf, tellingMonths } from './month-kinds.ts';
import { type RowView, rowView, saidOf } from './row.ts';
import type { SaidView } from './said.ts';
import type { Told } from './sheet.ts';

/** Kinds of what a month's list names: three that a document states, and what nothing published speaks of to its last day. */
export const listKinds = ['not-done', 'partly', 'prolonged', 'silent'] as const;
type ListKind = (typeof listKinds)[number];

/** The most rows of a kind on a list. */
const mostListed = 500;

/** One line of a month's list. */
interface ListRow {
	readonly kind: ListKind;
	/** The assignment, where its document shows it. */
	readonly href: string;
	readonly number: string;
	readonly row: RowView;
	readonly task: string;
	readonly document: { readonly href: string; readonly name: string };
	readonly units: string;
	readonly said: readonly SaidView[];
}

/** The list of a locality for a month. */
export interface MonthlyListView {
	readonly id: string;
	readonly name: string;
	/** Name of the body that governs it, for the head of the sheet. */
	readonly body: string;
	/** `2024-07` */
	readonly month: string;
	/** The day to whose end the list goes: the month's last, or that of the content before it. */
	readonly day: string;
	readonly rows: readonly ListRow[];
	/** By kind: how many there are, of which the list may name the first. */
	readonly counts: ReadonlyMap<ListKind, number>;
}

/** What a month's list names, by kind. */
type Lists = ReadonlyMap<ListKind, ReadonlySet<Told>>;

/**
 * What each month's list of a locality names, by month. It is that in which a document said so, or in which a day passed in
 * silence. What documents said is told as it stood at the end of its month: no later move or correction takes it off the list.
 */
function listsOf(index: Index, locality: string): ReadonlyMap<string, Lists> {
	return index.remember('monthly lists', locality, (traced) => {
		const months = new Map<string, Map<ListKind, Set<Told>>>();
		const add = (month: string, kind: ListKind, told: Told) => {
			const lists = months.get(month) ?? new Map<ListKind, Set<Told>>();
			months.set(month, lists);
			const list = lists.get(kind) ?? new Set<Told>();
			lists.set(kind, list.add(told));
		};
		const onDay = earlierStandings(traced);
		const all = toldInLocality(traced, locality);
		const telling = new Map(
			[...new Set(all.map(({ entry }) => entry))].map((one) => [one, tellingMonths(traced, one)]),
		);
		for (const told of all) {
			const { end, standing } = told.stood;
			for (const month of telling.get(told.entry) ?? []) {
				const then = onDay(told, latestDay(month));
				for (const kind of kindsOf(traced, then, month, onDay)) add(month, kind, then);
			}
			if (end !== null && standing === 'not-reported') add(end.slice(0, 7), 'silent', told);
		}
		return months;
	});
}

/** Months of a locality that have a list, newest first. */
export function listedMonths(index: Index, locality: string): string[] {
	return [...listsOf(index, locality).keys()].sort().reverse();
}

/** Addresses of the lists of all localities; their keys are `binh-tan 2024-07`. */
export function monthlyListPages(index: Index): [path: string, key: string][] {
	return index.register.localities.flatMap(({ id }) =>
		listedMonths(index, id).map((month): [string, string] => [address.monthlyList(id, month), `${id} ${month}`]),
	);
}

/** The list of a locality and month, `binh-tan 2024-07`. Throws if the register has no such locality. */
export function monthlyList(index: Index, key: string): MonthlyListView {
	const [id = '', month = ''] = key.split(' ');
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const listed: Lists = listsOf(index, id).get(month) ?? new Map();
	const last = latestDay(month);
	return {
		id,
		name: locality.name,
		body: index.units.get(locality.authority)?.name ?? locality.name,
		month,
		day: index.hasCome.get(last) === false ? index.day : last,
		rows: listKinds.flatMap((kind) => {
			const own = [...(listed.get(kind) ?? [])].slice(0, mostListed);
			return own.map((told) => listRow(index, kind, told));
		}),
		counts: new Map(listKinds.map((kind) => [kind, listed.get(kind)?.size ?? 0])),
	};
}

function listRow(index: Index, kind: ListKind, told: Told): ListRow {
	const { href, name } = documentLink(index, told.entry.document);
	return {
		kind,
		href: address.assignment(told.entry.id),
		number: told.entry.number,
		row: rowView(index, told.entry, told.stood),
		task: told.entry.task,
		document: { href, name },
		units: unitLinks(index, answering(told))
			.map(({ short }) => short)
			.join('; '),
		said: saidOf(index, told.entry, told.stood),
	};
}

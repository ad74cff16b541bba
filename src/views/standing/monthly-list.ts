import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { ListKind } from '../../standing/monthly.ts';
import { latestDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { answering } from './document-results.ts';
import { type ListLine, listsOf, type MonthList } from './month-lists.ts';
import { type RowView, rowOnDay, saidOf } from './row.ts';
import type { SaidView } from './said.ts';

/** Kinds of what a month's list names, in its order. */
const listKinds = ['not-done', 'partly', 'prolonged', 'silent'] as const satisfies readonly ListKind[];

/** The most lines of a kind on a list, lines of one of its pages, and earlier months that it names. */
const most = { kind: 500, part: 100, months: 12 } as const;

/** One line of a month's list. */
interface ListRow {
	readonly kind: ListKind;
	/** Its number among the lines of its kind, from 1. */
	readonly at: number;
	/** The assignment, where its document shows it. */
	readonly href: string;
	readonly number: string;
	readonly row: RowView;
	readonly task: string;
	readonly document: { readonly href: string; readonly name: string };
	readonly units: string;
	/** How many lists have named it without a break, this one included. */
	readonly months: number;
	readonly said: readonly SaidView[];
}

/** The lines of a kind on a page of a list. */
interface ListSection {
	readonly kind: ListKind;
	/** How many there are, of which the list may name the first. */
	readonly count: number;
	readonly named: number;
	readonly rows: readonly ListRow[];
	/** The page on which they begin, where that is another one. */
	readonly from: { readonly href: string; readonly part: number } | null;
}

/** The list of a locality for a month, or a part of it. */
export interface MonthlyListView {
	readonly id: string;
	readonly name: string;
	/** Name of the body that governs it, for the head of the sheet. */
	readonly body: string;
	/** `2024-07` */
	readonly month: string;
	/** The day to whose end the list goes: the month's last, or that of the content before it. */
	readonly day: string;
	readonly path: string;
	readonly part: number;
	readonly parts: readonly { readonly href: string; readonly part: number }[];
	readonly sections: readonly ListSection[];
	/** Of earlier lists, what nothing published speaks of even now: the newest months, and how many in how many older ones. */
	readonly carried: {
		readonly count: number;
		readonly months: readonly { readonly href: string; readonly month: string; readonly count: number }[];
		readonly older: { readonly count: number; readonly months: number };
	};
}

/** Months of a locality that have a list, newest first. */
export const listedMonths = (index: Index, locality: string): string[] => [...listsOf(index, locality).keys()];

/** Addresses of the lists of all localities, each once; their keys are `binh-tan 2024-07`. */
export function monthlyLists(index: Index): [path: string, key: string][] {
	return index.register.localities.flatMap(({ id }) =>
		listedMonths(index, id).map((month): [string, string] => [address.monthlyList(id, month), `${id} ${month}`]),
	);
}

/** Addresses of the pages of all lists; their keys are `binh-tan 2024-07 1`. */
export function* monthlyListPages(index: Index): Generator<readonly [path: string, key: string]> {
	for (const { id } of index.register.localities)
		for (const [month, list] of listsOf(index, id))
			for (let part = 1; part <= partsOf(list); part++)
				yield [address.monthlyList(id, month, part), `${id} ${month} ${part}`];
}

const namedOf = ({ lines }: MonthList, kind: ListKind): readonly ListLine[] =>
	(lines.get(kind) ?? []).slice(0, most.kind);

const partsOf = (list: MonthList): number =>
	Math.max(1, Math.ceil(listKinds.reduce((sum, kind) => sum + namedOf(list, kind).length, 0) / most.part));

/** A page of the list of a locality and month, `binh-tan 2024-07 1`. Throws if the register has no such locality. */
export function monthlyList(index: Index, key: string): MonthlyListView {
	const [id = '', month = '', number = '1'] = key.split(' ');
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const list = listsOf(index, id).get(month) ?? { lines: new Map(), carried: new Map() };
	const last = latestDay(month);
	const part = Number(number);
	const sections = listKinds.map((kind, at) => {
		const named = namedOf(list, kind);
		const start = listKinds.slice(0, at).reduce((sum, one) => sum + namedOf(list, one).length, 0);
		const skipped = Math.max(0, (part - 1) * most.part - start);
		const end = Math.max(0, part * most.part - start);
		const from = Math.floor(start / most.part) + 1;
		return {
			kind,
			count: list.lines.get(kind)?.length ?? 0,
			named: named.length,
			rows: named.slice(skipped, end).map((line, row) => listRow(index, kind, line, skipped + row + 1)),
			from:
				named.length === 0 || from === part
					? null
					: { href: `${address.monthlyList(id, month, from)}#${kind}`, part: from },
		};
	});
	return {
		id,
		name: locality.name,
		body: index.units.get(locality.authority)?.name ?? locality.name,
		month,
		day: index.hasCome.get(last) === false ? index.day : last,
		path: address.monthlyList(id, month, part),
		part,
		parts: Array.from({ length: partsOf(list) }, (_, at) => ({
			href: address.monthlyList(id, month, at + 1),
			part: at + 1,
		})),
		// The first page tells of every kind, the others of those whose lines they have.
		sections: sections.filter(({ rows }) => part === 1 || rows.length > 0),
		carried: carriedOf(id, list),
	};
}

function carriedOf(locality: string, { carried }: MonthList): MonthlyListView['carried'] {
	const all = [...carried].map(([month, count]) => ({
		href: `${address.monthlyList(locality, month)}#silent`,
		month,
		count,
	}));
	const older = all.slice(most.months);
	const sum = (some: typeof all) => some.reduce((total, { count }) => total + count, 0);
	return {
		count: sum(all),
		months: all.slice(0, most.months),
		older: { count: sum(older), months: older.length },
	};
}

/** A line with its kind. */
interface KindLine {
	readonly kind: ListKind;
	readonly line: ListLine;
}

/** Every line that the list of a locality and month names, `binh-tan 2024-07`, in its order. */
export function monthlyLines(index: Index, key: string): KindLine[] {
	const [id = '', month = ''] = key.split(' ');
	const list = listsOf(index, id).get(month);
	if (list === undefined) return [];
	return listKinds.flatMap((kind) => namedOf(list, kind).map((line) => ({ kind, line })));
}

/** Short names of those who answer for a line. */
export const answeringNames = (index: Index, line: ListLine): string =>
	unitLinks(index, answering(line))
		.map(({ short }) => short)
		.join('; ');

function listRow(index: Index, kind: ListKind, line: ListLine, at: number): ListRow {
	const { entry, stood, months } = line;
	const { href, name } = documentLink(index, entry.document);
	return {
		kind,
		at,
		href: address.assignmentPage(entry.id),
		number: entry.number,
		row: rowOnDay(index, entry, stood),
		task: entry.task,
		document: { href, name },
		units: answeringNames(index, line),
		months,
		said: saidOf(index, entry, stood),
	};
}

import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOfAll } from '../../register/results/standings.ts';
import { countsOf } from '../../standing/rates.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import type { search } from '../../vi/search.ts';
import { type GivenView, type RowView, rowOnDay, type StandingRows, standingRows } from './row.ts';

/** One occurrence with the assignment whose it is. */
export interface Told {
	readonly entry: AssignmentEntry;
	readonly stood: Stood;
}

/** How many of how many. */
interface Share {
	readonly onTime: number;
	readonly due: number;
}

/** Figures of a list of occurrences, as of a day. */
export interface CountsView {
	readonly day: string;
	/** How many documents say something of these assignments. */
	readonly reports: number;
	/** Occurrences that have a last day and are in the rate or will be. */
	readonly dated: number;
	readonly rate: Share;
	readonly rateFirst: Share;
	/** At most so many on time, if all that is unknown were. */
	readonly most: number;
	/** Of those in the rate, by standing. */
	readonly due: ReadonlyMap<Standing, number>;
	/** Of those in the rate that nothing published speaks of: those of groups that do not name all who belong to them. */
	readonly openGroups: number;
	/** What is outside the rate, by standing. */
	readonly beside: ReadonlyMap<Standing, number>;
	readonly moved: number;
	/** Moved after the last day had passed. */
	readonly movedLate: number;
}

/** Standings that never enter the rate. */
export const outside: ReadonlySet<Standing> = new Set(['undated', 'not-arisen', 'cancelled', 'lapsed', 'not-obliged']);

/** In which part of a sheet an occurrence stands: in the rate, before its last day, or outside. */
export function partOf({ standing, end }: Stood, day: string): 'due' | 'ahead' | 'beside' {
	if (outside.has(standing) || end === null) return 'beside';
	return end < day ? 'due' : 'ahead';
}

/** The occurrences of these assignments; of a unit, those that are its own or that it answers for together with others. */
export function toldOf(
	index: Index,
	assignments: readonly AssignmentEntry[],
	isOwn: (told: Told) => boolean = () => true,
): Told[] {
	const all: Told[] = [];
	// Loops here and below, since lists of a site tell the same occurrences several times.
	for (const [entry, own] of stoodOfAll(index, assignments))
		for (const stood of own) {
			const told = { entry, stood };
			if (isOwn(told)) all.push(told);
		}
	return all;
}

/** The occurrences of what a document gave. */
export const toldOfDocument = (index: Index, document: string): readonly Told[] =>
	index.remember('told of document', document, (traced) => toldOf(traced, traced.assignmentsOf.get(document) ?? []));

/** How many stand how, and the rates. `reports` are the documents that say something of them. */
export function countsView(index: Index, told: readonly Told[], reports: number): CountsView {
	const { day } = index;
	const { rate, rateFirst } = countsOf(
		told.map(({ stood }) => stood),
		day,
	);
	const tally = tallyOf(told, day);
	const unknown = (['done', 'not-reported', 'disputed'] as const).reduce(
		(sum, one) => sum + (tally.due.get(one) ?? 0),
		0,
	);
	return { day, reports, rate, rateFirst, most: rate.onTime + unknown, ...tally };
}

/** What is counted one by one. */
interface Tally {
	readonly due: Map<Standing, number>;
	readonly beside: Map<Standing, number>;
	dated: number;
	openGroups: number;
	moved: number;
	movedLate: number;
}

/** Apart from what follows: V8 would hold the code of the loop of the longest list for all, and leave it each time at the end. */
function tallyOf(told: readonly Told[], day: string): Tally {
	const tally: Tally = { due: new Map(), beside: new Map(), dated: 0, openGroups: 0, moved: 0, movedLate: 0 };
	for (const one of told) count(tally, one, day);
	return tally;
}

function count(tally: Tally, { entry, stood }: Told, day: string): void {
	const { standing, first, end } = stood;
	const part = partOf(stood, day);
	if (part !== 'ahead') tally[part].set(standing, (tally[part].get(standing) ?? 0) + 1);
	if (part !== 'beside') tally.dated++;
	if (part === 'due' && standing === 'not-reported' && stood.occurrence.isOpen) tally.openGroups++;
	if (first === end || first === null) return;
	tally.moved++;
	if (entry.amendments.some((one) => one.deadline !== null && one.day > first)) tally.movedLate++;
}

/** A part of a sheet: the occurrences of one standing. */
export interface SectionView {
	/** Place on the page. */
	readonly id: string;
	readonly part: 'due' | 'ahead' | 'beside';
	readonly standing: Standing;
	/** By assignment, which is named once. */
	readonly tasks: readonly { readonly given: GivenView; readonly rows: readonly RowView[] }[];
	/** How many rows there are, and how many in all. */
	readonly shown: number;
	readonly count: number;
}

/** What wants attention first: what a document says is unfinished, what nobody has spoken of, then the rest. */
const order: readonly Standing[] = [
	'overdue',
	'not-reported',
	'disputed',
	'done-late',
	'done',
	'done-on-time',
	'open',
	'undated',
	'not-arisen',
	'cancelled',
	'lapsed',
	'not-obliged',
];

/** What stands for a standing in addresses: of sections of a page, and of a search. */
export const standingSlugs: Readonly<Record<Standing, keyof typeof search.results>> = {
	overdue: 'qua-han',
	'not-reported': 'chua-cong-bo',
	disputed: 'noi-khac-nhau',
	'done-late': 'tre-han',
	done: 'da-xong',
	'done-on-time': 'dung-han',
	open: 'con-han',
	undated: 'khong-ngay',
	'not-arisen': 'khong-phat-sinh',
	cancelled: 'da-huy',
	lapsed: 'don-vi-ket-thuc',
	'not-obliged': 'khong-thuoc-dien',
};

/** Place of the occurrences of a part that stand so: `het-han-dung-han`. */
export const sectionPlace = (part: SectionView['part'], standing: Standing): string =>
	`${{ due: 'het-han', ahead: 'chua-het-han', beside: 'ngoai' }[part]}-${standingSlugs[standing]}`;

/** The occurrences part by part, at most so many rows of each standing. */
export function sectionsOf(index: Index, told: readonly Told[], most: number): SectionView[] {
	// A page that tells nothing is the same on every day.
	if (told.length === 0) return [];
	const { day } = index;
	const groups = {
		due: new Map<Standing, Told[]>(),
		ahead: new Map<Standing, Told[]>(),
		beside: new Map<Standing, Told[]>(),
	};
	for (const one of told) {
		const group = groups[partOf(one.stood, day)];
		const own = group.get(one.stood.standing);
		if (own === undefined) group.set(one.stood.standing, [one]);
		else own.push(one);
	}
	const sections: SectionView[] = [];
	for (const part of ['due', 'ahead', 'beside'] as const)
		for (const standing of order) {
			const own = groups[part].get(standing);
			if (own === undefined) continue;
			const [id, count] = [sectionPlace(part, standing), own.length];
			sections.push({ id, part, standing, tasks: tasksOf(index, own, most), shown: Math.min(count, most), count });
		}
	return sections;
}

/** At most so many occurrences by assignment, in the order in which these first occur. */
function tasksOf(index: Index, told: readonly Told[], most: number): SectionView['tasks'] {
	const tasks = new Map<AssignmentEntry, StandingRows & { readonly rows: RowView[] }>();
	for (const { entry, stood } of told.length > most ? told.slice(0, most) : told) {
		let task = tasks.get(entry);
		if (task === undefined) {
			task = { ...standingRows(index, entry), rows: [] };
			tasks.set(entry, task);
		}
		task.rows.push(task.rowOf.get(stood) ?? rowOnDay(index, entry, stood));
	}
	return Array.from(tasks.values(), ({ given, rows }) => ({ given, rows }));
}

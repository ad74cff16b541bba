import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import { countsOf } from '../../standing/rates.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import type { search } from '../../vi/search.ts';
import { type GivenView, givenView, type RowView, rowView } from './row.ts';

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
	return assignments.flatMap((entry) => stoodOf(index, entry).map((stood) => ({ entry, stood }))).filter(isOwn);
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
	const parts = Map.groupBy(told, ({ stood }) => partOf(stood, day));
	const due = parts.get('due') ?? [];
	const byStanding = (some: readonly Told[]) =>
		new Map([...Map.groupBy(some, ({ stood }) => stood.standing)].map(([name, own]) => [name, own.length]));
	const dueCounts = byStanding(due);
	const unknown = (['done', 'not-reported', 'disputed'] as const).reduce(
		(sum, one) => sum + (dueCounts.get(one) ?? 0),
		0,
	);
	const moved = told.filter(({ stood }) => stood.first !== stood.end && stood.first !== null);
	return {
		day,
		reports,
		dated: due.length + (parts.get('ahead') ?? []).length,
		rate,
		rateFirst,
		most: rate.onTime + unknown,
		due: dueCounts,
		openGroups: due.filter(({ stood }) => stood.standing === 'not-reported' && stood.occurrence.isOpen).length,
		beside: byStanding(parts.get('beside') ?? []),
		moved: moved.length,
		movedLate: moved.filter(({ entry, stood }) =>
			entry.amendments.some((one) => one.deadline !== null && stood.first !== null && one.day > stood.first),
		).length,
	};
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
	return (['due', 'ahead', 'beside'] as const).flatMap((part) => {
		const own = told.filter(({ stood }) => partOf(stood, day) === part);
		return order.flatMap((standing): SectionView[] => {
			const some = own.filter(({ stood }) => stood.standing === standing);
			if (some.length === 0) return [];
			const tasks = tasksOf(index, some.slice(0, most));
			const [id, count] = [sectionPlace(part, standing), some.length];
			return [{ id, part, standing, tasks, shown: Math.min(count, most), count }];
		});
	});
}

const tasksOf = (index: Index, told: readonly Told[]): SectionView['tasks'] =>
	[...Map.groupBy(told, ({ entry }) => entry)].map(([entry, own]) => ({
		given: givenView(index, entry),
		rows: own.map(({ stood }) => rowView(index, entry, stood)),
	}));

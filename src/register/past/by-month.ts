import { earliestDay } from '../../words/day.ts';
import type { AssignmentEntry, DocumentEntry, TargetEntry } from '../entries.ts';
import { type Change, changedEditions } from './changes.ts';
import { dayOf, type Edition, type FormerDocument, type Past } from './edition.ts';

/** What became otherwise on the site, a document and a commit at a time. */
export type Happening =
	/** A document came; the commit with which it came back, `null` for the first time. */
	| { readonly kind: 'came'; readonly id: string; readonly time: string; readonly commit: string | null }
	/** Something of it was written otherwise. `head` is what it says of itself, `null` if that is unchanged. */
	| {
			readonly kind: 'edited';
			readonly id: string;
			readonly time: string;
			readonly commit: string | null;
			readonly head: { readonly before: FormerDocument; readonly after: FormerDocument } | null;
			readonly assignments: readonly Change<AssignmentEntry>[];
			readonly targets: readonly Change<TargetEntry>[];
			/** Of what it says otherwise: results, figures, scores. */
			readonly said: readonly ('results' | 'figures' | 'scores')[];
	  }
	/** It was taken off; its number, as it was last. */
	| {
			readonly kind: 'withdrawn';
			readonly id: string;
			readonly time: string;
			readonly commit: string | null;
			readonly number: string;
	  };

/** A month in which something happened. */
interface HappeningMonth {
	/** `2023-09` */
	readonly month: string;
	readonly count: number;
	/** How many pages it has. */
	readonly parts: number;
}

/** What happened on the site, by month. */
export interface ByMonth {
	/**
	 * By part of a month, `2023-09 1`: at most a hundred, newest first. Part 1 is the oldest, so that news touches the last part only.
	 */
	readonly happeningsIn: ReadonlyMap<string, readonly Happening[]>;
	/** Newest first. */
	readonly happeningMonths: readonly HappeningMonth[];
	/** By month: how many pages it has, and the months before and after it. */
	readonly happeningsBeside: ReadonlyMap<
		string,
		Pick<HappeningMonth, 'count' | 'parts'> & { readonly before: string | null; readonly after: string | null }
	>;
	/** The newest of all, newest first, at most fifty. */
	readonly newestHappenings: readonly Happening[];
}

const mostOfPart = 100;
const mostNewest = 50;

/**
 * What happened by month. A document came when git first knew it, else on its day of issue. Of a document whose day or month is not known the
 * first possible month counts.
 */
export function byMonth(documents: readonly DocumentEntry[], past: Past): ByMonth {
	const all: Happening[] = documents.map(({ id, issued }) => ({
		kind: 'came',
		id,
		time: past.get(id)?.since ?? issued,
		commit: null,
	}));
	const known = new Set(documents.map(({ id }) => id));
	for (const [id, { editions }] of past) all.push(...edits(id, editions, known.has(id)));
	// Times of one zone compare as text; what is of one time keeps the order of the register.
	all.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
	const months = [...Map.groupBy(all, ({ time }) => earliestDay(dayOf(time)).slice(0, 7))].sort(([a], [b]) =>
		a < b ? -1 : 1,
	);
	const happeningsIn = new Map<string, Happening[]>();
	const counts = months.map(([month, own]): HappeningMonth => {
		const parts = Math.ceil(own.length / mostOfPart);
		for (let part = 1; part <= parts; part++)
			happeningsIn.set(`${month} ${part}`, own.slice((part - 1) * mostOfPart, part * mostOfPart).reverse());
		return { month, count: own.length, parts };
	});
	return {
		happeningsIn,
		happeningMonths: counts.toReversed(),
		happeningsBeside: new Map(
			counts.map(({ month, count, parts }, at) => [
				month,
				{ count, parts, before: counts[at - 1]?.month ?? null, after: counts[at + 1]?.month ?? null },
			]),
		),
		newestHappenings: all.slice(-mostNewest).reverse(),
	};
}

/** What became otherwise of a document from one edition to the next. Of one that is gone for good only that it went. */
function edits(id: string, editions: readonly Edition[], isThere: boolean): Happening[] {
	const changed = new Map(changedEditions(editions).map((one) => [`${one.time} ${one.commit}`, one]));
	return editions.flatMap((after, at): Happening[] => {
		const before = editions[at - 1];
		const { time, commit, document } = after;
		if (before === undefined) return [];
		if (before.document === null) return document && isThere ? [{ kind: 'came', id, time, commit: commit ?? '' }] : [];
		if (document === null) return [{ kind: 'withdrawn', id, time, commit, number: before.document.number }];
		if (!isThere) return [];
		const { assignments = [], targets = [] } = changed.get(`${time} ${commit}`) ?? {};
		const head = isSame(before.document, document) ? null : { before: before.document, after: document };
		const said = [
			...(before.said === after.said ? [] : ['results' as const]),
			...(isSame([...before.measured], [...after.measured]) ? [] : ['figures' as const]),
			...(isSame([...before.scored], [...after.scored]) ? [] : ['scores' as const]),
		];
		if (assignments.length + targets.length + said.length === 0 && head === null) return [];
		return [{ kind: 'edited', id, time, commit, head, assignments, targets, said }];
	});
}

const isSame = (one: unknown, other: unknown): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);

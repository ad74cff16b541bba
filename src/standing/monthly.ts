import { shifted } from '../deadline/days/calendar.ts';
import { latestDay } from '../words/day.ts';
import type { Log } from './log.ts';
import {
	type Standing,
	type Stood,
	standingsOn,
	standingThen,
	type Weighing,
	weighedOn,
	weighings,
} from './standing.ts';
import { sharedTurns, turningDays } from './turning-days.ts';

/** As what the list of a month names an occurrence: three kinds that a document states, and that nothing was published. */
export type ListKind = 'not-done' | 'partly' | 'prolonged' | 'silent';

/** How the list of a month names an occurrence. */
export interface Listed {
	/** `null` where the list does not name it. */
	readonly kind: ListKind | null;
	/** How many lists have named it without a break, this one included: it drags on from the second. */
	readonly months: number;
}

/** One that the list of a month names, or of what nothing published speaks those of several months. */
export interface MonthListing extends Listed {
	readonly kind: ListKind;
	/** `2024-07`: the month, of several the first. */
	readonly month: string;
	/** The last month of those that name it so; the same month but of what stays silent. */
	readonly until: string;
	/** As it stood at the end of the month. */
	readonly stood: Stood;
}

/**
 * What the lists of months up to `until`, `YYYY-MM`, name of a log, by what was known to the end of each. What a document says was
 * unfinished after its last day stays listed until a document says that it was done (R10). What a document of the month gave a
 * later day, or took the day from, is prolonged in it. Nothing of the days after `known` is looked at. Silence that lasts is
 * told once, when it ends. `all` are the log's own, worked out anew where they are left out. Occurrences come one after the other.
 */
export function listings(log: Log, until: string, known = latestDay(until), all = weighings(log)): MonthListing[] {
	const inOrder = (days: ReadonlySet<string>) => [...days].filter((day) => day <= known).sort();
	const shared = inOrder(sharedTurns(log));
	const moves = log.documents.flatMap(({ issued, changes = [] }) =>
		issued <= known && changes.some(({ to }) => to !== undefined) ? [{ issued, month: numberOf(issued) }] : [],
	);
	const listed: MonthListing[] = [];
	for (const one of all) {
		const { end } = one.occurrence;
		const gone = end === null ? null : shifted(end, 1);
		const own = gone === null || gone > known ? shared : withDay(shared, gone);
		addListings(listed, one, one.isChanged ? inOrder(turningDays(log)) : own, moves, numberOf(until));
	}
	return listed;
}

/** Days in their order, with one more. */
function withDay(days: readonly string[], day: string): readonly string[] {
	const at = days.findIndex((one) => one >= day);
	if (at === -1) return [...days, day];
	return days[at] === day ? days : days.toSpliced(at, 0, day);
}

/** Adds the same of one occurrence, which stands as it does between the days `turns`, in their order. Months are told by their numbers. */
function addListings(
	listed: MonthListing[],
	of: Weighing,
	turns: readonly string[],
	moves: readonly { readonly issued: string; readonly month: number }[],
	until: number,
): void {
	let silent: Omit<MonthListing, 'until'> | null = null;
	let run = 0;
	let before: Standing | null = null;
	let previous = 0;
	let next = 0;
	const monthOfNext = () => (next < turns.length ? numberOf(turns[next] ?? '') : null);
	let turn = monthOfNext();
	let standing = standingThen(of, turns[0] ?? '');
	for (let month = turn; month !== null && month <= until; ) {
		const passed = next;
		while (turn !== null && turn <= month) {
			next++;
			turn = monthOfNext();
		}
		if (next > Math.max(passed, 1)) standing = standingThen(of, turns[next - 1] ?? '');
		if (!dragging.has(standing)) run = 0;
		else run = before === standing ? run + 1 : 1;
		before = standing;
		const isMoved = moves.some(
			(one) => one.month === month && isLater(endBefore(of, one.issued), weighedOn(of, one.issued).end),
		);
		const months = Math.max(1, run);
		// Most stand as no list names, and are looked at no closer.
		const stood = isMoved || dragging.has(standing) ? weighedOn(of, turns[next - 1] ?? '') : null;
		const kind = stood && kindOf(stood, months, isMoved);
		if (silent !== null && kind !== 'silent') {
			listed.push({ ...silent, until: monthText(previous) });
			silent = null;
		}
		if (stood !== null && kind === 'silent') silent ??= { kind, months, month: monthText(month), stood };
		else if (stood !== null && kind !== null) {
			const named = monthText(month);
			listed.push({ kind, months, month: named, until: named, stood });
		}
		if (kind !== null && kind !== 'silent') {
			previous = month;
			month += 1;
		} else {
			// Until something changes it is not listed, or the same silence.
			if (run > 0 && turn !== null) run += turn - month - 1;
			previous = turn === null ? until : turn - 1;
			month = turn;
		}
	}
	if (silent !== null) listed.push({ ...silent, until: monthText(until) });
}

/** How the list of a month, `YYYY-MM`, names the first occurrence of a log. */
export function listedIn(log: Log, month: string): Listed {
	const [first] = standingsOn(log, latestDay(month));
	for (const one of listings(log, month))
		if (one.until === month && first !== undefined && isSame(one.stood, first))
			return { kind: one.kind, months: one.months + monthsBetween(one.month, month) };
	return { kind: null, months: 0 };
}

/** How many months lie between two, `YYYY-MM`: one of neighbours. */
export const monthsBetween = (first: string, last: string): number => numberOf(last) - numberOf(first);

/** The month so many months after one, `YYYY-MM`; before it, if the count is negative. */
export const laterMonth = (month: string, count: number): string => monthText(numberOf(month) + count);

/** The number of the month of a day or of a month, `YYYY-MM`, among all months. */
const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthText = (number: number): string =>
	`${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The last day on time until a document is issued; of a part that it adds, that of the part of which it was. */
function endBefore(of: Weighing, issued: string): string | null {
	const { added, end } = of.occurrence;
	return added?.since === issued ? end : weighedOn(of, shifted(issued, -1)).end;
}

const isSame = ({ occurrence: one }: Stood, { occurrence: other }: Stood): boolean =>
	one.duty === other.duty && one.phase === other.phase && one.round === other.round && one.unit === other.unit;

const isLater = (before: string | null, after: string | null): boolean =>
	before !== null && (after === null || after > before);

/** Standings that keep an occurrence on the lists. */
const dragging: ReadonlySet<Standing> = new Set(['overdue', 'not-reported']);

/** Standings of what is still to be done. */
const unfinished: ReadonlySet<Standing> = new Set([...dragging, 'open', 'undated']);

/** The kind of what stands so at the end of a month, for so many months; `null` where no list names it. */
function kindOf({ standing, reported }: Stood, months: number, isMoved: boolean): ListKind | null {
	if (isMoved && unfinished.has(standing)) return 'prolonged';
	if (standing === 'not-reported') return 'silent';
	if (standing !== 'overdue') return null;
	if (months > 1 || reported === 'under-way') return 'prolonged';
	return reported === 'partly' ? 'partly' : 'not-done';
}

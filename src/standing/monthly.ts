import { shifted } from '../deadline/days/calendar.ts';
import { dayAfter, latestDay } from '../words/day.ts';
import type { Log } from './log.ts';
import { type Standing, type Stood, standingsOn } from './standing.ts';
import { turningDays } from './turning-days.ts';

/** As what the list of a month names an occurrence: three kinds that a document states, and that nothing was published. */
export type ListKind = 'not-done' | 'partly' | 'prolonged' | 'silent';

/** How the list of a month names an occurrence. */
export interface Listed {
	/** `null` where the list does not name it. */
	readonly kind: ListKind | null;
	/** How many lists have named it without a break, this one included: it drags on from the second. */
	readonly months: number;
}

/** One that the list of a month names. */
export interface MonthListing extends Listed {
	readonly kind: ListKind;
	/** `2024-07` */
	readonly month: string;
	/** As it stood at the end of the month. */
	readonly stood: Stood;
}

/**
 * What the lists of months up to `until`, `YYYY-MM`, name of a log, month by month, by what was known to the end of each. What a
 * document says was unfinished after its last day stays listed until a document says that it was done (R10). What a document of
 * the month gave a later day, or took the day from, is prolonged in it. Nothing of the days after `known` is looked at.
 */
export function* listings(log: Log, until: string, known = latestDay(until)): Generator<MonthListing> {
	const turns = [...turningDays(log)].filter((day) => day <= known).sort();
	const onDay = statesOf(log, turns);
	const moves = log.documents.filter(({ changes = [] }) => changes.some(({ to }) => to !== undefined));
	let runs: readonly number[] = [];
	let before: readonly Stood[] = [];
	for (let month = monthOf(turns[0]); month !== null && month <= until; ) {
		const last = latestDay(month);
		const now = onDay(last);
		const moved = moves.filter(({ issued }) => issued <= known && monthOf(issued) === month);
		runs = now.map(({ standing }, at) => {
			if (!dragging.has(standing)) return 0;
			return before[at]?.standing === standing ? (runs[at] ?? 0) + 1 : 1;
		});
		before = now;
		let isListed = false;
		for (const [at, stood] of now.entries()) {
			const isMoved = moved.some(({ issued }) =>
				isLater(onDay(shifted(issued, -1))[at]?.end ?? null, onDay(issued)[at]?.end ?? null),
			);
			const months = Math.max(1, runs[at] ?? 0);
			const kind = kindOf(stood, months, isMoved);
			if (kind === null) continue;
			isListed = true;
			yield { kind, months, month, stood };
		}
		// Where nothing is listed, nothing is until something changes.
		month = isListed ? monthOf(dayAfter(last)) : monthOf(turns.find((day) => day > last));
	}
}

/** How the list of a month, `YYYY-MM`, names the first occurrence of a log. */
export function listedIn(log: Log, month: string): Listed {
	const [first] = standingsOn(log, latestDay(month));
	for (const one of listings(log, month))
		if (one.month === month && first !== undefined && isSame(one.stood, first))
			return { kind: one.kind, months: one.months };
	return { kind: null, months: 0 };
}

const isSame = ({ occurrence: one }: Stood, { occurrence: other }: Stood): boolean =>
	one.duty === other.duty && one.phase === other.phase && one.round === other.round && one.unit === other.unit;

const monthOf = (day: string | undefined): string | null => day?.slice(0, 7) ?? null;

/** How a log stands on days, worked out once for each day on which that may change. */
function statesOf(log: Log, turns: readonly string[]): (day: string) => readonly Stood[] {
	const known = new Map<string, readonly Stood[]>();
	return (day) => {
		const turn = turns.findLast((one) => one <= day) ?? '0000-01-01';
		const stood = known.get(turn) ?? standingsOn(log, turn);
		known.set(turn, stood);
		return stood;
	};
}

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

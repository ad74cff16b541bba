import { shifted } from '../deadline/days/calendar.ts';
import { latestDay } from '../words/day.ts';
import type { Log } from './log.ts';
import { type Standing, type Stood, standingsAmong, standingsOn, type Weighing, weighings } from './standing.ts';
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
 * told once, when it ends. `all` are the log's own, worked out anew where they are left out.
 */
export function* listings(
	log: Log,
	until: string,
	known = latestDay(until),
	all = weighings(log),
): Generator<MonthListing> {
	const turns = [...turningDays(log)].filter((day) => day <= known).sort();
	const onDay = statesOf(all, turns);
	const moves = log.documents.filter(({ changes = [] }) => changes.some(({ to }) => to !== undefined));
	const silent = new Map<number, Omit<MonthListing, 'until'>>();
	let runs: readonly number[] = [];
	let before: readonly Stood[] = [];
	let previous = '';
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
		let isSilent = true;
		for (const [at, stood] of now.entries()) {
			const run = silent.get(at);
			// Most stand as no list names.
			if (run === undefined && !unfinished.has(stood.standing)) continue;
			const isMoved = moved.some(({ issued }) =>
				isLater(onDay(shifted(issued, -1))[at]?.end ?? null, onDay(issued)[at]?.end ?? null),
			);
			const months = Math.max(1, runs[at] ?? 0);
			const kind = kindOf(stood, months, isMoved);
			if (run !== undefined && kind !== 'silent') {
				silent.delete(at);
				yield { ...run, until: previous };
			}
			if (kind === null) continue;
			isListed = true;
			if (kind === 'silent') {
				if (run === undefined) silent.set(at, { kind, months, month, stood });
			} else {
				isSilent = false;
				yield { kind, months, month, until: month, stood };
			}
		}
		const turn = monthOf(turns.find((day) => day > last));
		if (isListed && !isSilent) {
			previous = month;
			month = laterMonth(month, 1);
		} else {
			// Until something changes nothing is listed, or the same silence.
			const passed = turn === null ? 0 : monthsBetween(month, turn) - 1;
			runs = runs.map((count) => (count === 0 ? 0 : count + passed));
			previous = turn === null ? until : laterMonth(turn, -1);
			month = turn;
		}
	}
	for (const run of silent.values()) yield { ...run, until };
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
export function laterMonth(month: string, count: number): string {
	const at = numberOf(month) + count;
	return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const isSame = ({ occurrence: one }: Stood, { occurrence: other }: Stood): boolean =>
	one.duty === other.duty && one.phase === other.phase && one.round === other.round && one.unit === other.unit;

const monthOf = (day: string | undefined): string | null => day?.slice(0, 7) ?? null;

/** How a log stands on days, worked out once for each day on which that may change. */
function statesOf(all: readonly Weighing[], turns: readonly string[]): (day: string) => readonly Stood[] {
	const known = new Map<string, readonly Stood[]>();
	return (day) => {
		const turn = turns.findLast((one) => one <= day) ?? '0000-01-01';
		const stood = known.get(turn) ?? standingsAmong(all, turn);
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

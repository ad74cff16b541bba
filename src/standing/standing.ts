import { type Changed, changesKnown, changesSomething, unchanged } from './changes.ts';
import { type Heard, heardOn, type Statements, statementsAbout } from './heard.ts';
import type { Log, Result } from './log.ts';
import { type Occurrence, occurrencesOfDuty } from './occurrences.ts';
import { spokenOf } from './spoken.ts';
import type { Bound } from './threshold.ts';
import { finishedBy, weighed } from './weighed.ts';

/** What became of an occurrence. */
export type Standing =
	| 'done-on-time'
	| 'done-late'
	| 'done'
	| 'open'
	| 'overdue'
	| 'not-reported'
	| 'disputed'
	| 'undated'
	| 'not-arisen'
	| 'cancelled'
	| 'lapsed'
	| 'not-obliged';

/** An occurrence as it stands on a day. */
export interface Stood extends Omit<Changed, 'kind' | 'cut'> {
	readonly occurrence: Occurrence;
	/** Against the deadline in force. */
	readonly standing: Standing;
	/** Against the first one. */
	readonly standingFirst: Standing;
	/** What the latest statement says; `null` if there is none, or if statements disagree. */
	readonly reported: Exclude<Result, 'withdrawn'> | null;
	/** The statements that were weighed. */
	readonly heard: readonly Heard[];
	/** Of a duty that binds some units only, whether it binds who answers; else `null`. */
	readonly bound: Bound | null;
}

/** An occurrence with all that is the same on every day. */
export interface Weighing {
	readonly occurrence: Occurrence;
	/** What is known of its duty. */
	readonly log: Log;
	readonly said: Statements;
	/** Whether a document changes something of its duty. */
	readonly isChanged: boolean;
}

/** Every occurrence of a log, to be weighed on days by `standingsAmong`. */
export function weighings(whole: Log): readonly Weighing[] {
	const of = spokenOf(whole);
	const all = whole.duties.map((duty): Weighing[] => {
		const log = of(duty.id);
		const said = statementsAbout(log);
		const isChanged = changesSomething(log);
		return occurrencesOfDuty(duty, log.groups).map((occurrence) => ({
			occurrence,
			log,
			said: said(occurrence),
			isChanged,
		}));
	});
	const [first = []] = all;
	// A log of a register has one duty, whose list needs no copy.
	return all.length === 1 ? first : all.flat();
}

/** Every occurrence of a log as it stands on a day, `YYYY-MM-DD`, by the rules R1 to R22. */
export const standingsOn = (log: Log, day: string): Stood[] => standingsAmong(weighings(log), day);

/** Occurrences as they stand on a day, `YYYY-MM-DD`. */
export function standingsAmong(all: readonly Weighing[], day: string): Stood[] {
	const there = all.every((one) => isThere(one, day)) ? all : all.filter((one) => isThere(one, day));
	return there.map((one) => weighedOn(one, day));
}

/** Whether an occurrence is there on a day: a part that a later document adds is so from its issue on (R16). */
const isThere = ({ occurrence: { added } }: Weighing, day: string): boolean => added === null || added.since <= day;

/** Of a part that is not there yet. */
const notYet: Changed = { first: null, end: null, cancelled: null, cut: null, reassigned: null, kind: 'pending' };

/** An occurrence as it stands on a day, `YYYY-MM-DD`; a part that is not there yet is undated. */
export function weighedOn(of: Weighing, day: string): Stood {
	const known = knownOn(of, day);
	const { occurrence, heard, bound } = known;
	const { first, end, cancelled, reassigned, kind, cut } = known.changed;
	const standing = standingOf(known, { kind, end, cut }, day);
	const cutFirst = cancelled !== null && (first === null || first >= cancelled) ? cancelled : null;
	const isAsFirst = first === end && kind === occurrence.kind && cut === cutFirst;
	return {
		first,
		end,
		cancelled,
		reassigned,
		occurrence,
		heard,
		bound,
		standing,
		standingFirst: isAsFirst ? standing : standingOf(known, { kind: occurrence.kind, end: first, cut: cutFirst }, day),
		reported: reportedOf(heard, standing),
	};
}

/** The standing alone of an occurrence on a day, `YYYY-MM-DD`. */
export function standingThen(of: Weighing, day: string): Standing {
	const known = knownOn(of, day);
	return standingOf(known, known.changed, day);
}

function knownOn(of: Weighing, day: string): Case & { readonly changed: Changed } {
	const { occurrence, log, said, isChanged } = of;
	if (!isThere(of, day)) return { occurrence, heard: [], lastDay: null, bound: null, changed: notYet };
	const heard = heardOn(said, day);
	const changed = isChanged ? changesKnown(occurrence, log, day) : unchanged(occurrence, log);
	const lastDay = lastDayOf(occurrence, changed, log);
	const bound = boundOf(occurrence, changed, log, day);
	return { occurrence, heard, lastDay, bound, changed };
}

/** How an occurrence stands of which no document says anything. Of a unit that the duty does not bind nothing is missing then. */
const unspoken: ReadonlySet<Standing> = new Set(['open', 'not-reported', 'undated']);

/**
 * Whether a duty that binds some units only binds those who answer, by what is known on a day: one that is bound is enough, and
 * none is bound where all are not. `null` of a duty that binds all.
 */
function boundOf(
	{ unit, together, isOpen }: Occurrence,
	{ reassigned }: Changed,
	{ bound }: Log,
	day: string,
): Bound | null {
	if (bound === undefined) return null;
	if (isOpen && reassigned === null) return 'unknown';
	const answering = reassigned ?? (unit === null ? together : [unit]);
	const answers = answering.map((one) => bound[one]?.findLast(({ from }) => from <= day)?.is ?? 'unknown');
	if (answers.includes('obliged')) return 'obliged';
	return answers.length > 0 && answers.every((one) => one === 'not-obliged') ? 'not-obliged' : 'unknown';
}

/** What decides the standing of an occurrence. */
interface Case {
	readonly occurrence: Occurrence;
	readonly heard: readonly Heard[];
	/** Last day of who answers; `null` while one of them exists. */
	readonly lastDay: string | null;
	readonly bound: Bound | null;
}

/** The kind of a deadline, its last day on time, and the first day on which it binds no longer; `null` where there is none. */
type Deadline = Pick<Occurrence, 'kind' | 'end'> & Pick<Changed, 'cut'>;

/** Against a deadline. */
function standingOf(known: Case, deadline: Deadline, day: string): Standing {
	const found = byStatements(known, deadline, day);
	return known.bound === 'not-obliged' && unspoken.has(found) ? 'not-obliged' : found;
}

function byStatements({ heard, lastDay }: Case, deadline: Deadline, day: string): Standing {
	const { end, cut } = deadline;
	const found = weighed(heard, end);
	if (found === 'not-arisen') return 'not-arisen';
	const by = canFinish(deadline) ? finishedBy(heard) : null;
	// What was due before keeps its standing for ever (R17).
	if (cut !== null && day >= cut && (by === null || by > cut)) return 'cancelled';
	if (lastDay !== null && day > lastDay && (end === null || end > lastDay) && by === null) return 'lapsed';
	if (end === null) return undatedOf(deadline, found);
	if (found === 'unfinished-at-the-end') return day > end ? 'overdue' : 'open';
	if (found === 'silent') return day > end ? 'not-reported' : 'open';
	return found;
}

/** Whether a statement can say that it is finished: not of what goes on, comes as it comes, or comes round on no day (R11). */
function canFinish({ kind, end }: Pick<Deadline, 'kind' | 'end'>): boolean {
	return end !== null || (kind !== 'ongoing' && kind !== 'event' && kind !== 'recurring');
}

/** Without a day: what waits for another act, or has no deadline, can be finished; what goes on or comes as it comes cannot (R11). */
function undatedOf(deadline: Deadline, found: ReturnType<typeof weighed>): Standing {
	const isFound = found === 'done' || found === 'disputed';
	return isFound && canFinish(deadline) ? found : 'undated';
}

/** The last day of all who answer for an occurrence (R18); `null` while one of them exists, as an open group always does. */
function lastDayOf({ unit, together, isOpen }: Occurrence, { reassigned }: Changed, { unitEnds }: Log): string | null {
	if (isOpen && reassigned === null) return null;
	if (reassigned === null && unit !== null) return unitEnds[unit] ?? null;
	const answering = reassigned ?? together;
	let last: string | null = null;
	for (const one of answering) {
		const end = unitEnds[one];
		if (end === undefined || end === null) return null;
		if (last === null || end > last) last = end;
	}
	return last;
}

function reportedOf(heard: readonly Heard[], standing: Standing): Stood['reported'] {
	if (standing === 'disputed') return null;
	let latest: Heard | null = null;
	for (const one of heard) if (latest === null || isLater(one, latest)) latest = one;
	return latest?.state ?? null;
}

/** Whether a statement counts as the later of two: by what it knows, by issue, then by the id of its document. */
const isLater = (one: Heard, other: Heard): boolean =>
	(compare(one.knowledge, other.knowledge) ||
		compare(one.document.issued, other.document.issued) ||
		compare(other.document.id, one.document.id)) > 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

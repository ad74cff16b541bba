import { readPeriod } from '../../deadline/period.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { roundIn } from '../../register/build/result/round.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { unitId } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { everyPhase } from '../../register/results/moves.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import { type Line, timesOf } from '../lines/line.ts';
import type { LineStatement } from './entry.ts';
import type { SaidOfLine } from './said.ts';

/**
 * What an entry of a document's `results` says, a statement for each assignment and unit. `null` where it is none that a row
 * could make: a count, a correction, one of all parts, one whose part or round cannot be said.
 */
export function statementsIn(index: Index, written: WrittenResult, locality: string): LineStatement[] | null {
	const { assignment, assignments, unit, units, round, rounds, state, count, corrects, all } = written;
	if (state === 'withdrawn' || count !== undefined || corrects !== undefined || all === true) return null;
	const said = saidIn({ ...written, state });
	const ids = [...(assignment === undefined ? [] : [assignment]), ...assignments];
	const who = [...(unit === undefined ? [] : [unit]), ...units].map((one) => unitId(one, locality));
	const when = [...(round === undefined ? [] : [round]), ...rounds];
	const statements = ids.flatMap((id) =>
		(who.length === 0 ? [null] : who).flatMap((one) =>
			(when.length === 0 ? [null] : when).map((time): LineStatement | null => {
				const entry = index.assignments.get(assignmentId(id, locality));
				const line = entry && namedLine(index, entry, { phase: written.phase, round: time }, one);
				return line ? { line, said, round: time } : null;
			}),
		),
	);
	return statements.every((one) => one !== null) ? statements : null;
}

function saidIn({
	state,
	day,
	deliverables,
	reason,
	note,
	...rest
}: Omit<WrittenResult, 'state'> & Pick<SaidOfLine, 'state'>): SaidOfLine {
	const { via, item, progress, difficulty, proposal } = rest;
	return { state, day, deliverables, reason, note, via, item, progress, difficulty, proposal };
}

/** The line of an assignment that part, round and unit name; `null` if they name none, or more than one. */
export function namedLine(
	index: Index,
	entry: AssignmentEntry,
	{ phase, round }: { readonly phase: number | undefined; readonly round: string | null },
	unit: string | null,
): Line | null {
	const times = timesOf(index, entry);
	const span = round === null ? null : readPeriod(round);
	if (round !== null && span === null) return null;
	const isNamed = (time: Pick<Line, 'phase' | 'round'>): boolean => {
		if (phase !== undefined && (time.phase ?? 1) !== phase) return false;
		if (span === null || time.round === null) return span === null;
		const rounds = times.flatMap((one) => (one.phase === time.phase && one.round !== null ? [one.round] : []));
		return roundIn(span, rounds)?.start === time.round.start;
	};
	const named = times.filter(isNamed);
	// Where units have times of their own, the unit tells which is meant.
	const phases = everyPhase(entry);
	const own = named.filter((time) => unit !== null && phases[(time.phase ?? 1) - 1]?.unit === unit);
	const [only, ...more] = own.length > 0 ? own : named;
	return only === undefined || more.length > 0 ? null : { entry, ...only, unit };
}

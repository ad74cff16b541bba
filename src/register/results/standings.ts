import type { Phase } from '../../deadline/deadline.ts';
import type { Log } from '../../standing/log.ts';
import { type Stood, standingsOn } from '../../standing/standing.ts';
import { dayAfter } from '../../words/day.ts';
import type { AssignmentEntry } from '../entries.ts';
import type { Index } from '../index.ts';
import { latestCome } from './has-come.ts';
import { logOf } from './log-of.ts';

/**
 * Every occurrence of an assignment as it stands on the day of the index. It is asked of that day no more than needed, so that
 * what does not change from one day to the next stays as it was made.
 */
export const stoodOf = (index: Index, entry: AssignmentEntry): readonly Stood[] => workedOut(index, entry).stood;

/**
 * The last day on which the standing of an assignment may have changed; until the day of the index it has stayed as it was then.
 * `null` if no such day has come.
 */
export const turnedOn = (index: Index, entry: AssignmentEntry): string | null => workedOut(index, entry).turned;

/** What is known of an assignment, the last day on which its standing may have changed, and how it has stood since. */
interface WorkedOut {
	readonly log: Log;
	readonly turned: string | null;
	readonly stood: readonly Stood[];
}

function workedOut(index: Index, entry: AssignmentEntry): WorkedOut {
	return index.remember('standing', entry.id, (traced) => {
		const log = logIn(traced, entry);
		const turned = latestCome(turningDays(log), (day) => traced.hasCome.get(day) ?? false);
		return { log, turned, stood: standingsOn(log, turned ?? beforeAll) };
	});
}

const beforeAll = '0000-01-01';

/** Every occurrence of an assignment as it stands on any day, `YYYY-MM-DD`. */
export function stoodOn(index: Index, entry: AssignmentEntry, day: string): readonly Stood[] {
	const { log, turned, stood } = workedOut(index, entry);
	return turned !== null && day >= turned && index.hasCome.get(day) ? stood : standingsOn(log, day);
}

function logIn(index: Index, entry: AssignmentEntry): Log {
	return logOf(entry, index.resultsFor.get(entry.id) ?? [], {
		units: index.units,
		issuedOf: (document) => index.headOf.get(document)?.issued,
		working: index.register.workingDays,
	});
}

/** The days on which a standing may change: when something is known, holds, or has passed. */
function turningDays({ duties, documents, unitEnds }: Log): Set<string> {
	const days = new Set(Object.values(unitEnds).map(dayAfter));
	const addPhase = ({ end, occurrences }: Phase) => {
		if (end !== null) days.add(dayAfter(end));
		for (const one of occurrences) days.add(dayAfter(one.end));
	};
	for (const { deadline } of duties) deadline?.phases.forEach(addPhase);
	for (const { issued, effective, changes = [] } of documents) {
		days.add(issued);
		if (effective !== undefined) days.add(effective);
		for (const { day, to } of changes) {
			if (day !== undefined) days.add(day);
			if (to) addPhase(to);
		}
	}
	return days;
}

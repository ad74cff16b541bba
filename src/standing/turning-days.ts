import { shifted } from '../deadline/days/calendar.ts';
import type { Phase } from '../deadline/deadline.ts';
import type { Log } from './log.ts';

/** The days on which a standing may change: when something is known, holds, or has passed. They are in no order. */
export function turningDays(log: Log): Set<string> {
	const days = sharedTurns(log);
	for (const { deadline } of log.duties) for (const phase of deadline?.phases ?? []) addPhase(days, phase);
	return days;
}

/** Those of them that are not the days after which an occurrence itself is due as it was first set. */
export function sharedTurns({ documents, unitEnds, bound = {} }: Log): Set<string> {
	const days = new Set(Object.values(unitEnds).map((day) => shifted(day, 1)));
	for (const { issued, effective, changes = [] } of documents) {
		days.add(issued);
		if (effective !== undefined) days.add(effective);
		for (const { day, to } of changes) {
			if (day !== undefined) days.add(day);
			if (to) addPhase(days, to);
		}
	}
	for (const answers of Object.values(bound)) for (const { from } of answers) days.add(from);
	return days;
}

function addPhase(days: Set<string>, { end, occurrences }: Phase): void {
	if (end !== null) days.add(shifted(end, 1));
	for (const one of occurrences) days.add(shifted(one.end, 1));
}

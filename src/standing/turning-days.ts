import type { Phase } from '../deadline/deadline.ts';
import { dayAfter } from '../words/day.ts';
import type { Log } from './log.ts';

/** The days on which a standing may change: when something is known, holds, or has passed. They are in no order. */
export function turningDays({ duties, documents, unitEnds, bound = {} }: Log): Set<string> {
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
	for (const answers of Object.values(bound)) for (const { from } of answers) days.add(from);
	return days;
}

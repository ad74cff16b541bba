import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOn } from '../../register/results/standings.ts';
import { occurrenceId } from '../../standing/occurrences.ts';
import type { Stood } from '../../standing/standing.ts';
import type { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';

/** The four classes in which official trackers of tasks count: done or not, in time or not. */
export type TrackerClass = keyof typeof clerk.classes;

/** An occurrence in its class, or apart from all classes with how it stands. */
export interface Classed {
	/** `binh-tan/7679-qd-ubnd-2022#1.9` */
	readonly assignment: string;
	readonly document: string;
	readonly number: string;
	readonly task: string;
	/** Names of who answers. */
	readonly units: readonly string[];
	readonly phase: number | null;
	/** First day of the round. */
	readonly round: string | null;
	/** Last day on time, as it is in force. */
	readonly end: string | null;
	/** `null` where none of the classes says what is known. */
	readonly class: TrackerClass | null;
	/** How it stands, in words. */
	readonly standing: string;
	/** Numbers of the documents that speak of it. */
	readonly by: readonly string[];
	/** `binh-tan/7679-qd-ubnd-2022#3.13/1@binh-tan/ubnd-phuong-an-lac`, which no other occurrence has. */
	readonly occasion: string;
}

/** Every occurrence of these assignments as it stands on a day, with its class. */
export function classed(index: Index, entries: readonly AssignmentEntry[], day: string): Classed[] {
	return entries.flatMap((entry) =>
		stoodOn(index, entry, day).map((one): Classed => {
			const { unit, together, phase, round } = one.occurrence;
			const numberOf = (id: string) => index.headOf.get(id)?.number ?? id;
			return {
				assignment: entry.id,
				document: numberOf(entry.document),
				number: entry.number,
				task: entry.task,
				units: (unit === null ? together : [unit]).map((id) => index.units.get(id)?.name ?? id),
				phase,
				round,
				end: one.end,
				class: classOf(one),
				standing: standings.names[one.standing],
				by: [...new Set(one.heard.map(({ document }) => numberOf(document.id)))].sort(),
				occasion: occurrenceId(one.occurrence),
			};
		}),
	);
}

/**
 * The class of an occurrence; `null` where none fits. What is in time counts as unfinished only where a document says so: silence is
 * no finding. So does what is past and of which nobody has spoken, what has no day, and what documents disagree on.
 */
function classOf({ standing, reported }: Stood): TrackerClass | null {
	switch (standing) {
		case 'done-on-time':
		case 'done-late':
		case 'overdue':
			return standing;
		case 'open':
			return reported === null ? null : 'open';
		default:
			return null;
	}
}

import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { type Occasion, occasionsOf } from '../calendar/occasions.ts';
import { documentLink } from '../link/document.ts';

/** Most documents that are named under one day. */
const mostNamed = 12;

/** A day on which deadlines end, with the documents that set them. */
interface DueDay {
	readonly day: string;
	/** The day in the calendar. */
	readonly href: string;
	/** How many deadlines end on it, recurring ones once for each round that does. */
	readonly count: number;
	/** How many documents set them. */
	readonly documentCount: number;
	/** The documents by name; none where they are very many. */
	readonly documents: {
		readonly href: string;
		readonly name: string;
		readonly locality: string;
		readonly count: number;
	}[];
}

/** What is due as seen from a day. */
export interface DueView {
	/** The day from which it is seen. */
	readonly asOf: string;
	/** The next days on which deadlines end, that day included, soonest first. */
	readonly next: DueDay[];
	/** The last days before it, latest first. */
	readonly passed: DueDay[];
}

const known = new WeakMap<Index, Map<string, Occasion[]>>();

/** Every occasion of the register by its last day, the days in their order; worked out once. */
export function occasionsByDay(index: Index): ReadonlyMap<string, readonly Occasion[]> {
	const { assignments, workingDays } = index.register;
	const days = known.get(index) ?? Map.groupBy(occasionsOf(assignments, workingDays), ({ day }) => day);
	known.set(index, days);
	return days;
}

/** The `limit` next and the `limit` last days with deadlines, seen from `asOf`. Assignments without a date are on no day. */
export function dueView(index: Index, asOf: string, limit: number): DueView {
	const days = [...occasionsByDay(index)];
	const first = days.findIndex(([day]) => day >= asOf);
	const split = first === -1 ? days.length : first;
	const view = ([day, occasions]: (typeof days)[number]): DueDay => {
		const documents = [...Map.groupBy(occasions, ({ assignment }) => assignment.document)];
		return {
			day,
			href: address.calendarDay(day),
			count: occasions.length,
			documentCount: documents.length,
			documents: (documents.length > mostNamed ? [] : documents).map(([id, own]) => {
				const { name, locality } = documentLink(index, id);
				return { href: `${address.document(id)}#nhiem-vu`, name, locality, count: own.length };
			}),
		};
	};
	return {
		asOf,
		next: days.slice(split, split + limit).map(view),
		passed: days
			.slice(Math.max(0, split - limit), split)
			.reverse()
			.map(view),
	};
}

import { address } from '../../address.ts';
import type { DayIs, Index } from '../../register/index.ts';
import { documentLink } from '../link/document.ts';
import { occasionsIn } from './month.ts';

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
	/** Which day that is. */
	readonly dayIs: DayIs;
	/** The next days on which deadlines end, that day included, soonest first. */
	readonly next: DueDay[];
	/** The last days before it, latest first. */
	readonly passed: DueDay[];
}

/**
 * The `limit` next and the `limit` last days with deadlines, seen from the day of the index. Assignments without a date are on
 * no day.
 */
export function dueView(index: Index, limit: number): DueView {
	const asOf = index.day;
	const view = (day: string): DueDay => {
		const occasions = occasionsIn(index, day.slice(0, 7)).filter((one) => one.day === day);
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
	const years = [...new Set(index.monthsDue.map((month) => month.slice(0, 4)))];
	const daysOf = (year: string) => (index.dueIn.get(year)?.days ?? []).map(({ day }) => day);
	const next: string[] = [];
	for (const year of years.filter((one) => one >= asOf.slice(0, 4)))
		if (next.length < limit) next.push(...daysOf(year).filter((day) => day >= asOf));
	const passed: string[] = [];
	for (const year of years.filter((one) => one <= asOf.slice(0, 4)).reverse())
		if (passed.length < limit)
			passed.push(
				...daysOf(year)
					.filter((day) => day < asOf)
					.reverse(),
			);
	return { asOf, dayIs: index.dayIs, next: next.slice(0, limit).map(view), passed: passed.slice(0, limit).map(view) };
}

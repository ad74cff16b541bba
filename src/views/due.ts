import type { Index } from '../register/index.ts';
import { address } from './address.ts';
import { documentLink } from './document-link.ts';

/** A day on which deadlines end, with the documents that set them. */
interface DueDay {
	readonly day: string;
	/** How many deadlines end on it, recurring ones once for each round that does. */
	readonly count: number;
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

/** The `limit` next and the `limit` last days with deadlines, seen from `asOf`. Assignments without a date are on no day. */
export function dueView(index: Index, asOf: string, limit: number): DueView {
	const days = new Map<string, Map<string, number>>();
	for (const { document, deadline } of index.register.assignments) {
		for (const { kind, end, occurrences } of deadline?.phases ?? []) {
			const ends = kind === 'by' || kind === 'within' ? [end] : occurrences.map((one) => one.end);
			for (const day of ends) {
				if (day === null) continue;
				const documents = days.get(day) ?? new Map<string, number>();
				documents.set(document, (documents.get(document) ?? 0) + 1);
				days.set(day, documents);
			}
		}
	}
	const sorted = [...days.keys()].sort();
	const first = sorted.findIndex((day) => day >= asOf);
	const split = first === -1 ? sorted.length : first;
	const view = (day: string): DueDay => {
		const documents = [...(days.get(day) ?? [])].map(([id, count]) => {
			const { name, locality } = documentLink(index, id);
			return { href: `${address.document(id)}#nhiem-vu`, name, locality, count };
		});
		return { day, count: documents.reduce((sum, { count }) => sum + count, 0), documents };
	};
	return {
		asOf,
		next: sorted.slice(split, split + limit).map(view),
		passed: sorted
			.slice(Math.max(0, split - limit), split)
			.reverse()
			.map(view),
	};
}

import type { Span } from '../../deadline/deadline.ts';
import type { Reason, ResultState, SourceKind } from '../../schemas/result.ts';

/** By document: those that say something of the fate of its assignments, each once, in the order in which they do. */
export function reportsOn(results: readonly ResultEntry[]): ReadonlyMap<string, readonly string[]> {
	const reports = new Map<string, Set<string>>();
	for (const { assignment, document } of results) {
		const about = assignment.slice(0, assignment.indexOf('#'));
		const known = reports.get(about) ?? new Set();
		reports.set(about, known.add(document));
	}
	return new Map([...reports].map(([about, by]) => [about, [...by]]));
}

/** What was handed in; what the document does not state is `null`. */
interface HandedIn {
	readonly text: string | null;
	readonly number: string | null;
	readonly issued: string | null;
}

/** What one document says of one assignment, or of one part of it. What it does not state is `null`. */
export interface ResultEntry {
	/** `binh-tan/45-bc-ubnd-2023#kq-1.9-2023-04-01` */
	readonly id: string;
	/** Id of the document that says so. */
	readonly document: string;
	/** Day to whose end that document speaks, `YYYY-MM-DD`; `null` if it states none. */
	readonly dataDay: string | null;
	/** Id of the assignment of which it speaks. */
	readonly assignment: string;
	/** Item of the document that says so. */
	readonly item: string | null;
	/** Which part of the deadline as it was first set, counted from 1. */
	readonly phase: number | null;
	/** The round of a recurring duty. */
	readonly round: Span | null;
	/** Whether it speaks of every part and round. */
	readonly all: boolean;
	/** Id of the unit or group of which it speaks; `null` if of all who answer. */
	readonly unit: string | null;
	/** `null` of a count without names, and of words that do not say whether it is done. */
	readonly state: ResultState | null;
	/** First and last day between which it was finished, and the words for them. */
	readonly finished: (Span & { readonly text: string }) | null;
	readonly count: { readonly done: number; readonly of: number } | null;
	readonly deliverables: readonly HandedIn[];
	/** How far it is, in the document's words; they move no standing. */
	readonly progress: string | null;
	readonly difficulty: string | null;
	/** What the document asks for. It changes nothing until a document decides it. */
	readonly proposal: string | null;
	readonly reason: Reason | null;
	readonly note: string | null;
	/** Id of the document whose statement of the same thing it takes back. */
	readonly corrects: string | null;
	readonly via: SourceKind | null;
	/** Whether it is said by one that took over from those who answer, all of which had ended. */
	readonly bySuccessor: boolean;
}

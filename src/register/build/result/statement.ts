import type { WrittenResult } from '../../../schemas/result.ts';
import type { DocumentEntry } from '../../entries.ts';
import { localityOf } from '../../id.ts';
import type { ResultEntry } from '../../results/result.ts';
import type { NamedTime } from './time.ts';

/** A statement, and the place where it is written. */
export interface ReadResult {
	readonly said: ResultEntry;
	readonly path: readonly PropertyKey[];
}

/** What is found out of a statement besides its words and its time. */
type Found = Pick<ResultEntry, 'assignment' | 'unit' | 'finished' | 'corrects' | 'bySuccessor'> & {
	readonly document: DocumentEntry;
};

/** Gives ids to statements: that of the document, the item of the assignment, and what of it is named. */
export interface Identifier {
	/** The id of the next statement of a document about an assignment. Each is given once. */
	readonly identify: (document: string, assignment: string, unit: string | null, time: NamedTime) => string;
}

/** Knows the ids that were given so far. */
export function identifier(): Identifier {
	const taken = new Map<string, number>();
	const identify: Identifier['identify'] = (document, assignment, unit, { phase, round }) => {
		const time = `${phase === null ? '' : `-${phase}`}${round === null ? '' : `-${round.start}`}`;
		const whose = unit === null ? '' : `-${unit.slice(localityOf(unit).length + 1)}`;
		const id = `${document}#kq-${assignment.slice(assignment.indexOf('#') + 1)}${time}${whose}`;
		const count = (taken.get(id) ?? 0) + 1;
		taken.set(id, count);
		return count === 1 ? id : `${id}-${count}`;
	};
	return { identify };
}

/** Most statements name no product: one list serves them all. */
const none: ResultEntry['deliverables'] = [];

const deliverable = ({ text, number, issued }: WrittenResult['deliverables'][number]) => ({
	text: text ?? null,
	number: number ?? null,
	issued: issued ?? null,
});

/** One statement of an entry. It is made at once, as there are tens of thousands. */
export function statement(
	written: WrittenResult,
	found: Found,
	time: NamedTime,
	{ identify }: Identifier,
): ResultEntry {
	const { document, assignment, unit } = found;
	return {
		id: identify(document.id, assignment, unit, time),
		document: document.id,
		dataDay: document.dataDay ?? null,
		assignment,
		item: written.item ?? null,
		phase: time.phase,
		round: time.round,
		all: written.all === true,
		unit,
		state: written.state ?? null,
		finished: found.finished,
		count: written.count ?? null,
		deliverables: written.deliverables.length === 0 ? none : written.deliverables.map(deliverable),
		progress: written.progress ?? null,
		difficulty: written.difficulty ?? null,
		proposal: written.proposal ?? null,
		reason: written.reason ?? null,
		note: written.note ?? null,
		corrects: found.corrects,
		via: written.via ?? null,
		bySuccessor: found.bySuccessor,
	};
}

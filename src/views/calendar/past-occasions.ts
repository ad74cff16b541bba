import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Edition, FormerDocument } from '../../register/past/edition.ts';
import { formerLink } from '../link/document.ts';
import { calendarEvent } from './event.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

/** What git knows of an occasion. */
export interface PastOccasion {
	/** As it was last; its `assignment` too. */
	readonly occasion: Occasion;
	/** What its document said of itself then. */
	readonly document: FormerDocument;
	/** How often what its event shows was changed, dropping it and taking it up again included. */
	readonly revisions: number;
	/** The time of the last change, or of the commit that brought it, in the portal's zone, as RFC 3339 writes it. */
	readonly time: string;
	/** Why it is there no longer: its assignment has other dates or none, its assignment is gone, its document is gone; `null` while it is there. */
	readonly dropped: 'deadline' | 'assignment' | 'document' | null;
}

/** An occasion that is there no longer. */
export interface DroppedOccasion extends PastOccasion {
	readonly dropped: NonNullable<PastOccasion['dropped']>;
}

const known = new WeakMap<Index, Map<string, ReadonlyMap<string, PastOccasion>>>();

/** The occasions that a document has ever had, by id; none where it has had one version only. Worked out once. */
export function pastOccasions(index: Index, document: string): ReadonlyMap<string, PastOccasion> {
	const documents = known.get(index) ?? new Map<string, ReadonlyMap<string, PastOccasion>>();
	known.set(index, documents);
	const found = documents.get(document) ?? readPast(index, index.past.get(document)?.editions ?? []);
	documents.set(document, found);
	return found;
}

const dropped = new WeakMap<Index, readonly DroppedOccasion[]>();

/** Every occasion that documents had and have no longer, by last day, also of documents that are gone. Worked out once. */
export function droppedOccasions(index: Index): readonly DroppedOccasion[] {
	const found =
		dropped.get(index) ?? [...index.past.keys()].flatMap((document) => droppedOf(index, document)).sort(byDay);
	dropped.set(index, found);
	return found;
}

function droppedOf(index: Index, document: string): DroppedOccasion[] {
	// In the live preview, which reads the past once, one may have been taken up again.
	const live = new Set(occasionsOf(index.assignmentsOf.get(document) ?? []).map(({ id }) => id));
	return [...pastOccasions(index, document)].flatMap(([id, { dropped: why, ...one }]) =>
		why === null || live.has(id) ? [] : [{ ...one, dropped: why }],
	);
}

const sortKey = ({ occasion: { day, id } }: PastOccasion) => `${day} ${id}`;
const byDay = (a: PastOccasion, b: PastOccasion) => (sortKey(a) < sortKey(b) ? -1 : 1);

function readPast(index: Index, editions: readonly Edition[]): ReadonlyMap<string, PastOccasion> {
	const all = new Map<string, PastOccasion>();
	const shows = ({ occasion, document }: Pick<PastOccasion, 'occasion' | 'document'>) =>
		JSON.stringify(calendarEvent(index, occasion, formerLink(index, occasion.assignment.document, document)));
	const occasions = (one: AssignmentEntry | undefined) =>
		new Map(occasionsOf(one ? [one] : [], index.register.workingDays).map((occasion) => [occasion.id, occasion]));
	for (const [at, { time, document, assignments }] of editions.entries()) {
		const before = editions[at - 1];
		if (document === null) {
			for (const [key, old] of all) all.set(key, { ...old, revisions: old.revisions + 1, time, dropped: 'document' });
			continue;
		}
		for (const id of new Set([...(before?.assignments.keys() ?? []), ...assignments.keys()])) {
			const [was, entry] = [before?.assignments.get(id), assignments.get(id)];
			if (was === entry && before?.document === document) continue;
			const now = occasions(entry);
			for (const [key, occasion] of now) {
				const old = all.get(key);
				const isSame = old?.dropped === null && shows(old) === shows({ occasion, document });
				const changed = { revisions: old ? old.revisions + 1 : 0, time, dropped: null };
				all.set(key, { ...(isSame ? old : changed), occasion, document });
			}
			const dropped = entry === undefined ? 'assignment' : 'deadline';
			for (const key of occasions(was).keys()) {
				const old = all.get(key);
				if (old && !now.has(key)) all.set(key, { ...old, revisions: old.revisions + 1, time, dropped });
			}
		}
	}
	return all;
}

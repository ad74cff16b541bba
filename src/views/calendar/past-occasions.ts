import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Edition, FormerDocument } from '../../register/past/edition.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

/** What git knows of an occasion. */
export interface PastOccasion {
	/** As it was last; its `assignment` too. */
	readonly occasion: Occasion;
	/** What its document said of itself then. */
	readonly document: FormerDocument;
	/** How often what its event shows was changed, dropping it and taking it up again included. */
	readonly revisions: number;
	/** The time of the last change, or of the commit that brought it. It is in the portal's zone, as RFC 3339 writes it. */
	readonly time: string;
	/**
	 * Why it is there no longer; `null` while it is there. Its assignment has other dates or none, its assignment is gone, or its
	 * document is gone.
	 */
	readonly dropped: 'deadline' | 'assignment' | 'document' | null;
}

/** An occasion that is there no longer. */
export interface DroppedOccasion extends PastOccasion {
	readonly dropped: NonNullable<PastOccasion['dropped']>;
}

/** The occasions that a document has ever had, by id; none where it has had one version only. Worked out once. */
export function pastOccasions(index: Index, document: string): ReadonlyMap<string, PastOccasion> {
	return index.remember('past-occasions', document, (own) => readPast(own, own.past.get(document)?.editions ?? []));
}

/** What these documents had and have no longer, by last day. They may be of the register or gone; each is named once. */
export function droppedOccasions(index: Index, documents: Iterable<string>): DroppedOccasion[] {
	return [...documents].flatMap((document) => droppedOf(index, document)).sort(byDay);
}

function droppedOf(index: Index, document: string): DroppedOccasion[] {
	const dropped = [...pastOccasions(index, document)].flatMap(([id, { dropped: why, ...one }]) =>
		why === null ? [] : [{ id, one: { ...one, dropped: why } }],
	);
	if (dropped.length === 0) return [];
	// In the live preview, which reads the past once, one may have been taken up again.
	const live = new Set(occasionsOf(index.assignmentsOf.get(document) ?? []).map(({ id }) => id));
	return dropped.flatMap(({ id, one }) => (live.has(id) ? [] : [one]));
}

const sortKey = ({ occasion: { day, id } }: PastOccasion) => `${day} ${id}`;
const byDay = (a: PastOccasion, b: PastOccasion) => (sortKey(a) < sortKey(b) ? -1 : 1);

/** What counts as a change of an occasion: all that its event tells or leads to. */
function shows({ occasion, document: { type, number, issued } }: Pick<PastOccasion, 'occasion' | 'document'>): string {
	const { day, start, end, label, recurring, every, assignment } = occasion;
	const { number: item, task, deliverables, leads, cooperating, cooperationNote, deadline } = assignment;
	return JSON.stringify([
		[type, number, issued],
		[day, start, end, label, recurring, every],
		[item, task, deliverables, leads, cooperating, cooperationNote, deadline?.text],
	]);
}

function readPast(index: Index, editions: readonly Edition[]): ReadonlyMap<string, PastOccasion> {
	const all = new Map<string, PastOccasion>();
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

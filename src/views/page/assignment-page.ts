import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type OriginalLink, originalLinks } from '../source/original.ts';
import { type WhyView, whyView } from '../standing/why.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';

/** An assignment beside which another one stands in the document. */
interface NeighbourView {
	/** From the page of an assignment of the same document. */
	readonly href: string;
	readonly number: string;
}

/** The page of one assignment. */
export interface AssignmentPage {
	readonly path: string;
	readonly assignment: AssignmentView;
	/** Why it stands as it does; `null` if the site has no report about its document. */
	readonly why: WhyView | null;
	/** The task without links, for the head of the page. */
	readonly task: string;
	/** Where the original of the document is. */
	readonly originals: readonly OriginalLink[];
	/** Who issued the document. */
	readonly issuer: string;
	/** The one before and the one after in the order of the document; `null` at its ends. */
	readonly previous: NeighbourView | null;
	readonly next: NeighbourView | null;
}

/** The assignment with all that is said of it, why it stands so and its neighbours. Throws if the register has none of this id. */
export function assignmentPage(index: Index, id: string): AssignmentPage {
	const own = index.assignments.get(id);
	const document = own && index.documents.get(own.document);
	if (own === undefined || document === undefined) throw new Error(`no assignment ${id}`);
	const all = index.assignmentsOf.get(own.document) ?? [];
	const at = placesOf(index, own.document).get(id) ?? -1;
	return {
		path: address.assignmentPage(id),
		assignment: assignmentView(index, own),
		why: whyView(index, own),
		task: own.task,
		originals: originalLinks(document),
		issuer: index.units.get(document.issuer)?.name ?? index.localities.get(document.locality)?.name ?? '',
		previous: neighbour(all[at - 1]),
		next: neighbour(all[at + 1]),
	};
}

/** The places of a document's assignments in its order, worked out once. */
const placesOf = (index: Index, document: string): ReadonlyMap<string, number> =>
	index.remember(
		'places',
		document,
		(traced) => new Map((traced.assignmentsOf.get(document) ?? []).map(({ id }, at) => [id, at])),
	);

function neighbour(one: AssignmentEntry | undefined): NeighbourView | null {
	return one === undefined
		? null
		: { href: `../${address.assignmentPage(one.id).split('/').at(-2)}/`, number: one.number };
}

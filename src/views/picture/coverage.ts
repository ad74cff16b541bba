import { address } from '../../address.ts';
import { datedSpans } from '../../deadline/days/last-days.ts';
import type { AssignmentEntry, DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { pictures } from '../../vi/pictures.ts';
import { inOneLine } from '../../words/one-line.ts';

/** What is counted as having no counterpart, in the order in which pages show it. */
export const gapKinds = ['unserved', 'noSingleLead', 'noDeliverable', 'undated', 'unnamed'] as const;
type GapKind = (typeof gapKinds)[number];

/** A target, an assignment or a unit that has no counterpart. */
interface GapItem {
	readonly href: string;
	/** Item number in the document, or the unit's short name. */
	readonly name: string;
	/** In what way, where there are several; else `null`. */
	readonly why: string | null;
}

/** All of one document that has no counterpart in one way. */
export interface Gap {
	readonly kind: GapKind;
	/** How many there are to look at: the document's targets or assignments, or the locality's units. */
	readonly of: number;
	readonly items: GapItem[];
}

/**
 * The document's gaps, one entry for each kind; a kind that has none has no items. Empty if it gives no assignment and sets no
 * target: then there is nothing to cover. Throws if the register has no document with this id.
 */
export function coverageGaps(index: Index, id: string): Gap[] {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const assignments = index.assignmentsOf.get(id) ?? [];
	const targets = index.targetsOf.get(id) ?? [];
	if (assignments.length + targets.length === 0) return [];
	const units = askedUnits(index, document);
	const named = namedUnits(index, id);
	const found = (why: (one: AssignmentEntry) => string | null | undefined): GapItem[] =>
		assignments.flatMap((one) => {
			const said = why(one);
			return said === undefined ? [] : [{ href: address.assignment(one.id), name: one.number, why: said }];
		});
	const items: Readonly<Record<GapKind, GapItem[]>> = {
		unserved: targets
			.filter((one) => (index.servingTarget.get(one.id) ?? []).length === 0)
			.map((one) => ({ href: address.target(one.id), name: one.ref, why: null })),
		noSingleLead: found((one) => leadGap(index, one)),
		noDeliverable: found(({ deliverables }) => (deliverables.length === 0 ? null : undefined)),
		undated: found((one) =>
			hasDays(one) ? undefined : one.deadline ? inOneLine(one.deadline.text) : pictures.noDeadline,
		),
		unnamed: units
			.filter((unit) => !named.has(unit.id))
			.map((unit) => ({ href: address.unit(unit.id), name: unit.short, why: null })),
	};
	const of: Readonly<Record<GapKind, number>> = {
		unserved: targets.length,
		noSingleLead: assignments.length,
		noDeliverable: assignments.length,
		undated: assignments.length,
		unnamed: units.length,
	};
	return gapKinds.map((kind) => ({ kind, of: of[kind], items: items[kind] }));
}

/** Whether the words of the deadline name days. It is asked of the document: an assignment that was cancelled had them, too. */
const hasDays = ({ deadline }: AssignmentEntry): boolean =>
	(deadline?.phases ?? []).some((phase) => datedSpans(phase).length > 0);

/** Why an assignment has no single named lead; `undefined` if it has one. */
function leadGap(index: Index, { leads }: AssignmentEntry): string | undefined {
	const units = leads.flatMap((id) => index.units.get(id) ?? []);
	const [only] = units;
	if (only === undefined) return pictures.leadNone;
	if (units.length > 1) return pictures.leadSeveral(units.length);
	return only.members === null ? undefined : pictures.leadGroup(only.short);
}

/**
 * The units that the document could have named. They are of its locality, existed when it was issued, and are not its issuer.
 */
function askedUnits(index: Index, { locality, issuer, jointIssuers, issued }: DocumentEntry) {
	return (index.unitsIn.get(locality) ?? []).filter(
		({ id, members, until }) =>
			members === null && ![issuer, ...jointIssuers].includes(id) && (until === null || until >= issued),
	);
}

/**
 * Ids of the units and groups that the document names as lead, cooperating or responsible. Members of the groups are among
 * them.
 */
function namedUnits(index: Index, document: string): ReadonlySet<string> {
	const named = [
		...(index.assignmentsOf.get(document) ?? []).flatMap(({ leads, cooperating }) => [...leads, ...cooperating]),
		...(index.targetsOf.get(document) ?? []).flatMap(({ responsible }) => responsible),
	];
	return new Set([...named, ...named.flatMap((id) => index.units.get(id)?.members ?? [])]);
}

import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { FormerDocument } from '../../register/past/edition.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

/** An occasion that a later document took away: it moved the deadline, called the duty off, or gave it to others. */
export interface AmendedOccasion {
	/** As it was. */
	readonly occasion: Occasion;
	/** What the document that gave it says of itself. */
	readonly document: FormerDocument;
	/** Id of the document that took it away. */
	readonly by: string;
	/** From when. */
	readonly day: string;
	readonly dropped: 'amended' | 'cancelled' | 'replaced' | 'reassigned';
	/** How often its assignment was changed by documents, this time included. */
	readonly revisions: number;
}

/**
 * What later documents took away from these assignments, by last day. A deadline that was moved and has the same place keeps
 * its event, so it is not among them.
 */
export function amendedOccasions(index: Index, assignments: readonly AssignmentEntry[]): AmendedOccasion[] {
	return assignments
		.filter(({ amendments, end }) => amendments.length > 0 || end !== null)
		.flatMap((one) => ofOne(index, one))
		.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** What a unit led of these assignments until later documents gave them to others. */
export function reassignedOccasions(index: Index, unit: string): AmendedOccasion[] {
	const { workingDays } = index.register;
	return (index.ledBefore.get(unit) ?? []).flatMap((one): AmendedOccasion[] => {
		const document = index.headOf.get(one.document);
		const at = one.amendments.findLastIndex(({ leads }) => leads?.before.includes(unit) === true);
		const away = one.amendments[at];
		if (document === undefined || away === undefined) return [];
		return occasionsOf([one], workingDays)
			.filter(({ day }) => day >= away.day)
			.map((occasion) => ({
				occasion,
				document,
				by: away.by,
				day: away.day,
				dropped: 'reassigned',
				revisions: at + 1,
			}));
	});
}

const sortKey = ({ occasion: { day, id } }: AmendedOccasion) => `${day} ${id}`;

function ofOne(index: Index, one: AssignmentEntry): AmendedOccasion[] {
	const { workingDays } = index.register;
	const document = index.headOf.get(one.document);
	if (document === undefined) return [];
	const held = new Set(occasionsOf([one], workingDays).map(({ id }) => id));
	const taken: AmendedOccasion[] = [];
	const take = (was: AssignmentEntry, why: Pick<AmendedOccasion, 'by' | 'day' | 'dropped' | 'revisions'>) => {
		for (const occasion of occasionsOf([was], workingDays)) {
			if (held.has(occasion.id)) continue;
			held.add(occasion.id);
			taken.push({ occasion, document, ...why });
		}
	};
	const { end } = one;
	if (end !== null)
		take(
			{ ...one, end: null },
			{
				by: end.by,
				day: end.day,
				dropped: end.why,
				revisions: one.amendments.length + (end.why === 'replaced' ? 1 : 0),
			},
		);
	for (const [at, { deadline, by, day }] of [...one.amendments.entries()].toReversed())
		if (deadline !== null)
			take({ ...one, deadline: deadline.before, end: null }, { by, day, dropped: 'amended', revisions: at + 1 });
	return taken;
}

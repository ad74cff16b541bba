import { address } from '../../address.ts';
import { lengthOf } from '../../register/counts.ts';
import type { AssignmentEntry, UnitEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type AssignmentView, assignmentView } from './assignment.ts';
import { type TargetView, targetView } from './target.ts';

/** A unit's or group's page. What is given by name and what is given through a group are kept apart, as are the two roles. */
export interface UnitView {
	readonly entry: UnitEntry;
	readonly locality: {
		readonly href: string;
		readonly name: string;
		readonly endedBy: string | null;
		readonly successorsSource: string | null;
	};
	/** Whether the locality, not the unit, has the successors. */
	readonly successorsOfLocality: boolean;
	readonly leads: AssignmentView[];
	readonly cooperates: AssignmentView[];
	/** For each group that names the unit as a member and was given something. */
	readonly throughGroups: {
		readonly group: UnitLink;
		readonly leads: AssignmentView[];
		readonly cooperates: AssignmentView[];
	}[];
	readonly members: UnitLink[];
	readonly memberOf: UnitLink[];
	/** Open groups of the locality that were given something: who belongs to them is not said. */
	readonly openGroups: (UnitLink & { readonly count: number })[];
	readonly targets: TargetView[];
	readonly issued: DocumentLink[];
}

/** The unit with everything it was given. Throws if the register has no unit with this id. */
export function unitView(index: Index, id: string): UnitView {
	const entry = index.units.get(id);
	if (entry === undefined) throw new Error(`no unit ${id}`);
	const locality = index.localities.get(entry.locality);
	const views = (assignments: readonly AssignmentEntry[] | undefined) =>
		(assignments ?? []).map((one) => assignmentView(index, one));
	const groups = index.groupsOf.get(id) ?? [];
	const given = (group: string) => lengthOf(index, 'ledBy', group) + lengthOf(index, 'cooperatedBy', group);
	const openGroups = (index.unitsIn.get(entry.locality) ?? []).filter(
		(one) => one.open && one.id !== id && !groups.includes(one) && given(one.id) > 0,
	);
	const targets = new Set([
		...(index.answeredBy.get(id) ?? []),
		...groups.flatMap((group) => index.answeredBy.get(group.id) ?? []),
		...[id, ...groups.map((group) => group.id)]
			.flatMap((given) => index.ledBy.get(given) ?? [])
			.flatMap((one) => one.targets.flatMap((target) => index.targets.get(target) ?? [])),
	]);
	const issued = index.issuedBy.get(id) ?? [];
	return {
		entry,
		locality: {
			href: address.locality(entry.locality),
			name: locality?.name ?? '',
			endedBy: locality?.endedBy ?? null,
			successorsSource: locality?.successorsSource ?? null,
		},
		successorsOfLocality:
			entry.until !== null && entry.successors.length === 0 && (locality?.successors.length ?? 0) > 0,
		leads: views(index.ledBy.get(id)),
		cooperates: views(index.cooperatedBy.get(id)),
		throughGroups: groups
			.filter((group) => given(group.id) > 0)
			.flatMap((group) =>
				unitLinks(index, [group.id]).map((link) => ({
					group: link,
					leads: views(index.ledBy.get(group.id)),
					cooperates: views(index.cooperatedBy.get(group.id)),
				})),
			),
		members: unitLinks(index, entry.members ?? []),
		memberOf: unitLinks(
			index,
			groups.map((group) => group.id),
		),
		openGroups:
			entry.members === null
				? openGroups.flatMap((group) =>
						unitLinks(index, [group.id]).map((link) => ({ ...link, count: given(group.id) })),
					)
				: [],
		targets: [...targets].map((target) => targetView(index, target)),
		issued: issued.map((document) => documentLink(index, document.id)),
	};
}

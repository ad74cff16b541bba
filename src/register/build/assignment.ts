import { say } from '../../problem/messages.ts';
import type { Assignment } from '../../schemas/assignment.ts';
import type { AssignmentEntry } from '../entries.ts';
import { itemId } from '../id.ts';
import type { Desk } from './desk.ts';
import { dueOfLeads } from './dues.ts';
import { reportEnd } from './ended.ts';
import { particularsOf } from './particulars.ts';
import { reportSeveral } from './several.ts';
import type { ServedTarget } from './target/target-parts.ts';

/** Tells of each value whether it was asked of it before. */
function seenBefore(): (value: string) => boolean {
	const seen = new Set<string>();
	return (value) => seen.has(value) || !seen.add(value);
}

/** The assignment as the register holds it; problems go to the desk. `targets` are those of the same document, as it may name them. */
export function buildAssignment(
	assignment: Assignment,
	index: number,
	desk: Desk,
	targets: ReadonlyMap<string, ServedTarget>,
): AssignmentEntry {
	const at = (...path: PropertyKey[]) => ['assignments', index, ...path];
	const { indicators, fields } = desk.basics;
	const units = (key: 'leads' | 'cooperating') =>
		assignment[key].flatMap((written, position) => {
			const unit = desk.unit(written, at(key, position));
			if (unit !== null) reportEnd(unit, at(key, position), desk);
			return unit === null ? [] : [{ unit, position }];
		});
	const leads = units('leads');
	const cooperating = units('cooperating');
	const leadIds = new Set<string>();
	for (const { unit, position } of leads) {
		if (leadIds.has(unit.id)) desk.report(at('leads', position), say('unit-twice', unit.name));
		leadIds.add(unit.id);
	}
	const cooperatingIds = new Set<string>();
	for (const { unit, position } of cooperating) {
		if (leadIds.has(unit.id)) desk.report(at('cooperating', position), say('lead-also-cooperates', unit.name));
		if (cooperatingIds.has(unit.id)) desk.report(at('cooperating', position), say('unit-twice', unit.name));
		cooperatingIds.add(unit.id);
	}
	if (assignment.field !== undefined && fields !== null && !fields.has(assignment.field)) {
		desk.report(
			at('field'),
			say(
				'unknown-field',
				assignment.field,
				desk.nearest(assignment.field, () => fields),
			),
		);
	}
	const isAgain = seenBefore();
	for (const [position, id] of assignment.indicators.entries()) {
		if (isAgain(id)) desk.report(at('indicators', position), say('entry-twice', id));
		else if (indicators !== null && !indicators.has(id))
			desk.report(
				at('indicators', position),
				say(
					'unknown-indicator',
					id,
					desk.nearest(id, () => indicators.keys()),
				),
			);
	}
	for (const [position, one] of assignment.deliverables.entries())
		reportSeveral(one, at('deliverables', position), desk);
	if (assignment.verbatim === true && assignment.words !== undefined)
		desk.report(at('words'), say('words-and-verbatim'));
	const isTargetAgain = seenBefore();
	const served = assignment.targets.flatMap((id, position) => {
		const target = targets.get(id);
		if (isTargetAgain(id)) {
			desk.report(at('targets', position), say('entry-twice', id));
			return [];
		}
		if (target === undefined && desk.targetsKnown)
			desk.report(
				at('targets', position),
				say(
					'unknown-target',
					id,
					desk.nearest(id, () => targets.keys()),
				),
			);
		return target ?? [];
	});
	return {
		id: itemId('assignment', desk.document, assignment.id),
		document: desk.document,
		number: assignment.item ?? assignment.id,
		task: assignment.task,
		words: assignment.words ?? null,
		...(assignment.verbatim === true && { verbatim: true }),
		deliverables: assignment.deliverables,
		leads: leads.map(({ unit }) => unit.id),
		each: assignment.each === true,
		cooperating: cooperating.map(({ unit }) => unit.id),
		cooperationNote: assignment.cooperationNote ?? null,
		deadline: dueOfLeads(assignment, leadIds, at, desk),
		field: assignment.field ?? null,
		indicators: [...new Set([...assignment.indicators, ...served.map(({ indicator }) => indicator)])],
		targets: [...new Set(served.flatMap(({ ids }) => ids))],
		note: assignment.note ?? null,
		particulars: particularsOf(assignment, at, desk),
		amendments: [],
		end: null,
	};
}

import type { WorkingDays } from '../../deadline/days/working-day.ts';
import { asFirstGiven } from '../../standing/handed-on.ts';
import type { AddedPart, DutyChange, LeadGroup, Log, LogDocument, Statement } from '../../standing/log.ts';
import type { Bound } from '../../standing/threshold.ts';
import { earliestDay, isWholeDay, latestDay } from '../../words/day.ts';
import type { Amendment } from '../amendment.ts';
import type { AssignmentEntry, UnitEntry } from '../entries.ts';
import type { ConditionEntry } from '../scores/condition-entry.ts';
import { everyLead, firstDeadline, firstLeads } from './first.ts';
import { type MovedTimes, movedTimes } from './moves.ts';
import { firstPhases } from './phases.ts';
import type { ResultEntry } from './result.ts';

/** What of the register a log is made from. */
export interface Facts {
	readonly units: ReadonlyMap<string, UnitEntry>;
	/** Day of issue of a document, `YYYY-MM-DD` or as much of it as is known. */
	readonly issuedOf: (document: string) => string | undefined;
	/** By which last days are moved (R21); `null` where the site moves none. */
	readonly working: WorkingDays | null;
	/** Whether a condition binds a unit: from which day on which answer was known, oldest first. */
	readonly answersOver: (condition: ConditionEntry, unit: string) => { readonly from: string; readonly is: Bound }[];
}

/**
 * Everything that is known of one assignment, in the form in which its standing is weighed. The duty is the assignment as it was
 * given; what later documents changed, called off or replaced stands with them.
 */
export function logOf(entry: AssignmentEntry, said: readonly ResultEntry[], facts: Facts): Log {
	const given = firstDeadline(entry);
	const phases = firstPhases(entry, said, facts.working);
	const { moves, added } = movedTimes(entry, said, facts.working);
	const { groups, unitEnds } = answering(entry, facts);
	return asFirstGiven({
		duties: [
			{
				id: entry.id,
				leads: firstLeads(entry),
				each: entry.each,
				deadline: given === null ? null : { phases },
				...(added.length > 0 && { added: addedOf(added, facts) }),
			},
		],
		groups,
		unitEnds,
		documents: documentsOf(entry, moves, said, facts),
		bound: boundOf(entry, facts),
	});
}

/** The parts that later documents added, each from the issue of its document on. */
function addedOf(added: MovedTimes['added'], { issuedOf }: Facts): AddedPart[] {
	return added.flatMap(({ phase, time, of, by }) => {
		const issued = issuedOf(by.by);
		return issued === undefined ? [] : [{ phase, time, of, since: latestDay(issued) }];
	});
}

/** Whom of those who answer a condition binds; `undefined` of an assignment without one that scores can tell. */
function boundOf(entry: AssignmentEntry, { units, answersOver }: Facts): Log['bound'] {
	const when = entry.particulars?.when ?? null;
	if (when === null) return undefined;
	const ids = everyLead(entry).flatMap((id) => [id, ...(units.get(id)?.members ?? [])]);
	return Object.fromEntries(ids.map((id) => [id, answersOver(when, id)]));
}

/** The groups among those who lead or led, and the last days of those of them, members too, that have ended. */
function answering(entry: AssignmentEntry, { units }: Facts): Pick<Log, 'groups' | 'unitEnds'> {
	const groups: Record<string, LeadGroup> = {};
	const unitEnds: Record<string, string> = {};
	const noteEnd = (unit: UnitEntry | undefined) => {
		if (unit !== undefined && unit.until !== null) unitEnds[unit.id] = unit.until;
	};
	for (const id of everyLead(entry)) {
		const lead = units.get(id);
		noteEnd(lead);
		if (lead === undefined || lead.members === null) continue;
		groups[id] = { members: lead.members, open: lead.open === true };
		for (const member of lead.members) noteEnd(units.get(member));
	}
	return { groups, unitEnds };
}

/** The documents that speak of the assignment, change it or call it off, each once. */
function documentsOf(
	entry: AssignmentEntry,
	moves: MovedTimes['moves'],
	said: readonly ResultEntry[],
	facts: Facts,
): LogDocument[] {
	const results = Map.groupBy(said, ({ document }) => document);
	const changes = Map.groupBy(entry.amendments, ({ by }) => by);
	const replacing = entry.end?.why === 'replaced' ? entry.end.by : null;
	const ids = new Set([...results.keys(), ...changes.keys(), ...(replacing === null ? [] : [replacing])]);
	const known = [...ids].filter((id) => facts.issuedOf(id) !== undefined);
	// Of most documents one entry speaks: the arrays stay for the whole of a build, and have no spare room.
	return known.map((id): LogDocument => {
		const issued = facts.issuedOf(id) ?? '';
		const own = results.get(id) ?? [];
		const [first] = own;
		return {
			id,
			issued: latestDay(issued),
			issuedFrom: isWholeDay(issued) ? undefined : earliestDay(issued),
			effective: id === replacing && entry.end !== null ? latestDay(entry.end.day) : undefined,
			dataDay: first?.dataDay ?? undefined,
			results: own.length === 1 && first !== undefined ? statementsOf(first) : own.flatMap(statementsOf),
			changes: changes.get(id)?.flatMap((one) => changesOf(one, moves.get(one) ?? [])),
			replaces: id === replacing ? [entry.id] : undefined,
		};
	});
}

/** What is said. What says of no state how it is moves nothing and is left out. */
function statementsOf(one: ResultEntry): Statement[] {
	const { id, phase, round, all, state, finished, corrects, unit } = one;
	if (state === null) return [];
	const isDay = finished !== null && finished.start === finished.end;
	return [
		{
			id,
			phase: phase ?? undefined,
			round: round?.start,
			all,
			state,
			day: isDay ? finished.start : undefined,
			from: isDay ? undefined : finished?.start,
			to: isDay ? undefined : finished?.end,
			corrects: corrects ?? undefined,
			unit: unit ?? undefined,
		},
	];
}

function changesOf(amendment: Amendment, moves: readonly DutyChange[]): DutyChange[] {
	const { leads, cancels } = amendment;
	const day = latestDay(amendment.day);
	return [
		...(cancels ? [{ cancel: true, day }] : []),
		...moves.map((one) => ({ ...one, day })),
		...(leads === null ? [] : [{ unit: leads.of ?? undefined, reassign: leads.to, day }]),
	];
}

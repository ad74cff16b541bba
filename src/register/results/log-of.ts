import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Phase } from '../../deadline/deadline.ts';
import type { DutyChange, LeadGroup, Log, LogDocument, Statement } from '../../standing/log.ts';
import type { Amendment } from '../amendment.ts';
import type { AssignmentEntry, UnitEntry } from '../entries.ts';
import { everyLead, firstDeadline, firstLeads } from './first.ts';
import { firstPhases, movesOf } from './moves.ts';
import type { ResultEntry } from './result.ts';

/** What of the register a log is made from. */
export interface Facts {
	readonly units: ReadonlyMap<string, UnitEntry>;
	/** Day of issue of a document, `YYYY-MM-DD` or as much of it as is known. */
	readonly issuedOf: (document: string) => string | undefined;
	/** By which last days are moved (R21); `null` where the site moves none. */
	readonly working: WorkingDays | null;
}

/**
 * Everything that is known of one assignment, in the form in which its standing is weighed. The duty is the assignment as it was
 * given; what later documents changed, called off or replaced stands with them.
 */
export function logOf(entry: AssignmentEntry, said: readonly ResultEntry[], facts: Facts): Log {
	const leads = everyLead(entry);
	const known = leads.flatMap((id) => facts.units.get(id) ?? []);
	const members = known.flatMap((one) => (one.members ?? []).flatMap((id) => facts.units.get(id) ?? []));
	const groups = known.flatMap(({ id, members: own, open }): [string, LeadGroup][] =>
		own === null ? [] : [[id, { members: own, open: open === true }]],
	);
	const given = firstDeadline(entry);
	const phases = firstPhases(entry, said, facts.working);
	return {
		duties: [
			{
				id: entry.id,
				leads: firstLeads(entry),
				each: entry.each,
				deadline: given === null ? null : { phases },
			},
		],
		groups: Object.fromEntries(groups),
		unitEnds: Object.fromEntries(
			[...known, ...members].flatMap(({ id, until }) => (until === null ? [] : [[id, until] as const])),
		),
		documents: documentsOf(entry, phases, said, facts),
	};
}

/** The documents that speak of the assignment, change it or call it off, each once. */
function documentsOf(
	entry: AssignmentEntry,
	phases: readonly Phase[],
	said: readonly ResultEntry[],
	facts: Facts,
): LogDocument[] {
	const results = Map.groupBy(said, ({ document }) => document);
	const changes = Map.groupBy(entry.amendments, ({ by }) => by);
	const replacing = entry.end?.why === 'replaced' ? entry.end.by : null;
	const ids = new Set([...results.keys(), ...changes.keys(), ...(replacing === null ? [] : [replacing])]);
	return [...ids].flatMap((id): LogDocument[] => {
		const issued = facts.issuedOf(id);
		if (issued === undefined) return [];
		const own = results.get(id) ?? [];
		return [
			{
				id,
				...daysOf(issued),
				effective: id === replacing ? entry.end?.day : undefined,
				dataDay: own[0]?.dataDay ?? undefined,
				results: own.map((one) => statementOf(one, entry)),
				changes: (changes.get(id) ?? []).flatMap((one) => changesOf(one, entry, phases, facts)),
				replaces: id === replacing ? [entry.id] : [],
			},
		];
	});
}

/** The last and the first day on which a document may have been issued, of which the day, the month or the year is known. */
function daysOf(issued: string): { readonly issued: string; readonly issuedFrom?: string } {
	if (issued.length === 10) return { issued };
	const [year = '', month] = issued.split('-');
	const last = month === undefined ? '31' : String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
	return { issued: `${year}-${month ?? '12'}-${last}`, issuedFrom: `${year}-${month ?? '01'}-01` };
}

function statementOf(one: ResultEntry, entry: AssignmentEntry): Statement {
	const { id, phase, round, all, state, finished, count, corrects } = one;
	const isDay = finished !== null && finished.start === finished.end;
	return {
		id,
		phase: phase ?? undefined,
		round: round?.start,
		all,
		unit: answeringUnit(one.unit, entry),
		state: state ?? undefined,
		day: isDay ? finished.start : undefined,
		from: isDay ? undefined : finished?.start,
		to: isDay ? undefined : finished?.end,
		count: count ?? undefined,
		corrects: corrects ?? undefined,
	};
}

/**
 * The unit of a statement as the assignment was given. One that took over a part speaks of the part that it took; one that took
 * over, or joined, a common duty speaks of the whole.
 */
function answeringUnit(unit: string | null, entry: AssignmentEntry): string | undefined {
	if (unit === null || firstLeads(entry).includes(unit)) return unit ?? undefined;
	const change = entry.amendments.find((one) => one.leads?.after.includes(unit) && !one.leads.before.includes(unit));
	if (change?.leads == null) return unit;
	const left = change.leads.before.filter((one) => !change.leads?.after.includes(one));
	return entry.each ? (left[0] ?? unit) : undefined;
}

function changesOf(amendment: Amendment, entry: AssignmentEntry, phases: readonly Phase[], facts: Facts): DutyChange[] {
	const { day, deadline, leads, cancels } = amendment;
	return [
		...(cancels ? [{ cancel: true, day }] : []),
		...(deadline === null ? [] : movesOf(phases, deadline.after, facts.working).map((one) => ({ ...one, day }))),
		...(leads === null ? [] : reassigns(leads, entry, facts).map((one) => ({ ...one, day }))),
	];
}

function reassigns(
	{ before, after }: NonNullable<Amendment['leads']>,
	{ each }: AssignmentEntry,
	{ units }: Facts,
): DutyChange[] {
	const left = before.filter((one) => !after.includes(one));
	const joined = after.filter((one) => !before.includes(one));
	const isAlone = (unit: string) => each || (units.get(unit)?.members ?? null) !== null;
	if (left.length === 0) return each ? [] : [{ reassign: after }];
	return left.map((unit) => ({ unit, reassign: isAlone(unit) ? joined : after }));
}

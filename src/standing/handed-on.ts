import type { Duty, DutyChange, LeadGroup, Log, LogDocument, Statement } from './log.ts';

/** A change that gives a part of a duty to others, with its document. */
interface Handing {
	readonly change: DutyChange;
	readonly document: LogDocument;
}

/** Who has had the part of each who answered for it at first. */
interface Part {
	readonly of: string;
	/** Whether it is answered for apart from the others. */
	readonly isAlone: boolean;
	holders: readonly string[];
	readonly ever: Set<string>;
}

/**
 * A log in which statements and changes name whom they are about as the duty was given: of one that took a part over they are about that part
 * (R18). One who leads with others gives away its own part alone (R14). Changes that give nothing away, and logs without any, stay as they are.
 */
export function asFirstGiven(log: Log): Log {
	const all = log.documents.flatMap((document) =>
		(document.changes ?? []).flatMap((change) => (change.reassign === undefined ? [] : [{ change, document }])),
	);
	if (all.length === 0) return log;
	const parts = new Map(log.duties.map((duty) => [duty.id, partsOf(duty, log.groups)]));
	const of = (duty: string | undefined) =>
		parts.get(duty ?? (log.duties.length === 1 ? (log.duties[0]?.id ?? '') : '')) ?? [];
	const given = new Map<DutyChange, readonly DutyChange[]>();
	for (const { change } of all.sort(byDay)) given.set(change, handOver(change, of(change.duty)));
	return {
		...log,
		documents: log.documents.map((document) => ({
			...document,
			results: document.results?.flatMap((one) => named(one, of(one.duty))),
			changes: document.changes?.flatMap((one) => given.get(one) ?? named(one, of(one.duty))),
		})),
	};
}

/** In the order in which they hold. */
const byDay = (a: Handing, b: Handing): number =>
	compare(a.change.day ?? a.document.issued, b.change.day ?? b.document.issued) ||
	compare(a.document.issued, b.document.issued) ||
	compare(a.document.id, b.document.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function partsOf({ leads, each, deadline }: Duty, groups: Readonly<Record<string, LeadGroup>>): Part[] {
	const timed = new Set((deadline?.phases ?? []).map(({ unit }) => unit));
	return leads.flatMap((lead): Part[] => {
		const group = groups[lead];
		const alone = [lead, ...(group?.open === false ? group.members : [])];
		const isAlone = each || group !== undefined || timed.has(lead);
		return alone.map((one) => ({ of: one, isAlone, holders: [one], ever: new Set([one]) }));
	});
}

/** The change as it is about each part that the unit has, which passes to the others. */
function handOver(change: DutyChange, parts: readonly Part[]): DutyChange[] {
	const { unit, reassign = [] } = change;
	const own = unit === undefined ? parts : parts.filter(({ of, holders }) => of === unit || holders.includes(unit));
	for (const part of own) {
		part.holders = unit === undefined ? reassign : [...part.holders.filter((one) => one !== unit), ...reassign];
		if (unit === part.of) part.holders = reassign;
		for (const one of reassign) part.ever.add(one);
	}
	if (unit === undefined || own.length === 0) return [change];
	const together = parts.filter(({ isAlone }) => !isAlone).flatMap(({ holders }) => holders);
	return own.map((part) => ({
		...change,
		unit: part.of,
		reassign: part.isAlone ? part.holders : [...new Set(together)],
	}));
}

/** A statement or a change of one that took a part over, as it is about each such part. */
function named<One extends Statement | DutyChange>(one: One, parts: readonly Part[]): One[] {
	const { unit } = one;
	if (unit === undefined || parts.some(({ of }) => of === unit)) return [one];
	const own = parts.filter(({ ever }) => ever.has(unit));
	return own.length === 0 ? [one] : own.map((part) => ({ ...one, unit: part.of }));
}

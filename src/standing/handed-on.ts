import type { Duty, DutyChange, LeadGroup, Log, LogDocument, Statement } from './log.ts';

/** A change that gives a part of a duty to others, with its document. */
interface Handing {
	readonly change: Pick<DutyChange, 'unit' | 'reassign' | 'day'>;
	readonly document: Pick<LogDocument, 'id' | 'issued'>;
}

/** Who has had the part of each who answered for it at first. */
interface Part {
	readonly of: string;
	/** Whether it is answered for apart from the others. */
	readonly isAlone: boolean;
	/** The group by whose lead it is one; `null` of what leads by itself. */
	readonly group: string | null;
	holders: readonly string[];
	readonly ever: Set<string>;
	/** Who had it before the day of the last change, and to whom each of them gave it on that day. */
	before: { readonly day: string; readonly holders: readonly string[]; readonly given: Map<string, readonly string[]> };
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
	for (const { change, document } of all.sort(byDay))
		given.set(
			change,
			handOver({ change, document }, of(change.duty)).map((one) => ({ ...change, ...one })),
		);
	return {
		...log,
		documents: log.documents.map((document) => ({
			...document,
			results: document.results?.flatMap((one) => named(one, of(one.duty))),
			changes: document.changes?.flatMap((one) => given.get(one) ?? named(one, of(one.duty))),
		})),
	};
}

/** Of whose parts of a duty a unit speaks: of its own, else of those that changes gave it. Empty: of nobody's. */
export function partsHeldEver(
	unit: string,
	duty: Pick<Duty, 'leads' | 'each' | 'deadline'>,
	groups: Readonly<Record<string, LeadGroup>>,
	changes: readonly Handing['change'][],
): readonly string[] {
	const parts = partsOf(duty, groups);
	for (const change of changes) handOver({ change, document: { id: '', issued: '' } }, parts);
	return spokenOf(unit, parts).map(({ of }) => of);
}

const dayOf = ({ change, document }: Handing): string => change.day ?? document.issued;

/** In the order in which they hold. */
const byDay = (a: Handing, b: Handing): number =>
	compare(dayOf(a), dayOf(b)) || compare(a.document.issued, b.document.issued) || compare(a.document.id, b.document.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function partsOf(
	{ leads, each, deadline }: Pick<Duty, 'leads' | 'each' | 'deadline'>,
	groups: Readonly<Record<string, LeadGroup>>,
): Part[] {
	const timed = new Set((deadline?.phases ?? []).map(({ unit }) => unit));
	return leads.flatMap((lead): Part[] => {
		const known = groups[lead];
		const members = known?.open === false ? known.members : [];
		const isAlone = each || known !== undefined || timed.has(lead);
		return [lead, ...members].map((of) => ({
			of,
			isAlone,
			group: of === lead ? null : lead,
			holders: [of],
			ever: new Set([of]),
			before: { day: '', holders: [of], given: new Map() },
		}));
	});
}

/** What the change makes of each part that the unit has, which passes to the others: whose part goes to whom. */
function handOver(handing: Handing, parts: readonly Part[]): Pick<DutyChange, 'unit' | 'reassign'>[] {
	const { unit, reassign = [] } = handing.change;
	const day = dayOf(handing);
	for (const part of parts) if (part.before.day !== day) part.before = { day, holders: part.holders, given: new Map() };
	if (unit === undefined) return handOverAll(reassign, parts);
	const own = partsHeldBy(unit, parts);
	for (const part of own) {
		if (part.before.holders.includes(unit)) part.before.given.set(unit, reassign);
		else if (part.holders.includes(unit)) passOn(part, unit, reassign);
		else part.before = { day, holders: reassign, given: new Map() };
		const { holders, given } = part.before;
		part.holders = unique([...holders.filter((one) => !given.has(one)), ...[...given.values()].flat()]);
		for (const one of reassign) part.ever.add(one);
	}
	if (own.length === 0) return [{ unit, reassign }];
	return own.map((part) => ({ unit: part.of, reassign: part.isAlone ? part.holders : together(parts) }));
}

/** One that was given a part on this very day gives on what it was given. */
function passOn({ before: { given } }: Part, unit: string, reassign: readonly string[]): void {
	for (const [from, to] of given)
		given.set(
			from,
			to.flatMap((one) => (one === unit ? reassign : [one])),
		);
}

/** The parts that a unit had before the day; else those that it was given on it; else its own, which it has no longer. */
function partsHeldBy(unit: string, parts: readonly Part[]): readonly Part[] {
	const found = [
		parts.filter(({ before }) => before.holders.includes(unit)),
		parts.filter(({ holders }) => holders.includes(unit)),
		parts.filter(({ of }) => of === unit),
	];
	return found.find((own) => own.length > 0) ?? [];
}

/** The whole goes to others. Of parts that are answered for apart, one whose holder is among these stays; the rest goes to the new ones. */
function handOverAll(reassign: readonly string[], parts: readonly Part[]): Pick<DutyChange, 'unit' | 'reassign'>[] {
	const heldBy = ({ of, group, holders }: Part) =>
		group !== null && holders.includes(of) ? [...holders, group] : holders;
	const staying = new Set(
		parts.filter((one) => one.isAlone && heldBy(one).some((holder) => reassign.includes(holder))),
	);
	const held = new Set([...staying].flatMap(heldBy));
	const heirs = reassign.filter((one) => !held.has(one));
	// What is said of a group is said of every member: where one stays, the others are named.
	const isWhole = ({ of }: Part) => ![...staying].some(({ group }) => group === of);
	const given = parts.filter((one) => !staying.has(one) && isWhole(one));
	for (const part of given) {
		part.holders = part.isAlone && heirs.length > 0 ? heirs : reassign;
		part.before = { ...part.before, holders: part.holders, given: new Map() };
		for (const one of part.holders) part.ever.add(one);
	}
	if (staying.size === 0) return [{ unit: undefined, reassign }];
	return given.map(({ of, holders }) => ({ unit: of, reassign: holders }));
}

/** All who answer for a common duty: first those who did at first, then those who took a part over. */
function together(parts: readonly Part[]): readonly string[] {
	const all = parts.filter(({ isAlone }) => !isAlone);
	const holders = all.flatMap((one) => one.holders);
	const stay = all.flatMap(({ of }) => (holders.includes(of) ? [of] : []));
	return unique([...stay, ...holders]);
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The parts of which a unit speaks; of a common duty one, since all are one. */
function spokenOf(unit: string, parts: readonly Part[]): readonly Part[] {
	const own = parts.filter(({ of }) => of === unit);
	const all = own.length > 0 ? own : parts.filter(({ ever }) => ever.has(unit));
	const common = all.find(({ isAlone }) => !isAlone);
	return all.filter((one) => one.isAlone || one === common);
}

/** A statement or a change of one that took a part over, as it is about each such part. */
function named<One extends Statement | DutyChange>(one: One, parts: readonly Part[]): One[] {
	const { unit } = one;
	if (unit === undefined) return [one];
	const own = spokenOf(unit, parts);
	return own.length === 0 ? [one] : own.map((part) => (part.of === unit ? one : { ...one, unit: part.of }));
}

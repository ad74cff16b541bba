import { say } from '../../../problem/messages.ts';
import type { WrittenChange } from '../../../schemas/change.ts';
import { earliestDay, latestDay } from '../../../words/day.ts';
import type { Amendment, End } from '../../amendment.ts';
import type { AssignmentEntry, DocumentEntry } from '../../entries.ts';
import { nameKey } from '../../names.ts';
import type { BuiltDocument } from '../built.ts';
import { deadlineOf } from '../deadline.ts';
import type { Desk } from '../desk.ts';
import { assignmentId, isInDraft, meantBy, numberOf } from '../named-assignment.ts';
import { reportPersonal } from '../personal.ts';
import { fittingOf } from '../unsure.ts';
import { newLeads } from './new-leads.ts';
import { type Applied, isSameTime, maybeIssuedTogether, rivalOf } from './one-day.ts';
import { type Handover, timesOfLeads } from './times-of-leads.ts';

/** One change of one assignment, with the place where it is written. */
interface OneChange {
	readonly id: string;
	readonly change: WrittenChange;
	/** Place of the change, and of the name of the assignment. */
	readonly path: readonly PropertyKey[];
	readonly named: PropertyKey[];
	readonly day: string;
	readonly by: BuiltDocument;
}

/** First day on which a document holds. */
const dayOf = ({ effective, issued }: DocumentEntry): string => effective ?? issued;

/**
 * The assignments as later documents leave them, in their order. Changes hold one after the other by their day, of one day by
 * the day of issue, whatever the order of the documents. What is wrong with a change goes to the desk of its document, and the change is left out.
 * `mayExist` tells of an id that no assignment has whether its document could not be read.
 */
export function amended(built: readonly BuiltDocument[], mayExist: (id: string) => boolean): AssignmentEntry[] {
	const given = built.flatMap(({ assignments }) => assignments);
	if (!built.some(isAmending)) return given;
	const owners = new Map(built.map((one) => [one.document.id, one]));
	const entries = new Map(given.map((one) => [one.id, one]));
	const all = built.flatMap((by) =>
		by.written.changes.flatMap((change, at) => changesOf(by, change, at, entries, owners, mayExist)),
	);
	const inOrder = all.toSorted(
		({ day, by: { document: a } }, { day: other, by: { document: b } }) =>
			compare(day, other) || compare(a.issued, b.issued) || compare(a.id, b.id),
	);
	const replacements = replacementsOf(built);
	const ofDay = new Map<string, Applied[]>();
	const fitting = fittingOf(built);
	for (const one of inOrder) {
		const given = entries.get(one.id);
		const replaced = given && replacements.get(given.document);
		const entry = given && replaced !== undefined && replaced.day < one.day ? endedAt(given, replaced) : given;
		const owner = entry && owners.get(entry.document);
		const key = `${one.id} ${one.day}`;
		const earlier = ofDay.get(key) ?? [];
		const next =
			entry && owner && changed(entry, one, owner, earlier, owners.get(entry.end?.by ?? '')?.document, fitting);
		if (next === undefined || next === null) continue;
		entries.set(one.id, next.entry);
		ofDay.set(key, [...earlier, next.applied]);
	}
	return [...entries.values()].map((entry) => {
		const replaced = replacements.get(entry.document);
		return replaced === undefined ? entry : endedAt(entry, replaced);
	});
}

/** By document: when and by what it is replaced; of several documents the first that holds. */
function replacementsOf(built: readonly BuiltDocument[]): Map<string, End> {
	const ends = new Map<string, End>();
	for (const { document } of built)
		for (const { relation, document: old } of document.basis) {
			if (relation !== 'replaces' || old === null) continue;
			const end: End = { day: dayOf(document), by: document.id, why: 'replaced' };
			const known = ends.get(old);
			if (known === undefined || end.day < known.day || (end.day === known.day && end.by < known.by))
				ends.set(old, end);
		}
	return ends;
}

/** An assignment that ends then, unless it has ended already. */
const endedAt = (entry: AssignmentEntry, end: End): AssignmentEntry => (entry.end === null ? { ...entry, end } : entry);

/** Whether a document changes others, or takes the place of one that is here. */
const isAmending = ({ written, document }: BuiltDocument): boolean =>
	written.changes.length > 0 ||
	document.basis.some(({ relation, document: old }) => relation === 'replaces' && old !== null);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function changesOf(
	by: BuiltDocument,
	change: WrittenChange,
	at: number,
	entries: ReadonlyMap<string, AssignmentEntry>,
	owners: ReadonlyMap<string, BuiltDocument>,
	mayExist: (id: string) => boolean,
): OneChange[] {
	const { desk, document } = by;
	const path = ['changes', at];
	const { assignment, assignments, to, toInWords, task, reassign, cancel } = change;
	const others = [to, toInWords, task, ...reassign];
	const says = others.filter((one) => one !== undefined).length;
	if (cancel !== true && says === 0) desk.report([...path], say('change-of-nothing'));
	if (cancel === true && says > 0) desk.report([...path, 'cancel'], say('cancelled-and-changed'));
	const named: [string, PropertyKey[]][] = [
		...(assignment === undefined ? [] : [[assignment, [...path, 'assignment']] as [string, PropertyKey[]]]),
		...assignments.map((one, index): [string, PropertyKey[]] => [one, [...path, 'assignments', index]]),
	];
	if (named.length === 0) desk.report([...path], say('missing-key', 'assignment'));
	for (const key of ['item', 'reason'] as const)
		if (change[key] !== undefined) reportPersonal(change[key], [...path, key], desk);
	const day = change.day ?? dayOf(document);
	if (change.day !== undefined && change.day < document.issued && !desk.lost('issued'))
		desk.report([...path, 'day'], say('change-before-issue', change.day, document.issued));
	return named.flatMap(([written, place]): OneChange[] => {
		const id = assignmentId(written, desk.locality);
		const entry = entries.get(id);
		if (entry === undefined) {
			if (isInDraft(id, desk)) desk.report(place, say('points-to-draft', written));
			else if (!mayExist(id))
				desk.report(place, say('unknown-changed', written, meantBy(written, owners, desk), numberOf(id, owners)));
			return [];
		}
		if (entry.document === document.id) {
			desk.report(place, say('change-of-own', written));
			return [];
		}
		const owner = owners.get(entry.document);
		if (owner !== undefined && day < owner.document.issued && !owner.desk.lost('issued') && !desk.lost('issued')) {
			desk.report(place, say('changed-before-given', written, day, owner.document.issued));
			return [];
		}
		return [{ id, change, path, named: place, day, by }];
	});
}

/**
 * An assignment after a change, and the change as it holds; `null` if it cannot. `ofDay`: those of the same day before it. `ender`: the
 * document by which the assignment has ended. One that was issued before that holds; one that calls off once more is warned of.
 */
function changed(
	entry: AssignmentEntry,
	{ change, path, named, day, by }: OneChange,
	owner: BuiltDocument,
	ofDay: readonly Applied[],
	ender: DocumentEntry | undefined,
	fitting: ReturnType<typeof fittingOf>,
): { readonly entry: AssignmentEntry; readonly applied: Applied } | null {
	const { document } = by;
	// A deadline without a year takes it from the plan that it changes, where the later document plans for no time of its own.
	const desk: Desk = { ...by.desk, period: by.desk.period ?? owner.desk.period };
	const at = (...keys: PropertyKey[]): PropertyKey[] => [...path, ...keys];
	const reportRival = (rival: DocumentEntry) =>
		desk.report(
			named,
			say('changes-on-one-day', entry.number, day, rival.id === document.id ? null : (rival.number ?? rival.slug)),
		);
	const ending = ofDay.find(({ amendment }) => amendment.cancels);
	if (entry.end !== null && !(ending !== undefined && change.cancel === true)) {
		const isRival = ending !== undefined && maybeIssuedTogether(ending.by, document);
		const isOlder = ender !== undefined && latestDay(document.issued) < earliestDay(ender.issued);
		const isOver = !isRival && !isOlder;
		if (isRival) reportRival(ending.by);
		if (isOver)
			desk.report(
				named,
				say('changed-after-end', entry.number, entry.end.day),
				change.cancel === true ? 'warning' : 'error',
			);
		if (isRival || (isOver && change.cancel !== true)) return null;
	}
	const text = entry.deadline?.text ?? '';
	// Of two documents of one day the later may quote the deadline as it was before both.
	const quoted = [
		text,
		...ofDay.flatMap(({ amendment: { deadline } }) => (deadline ? (deadline.before?.text ?? '') : [])),
	];
	const fits = fitting(entry, desk);
	const { from } = change;
	if (from !== undefined && quoted.every((one) => nameKey(from) !== nameKey(one)))
		fits.time.report(at('from'), say('change-from-differs', from, text));
	const movesTime = change.to !== undefined || change.toInWords !== undefined;
	const after = movesTime
		? deadlineOf({ words: change.to, path: at('to'), inWords: change.toInWords, inWordsPath: at('toInWords') }, desk)
		: null;
	if (after !== null && entry.deadline !== null && isSameTime(entry.deadline, after))
		fits.time.report(at(change.to === undefined ? 'toInWords' : 'to'), say('change-to-same', text), 'warning');
	const led = newLeads(entry, change, ofDay, at, { ...desk, issued: day }, fits.leads);
	const leads = led?.leads ?? null;
	const handed =
		leads === null ? entry.deadline : timesOfLeads(entry.deadline, handover(entry, leads, change, day, desk));
	const amendment: Amendment = {
		by: document.id,
		item: change.item ?? null,
		day,
		reason: change.reason ?? null,
		deadline: movesTime ? { before: entry.deadline, after } : null,
		task: change.task === undefined ? null : { before: entry.task, after: change.task },
		leads: led && { before: entry.leads, after: led.leads, of: led.given.from, to: led.given.to },
		times: handed === entry.deadline ? null : { before: entry.deadline, after: handed },
		cancels: change.cancel === true,
	};
	const applied: Applied = { by: document, amendment, given: led?.given ?? null };
	const rival = rivalOf(applied, ofDay);
	if (rival !== undefined) reportRival(rival.by);
	const next: AssignmentEntry = {
		...entry,
		deadline: movesTime ? after : handed,
		task: change.task ?? entry.task,
		leads: leads ?? entry.leads,
		cooperating: leads === null ? entry.cooperating : entry.cooperating.filter((unit) => !leads.includes(unit)),
		amendments: [...entry.amendments, amendment],
		end: entry.end ?? (amendment.cancels ? { day, by: document.id, why: 'cancelled' } : null),
	};
	return { entry: next, applied };
}

/** To whom the part of those goes who lead no longer: of one unit (`unit`) to the new leads, else to all. */
function handover(
	{ leads: before }: AssignmentEntry,
	leads: readonly string[],
	{ unit }: WrittenChange,
	day: string,
	desk: Desk,
): Handover {
	const heirs = unit === undefined ? leads : leads.filter((one) => !before.includes(one));
	return { leads, heirs, day, short: (id) => desk.basics.units.get(id)?.short ?? id };
}

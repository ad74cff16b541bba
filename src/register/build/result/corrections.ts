import { say } from '../../../problem/messages.ts';
import type { AssignmentEntry } from '../../entries.ts';
import { everyLead } from '../../results/first.ts';
import type { ResultEntry } from '../../results/result.ts';
import type { Desk } from '../desk.ts';
import type { Ground } from './result.ts';
import type { ReadResult } from './statement.ts';

/** Reports corrections of what the other document does not say, and documents that correct one another in a circle. */
export function checkCorrections(read: readonly ReadResult[], { owners, entries }: Ground): void {
	const correcting = read.filter(({ said }) => said.corrects !== null);
	if (correcting.length === 0) return;
	const by = new Map<string, ReturnType<typeof speakingOf>>();
	const alike = (one: ResultEntry) => unitsAlike(one, entries.get(one.assignment), owners.get(one.document)?.desk);
	const all = read.map(({ said }) => said);
	for (const [key, own] of Map.groupBy(all, ({ document, assignment }) => `${document} ${assignment}`))
		by.set(key, speakingOf(own));
	const inCircle = circlesOf(correcting.map(({ said }) => said));
	for (const { said: one, path } of correcting) {
		const desk = owners.get(one.document)?.desk;
		const number = owners.get(one.corrects ?? '')?.document.number ?? one.corrects ?? '';
		const isSaid = by.get(`${one.corrects} ${one.assignment}`)?.(one, alike(one)) === true;
		// What the other says may have been left out, since an error was told of it.
		const isUnsure = owners.get(one.corrects ?? '')?.desk.isUnsure('results') === true;
		if (!isSaid && !isUnsure) desk?.report([...path], say('corrects-nothing', number));
		else if (inCircle(one)) desk?.report([...path], say('corrects-in-circle', number));
	}
}

/**
 * Tells whether one of these statements is about the same part, round and unit as another, or one of the two about all of them.
 * `alike` are the other units whose part it shares.
 */
function speakingOf(own: readonly ResultEntry[]): (one: ResultEntry, alike: readonly string[]) => boolean {
	const keys = new Set(own.flatMap((one) => combined(timeAndUnit(one).map((part) => [part ?? none, any]))));
	return (one, alike) => {
		const choices = timeAndUnit(one).map((part) => (part === null ? [any] : [part, none]));
		return combined([...choices.slice(0, -1), [...(choices.at(-1) ?? []), ...alike]]).some((key) => keys.has(key));
	};
}

/** Of a member, the groups with known members that lead and to which it belongs; of such a group, its members (R12). */
function unitsAlike({ unit }: ResultEntry, entry: AssignmentEntry | undefined, desk: Desk | undefined): string[] {
	if (unit === null || entry === undefined || desk === undefined) return [];
	const membersOf = (id: string) => {
		const one = desk.basics.units.get(id);
		return one?.open === true ? [] : (one?.members ?? []);
	};
	return [...membersOf(unit), ...everyLead(entry).filter((lead) => membersOf(lead).includes(unit))];
}

const [none, any] = ['-', '*'];

const timeAndUnit = ({ phase, round, unit }: ResultEntry): (string | null)[] => [
	phase === null ? null : String(phase),
	round?.start ?? null,
	unit,
];

/** Every choice of one from each list. */
const combined = (lists: readonly (readonly string[])[]): string[] =>
	lists.reduce<string[]>((keys, list) => keys.flatMap((key) => list.map((one) => `${key} ${one}`)), ['']);

/** Tells of a correction whether what it corrects leads back to its document, of a part and round that each on the way speaks of. */
function circlesOf(correcting: readonly ResultEntry[]): (one: ResultEntry) => boolean {
	const corrected = new Map<string, Set<string>>();
	/** By assignment and a part and round: those that lie within it and are spoken of. */
	const within = new Map<string, Set<string>>();
	const note = (map: Map<string, Set<string>>, key: string, value: string) => {
		const known = map.get(key);
		if (known === undefined) map.set(key, new Set([value]));
		else known.add(value);
	};
	for (const one of correcting) {
		const time = timeOf(one);
		note(corrected, `${one.document} ${one.assignment} ${time}`, one.corrects ?? '');
		for (const wider of around(time)) note(within, `${one.assignment} ${wider}`, time);
	}
	const leadsBack = ({ document, corrects, assignment }: ResultEntry, time: string) =>
		leadsTo(document, corrects ?? '', (at) =>
			around(time).flatMap((wider) => [...(corrected.get(`${at} ${assignment} ${wider}`) ?? [])]),
		);
	const known = new Map<string, boolean>();
	return (one) => {
		const about = `${one.assignment} ${timeOf(one)}`;
		const key = `${one.document} ${one.corrects} ${about}`;
		const found = known.get(key) ?? [...(within.get(about) ?? [])].some((time) => leadsBack(one, time));
		known.set(key, found);
		return found;
	};
}

/** The part and round of a statement as a text. */
const timeOf = ({ phase, round }: ResultEntry): string => `${phase ?? any} ${round?.start ?? any}`;

/** A part and round, and each that it is one of. */
function around(time: string): string[] {
	const [phase = any, round = any] = time.split(' ');
	return [time, `${any} ${round}`, `${phase} ${any}`, `${any} ${any}`];
}

/** Whether a document is found by following from another what each corrects. */
function leadsTo(sought: string, from: string, next: (document: string) => readonly string[]): boolean {
	const seen = new Set([from]);
	for (const one of seen) {
		if (one === sought) return true;
		for (const other of next(one)) seen.add(other);
	}
	return false;
}

import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import { latestDay } from '../../../words/day.ts';
import type { AssignmentEntry, LocalityEntry } from '../../entries.ts';
import { everyLead } from '../../results/first.ts';
import type { ResultEntry } from '../../results/result.ts';
import { speaksAsSuccessor } from '../../results/successor.ts';
import type { BuiltDocument } from '../built.ts';
import { correctedBy } from '../corrected.ts';
import type { Desk } from '../desk.ts';
import { assignmentId, isInDraft, meantBy } from '../named-assignment.ts';
import { checkBefore, finishedOf } from './finished.ts';
import { namedTimes } from './time.ts';
import { checkLead, checkMember, namedUnits } from './whom.ts';
import { checkWords } from './words.ts';

/** What all statements are checked against. */
export interface Ground {
	readonly entries: ReadonlyMap<string, AssignmentEntry>;
	readonly owners: ReadonlyMap<string, BuiltDocument>;
	/** By locality: the unit that governs it. */
	readonly authorities: ReadonlyMap<string, string>;
	readonly localities: ReadonlyMap<string, LocalityEntry>;
	/** Whether an assignment that is not there may stand in a document that could not be read. */
	readonly mayExist: (id: string) => boolean;
}

/** A statement without its id, and the place where it is written. */
export type ReadResult = Omit<ResultEntry, 'id'> & { readonly path: readonly PropertyKey[] };

/** What one entry of a document says: a statement for each assignment and each unit that it names. Problems go to the desk. */
export function readStatements(by: BuiltDocument, written: WrittenResult, index: number, known: Ground): ReadResult[] {
	const { document } = by;
	const desk = saidOnce(by.desk);
	const path = ['results', index];
	const at = (...keys: PropertyKey[]): PropertyKey[] => [...path, ...keys];
	checkWords(written, at, desk);
	const finished = finishedOf(written, document, at, desk);
	const corrects = correctedBy(written.corrects, at('corrects'), document, desk, known);
	const named: [string, PropertyKey[]][] = [
		...(written.assignment === undefined ? [] : [[written.assignment, at('assignment')] as [string, PropertyKey[]]]),
		...written.assignments.map((one, position): [string, PropertyKey[]] => [one, at('assignments', position)]),
	];
	if (named.length === 0) desk.report(path, say('missing-key', 'assignment'));
	const units = namedUnits(written, path, desk);
	const namesUnits = written.unit !== undefined || written.units.length > 0;
	return named.flatMap(([one, place]): ReadResult[] => {
		const id = assignmentId(one, desk.locality);
		const entry = known.entries.get(id);
		const given = entry && known.owners.get(entry.document)?.document;
		if (entry === undefined || given === undefined) {
			if (isInDraft(id, desk)) desk.report(place, say('points-to-draft', one));
			else if (!known.mayExist(id))
				desk.report(place, say('unknown-result', one, meantBy(id, known.owners, desk.nearest)));
			return [];
		}
		const said = finished?.end ?? document.dataDay ?? (desk.lost('issued') ? null : latestDay(document.issued));
		if (said !== null && !known.owners.get(entry.document)?.desk.lost('issued'))
			checkBefore(entry, given, said, place, desk);
		if (entry.end?.why === 'cancelled' && finished?.start === entry.end.day && finished.end === entry.end.day)
			desk.report(place, say('done-and-cancelled', entry.number, entry.end.day), 'warning');
		if (!namesUnits) checkMember(entry, document, known.authorities, place, desk);
		const answering = units.filter(({ unit, path: where }) => checkLead(unit, entry, where, desk));
		const bodies = { units: desk.basics.units, localities: known.localities };
		const ofWhom = namesUnits ? answering.map(({ unit }) => unit.id) : [null];
		return ofWhom.flatMap((unit): ReadResult[] => {
			const bySuccessor = speaksAsSuccessor(document, unit === null ? everyLead(entry) : [unit], bodies);
			const times = namedTimes(written, { entry, given, unit }, at, desk);
			return times.map((time) => ({
				...told(written),
				...time,
				document: document.id,
				dataDay: document.dataDay ?? null,
				assignment: id,
				unit,
				finished,
				corrects,
				bySuccessor,
				path: place,
			}));
		});
	});
}

/** The desk, at which what is wrong alike with several units or rounds of an entry is reported once. */
function saidOnce(desk: Desk): Desk {
	const known = new Set<string>();
	return {
		...desk,
		report: (path, message, level) => {
			const key = [message.reason, ...path.map(String)].join('\0');
			if (!known.has(key)) desk.report(path, message, level);
			known.add(key);
		},
	};
}

/** How many statements an entry comes to. */
export const statementCount = ({ assignments, units, rounds }: WrittenResult): number =>
	Math.max(1, assignments.length) * Math.max(1, units.length) * Math.max(1, rounds.length);

/** What is said alike of each assignment. */
function told(written: WrittenResult) {
	const { item, all, state, count, deliverables, progress, difficulty, proposal, reason, note, via } = written;
	return {
		item: item ?? null,
		all: all === true,
		state: state ?? null,
		count: count ?? null,
		deliverables: deliverables.map((one) => ({
			text: one.text ?? null,
			number: one.number ?? null,
			issued: one.issued ?? null,
		})),
		progress: progress ?? null,
		difficulty: difficulty ?? null,
		proposal: proposal ?? null,
		reason: reason ?? null,
		note: note ?? null,
		via: via ?? null,
	};
}

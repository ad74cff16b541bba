import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import { latestDay } from '../../../words/day.ts';
import type { AssignmentEntry, DocumentEntry, LocalityEntry } from '../../entries.ts';
import { everyLead } from '../../results/first.ts';
import { speaksAsSuccessor } from '../../results/successor.ts';
import type { BuiltDocument } from '../built.ts';
import { correctedBy } from '../corrected.ts';
import type { Desk } from '../desk.ts';
import { assignmentId, isInDraft, meantBy, numberOf } from '../named-assignment.ts';
import type { fittingOf } from '../unsure.ts';
import { checkBefore, checkBegun, checkProducts, finishedOf } from './finished.ts';
import { type Identifier, type ReadResult, statement } from './statement.ts';
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
	/** The desks at which it is said how a statement fits its assignment. */
	readonly fitting: ReturnType<typeof fittingOf>;
	/** Gives each statement its id. */
	readonly ids: Identifier;
}

/**
 * What one entry of a document says: a statement for each assignment and each unit that it names. Problems go to the desk, which
 * says each of them once (`saidOnce`).
 */
export function readStatements(
	document: DocumentEntry,
	written: WrittenResult,
	index: number,
	known: Ground,
	desk: Desk,
): ReadResult[] {
	const path = ['results', index];
	const at = (...keys: PropertyKey[]): PropertyKey[] => [...path, ...keys];
	checkWords(written, at, desk);
	const finished = finishedOf(written, document, at, desk);
	const corrects = correctedBy(written.corrects, at('corrects'), document, desk, known);
	const named = namedAssignments(written, at, desk);
	checkProducts(written, document, at, desk);
	if (named.length === 0) desk.report(path, say('missing-key', 'assignment'));
	const units = namedUnits(written, path, desk);
	const namesUnits = written.unit !== undefined || written.units.length > 0;
	const isKnown = (other: string) => {
		const issued = known.owners.get(other)?.document.issued;
		return issued !== undefined && latestDay(issued) <= latestDay(document.issued);
	};
	const bodies = { units: desk.basics.units, localities: known.localities };
	const read: ReadResult[] = [];
	// Loops, since there are tens of thousands of statements.
	for (const { words, place } of named) {
		const id = assignmentId(words, desk.locality);
		const entry = known.entries.get(id);
		const owner = entry && known.owners.get(entry.document);
		if (entry === undefined || owner === undefined) {
			if (isInDraft(id, desk)) desk.report(place, say('points-to-draft', words));
			else if (!known.mayExist(id))
				desk.report(
					place,
					say('unknown-result', words, meantBy(words, known.owners, desk), numberOf(id, known.owners)),
				);
			continue;
		}
		const given = owner.document;
		const day = finished?.end ?? document.dataDay ?? (desk.lost('issued') ? null : latestDay(document.issued));
		if (day !== null && !owner.desk.lost('issued')) checkBefore(entry, given, day, place, desk);
		if (entry.end?.why === 'cancelled' && finished?.start === entry.end.day && finished.end === entry.end.day)
			desk.report(place, say('done-and-cancelled', entry.number, entry.end.day), 'warning');
		const fitting = known.fitting(entry, desk);
		if (!namesUnits) checkMember(entry, document, known, place, fitting.leads);
		const answering = units.filter(({ unit, path: where }) => checkLead(unit, entry, where, fitting.leads));
		for (const unit of namesUnits ? answering.map((one) => one.unit.id) : [null]) {
			const bySuccessor = speaksAsSuccessor(document, unit === null ? everyLead(entry) : [unit], bodies);
			// The entry's own text of the id: the same text everywhere is found sooner and kept once.
			const about = { document, assignment: entry.id, unit, finished, corrects, bySuccessor };
			for (const time of namedTimes(written, { entry, given, unit, isKnown }, at, fitting.time)) {
				checkBegun(written, time, entry, document, at, fitting.time);
				read.push({ said: statement(written, about, time, known.ids), path: place });
			}
		}
	}
	return read;
}

/** The assignments as an entry names them, each with its place. One that it names twice is reported and taken once. */
function namedAssignments(
	{ assignment, assignments }: WrittenResult,
	at: (...keys: PropertyKey[]) => PropertyKey[],
	desk: Desk,
): { readonly words: string; readonly place: PropertyKey[] }[] {
	const several = assignments.map((words, position) => ({ words, place: at('assignments', position) }));
	if (several.length === 0) return assignment === undefined ? [] : [{ words: assignment, place: at('assignment') }];
	const seen = new Set<string>();
	const all = assignment === undefined ? several : [{ words: assignment, place: at('assignment') }, ...several];
	return all.filter(({ words, place }) => {
		const id = assignmentId(words, desk.locality);
		if (seen.has(id)) desk.report(place, say('assignment-twice', words));
		return seen.size < seen.add(id).size;
	});
}

/** The desk of a document, at which what is wrong alike with several units or rounds of an entry is reported once. */
export function saidOnce(desk: Desk): Desk {
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

import { address } from '../../address.ts';
import type { RecordOf } from '../../records/records.ts';
import { askedOnce } from '../../register/asked-once.ts';
import { publishedBy } from '../../register/beyond/site-of.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { stoodOfAll } from '../../register/results/standings.ts';
import { occurrenceId } from '../../standing/occurrences.ts';

/** Chooses among records by their places and by the documents that they are of. */
export type Choice = (at: number, document: string) => boolean;

const all: Choice = () => true;

/** What documents say of the fate of assignments: the records of these statements. Each is made when it is asked for. */
export function* resultRecords(
	index: Index,
	results: readonly ResultEntry[] = index.register.results,
	isChosen: Choice = all,
): Generator<RecordOf<'results'>> {
	// A document makes many statements: where it is published is asked once.
	const siteOf = askedOnce((document) => publishedBy(index, document));
	for (const [at, one] of results.entries()) {
		if (!isChosen(at, one.document)) continue;
		yield resultRecord(one, siteOf(one.document));
	}
}

function resultRecord(one: ResultEntry, site: string): RecordOf<'results'> {
	const { round, finished, count } = one;
	return {
		id: one.id,
		document: one.document,
		dataDay: one.dataDay,
		assignment: one.assignment,
		item: one.item,
		phase: one.phase,
		round: round && { start: round.start, end: round.end },
		all: one.all,
		unit: one.unit,
		state: one.state,
		finished: finished && { from: finished.start, to: finished.end, text: finished.text },
		count: count && { done: count.done, of: count.of },
		deliverables: one.deliverables.map(({ text, number, issued }) => ({ text, number, issued })),
		progress: one.progress,
		difficulty: one.difficulty,
		proposal: one.proposal,
		reason: one.reason,
		note: one.note,
		corrects: one.corrects,
		via: one.via,
		bySuccessor: one.bySuccessor,
		url: `${site}${address.document(one.document)}#${one.id.slice(one.id.indexOf('#') + 1)}`,
	};
}

/**
 * How every occurrence of which a later document could tell stands on the day of the index, in the order of the assignments: of
 * documents about which there is a report, and of what was changed or has ended. Each record is made when it is asked for; assignments
 * are chosen.
 */
export function* standingRecords(index: Index, isChosen: Choice = all): Generator<RecordOf<'standings'>> {
	const { register, day } = index;
	const chosen = spokenOf(index).filter(({ document }, at) => isChosen(at, document));
	for (const [entry, stood] of stoodOfAll(index, chosen)) {
		const url = register.site.address + address.assignment(entry.id);
		for (const { occurrence, first, end, standing, standingFirst, reported, bound } of stood)
			yield {
				id: occurrenceId(occurrence),
				assignment: entry.id,
				phase: occurrence.phase,
				round: occurrence.round,
				unit: occurrence.unit,
				first,
				end,
				standing,
				standingFirst,
				reported,
				bound,
				asOf: day,
				url,
			};
	}
}

/** How many such records there are of each assignment, with its document. */
export function* standingCounts(index: Index): Generator<readonly [document: string, count: number]> {
	for (const [{ document }, stood] of stoodOfAll(index, spokenOf(index))) yield [document, stood.length];
}

/** The assignments of whose fate a later document says something, or something of their document's others. */
function spokenOf({ register, reportsOn }: Index): AssignmentEntry[] {
	return register.assignments.filter(
		({ document, amendments, end }) => reportsOn.has(document) || amendments.length > 0 || end !== null,
	);
}

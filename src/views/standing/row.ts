import { address } from '../../address.ts';
import type { Phase } from '../../deadline/deadline.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { firstDeadline } from '../../register/results/first.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { particulars } from '../../vi/particulars.ts';
import { roundName } from '../../vi/round.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { decidingOf } from './deciding.ts';
import { resultAddress, type SaidView, saidViews } from './said.ts';

/** An assignment, named before its occurrences. */
export interface GivenView {
	/** Where its document shows it. */
	readonly href: string;
	readonly number: string;
	/** What is to be done, in short. */
	readonly task: string;
	/** Name of the document that gave it. */
	readonly document: string;
}

/** One occurrence of an assignment as it stands. */
export interface RowView {
	/** Which part or round of it, in words; empty where it has one. */
	readonly when: string;
	/** The unit that answers for itself; `null` where leads answer together. */
	readonly whose: UnitLink | null;
	readonly standing: Standing;
	/** The standing in words. */
	readonly words: string;
	/** Of a duty that binds some units only, whether it binds who answers, in words; else `null`. */
	readonly bound: string | null;
	/** Last day on time in force, and the one that was set first. */
	readonly end: string | null;
	readonly first: string | null;
	/** Where a document speaks of it: the newest by which it stands so, else the newest that was weighed; `null` if none does. */
	readonly source: {
		readonly href: string;
		readonly name: string;
		readonly bySuccessor: boolean;
		/** Whether it stands so by what this document says. */
		readonly decides: boolean;
	} | null;
}

/** Letters of a task that a row shows. */
const mostLetters = 90;

/** An assignment with its occurrences as they stand. Many lists show the same ones, which are made once. */
const rowsOf = (index: Index, entry: AssignmentEntry) =>
	index.remember('standing rows', entry.id, (traced) => ({
		given: {
			href: address.assignmentPage(entry.id),
			number: entry.number,
			task: shorten(entry.task, mostLetters),
			document: documentLink(traced, entry.document).name,
		},
		rows: new Map(stoodOf(traced, entry).map((one) => [one, rowOf(traced, entry, one)])),
	}));

/** The assignment as lists of occurrences name it. */
export const givenView = (index: Index, entry: AssignmentEntry): GivenView => rowsOf(index, entry).given;

/** An occurrence as it stands, or as it stood on another day. */
export const rowView = (index: Index, entry: AssignmentEntry, stood: Stood): RowView =>
	rowsOf(index, entry).rows.get(stood) ?? rowOf(index, entry, stood);

/** An occurrence as it stood on a day of the past, which no other list shows. */
export function rowOf(index: Index, entry: AssignmentEntry, stood: Stood): RowView {
	const { occurrence, standing, end, first, bound } = stood;
	const deciding = standing === 'disputed' ? undefined : decidingOf(stood)[0]?.statement.id;
	const newest = deciding ?? statementsOf(stood)[0];
	return {
		when: whenWords(entry, stood),
		whose: occurrence.unit === null ? null : (unitLinks(index, [occurrence.unit])[0] ?? null),
		standing,
		words: standingWords(standing, end),
		bound: bound === null || bound === standing ? null : particulars.boundShort[bound],
		end,
		first,
		source:
			newest === undefined
				? null
				: {
						href: resultAddress(newest),
						name: documentLink(index, newest.slice(0, newest.indexOf('#'))).name,
						decides: deciding !== undefined,
						bySuccessor: (index.resultsFor.get(entry.id) ?? []).some((one) => one.id === newest && one.bySuccessor),
					},
	};
}

/** Ids of the statements that were weighed, newest first. */
export const statementsOf = ({ heard }: Stood): string[] =>
	heard
		.toSorted((a, b) => (a.document.issued < b.document.issued ? 1 : -1))
		.flatMap(({ statement }) => statement.id ?? []);

/** What the documents say that were weighed, newest first. */
export function saidOf(index: Index, entry: AssignmentEntry, stood: Stood): SaidView[] {
	const known = saidViews(index, entry.id);
	return statementsOf(stood)
		.flatMap((id) => known.get(id) ?? [])
		.map(({ unit, plain, named }) => (unit === stood.occurrence.unit ? plain : named));
}

/** A standing in words, with the last day where it has not passed. */
export function standingWords(standing: Standing, end: string | null): string {
	return standing === 'open' && end !== null ? words.openUntil(end) : words.names[standing];
}

/** Which part and round of a deadline it is; empty where there is one. */
export function whenWords(entry: AssignmentEntry, { occurrence: { phase, round } }: Stood): string {
	const phases = firstDeadline(entry)?.phases ?? [];
	const own: Phase | undefined = phase === null ? undefined : phases[phase - 1];
	if (own === undefined || phase === null) return '';
	const part = phases.length > 1 ? words.part(phase, own.label ?? own.condition) : '';
	if (round === null || own.every === null) return part;
	const span = own.occurrences.find(({ start }) => start === round);
	const name = span === undefined ? '' : roundName(span, own.every);
	const year = round.slice(0, 4);
	const isRhythm = /^(hằng|6 tháng một lần)/.test(name) || name === '';
	const named = isRhythm ? words.roundFrom(shownDay(round)) : words.roundOf(name, year);
	return part === '' ? named : `${part}, ${named}`;
}

/** The last day on time in words, and the first one where that was another. */
export function endWords({ end, first }: Pick<Stood, 'end' | 'first'>): string {
	if (end === null) return words.whys.noDay;
	return end === first ? words.whys.deadline(end) : words.whys.movedDeadline(end, first);
}

/** How a standing follows from what documents say, a sentence each: the rules R5 to R19 in words. */
export function whyWords({ standing, heard, cancelled, reassigned, occurrence }: Stood): string[] {
	const done = heard.filter(({ state }) => state === 'done');
	const his = done.map(({ hi }) => hi).toSorted();
	const los = [...done.map(({ lo }) => lo), ...heard.map(({ unfinished }) => unfinished)].toSorted();
	return [
		...(cancelled === null ? [] : [words.whys.cancelled(cancelled)]),
		...(reassigned === null ? [] : [words.whys.reassigned]),
		words.whys.rules[standing](his[0] ?? '', los.at(-1) ?? ''),
		...(occurrence.isOpen ? [words.whys.openGroup] : []),
	];
}

import { address } from '../../address.ts';
import type { Phase } from '../../deadline/deadline.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type MakeEach, madeByDocument } from '../../register/results/by-document.ts';
import { everyPhase } from '../../register/results/moves.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Heard } from '../../standing/heard.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { particulars } from '../../vi/particulars.ts';
import { roundName } from '../../vi/round.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLink, unitLinks } from '../link/unit.ts';
import { decidedBy } from './deciding.ts';
import { type AllSaid, type SaidView, saidViews } from './said.ts';

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
	/** Which part or round of it, and who answers together beside others, in words; empty where it is the only one. */
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
export const taskLetters = 90;

/** An assignment with its occurrences as they stand. */
export interface StandingRows {
	/** As lists of occurrences name it. */
	readonly given: GivenView;
	readonly rowOf: ReadonlyMap<Stood, RowView>;
}

/** Many lists show the same occurrences, which are made once. */
export const standingRows = (index: Index, entry: AssignmentEntry): StandingRows =>
	madeByDocument(index, 'standing rows', entry, standingRowsIn);

const standingRowsIn: MakeEach<StandingRows> = (index) => (entry) => {
	const rowOf = new Map<Stood, RowView>();
	const said = saidViews(index, entry);
	for (const one of stoodOf(index, entry)) rowOf.set(one, rowOnDay(index, entry, one, said));
	return {
		given: {
			href: address.assignmentPage(entry.id),
			number: entry.number,
			task: shorten(entry.task, taskLetters),
			document: documentLink(index, entry.document).name,
		},
		rowOf,
	};
};

/** An occurrence as it stands, or as it stood on a day of the past. */
export function rowOnDay(index: Index, entry: AssignmentEntry, stood: Stood, said = saidViews(index, entry)): RowView {
	const { occurrence, standing, end, first, bound } = stood;
	const deciding = decidedBy(stood);
	const newest = deciding ?? newestOf(stood);
	return {
		when: [whenWords(entry, stood), togetherWords(index, occurrence)].filter((part) => part !== '').join(', '),
		whose: occurrence.unit === null ? null : unitLink(index, occurrence.unit),
		standing,
		words: standingWords(standing, end),
		bound: bound === null || bound === standing ? null : particulars.boundShort[bound],
		end,
		first,
		source: newest === undefined ? null : sourceOf(said, newest, deciding !== undefined),
	};
}

/** Short names of those who answer together, where others answer beside them; else empty. */
function togetherWords(index: Index, { unit, together, duty }: Stood['occurrence']): string {
	if (unit !== null || together.length === duty.leads.length) return '';
	return unitLinks(index, together)
		.map(({ short }) => short)
		.join(', ');
}

function sourceOf(all: AllSaid, heard: Heard, decides: boolean): RowView['source'] {
	const said = all.get(heard.statement.id ?? '')?.plain;
	return said === undefined ? null : { href: said.href, name: said.name, decides, bySuccessor: said.bySuccessor };
}

/** Of statements of one day the one that was heard last counts as newer. */
function newestOf({ heard }: Stood): Heard | undefined {
	let newest: Heard | undefined;
	for (const one of heard) if (newest === undefined || one.document.issued >= newest.document.issued) newest = one;
	return newest;
}

/** Ids of the statements that were weighed, newest first. */
function statementsOf({ heard }: Stood): string[] {
	const inOrder = heard.length < 2 ? heard : heard.toSorted(newerFirst);
	const ids: string[] = [];
	for (const { statement } of inOrder) if (statement.id !== undefined) ids.push(statement.id);
	return ids;
}

const newerFirst = (a: Heard, b: Heard): number => (a.document.issued < b.document.issued ? 1 : -1);

/** What the documents say that were weighed, newest first. */
export function saidOf(index: Index, entry: AssignmentEntry, stood: Stood): SaidView[] {
	const known = saidViews(index, entry);
	const said: SaidView[] = [];
	for (const id of statementsOf(stood)) {
		const one = known.get(id);
		if (one !== undefined) said.push(one.unit === stood.occurrence.unit ? one.plain : one.named);
	}
	return said;
}

/** A standing in words, with the last day where it has not passed. */
export function standingWords(standing: Standing, end: string | null): string {
	return standing === 'open' && end !== null ? words.openUntil(end) : words.names[standing];
}

/** Which part and round of a deadline it is; empty where there is one. */
export function whenWords(entry: AssignmentEntry, { occurrence: { phase, round } }: Stood): string {
	const phases = everyPhase(entry);
	const own: Phase | undefined = phase === null ? undefined : phases[phase - 1];
	if (own === undefined || phase === null) return '';
	const part = phases.length > 1 ? words.part(phase, own.label ?? own.condition) : '';
	if (round === null || own.every === null) return part;
	const span = own.occurrences.find(({ start }) => start === round);
	const name = span === undefined ? '' : roundName(span, own.every);
	const year = round.slice(0, 4);
	const isRhythm = name === '' || name.startsWith('hằng') || name.startsWith('6 tháng một lần');
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
	let [hi, lo] = ['', ''];
	for (const one of heard) {
		const isDone = one.state === 'done';
		if (isDone && (hi === '' || one.hi < hi)) hi = one.hi;
		if (isDone && one.lo > lo) lo = one.lo;
		if (one.unfinished > lo) lo = one.unfinished;
	}
	const why: string[] = [];
	if (cancelled !== null) why.push(words.whys.cancelled(cancelled));
	if (reassigned !== null) why.push(words.whys.reassigned);
	why.push(words.whys.rules[standing](hi, lo));
	if (occurrence.isOpen) why.push(words.whys.openGroup);
	return why;
}

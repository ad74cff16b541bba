import { shifted } from '../deadline/days/calendar.ts';
import type { LeadGroup, Log, LogDocument, Result, Statement } from './log.ts';
import type { Occurrence } from './occurrences.ts';

/** A statement about one occurrence, with the days that it bounds. */
export interface Heard {
	readonly state: Exclude<Result, 'withdrawn'>;
	readonly document: LogDocument;
	readonly statement: Statement;
	/** Knowledge day (R4): the data day, or the day of issue where none is stated. */
	readonly knowledge: string;
	/** First and last day on which it may have been finished (R5); open where the statement does not bound it. */
	readonly lo: string;
	readonly hi: string;
	/** Of a statement that it is unfinished: the day to whose end it was (R6); empty of others. */
	readonly unfinished: string;
}

const dawn = '0000-01-01';
const dusk = '9999-12-31';

/** All that documents say of an occurrence. */
export interface Statements {
	/** In no order. */
	readonly heard: readonly Heard[];
	/** The documents that take back what another says, by the id of that one. */
	readonly taking: readonly { readonly issued: string; readonly taken: string }[];
}

/** By occurrence: what the documents of a log say of it. A count without names is no statement about it (R15). */
export function statementsAbout({ documents, groups, duties }: Log): (occurrence: Occurrence) => Statements {
	const all = documents.flatMap((document) =>
		(document.results ?? []).flatMap((one) => (one.count === undefined ? spokenIn(document, one) : [])),
	);
	let last: Statements = { heard: [], taking: [] };
	return (occurrence) => {
		const own = all.filter(({ statement, issued }) => isAbout(statement, issued, occurrence, groups, duties.length));
		const heard = own.flatMap((one) => one.heard ?? []);
		const taking = own.flatMap((one) => one.taking ?? []);
		// Most parts and rounds have the same said of them, and the lists stay for the whole of a build.
		if (!isSame(heard, last.heard) || !isSame(taking, last.taking))
			last = { heard: heard.slice(), taking: taking.slice() };
		return last;
	};
}

const isSame = (some: readonly object[], others: readonly object[]): boolean =>
	some.length === others.length && some.every((one, at) => one === others[at]);

/** What one statement of a document comes to. */
interface Spoken {
	readonly statement: Statement;
	/** Day of issue of the document. */
	readonly issued: string;
	/** `null` of what says of no state how it is. */
	readonly heard: Heard | null;
	/** `null` of what takes nothing back. */
	readonly taking: Statements['taking'][number] | null;
}

function spokenIn(document: LogDocument, statement: Statement): Spoken {
	const { state, corrects } = statement;
	return {
		statement,
		issued: document.issued,
		heard: state !== undefined && state !== 'withdrawn' ? heardIn(document, statement, state) : null,
		taking: corrects !== undefined && corrects !== document.id ? { issued: document.issued, taken: corrects } : null,
	};
}

/** The statements that are known on a day, `YYYY-MM-DD` (R4), and that no known one takes back (R9). They are in no order. */
export function heardOn({ heard, taking }: Statements, day: string): readonly Heard[] {
	const isTaken = (id: string) => taking.some(({ issued, taken }) => issued <= day && taken === id);
	const isKnown = ({ document }: Heard) => document.issued <= day && !isTaken(document.id);
	return heard.every(isKnown) ? heard : heard.filter(isKnown);
}

/** Whether a document says that the work was not finished. */
export const isUnfinished = (state: Result): boolean =>
	state === 'not-done' || state === 'partly' || state === 'under-way';

function heardIn(document: LogDocument, statement: Statement, state: Heard['state']): Heard {
	const { day, from, to } = statement;
	const { issued, issuedFrom, dataDay } = document;
	const knowledge = dataDay ?? issued;
	return {
		state,
		document,
		statement,
		knowledge,
		lo: state === 'done' ? (day ?? from ?? dawn) : dawn,
		hi: state === 'done' ? (day ?? to ?? knowledge) : dusk,
		unfinished: isUnfinished(state) ? (dataDay ?? shifted(issuedFrom ?? issued, -1)) : '',
	};
}

/** Whether a statement speaks of the occurrence: of its duty, its phase and round, and of who answers for it. */
function isAbout(
	statement: Statement,
	issued: string,
	occurrence: Occurrence,
	groups: Readonly<Record<string, LeadGroup>>,
	duties: number,
): boolean {
	const { duty } = occurrence;
	if (statement.duty === undefined ? duties > 1 : statement.duty !== duty.id) return false;
	return isOfPart(statement, issued, occurrence) && isOfUnit(statement.unit, occurrence, groups);
}

/** Of a part that was added later, what was said before of the part of which it was, and what names it since. */
function isOfPart(statement: Statement, issued: string, occurrence: Occurrence): boolean {
	const { added, duty } = occurrence;
	if (added === null) return isOfTime(statement, occurrence);
	const { of, since, time } = added;
	if (issued < since) {
		const before = duty.added?.find((one) => one.phase === of) ?? null;
		return of !== null && isOfPart(statement, issued, { ...occurrence, added: before, phase: of, round: null });
	}
	const { phase, round, all } = statement;
	if (all === true) return phase === undefined || phase === occurrence.phase;
	const isOnly = occurrence.round === null || time.occurrences.length === 1;
	return phase === occurrence.phase && (round === undefined ? isOnly : round === occurrence.round);
}

/** Of several phases or rounds it must name one, or say that it speaks of all. */
export function isOfTime(
	{ phase, round, all }: Pick<Statement, 'phase' | 'round' | 'all'>,
	{ duty, phase: own, round: ownRound }: Occurrence,
): boolean {
	if (all === true) return phase === undefined || phase === own;
	const phases = duty.deadline?.phases ?? [];
	if (phase === undefined ? phases.length > 1 : phase !== (own ?? 1)) return false;
	const rounds = own === null ? [] : (phases[own - 1]?.occurrences ?? []);
	return round === undefined ? ownRound === null || rounds.length === 1 : round === ownRound;
}

/** A statement about a group is one about every member. A unit's own moves neither an open group nor another unit (R12, R13). */
export function isOfUnit(
	unit: string | undefined,
	{ unit: own, together }: Occurrence,
	groups: Readonly<Record<string, LeadGroup>>,
): boolean {
	if (unit === undefined || unit === own) return true;
	const members = groups[unit]?.open === false ? groups[unit].members : [];
	if (own !== null) return members.includes(own);
	return together.some((lead) => lead === unit || members.includes(lead));
}

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
export interface Said {
	/** In no order. */
	readonly heard: readonly Heard[];
	/** The documents that take back what another says, by the id of that one. */
	readonly taking: readonly { readonly issued: string; readonly taken: string }[];
}

const nothing: readonly never[] = [];

/** What documents say of an occurrence. A count without names is no statement about it (R15). */
export function saidOf(occurrence: Occurrence, { documents, groups, duties }: Log): Said {
	const heard: Heard[] = [];
	const taking: { issued: string; taken: string }[] = [];
	// Loops, since every occurrence is asked for.
	for (const document of documents)
		for (const one of document.results ?? []) {
			if (one.count !== undefined || !isAbout(one, occurrence, groups, duties.length)) continue;
			if (one.corrects !== undefined && one.corrects !== document.id)
				taking.push({ issued: document.issued, taken: one.corrects });
			if (one.state !== undefined && one.state !== 'withdrawn') heard.push(heardIn(document, one, one.state));
		}
	// Copies have no spare room: they stay for the whole of a build.
	return { heard: heard.slice(), taking: taking.length === 0 ? nothing : taking.slice() };
}

/** The statements that are known on a day, `YYYY-MM-DD` (R4), and that no known one takes back (R9). They are in no order. */
export function heardOn({ heard, taking }: Said, day: string): readonly Heard[] {
	const taken = taking.filter(({ issued }) => issued <= day).map((one) => one.taken);
	const isKnown = ({ document }: Heard) => document.issued <= day && !taken.includes(document.id);
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
	occurrence: Occurrence,
	groups: Readonly<Record<string, LeadGroup>>,
	duties: number,
): boolean {
	const { duty } = occurrence;
	if (statement.duty === undefined ? duties > 1 : statement.duty !== duty.id) return false;
	return isOfTime(statement, occurrence) && isOfUnit(statement.unit, occurrence, groups);
}

/** Of several phases or rounds it must name one, or say that it speaks of all. */
export function isOfTime(
	{ phase, round, all }: Pick<Statement, 'phase' | 'round' | 'all'>,
	{ duty, phase: own, round: ownRound }: Occurrence,
): boolean {
	if (all === true) return phase === undefined || phase === own;
	const phases = duty.deadline?.phases ?? [];
	if (phase === undefined ? phases.length > 1 : phase !== own) return false;
	const rounds = own === null ? [] : (phases[own - 1]?.occurrences ?? []);
	return round === undefined ? ownRound === null || rounds.length === 1 : round === ownRound;
}

/**
 * A statement about a group is one about every member. A unit's own moves neither an open group nor another unit (R12, R13), nor
 * does that of one of several open groups move all.
 */
export function isOfUnit(
	unit: string | undefined,
	{ duty, unit: own, isOpen }: Occurrence,
	groups: Readonly<Record<string, LeadGroup>>,
): boolean {
	if (unit === undefined || unit === own) return true;
	const members = groups[unit]?.open === false ? groups[unit].members : [];
	if (own !== null) return members.includes(own);
	const together = duty.leads.filter((lead) => groups[lead]?.open !== false);
	const isOne = together.some((lead) => lead === unit || members.includes(lead));
	return isOne && (!isOpen || together.length === 1);
}

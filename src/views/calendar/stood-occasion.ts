import { askedOnce } from '../../register/asked-once.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { saidTimes } from '../../register/past/changes.ts';
import { type MakeEach, madeByDocument } from '../../register/results/by-document.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { stoodOf } from '../../register/results/standings.ts';
import { isUnfinished as saysUnfinished } from '../../standing/heard.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { feeds } from '../../vi/feeds.ts';
import { standings as words } from '../../vi/standing.ts';
import { dayAfter } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { decidingOf } from '../standing/deciding.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

/** What documents say of the fate of an occasion. */
interface StoodOccasion {
	/** What stands before its day in a summary; `null` where its day alone says what it is. */
	readonly what: string | null;
	/** How it stands, and by which documents. */
	readonly lines: readonly string[];
	/** How often what documents say of it was changed: each document, each later version of it, and the end of its time. */
	readonly revisions: number;
	/** When the site came to know of these documents and of their versions; none where git does not tell. */
	readonly times: readonly string[];
}

const finished: ReadonlySet<Standing> = new Set(['done-on-time', 'done-late', 'done']);
/** Standings that only a statement brings about, in the order in which they are told. */
const stated = ['done-on-time', 'done-late', 'done', 'overdue', 'disputed', 'not-arisen'] as const;

/**
 * How an occasion stands, told alike in every calendar; `null` if no document says anything of it. What several units answer
 * for is finished when it is for all of them.
 */
export function stoodOccasion(index: Index, { id, assignment }: Occasion): StoodOccasion | null {
	if (!index.resultsFor.has(assignment.id)) return null;
	return madeByDocument(index, 'stood-occasions', assignment, stoodOccasions).get(id) ?? null;
}

/** By occasion: how it stands, for those of which documents speak. */
const stoodOccasions: MakeEach<ReadonlyMap<string, StoodOccasion>> = (index) => {
	const linkOf = askedOnce((document) => documentLink(index, document));
	const timesOf = askedOnce((document) => saidTimes(index.past.get(document)));
	return (assignment) => ofAssignment(index, assignment, linkOf, timesOf);
};

/** The names and times of documents are asked once for all assignments of a document. */
function ofAssignment(
	index: Index,
	assignment: AssignmentEntry,
	linkOf: (document: string) => DocumentLink,
	timesOf: (document: string) => ReturnType<typeof saidTimes>,
): ReadonlyMap<string, StoodOccasion> {
	const all = index.resultsFor.get(assignment.id) ?? [];
	const stood = stoodOf(index, assignment);
	const told = new Map<string, StoodOccasion>();
	// Loops, since there are very many statements.
	for (const occasion of occasionsOf([assignment], index.register.workingDays)) {
		const said = all.filter(speakingOf(occasion));
		if (said.length === 0) continue;
		const own = stood.filter(endingWith(occasion));
		const isUnfinished = said.some(({ state }) => state !== null && saysUnfinished(state));
		let revisions = isUnfinished && index.hasCome.get(dayAfter(occasion.day)) === true ? 1 : 0;
		const times: string[] = [];
		for (const document of new Set(said.map((one) => one.document))) {
			const known = timesOf(document);
			const last = known.at(-1);
			// Where git knows nothing of a document, it has been there once.
			revisions += Math.max(1, known.length);
			if (last !== undefined) times.push(last);
		}
		told.set(occasion.id, { what: whatOf(own), lines: linesOf(own, linkOf), revisions, times });
	}
	return told;
}

/** Part and round of an occasion, `2` and `2023-01-01`. */
function placeOf({ id, assignment }: Occasion): readonly [phase: number, round: string | null] {
	const [phase = '', round] = id.slice(assignment.id.length + 1).split('/');
	return [Number(phase), round ?? null];
}

const wasMoved = ({ assignment }: Occasion) => assignment.amendments.some(({ deadline }) => deadline !== null);

/**
 * Tells of a statement whether it speaks of the occasion. Statements name parts and rounds of the first deadline; of one that was
 * moved each is taken to speak of all.
 */
function speakingOf(occasion: Occasion): (one: ResultEntry) => boolean {
	if (wasMoved(occasion)) return () => true;
	const [own, ownRound] = placeOf(occasion);
	return ({ phase, round }) => (phase === null || phase === own) && (round === null || round.start === ownRound);
}

/** Tells of an occurrence whether it is the occasion's; of a deadline that was moved, whether it ends on the day. */
function endingWith(occasion: Occasion): (one: Stood) => boolean {
	if (wasMoved(occasion)) return ({ end }) => end === occasion.day;
	const [phase, round] = placeOf(occasion);
	return ({ occurrence }) => occurrence.phase === phase && occurrence.round === round;
}

function whatOf(stood: readonly Stood[]): string | null {
	const [first] = stood;
	if (first === undefined) return null;
	if (stood.every(({ standing }) => finished.has(standing))) return feeds.finished;
	const { standing } = first;
	const isStated = standing === 'overdue' || standing === 'disputed' || standing === 'not-arisen';
	return isStated && stood.every((one) => one.standing === standing) ? words.names[standing] : null;
}

function linesOf(stood: readonly Stood[], linkOf: (document: string) => DocumentLink): string[] {
	const lines: string[] = [];
	const add = (what: string, own: readonly Stood[]) =>
		lines.push(feeds.standsBy(what, own.length, stood.length, namesOf(own, linkOf)));
	for (const standing of stated) {
		const own = stood.filter((one) => one.standing === standing);
		if (own.length > 0) add(words.names[standing], own);
	}
	// What is said of others, which is not enough for a standing of its own: in words of the documents.
	const others = stood.filter(({ standing, reported }) => reported !== null && !isStatedStanding(standing));
	for (const [reported, own] of Map.groupBy(others, (one) => one.reported))
		if (reported !== null) add(feeds.saidOf(words.states[reported]), own);
	return lines;
}

const isStatedStanding = (standing: Standing): boolean => stated.some((one) => one === standing);

/** Names of the documents by which these stand, oldest first. */
function namesOf(stood: readonly Stood[], linkOf: (document: string) => DocumentLink): string[] {
	const ids = new Set<string>();
	for (const one of stood) {
		const deciding = decidingOf(one);
		for (const { document } of deciding.length > 0 ? deciding : one.heard) ids.add(document.id);
	}
	return Array.from(ids, linkOf)
		.sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : a.href < b.href ? -1 : 1))
		.map(({ name }) => name);
}

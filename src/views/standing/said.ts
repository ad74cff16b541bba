import { address } from '../../address.ts';
import { askedOnce } from '../../register/asked-once.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { type MakeEach, madeByDocument } from '../../register/results/by-document.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';

/** What a document says of an assignment, as pages show it. */
export interface SaidView {
	/** Where the document says so. */
	readonly href: string;
	/** Name of the document: `Báo cáo 45/BC-UBND`. */
	readonly name: string;
	readonly issued: string;
	/** What it says: `đã hoàn thành, xong 14/4/2023; Kế hoạch kiểm tra 120/QĐ-UBND`. */
	readonly words: string;
	/** Whether a later document takes it back. */
	readonly isCorrected: boolean;
	/** Whether one says so that took over from those who answered. */
	readonly bySuccessor: boolean;
}

/** Where a statement stands on the page of its document: `binh-tan/45-bc-ubnd-2023#kq-1.9` at `#kq-1.9`. */
export function resultAddress(id: string): string {
	const at = id.indexOf('#');
	return address.document(id.slice(0, at)) + id.slice(at);
}

/** A statement with its views: without the unit of which it speaks, and with its name. */
export interface SaidOfUnit {
	/** Ids of its document and of the unit. */
	readonly document: string;
	readonly unit: string | null;
	readonly plain: SaidView;
	readonly named: SaidView;
}

/** Statements by their ids, newest first. */
export type AllSaid = ReadonlyMap<string, SaidOfUnit>;

/** What documents say of an assignment; made once for all who show it. */
export const saidViews = (index: Index, entry: AssignmentEntry): AllSaid =>
	madeByDocument(index, 'said', entry, saidIn);

const saidIn: MakeEach<AllSaid> = (index) => {
	const linkOf = askedOnce((document) => documentLink(index, document));
	return ({ id: assignment }) => {
		const known = index.resultsFor.get(assignment) ?? [];
		const corrections = Map.groupBy(
			known.filter(({ corrects }) => corrects !== null),
			({ corrects }) => corrects,
		);
		const all = known.map((one): [string, SaidOfUnit] => {
			const { id, document, unit } = one;
			const plain = viewOf(index, one, linkOf(document), corrections.get(document) ?? []);
			const words = unit === null ? plain.words : withName(index, unit, plain.words);
			return [id, { document, unit, plain, named: unit === null ? plain : { ...plain, words } }];
		});
		return new Map(all.sort(([, a], [, b]) => (a.plain.issued < b.plain.issued ? 1 : -1)));
	};
};

/** `corrections` are the statements about the assignment that take back what the document says. */
function viewOf(index: Index, one: ResultEntry, document: DocumentLink, corrections: readonly ResultEntry[]): SaidView {
	return {
		href: resultAddress(one.id),
		name: document.name,
		issued: document.issued,
		words: saidWords(index, one, false),
		bySuccessor: one.bySuccessor,
		isCorrected: corrections.some((other) => isOfSame(one, other)),
	};
}

/** Whether two statements can be about the same part, round and unit of an assignment. */
function isOfSame(one: ResultEntry, other: ResultEntry): boolean {
	const pairs = [
		[one.phase, other.phase],
		[one.round?.start ?? null, other.round?.start ?? null],
		[one.unit, other.unit],
	];
	return pairs.every(([own, its]) => own === null || its === null || own === its);
}

/**
 * What a document says, in one line without an end point. `names` the unit of which it speaks; to which day it speaks is left out
 * where `day` is false. Most statements say little, and there are very many: only what one says is put into words.
 */
export function saidWords(index: Index, one: ResultEntry, names: boolean, day = true): string {
	const { state, finished, count, deliverables, progress, difficulty, proposal } = one;
	const { reason, note, via, corrects, unit, dataDay } = one;
	let line = '';
	if (state !== null) line = words.states[state];
	else if (count !== null) line = words.count(count.done, count.of);
	if (progress !== null) line = joined(line, withoutStop(progress));
	if (finished !== null) line = joined(line, words.finishedOn(finishedWords(finished)));
	for (const { text, number, issued } of deliverables) {
		const told = [text, number, issued === null ? null : words.handedIn(shownDay(issued))];
		line = joined(line, told.filter((part) => part !== null).join(' '));
	}
	if (reason !== null) line = joined(line, words.reason(words.reasons[reason]));
	if (difficulty !== null) line = joined(line, words.difficulty(withoutStop(difficulty)));
	if (proposal !== null) line = joined(line, words.proposal(withoutStop(proposal)));
	if (note !== null) line = joined(line, withoutStop(note));
	if (corrects !== null) line = joined(line, words.corrects(documentLink(index, corrects).name));
	if (via !== null) line = joined(line, words.source(words.sources[via]));
	if (one.bySuccessor) line = joined(line, words.bySuccessorInFull);
	if (day && dataDay !== null) line = joined(line, words.upTo(shownDay(dataDay)));
	return names ? withName(index, unit, line) : line;
}

const joined = (line: string, part: string): string => (line === '' || part === '' ? line + part : `${line}; ${part}`);

/** The words after the name of the unit of which they are. */
function withName(index: Index, unit: string | null, line: string): string {
	const [who] = unit === null ? [] : unitLinks(index, [unit]);
	return who === undefined ? line : `${who.short}: ${line}`;
}

/** A day as pages write days; a span in the document's own words. */
const finishedWords = ({ start, end, text }: NonNullable<ResultEntry['finished']>): string =>
	start === end && /^\d/.test(text) ? shownDay(start) : text;

const withoutStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

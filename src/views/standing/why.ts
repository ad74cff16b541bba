import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Stood } from '../../standing/standing.ts';
import { standings as words } from '../../vi/standing.ts';
import { capital } from '../../words/capital.ts';
import { isReportedOn } from './of-assignment.ts';
import { endWords, rowOnDay, saidOf, standingRows, standingWords, whyWords } from './row.ts';
import { type AllSaid, type SaidView, saidViews } from './said.ts';

/** Parts and rounds of an assignment that stand alike, and why. */
interface ReasonView {
	/** Whose they are and when, those of one last day together with it; that day alone where there is one that has no name. */
	readonly parts: readonly string[];
	readonly words: string;
	/** How the standing follows, a sentence each. */
	readonly why: readonly string[];
	/** What documents say of them, newest first; empty where they say the same of all (`said` of the assignment). */
	readonly said: readonly SaidView[];
}

/** Why an assignment stands as it does. */
interface Why {
	/** Parts and rounds that stand so for the same reasons together. */
	readonly reasons: readonly ReasonView[];
	/** What documents say alike of all its parts and rounds, newest first. */
	readonly said: readonly SaidView[];
	/** What documents say that counts for no occurrence: of one unit of an open group, or a count without names. */
	readonly others: readonly SaidView[];
}

/** The same, or one part of it where it is long. */
export interface WhyView extends Why {
	/** Page of all results of the document. */
	readonly href: string;
	/** The number of the part, from 1, and of how many. */
	readonly part: number;
	readonly parts: number;
	/** The parts that are named beside it, in their order; empty where there is one. */
	readonly beside: readonly { readonly href: string; readonly part: number }[];
}

/** The most parts and rounds that are named for one reason. */
const mostShown = 12;

/** The most lines of one part: a reason is a line, and so is what a document says. */
const mostLines = 150;

/** Why an assignment stands as it does, of what is long one part; `null` if the site has no report about its document. */
export function whyView(index: Index, entry: AssignmentEntry, part = 1): WhyView | null {
	if (!isReportedOn(index, entry)) return null;
	const parts = isLong(index, entry) ? partsOfLong(index, entry) : [whyOf(index, entry)];
	const { length } = parts;
	const { reasons, said, others } = parts[part - 1] ?? { reasons: [], said: [], others: [] };
	const named = new Set(length === 1 ? [] : [1, part - 1, part, part + 1, length]);
	return {
		reasons,
		said,
		others,
		href: address.resultsOf(address.document(entry.document)),
		part,
		parts: length,
		beside: [...named]
			.filter((one) => one >= 1 && one <= length)
			.map((one) => ({ href: address.whyPage(entry.id, one), part: one })),
	};
}

/** Addresses of the further parts of what is long, of all assignments; their keys are `binh-tan/7679-qd-ubnd-2022#3.13 2`. */
export function* whyPages(index: Index): Generator<readonly [path: string, key: string]> {
	for (const { id } of index.register.documents) {
		if (!index.reportsOn.has(id)) continue;
		for (const entry of index.assignmentsOf.get(id) ?? []) {
			if (!isLong(index, entry)) continue;
			const { length } = partsOfLong(index, entry);
			for (let part = 2; part <= length; part++) yield [address.whyPage(entry.id, part), `${entry.id} ${part}`];
		}
	}
}

/** Whether it may have more lines than one part holds. Most have so few that they need not be told for that. */
function isLong(index: Index, entry: AssignmentEntry): boolean {
	const statements = index.resultsFor.get(entry.id)?.length ?? 0;
	return stoodOf(index, entry).length * (1 + statements) + statements > mostLines;
}

const partsOfLong = (index: Index, entry: AssignmentEntry): readonly Why[] =>
	index.remember('parts of why', entry.id, (traced) => inParts(whyOf(traced, entry)));

function whyOf(index: Index, entry: AssignmentEntry): Why {
	const [stood, said] = [stoodOf(index, entry), saidViews(index, entry)];
	const reasons = reasonsOf(index, entry, stood);
	const common = commonOf(reasons);
	return {
		reasons: common === null ? reasons : reasons.map((one) => ({ ...one, said: [] })),
		said: common ?? [],
		others: unheard(said, stood),
	};
}

/** The same in parts of at most so many lines. A reason about which documents say very much goes on in the next, in the same words. */
function inParts({ reasons, said, others }: Why): Why[] {
	const first = { reasons: [] as ReasonView[], said: [] as SaidView[], others: [] as SaidView[] };
	const parts = [first];
	let [part, room] = [first, mostLines];
	const makeRoom = (lines: number) => {
		if (room >= lines) return;
		part = { reasons: [], said: [], others: [] };
		parts.push(part);
		room = mostLines;
	};
	for (const one of reasons) {
		let at = 0;
		do {
			makeRoom(Math.min(2, 1 + one.said.length));
			const own = one.said.slice(at, at + room - 1);
			part.reasons.push({ ...one, said: own });
			room -= 1 + own.length;
			at += own.length;
		} while (at < one.said.length);
	}
	for (const kind of ['said', 'others'] as const)
		for (const one of kind === 'said' ? said : others) {
			makeRoom(1);
			part[kind].push(one);
			room--;
		}
	return parts;
}

/** Statements that count for none of these. */
function unheard(said: AllSaid, stood: readonly Stood[]): SaidView[] {
	const heard = new Set<string | undefined>();
	for (const one of stood) for (const { statement } of one.heard) heard.add(statement.id);
	const others: SaidView[] = [];
	for (const [id, { named }] of said) if (!heard.has(id)) others.push(named);
	return others;
}

/** What documents say of several reasons, where that is the same of each. */
function commonOf([first, ...others]: readonly ReasonView[]): readonly SaidView[] | null {
	if (first === undefined || others.length === 0) return null;
	const isSame = ({ said }: ReasonView) =>
		said.length === first.said.length && said.every((one, at) => one === first.said[at]);
	return others.every(isSame) ? first.said : null;
}

/** The reasons, those of parts and rounds once that stand alike, and of which the same documents say the same. */
function reasonsOf(index: Index, entry: AssignmentEntry, stood: readonly Stood[]): ReasonView[] {
	const alike = new Map<string, { readonly why: string[]; readonly said: SaidView[]; readonly own: Stood[] }>();
	let last: { readonly like: Stood; readonly own: Stood[] } | null = null;
	for (const one of stood) {
		// Rounds that follow one another mostly stand alike, and need no words of their own.
		if (last !== null && standsLike(one, last.like)) {
			last.own.push(one);
			continue;
		}
		const [why, said] = [whyWords(one), saidOf(index, entry, one)];
		// One alone stands like no other.
		const key = stood.length === 1 ? '' : [one.standing, ...why, ...said.map(toldBy)].join('\n');
		const known = alike.get(key) ?? { why, said, own: [] };
		alike.set(key, known);
		known.own.push(one);
		last = { like: one, own: known.own };
	}
	const reasons: ReasonView[] = [];
	for (const { why, said, own } of alike.values()) {
		const [one] = own;
		if (one === undefined) continue;
		const parts = partsOf(index, entry, own);
		// Of rounds that are open until several days none is told: each part has its own.
		const until = own.every(({ end }) => end === one.end) ? one.end : null;
		reasons.push({ parts, words: standingWords(one.standing, until), why, said });
	}
	return reasons;
}

/** Who says it, and what. A report says the same of each of many units: in one reason its first place is linked. */
const toldBy = ({ href, words, isCorrected }: SaidView): string =>
	`${href.slice(0, href.indexOf('#'))} ${isCorrected} ${words}`;

/** Whether two occurrences surely stand as they do for the same reasons. */
const standsLike = (one: Stood, other: Stood): boolean =>
	one.standing === other.standing &&
	one.heard === other.heard &&
	one.cancelled === other.cancelled &&
	one.reassigned === other.reassigned &&
	one.occurrence.isOpen === other.occurrence.isOpen;

/** Whose these occurrences are and when, those of one last day together. */
function partsOf(index: Index, entry: AssignmentEntry, stood: readonly Stood[]): string[] {
	const byEnd = new Map<string, string>();
	const { rowOf } = standingRows(index, entry);
	for (const one of stood.slice(0, mostShown)) {
		const { whose, when } = rowOf.get(one) ?? rowOnDay(index, entry, one);
		const end = endWords(one);
		const name = whose === null ? when : when === '' ? whose.short : `${whose.short}, ${when}`;
		const before = byEnd.get(end) ?? '';
		byEnd.set(end, before === '' || name === '' ? before + name : `${before}; ${name}`);
	}
	const parts = Array.from(byEnd, ([end, names]) => (names === '' ? end : `${capital(names)}: ${end}`));
	if (stood.length > mostShown) parts.push(words.andOthers(stood.length - mostShown));
	return parts;
}

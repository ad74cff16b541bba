import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { standings as words } from '../../vi/standing.ts';
import { capital } from '../../words/capital.ts';
import { decidedBy } from './deciding.ts';
import { endWords, rowOnDay, saidOf, standingRows, standingWords, statementsOf, whyWords } from './row.ts';
import { type AllSaid, type SaidOfUnit, type SaidView, saidViews } from './said.ts';

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

/** The most parts and rounds that are named for one reason. */
const mostShown = 12;

/** How an assignment stands, on its row in a table. */
export interface AssignmentStanding {
	/** By standing: in words, and how many occurrences stand so. */
	readonly groups: readonly {
		readonly standing: Standing;
		readonly words: string;
		readonly count: number;
		/** Last day on time of what is open; else `null`. */
		readonly until: string | null;
	}[];
	/** The newest document that says something of it; `null` if none does. */
	readonly newest: SaidView | null;
	/** The document by which all of it stands as it does; `null` if that is none, or several. */
	readonly by: SaidView | null;
	readonly count: number;
	/** Where it is told how that follows, on the page of the assignment. */
	readonly why: string;
}

/** Why an assignment stands as it does. */
export interface WhyView {
	/** Parts and rounds that stand so for the same reasons together. */
	readonly reasons: readonly ReasonView[];
	/** What documents say alike of all its parts and rounds, newest first. */
	readonly said: readonly SaidView[];
	/** What documents say that counts for no occurrence: of one unit of an open group, or a count without names. */
	readonly others: readonly SaidView[];
	/** Page of all results of the document. */
	readonly href: string;
}

/** Place on the page of an assignment where it is told why it stands so. */
export const whyPlace = 'vi-sao';

const isReportedOn = (index: Index, { document }: AssignmentEntry) => (index.reportsOn.get(document) ?? []).length > 0;

/** How an assignment stands; `null` if the site has no report about its document. */
export function assignmentStanding(index: Index, entry: AssignmentEntry): AssignmentStanding | null {
	if (!isReportedOn(index, entry)) return null;
	const stood = stoodOf(index, entry);
	const said = saidViews(index, entry);
	return {
		groups: groupsOf(stood),
		newest: said.values().next().value?.named ?? null,
		by: decidedAlike(said, stood)?.named ?? null,
		count: stood.length,
		why: `${address.assignmentPage(entry.id)}#${whyPlace}`,
	};
}

/** Occurrences by their standing in words. */
function groupsOf(stood: readonly Stood[]): AssignmentStanding['groups'] {
	const groups = new Map<string, { standing: Standing; words: string; count: number; until: string | null }>();
	for (const { standing, end } of stood) {
		const until = standing === 'open' ? end : null;
		const key = `${standing} ${until}`;
		const known = groups.get(key);
		if (known === undefined) groups.set(key, { standing, words: standingWords(standing, end), count: 1, until });
		else known.count++;
	}
	return [...groups.values()];
}

/** Why an assignment stands as it does; `null` if the site has no report about its document. */
export function whyView(index: Index, entry: AssignmentEntry): WhyView | null {
	if (!isReportedOn(index, entry)) return null;
	const [stood, said] = [stoodOf(index, entry), saidViews(index, entry)];
	const reasons = reasonsOf(index, entry, stood);
	const common = commonOf(reasons);
	return {
		reasons: common === null ? reasons : reasons.map((one) => ({ ...one, said: [] })),
		said: common ?? [],
		others: unheard(said, stood),
		href: address.resultsOf(address.document(entry.document)),
	};
}

/** Statements that count for none of these. */
function unheard(said: AllSaid, stood: readonly Stood[]): SaidView[] {
	const heard = new Set<string | undefined>();
	for (const one of stood) for (const { statement } of one.heard) heard.add(statement.id);
	const others: SaidView[] = [];
	for (const [id, { named }] of said) if (!heard.has(id)) others.push(named);
	return others;
}

/** A statement of the document by which every occurrence stands as it does; `null` if one stands so by none, or by another. */
function decidedAlike(said: AllSaid, stood: readonly Stood[]): SaidOfUnit | null {
	let first: SaidOfUnit | null = null;
	for (const one of stood) {
		const id = decidedBy(one)?.statement.id;
		const found = id === undefined ? undefined : said.get(id);
		if (found === undefined || (first !== null && found.document !== first.document)) return null;
		first ??= found;
	}
	return first;
}

/** What documents say of several reasons, where that is the same of each. */
function commonOf([first, ...others]: readonly ReasonView[]): readonly SaidView[] | null {
	if (first === undefined || others.length === 0) return null;
	const isSame = ({ said }: ReasonView) =>
		said.length === first.said.length && said.every((one, at) => one === first.said[at]);
	return others.every(isSame) ? first.said : null;
}

/** The reasons, those of parts and rounds that stand alike by the same statements once. */
function reasonsOf(index: Index, entry: AssignmentEntry, stood: readonly Stood[]): ReasonView[] {
	const alike = new Map<string, { readonly why: string[]; readonly own: Stood[] }>();
	let last: { readonly like: Stood; readonly own: Stood[] } | null = null;
	for (const one of stood) {
		// Rounds that follow one another mostly stand alike, and need no words of their own.
		if (last !== null && standsLike(one, last.like)) {
			last.own.push(one);
			continue;
		}
		const why = whyWords(one);
		// One alone stands like no other.
		const key = stood.length === 1 ? '' : [one.standing, ...why, ...statementsOf(one)].join('\n');
		const known = alike.get(key) ?? { why, own: [] };
		alike.set(key, known);
		known.own.push(one);
		last = { like: one, own: known.own };
	}
	const reasons: ReasonView[] = [];
	for (const { why, own } of alike.values()) {
		const [one] = own;
		if (one === undefined) continue;
		const parts = partsOf(index, entry, own);
		// Of rounds that are open until several days none is told: each part has its own.
		const until = own.every(({ end }) => end === one.end) ? one.end : null;
		reasons.push({ parts, words: standingWords(one.standing, until), why, said: saidOf(index, entry, one) });
	}
	return reasons;
}

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

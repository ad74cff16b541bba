import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { standings as words } from '../../vi/standing.ts';
import { decidingOf } from './deciding.ts';
import { endWords, rowView, saidOf, standingWords, statementsOf, whyWords } from './row.ts';
import { type SaidOfUnit, type SaidView, saidViews } from './said.ts';

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
	const said = saidViews(index, entry.id);
	const [newest] = said.values();
	const groups = Map.groupBy(stood, ({ standing, end }) => standingWords(standing, end));
	return {
		groups: [...groups].map(([said, own]) => ({
			standing: own[0]?.standing ?? 'undated',
			words: said,
			count: own.length,
			until: own[0]?.standing === 'open' ? own[0].end : null,
		})),
		newest: newest?.named ?? null,
		by: decidedBy(said, stood)?.named ?? null,
		count: stood.length,
		why: `${address.assignmentPage(entry.id)}#${whyPlace}`,
	};
}

/** Statements by their ids, newest first. */
type AllSaid = ReadonlyMap<string, SaidOfUnit>;

/** Why an assignment stands as it does; `null` if the site has no report about its document. */
export function whyView(index: Index, entry: AssignmentEntry): WhyView | null {
	if (!isReportedOn(index, entry)) return null;
	const [stood, said] = [stoodOf(index, entry), saidViews(index, entry.id)];
	const reasons = reasonsOf(index, entry, stood);
	const common = commonOf(reasons);
	const heard = new Set(stood.flatMap((one) => one.heard.map(({ statement }) => statement.id)));
	return {
		reasons: common === null ? reasons : reasons.map((one) => ({ ...one, said: [] })),
		said: common ?? [],
		others: [...said].flatMap(([id, { named }]) => (heard.has(id) ? [] : named)),
		href: address.resultsOf(address.document(entry.document)),
	};
}

/** A statement of the document by which every occurrence stands as it does; `null` if one stands so by none, or by another. */
function decidedBy(said: AllSaid, stood: readonly Stood[]): SaidOfUnit | null {
	const ids = stood.map((one) => (one.standing === 'disputed' ? undefined : decidingOf(one)[0]?.statement.id));
	const found = ids.map((id) => said.get(id ?? ''));
	const [first] = found;
	return first !== undefined && found.every((one) => one?.document === first.document) ? first : null;
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
	const told = stood.map((one) => ({ one, why: whyWords(one) }));
	const alike = Map.groupBy(told, ({ one, why }) => [one.standing, ...why, ...statementsOf(one)].join('\n'));
	return [...alike.values()].flatMap((own): ReasonView[] => {
		const [first] = own;
		if (first === undefined) return [];
		const { one, why } = first;
		const parts = partsOf(
			index,
			entry,
			own.map((some) => some.one),
		);
		return [{ parts, words: standingWords(one.standing, one.end), why, said: saidOf(index, entry, one) }];
	});
}

/** Whose these occurrences are and when, those of one last day together. */
function partsOf(index: Index, entry: AssignmentEntry, stood: readonly Stood[]): string[] {
	const byEnd = [...Map.groupBy(stood.slice(0, mostShown), endWords)].map(([end, own]) => {
		const names = own.map((one) => {
			const { whose, when } = rowView(index, entry, one);
			return [whose?.short, when].filter(Boolean).join(', ');
		});
		return [names.filter(Boolean).join('; '), end].filter(Boolean).join(': ');
	});
	return stood.length > mostShown ? [...byEnd, words.andOthers(stood.length - mostShown)] : byEnd;
}

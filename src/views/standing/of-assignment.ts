import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { standings as words } from '../../vi/standing.ts';
import { decidingOf } from './deciding.ts';
import { endWords, rowView, saidOf, standingWords, statementsOf, whyWords } from './row.ts';
import { type SaidView, saidView } from './said.ts';

/** Parts and rounds of an assignment that stand alike, and why. */
interface ReasonView {
	/** Whose they are and when, with their last days; empty where there is one that has no name. */
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
	/** Why: parts and rounds that stand so for the same reasons together. */
	readonly reasons: readonly ReasonView[];
	/** What documents say alike of all its parts and rounds, newest first. */
	readonly said: readonly SaidView[];
	/** What documents say that counts for no occurrence: of one unit of an open group, or a count without names. */
	readonly others: readonly SaidView[];
	/** Page of all results of the document. */
	readonly href: string;
	readonly count: number;
}

/** How an assignment stands; `null` if the site has no report about its document. */
export function assignmentStanding(index: Index, entry: AssignmentEntry): AssignmentStanding | null {
	if ((index.reportsOn.get(entry.document) ?? []).length === 0) return null;
	const stood = stoodOf(index, entry);
	const said = (index.resultsFor.get(entry.id) ?? []).toSorted((a, b) =>
		issuedOf(index, a.document) < issuedOf(index, b.document) ? 1 : -1,
	);
	const heard = new Set(stood.flatMap((one) => one.heard.map(({ statement }) => statement.id)));
	const groups = Map.groupBy(stood, ({ standing, end }) => standingWords(standing, end));
	const reasons = reasonsOf(index, entry, stood);
	const common = commonOf(reasons);
	return {
		groups: [...groups].map(([said, own]) => ({
			standing: own[0]?.standing ?? 'undated',
			words: said,
			count: own.length,
			until: own[0]?.standing === 'open' ? own[0].end : null,
		})),
		newest: said[0] === undefined ? null : saidView(index, said[0], true),
		by: decidedBy(index, said, stood),
		reasons: common === null ? reasons : reasons.map((one) => ({ ...one, said: [] })),
		said: common ?? [],
		others: said.filter(({ id }) => !heard.has(id)).map((one) => saidView(index, one, true)),
		href: address.resultsOf(address.document(entry.document)),
		count: stood.length,
	};
}

/** The document by which every occurrence stands as it does; `null` if one stands so by none, or by another. */
function decidedBy(index: Index, said: readonly ResultEntry[], stood: readonly Stood[]): SaidView | null {
	const known = new Map(said.map((one) => [one.id, one]));
	const ids = stood.map((one) => (one.standing === 'disputed' ? undefined : decidingOf(one)[0]?.statement.id));
	const found = ids.map((id) => known.get(id ?? ''));
	const [first] = found;
	return first !== undefined && found.every((one) => one?.document === first.document)
		? saidView(index, first, true)
		: null;
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
	const alike = Map.groupBy(stood, (one) => [one.standing, ...whyWords(one), ...statementsOf(one)].join('\n'));
	return [...alike.values()].flatMap((own): ReasonView[] => {
		const [first] = own;
		if (first === undefined) return [];
		const named = own.slice(0, mostShown).map((one) => {
			const { whose, when } = rowView(index, entry, one);
			return [[whose?.short, when].filter(Boolean).join(', '), endWords(one)].filter(Boolean).join(': ');
		});
		const isCut = own.length > mostShown;
		return [
			{
				parts: isCut ? [...named, words.andOthers(own.length - mostShown)] : named,
				words: standingWords(first.standing, first.end),
				why: whyWords(first),
				said: saidOf(index, entry, first),
			},
		];
	});
}

const issuedOf = (index: Index, document: string): string => index.headOf.get(document)?.issued ?? '';

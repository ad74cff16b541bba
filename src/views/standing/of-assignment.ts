import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Standing, Stood } from '../../standing/standing.ts';
import { standings } from '../../vi/standing.ts';
import { decidedBy } from './deciding.ts';
import { standingWords } from './row.ts';
import { type AllSaid, type SaidOfUnit, type SaidView, saidViews } from './said.ts';

/** How an assignment stands, on its row in a table. */
export interface AssignmentStanding {
	/** By standing: in words, and how many occurrences stand so. */
	readonly groups: readonly {
		readonly standing: Standing;
		readonly words: string;
		readonly count: number;
		/** Last day on time of what is open; else `null`, as for what is open until very many days. */
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

/** The most last days of which each has a line of its own. Of more, the first and the last are told. */
const mostOpen = 4;

/** Place on the page of an assignment where it is told why it stands so. */
export const whyPlace = 'vi-sao';

/** Whether the site has a report about the document of an assignment. */
export const isReportedOn = (index: Index, { document }: AssignmentEntry) =>
	(index.reportsOn.get(document) ?? []).length > 0;

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
	const all = [...groups.values()];
	const open = all.filter(({ standing }) => standing === 'open');
	if (open.length <= mostOpen) return all;
	const days = open.flatMap(({ until }) => until ?? []).sort();
	const count = open.reduce((sum, one) => sum + one.count, 0);
	const words = standings.openBetween(days[0] ?? '', days.at(-1) ?? '');
	return [...all.filter(({ standing }) => standing !== 'open'), { standing: 'open', words, count, until: null }];
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

import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOf } from '../../register/results/standings.ts';
import type { Standing } from '../../standing/standing.ts';
import { type RowView, rowView, standingWords } from './row.ts';
import { type SaidView, saidView } from './said.ts';

/** The most occurrences of one assignment that its row shows with their reasons. */
const mostShown = 12;

/** How an assignment stands, on its row in a table. */
export interface AssignmentStanding {
	/** By standing: in words, and how many occurrences stand so. */
	readonly groups: readonly { readonly standing: Standing; readonly words: string; readonly count: number }[];
	/** The newest document that says something of it; `null` if none does. */
	readonly newest: SaidView | null;
	readonly rows: readonly RowView[];
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
	return {
		groups: [...groups].map(([words, own]) => ({
			standing: own[0]?.standing ?? 'undated',
			words,
			count: own.length,
		})),
		newest: said[0] === undefined ? null : saidView(index, said[0], true),
		rows: stood.slice(0, mostShown).map((one) => rowView(index, entry, one)),
		others: said.filter(({ id }) => !heard.has(id)).map((one) => saidView(index, one, true)),
		href: address.resultsOf(address.document(entry.document)),
		count: stood.length,
	};
}

const issuedOf = (index: Index, document: string): string => index.headOf.get(document)?.issued ?? '';

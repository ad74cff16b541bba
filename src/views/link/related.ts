import type { BasisEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';

/** How one document of a basis stands to the other. To carry out or to cite is to rest on it; to replace, amend or report on it is not. */
export type Tie = 'rests' | 'replaces' | 'amends' | 'reports';

/** Whether the entry of a basis ties its document in this way. */
export function isTie({ relation }: Pick<BasisEntry, 'relation'>, tie: Tie): boolean {
	return tie === 'rests' ? relation === 'implements' || relation === 'cites' : relation === tie;
}

/** Documents of which the document changes single assignments, each once. */
export function changedDocuments(index: Index, id: string): string[] {
	return [...new Set((index.amendedBy.get(id) ?? []).map(({ document }) => document))];
}

/** Documents that say of themselves that they amend this one, and others that change single assignments of it, each once. */
export function amending(index: Index, id: string): string[] {
	const said = tiedTo(index, id, 'amends').map((one) => one.id);
	const changing = (index.assignmentsOf.get(id) ?? []).flatMap(({ amendments }) => amendments.map(({ by }) => by));
	return [...new Set([...said, ...changing])];
}

/** Documents of whose assignments the document says what became of them, each once. */
export function reportedDocuments(index: Index, id: string): string[] {
	return [...new Set((index.resultsBy.get(id) ?? []).map(({ assignment }) => assignment.replace(/#.*$/, '')))];
}

/** Documents that say of themselves that they report on this one, and others that speak of the fate of its assignments, each once. */
export function reporting(index: Index, id: string): string[] {
	const said = tiedTo(index, id, 'reports').map((one) => one.id);
	return [...new Set([...said, ...(index.reportsOn.get(id) ?? [])])];
}

/** Documents whose basis names the document in this way, each with the first entry that does. */
export function tiedTo(index: Index, id: string, tie: Tie): { readonly id: string; readonly entry: BasisEntry }[] {
	return (index.resting.get(id) ?? []).flatMap((one) => {
		const entry = one.basis.find((named) => named.document === id && isTie(named, tie));
		return entry ? [{ id: one.id, entry }] : [];
	});
}

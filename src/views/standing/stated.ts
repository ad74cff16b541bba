import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { saidWords } from './said.ts';

/** What a document says of assignments in the same words. */
export interface StatedView {
	/** The document that gave them. */
	readonly document: { readonly href: string; readonly name: string };
	readonly words: string;
	/** Item of the document that says so; `null` if none is given. */
	readonly item: string | null;
	/** Each assignment, with the place of the statement on the page. */
	readonly about: readonly { readonly anchor: string; readonly href: string; readonly name: string }[];
}

/** What a document says of the fate of assignments, in its order, what it says alike together. */
export function statedBy(index: Index, document: string): StatedView[] {
	const all = (index.resultsBy.get(document) ?? []).map((one) => ({
		one,
		given: one.assignment.replace(/#.*$/, ''),
		told: saidWords(index, one, true, false),
	}));
	// A document is asked for all its assignments at once: a report speaks of very many.
	const numbers = new Map(
		[...new Set(all.map(({ given }) => given))].flatMap((given) =>
			(index.assignmentsOf.get(given) ?? []).map(({ id, number }) => [id, number] as const),
		),
	);
	const groups = Map.groupBy(all, ({ one, given, told }) => [given, one.item, told].join('\n'));
	return [...groups.values()].flatMap((own): StatedView[] => {
		const [first] = own;
		if (first === undefined) return [];
		const { href, name } = documentLink(index, first.given);
		return [
			{
				document: { href, name },
				words: first.told,
				item: first.one.item,
				about: own.map(({ one }) => aboutView(one, numbers.get(one.assignment) ?? '')),
			},
		];
	});
}

/** `number` is that of the assignment. */
function aboutView(one: ResultEntry, number: string) {
	const part = one.phase === null ? '' : words.part(one.phase, null);
	const round = one.round === null ? '' : words.roundUntil(shownDay(one.round.end));
	return {
		anchor: one.id.slice(one.id.indexOf('#') + 1),
		href: address.assignment(one.assignment),
		name: [number, part, round].filter((words) => words !== '').join(', '),
	};
}

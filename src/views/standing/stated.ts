import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { standings as words } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink } from '../link/document.ts';
import { taskLetters } from './row.ts';
import { saidWords } from './said.ts';

/** What a document says of assignments in the same words. */
export interface StatedView {
	/** The document that gave them. */
	readonly document: { readonly href: string; readonly name: string };
	readonly words: string;
	/** Item of the document that says so; `null` if none is given. */
	readonly item: string | null;
	/** Each assignment by its number, part and round, and what is to be done, with the place of the statement on the page. */
	readonly about: readonly {
		readonly anchor: string;
		readonly href: string;
		readonly name: string;
		/** In short; empty right after another part or round of it, where the document speaks of very many, or if the register does not have the assignment. */
		readonly task: string;
	}[];
}

/** So many statements are named in words; of more, which may be thousands, the number alone is told. */
const mostInWords = 250;

/** What a document says of the fate of assignments, in its order, what it says alike together. */
export function statedBy(index: Index, document: string): StatedView[] {
	const groups = new Map<string, { readonly given: string; readonly told: string; readonly own: ResultEntry[] }>();
	const documents = new Set<string>();
	// A loop, since a report speaks of very many.
	const all = index.resultsBy.get(document) ?? [];
	const isShort = all.length <= mostInWords;
	for (const one of all) {
		const given = one.assignment.slice(0, one.assignment.indexOf('#'));
		const told = saidWords(index, one, true, false);
		documents.add(given);
		const key = `${given}\n${one.item ?? ''}\n${told}`;
		const known = groups.get(key);
		if (known === undefined) groups.set(key, { given, told, own: [one] });
		else known.own.push(one);
	}
	// A document is asked for all its assignments at once.
	const known = new Map<string, AssignmentEntry>();
	for (const given of documents) for (const one of index.assignmentsOf.get(given) ?? []) known.set(one.id, one);
	return Array.from(groups.values(), ({ given, told, own }): StatedView => {
		const { href, name } = documentLink(index, given);
		return {
			document: { href, name },
			words: told,
			item: own[0]?.item ?? null,
			about: own.map((one, at) =>
				aboutView(one, known.get(one.assignment), isShort && own[at - 1]?.assignment !== one.assignment),
			),
		};
	});
}

/** The part and the round of which a statement speaks, in words; none where it speaks of all. */
export function whenStated({ phase, round }: ResultEntry): string[] {
	const parts = phase === null ? [] : [words.part(phase, null)];
	return round === null ? parts : [...parts, words.roundUntil(shownDay(round.end))];
}

function aboutView(one: ResultEntry, assignment: AssignmentEntry | undefined, isNamed: boolean) {
	const names = [...(assignment === undefined ? [] : [assignment.number]), ...whenStated(one)];
	return {
		anchor: one.id.slice(one.id.indexOf('#') + 1),
		href: address.assignment(one.assignment),
		name: names.join(', '),
		task: assignment === undefined || !isNamed ? '' : shorten(assignment.task, taskLetters),
	};
}

import { address } from '../../address.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { saidTimes } from '../../register/past/changes.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import type { ResultState } from '../../schemas/result.ts';
import { feeds } from '../../vi/feeds.ts';
import { standings as words } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';
import { dayPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { saidWords } from '../standing/said.ts';
import { toldByYear } from '../standing/unit-results.ts';
import { authorOf, type DatedNews } from './entry.ts';
import { silentNews } from './silence.ts';

/** Statements, or assignments, that one entry names. */
const mostNamed = 5;

/** One statement with the assignment of which it speaks. */
interface Spoken {
	readonly entry: AssignmentEntry;
	readonly result: ResultEntry;
}

/**
 * What documents say of the fate of what a unit or group answers for, an entry a document. Where there is any, an entry a quarter
 * too for what nothing published speaks of.
 */
export function resultNews(index: Index, unit: string): DatedNews[] {
	const told = [...toldByYear(index, unit).values()].flat();
	const names = namesOf(index, unit);
	const entries = new Set(told.map(({ entry }) => entry));
	const spoken = [...entries].flatMap((entry) =>
		(index.resultsFor.get(entry.id) ?? [])
			.filter((result) => result.unit === null || names.has(result.unit))
			.map((result): Spoken => ({ entry, result })),
	);
	if (spoken.length === 0) return [];
	const byDocument = Map.groupBy(spoken, ({ result }) => result.document);
	return [
		...[...byDocument].map(([document, own]) => reportNews(index, unit, document, own)),
		...silentNews(index, unit, told),
	];
}

/** The names under which documents speak of a unit: its own, those of its groups and, of a group, those of its members. */
function namesOf(index: Index, unit: string): ReadonlySet<string> {
	const groups = (index.groupsOf.get(unit) ?? []).map(({ id }) => id);
	return new Set([unit, ...groups, ...(index.units.get(unit)?.members ?? [])]);
}

function reportNews(index: Index, unit: string, document: string, spoken: readonly Spoken[]): DatedNews {
	const published = index.headOf.get(document)?.issued ?? '';
	return {
		published,
		updated: saidTimes(index.past.get(document)).at(-1) ?? published,
		make: () => {
			const { name, issued } = documentLink(index, document);
			const [first] = spoken;
			const isCorrection = spoken.every(({ result }) => result.corrects !== null);
			const told =
				spoken.length === 1 && first !== undefined
					? feeds.resultOf(stateWords(first.result.state), first.entry.task)
					: feeds.resultsOf(stateCounts(spoken.map(({ result }) => result)));
			const rest = spoken.length - mostNamed;
			return {
				id: `${address.resultsOf(address.unit(unit))}van-ban/${document}`,
				path: address.document(document),
				title: isCorrection ? feeds.corrected(name, told) : feeds.reported(name, told),
				summary: feeds.sentences([
					...spoken
						.slice(0, mostNamed)
						.map(({ entry, result }) =>
							feeds.saidOfItem(itemOf(index, entry), entry.task, saidWords(index, result, result.unit !== unit)),
						),
					...(rest > 0 ? [feeds.moreResults(rest)] : []),
					feeds.changedBy(name, dayPhrase(issued)),
				]),
				author: authorOf(index, document),
			};
		},
	};
}

/** How many statements say what, in the order of the statements: `3 đã hoàn thành, 1 chưa hoàn thành`. */
export function stateCounts(results: readonly ResultEntry[]): string[] {
	const groups = Map.groupBy(results, ({ state }) => state);
	return [...groups].map(([state, own]) => feeds.resultCount(own.length, stateWords(state)));
}

const stateWords = (state: ResultState | null): string => (state === null ? feeds.countOnly : words.states[state]);

function itemOf(index: Index, { document, number }: AssignmentEntry): string {
	return feeds.source(documentLink(index, document).name, vi.assignmentItem(number));
}

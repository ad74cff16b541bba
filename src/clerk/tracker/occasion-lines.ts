import type { Index } from '../../register/index.ts';
import { stoodOn } from '../../register/results/standings.ts';
import { occurrenceId } from '../../standing/occurrences.ts';
import { dayAfterAll, type Line } from '../lines/line.ts';
import { ownLine } from '../lines/lines.ts';

/**
 * Finds the line that speaks of one occurrence alone, by the id that the export writes:
 * `binh-tan/7679-qd-ubnd-2022#3.13/1@binh-tan/ubnd-phuong-an-lac`. `null` where the content has no such occurrence.
 */
export function occasionLines(index: Index): (id: string) => Line | null {
	const documents = new Map<string, ReadonlyMap<string, Line>>();
	return (id) => {
		const document = id.replace(/#.*$/s, '');
		const known = documents.get(document) ?? linesIn(index, document);
		documents.set(document, known);
		return known.get(id) ?? null;
	};
}

/** By the id of its occurrence, each line of a document that speaks of one alone. */
const linesIn = (index: Index, document: string): ReadonlyMap<string, Line> =>
	new Map(
		(index.assignmentsOf.get(document) ?? []).flatMap((entry) =>
			stoodOn(index, entry, dayAfterAll).map(
				(one) => [occurrenceId(one.occurrence), ownLine(index, entry, one)] as const,
			),
		),
	);

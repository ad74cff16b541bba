import { earliestDay } from '../../words/day.ts';
import type { AssignmentEntry } from '../entries.ts';
import type { Index } from '../index.ts';

/**
 * Those of the assignments that had been given by the end of a day, `YYYY-MM-DD`: what a document gives is there from its day of
 * issue. Of an issue known by its month or year alone the first possible day counts.
 */
export function givenUntil(
	index: Pick<Index, 'headOf'>,
	entries: readonly AssignmentEntry[],
	day: string,
): readonly AssignmentEntry[] {
	return entries.filter(({ document }) => {
		const issued = index.headOf.get(document)?.issued;
		return issued === undefined || earliestDay(issued) <= day;
	});
}

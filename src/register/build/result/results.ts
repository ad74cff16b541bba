import { say } from '../../../problem/messages.ts';
import type { AssignmentEntry, LocalityEntry } from '../../entries.ts';
import type { ResultEntry } from '../../results/result.ts';
import type { BuiltDocument } from '../built.ts';
import { fittingOf } from '../unsure.ts';
import { checkContradictions } from './contradictions.ts';
import { checkCorrections } from './corrections.ts';
import { type Ground, readStatements, saidOnce, statementCount } from './result.ts';
import { identifier } from './statement.ts';

/**
 * The most entries of one document, each a sentence on its page, and the most statements that they make, each a link there. A
 * report on 5,000 duties says a dozen sentences; the longest plan known has 77 assignments.
 */
const most = { entries: 2000, statements: 6000 };

/**
 * What the documents say of the fate of assignments, in the order of the documents and of their words. What is wrong with a
 * statement goes to the desk of its document, and the statement is left out.
 */
export function resultsOf(
	built: readonly BuiltDocument[],
	assignments: readonly AssignmentEntry[],
	localities: readonly LocalityEntry[],
	mayExist: Ground['mayExist'],
): ResultEntry[] {
	if (built.every(({ written }) => written.results.length === 0)) return [];
	const known: Ground = {
		entries: new Map(assignments.map((one) => [one.id, one])),
		owners: new Map(built.map((one) => [one.document.id, one])),
		localities: new Map(localities.map((one) => [one.id, one])),
		authorities: new Map(localities.map(({ id, authority }) => [id, authority])),
		mayExist,
		fitting: fittingOf(built),
		ids: identifier(),
	};
	const read = built.flatMap((by) => {
		const { results } = by.written;
		const count = results.reduce((sum, one) => sum + statementCount(one), 0);
		// Nothing more is said of so many: each of them would be read in vain.
		const tooMany =
			results.length > most.entries
				? say('too-many-results', results.length, most.entries, true)
				: count > most.statements
					? say('too-many-results', count, most.statements, false)
					: null;
		const desk = saidOnce(by.desk);
		if (tooMany === null) return results.flatMap((one, at) => readStatements(by.document, one, at, known, desk));
		by.desk.report(['results'], tooMany);
		return [];
	});
	checkCorrections(read, known);
	checkContradictions(read, known);
	return read.map(({ said }) => said);
}

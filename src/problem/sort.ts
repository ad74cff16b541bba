import type { Problem } from './problem.ts';

/** The problems sorted by file, line, column and reason; the list given is not changed. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.reason, b.reason),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

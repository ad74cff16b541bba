/** A place in a content file: a path in its YAML (the value there, or its key), or a line and column (both from 1). */
type Place =
	| { readonly path: readonly PropertyKey[]; readonly atKey?: boolean }
	| { readonly line: number; readonly column: number };

/** A problem as it is found: the file by its path from the content folder's parent, the place still unresolved. */
export interface Finding {
	readonly file: string;
	readonly place: Place;
	/** `error` stops the build, `warning` is for the staff to look at. */
	readonly level: 'error' | 'warning';
	readonly reason: string;
	readonly remedy: string;
}

/** A problem as it is shown: every finding has its line and column, both from 1. */
export interface Problem extends Omit<Finding, 'place'> {
	readonly line: number;
	readonly column: number;
}

/** The problem on one line, and below it how to mend it, as `contract.md` states the form. */
export function problemText(problem: Problem): string {
	const level = problem.level === 'error' ? 'lỗi' : 'cảnh báo';
	const place = `${problem.file}:${problem.line}:${problem.column}`;
	return `${place}  ${level}  ${oneLine(problem.reason)}\n    → ${oneLine(problem.remedy)}`;
}

/** The text with long quotations cut, and never very long itself: what is quoted may be as long as a file. */
export function shortened(text: string): string {
	const short = text.replace(/“([^”]{80})[^”]+”/gu, '“$1…”');
	return short.length > 600 ? `${short.slice(0, 600)}…` : short;
}

/** The text without line breaks and control characters, which a value quoted from a file may hold. */
function oneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ');
}

/** The problems sorted by file, line, column and reason; the list given is not changed. */
export function sortedProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.reason, b.reason),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

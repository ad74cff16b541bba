import type { Code } from './messages.ts';

/** A place in a content file. It is a path in its YAML (the value there, or its key), or line and column, both from 1. */
type Place =
	| { readonly path: readonly PropertyKey[]; readonly atKey?: boolean }
	| { readonly line: number; readonly column: number };

/** A problem as it is found: the file by its path from the content folder's parent, the place still unresolved. */
export interface Finding {
	readonly file: string;
	readonly place: Place;
	/** `error` stops the build, `warning` is for the staff to look at. */
	readonly level: 'error' | 'warning';
	/** The stable name of its kind: `unknown-unit`. */
	readonly code: Code;
	readonly reason: string;
	readonly remedy: string;
}

/** A problem as it is shown: every finding has its line and column, both from 1. */
export interface Problem extends Omit<Finding, 'place'> {
	readonly line: number;
	readonly column: number;
}

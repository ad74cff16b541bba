import type { Source } from '../sources/sources.ts';

type Paths = Source<unknown>['lost'];

/** For paths that were lost: their keys, and the keys of what they are parts of. */
const indexed = new WeakMap<Paths, { whole: Set<string>; around: Set<string> }>();

/** Whether the value at `path` could not be read, or a part of it, or what it is part of. Nothing may be said about it. */
export function isLost({ lost }: Pick<Source<unknown>, 'lost'>, ...path: readonly PropertyKey[]): boolean {
	if (lost.length === 0) return false;
	const known = indexed.get(lost) ?? {
		whole: new Set(lost.map((one) => pathKey(one))),
		around: new Set(lost.flatMap((one) => one.map((_, depth) => pathKey(one.slice(0, depth + 1))))),
	};
	indexed.set(lost, known);
	return known.around.has(pathKey(path)) || path.some((_, depth) => known.whole.has(pathKey(path.slice(0, depth + 1))));
}

/** One text for a path. */
export const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('\0');

/** Whether an id of the list at `path` could not be read. Then what the list lacks may still have been written. */
export function idsAreLost({ lost }: Pick<Source<unknown>, 'lost'>, ...path: readonly PropertyKey[]): boolean {
	return lost.some(
		(one) => path.every((part, depth) => part === one[depth]) && (one[path.length + 1] ?? 'id') === 'id',
	);
}

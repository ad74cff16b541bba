import type { Source } from '../sources/sources.ts';

/** Whether the value at `path`, a part of it, or what it is part of, could not be read: nothing may be said about it. */
export function isLost({ lost }: Pick<Source<unknown>, 'lost'>, ...path: readonly PropertyKey[]): boolean {
	return lost.some((one) => one.slice(0, path.length).every((part, depth) => part === path[depth]));
}

/** Whether an id of the list at `path` could not be read: what is not in the list may still have been written. */
export function idsAreLost({ lost }: Pick<Source<unknown>, 'lost'>, ...path: readonly PropertyKey[]): boolean {
	return lost.some(
		(one) => path.every((part, depth) => part === one[depth]) && (one[path.length + 1] ?? 'id') === 'id',
	);
}

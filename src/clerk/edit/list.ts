import type { Edit } from './value.ts';

/**
 * The changes that make another list of texts of a written value: only the lines of items that differ. `path` leads to the list,
 * `written` is what stands there, `order` has the keys of its map. No change if both say the same.
 */
export function listEdits(
	path: Edit['path'],
	written: unknown,
	now: readonly string[],
	order?: readonly string[],
): Edit[] {
	const isList = Array.isArray(written) && written.length > 0 && written.every((one) => typeof one === 'string');
	if (!isList && now.length === 0) return written === undefined ? [] : [{ path, value: null }];
	if (!isList) return [{ path, value: now, ...(order === undefined ? {} : { order }) }];
	if (now.length === 0) return [{ path, value: null }];
	const before: readonly string[] = written;
	const most = Math.min(before.length, now.length);
	let from = 0;
	while (from < most && before[from] === now[from]) from++;
	let end = 0;
	while (end < most - from && before.at(-1 - end) === now.at(-1 - end)) end++;
	const [was, is] = [before.slice(from, before.length - end), now.slice(from, now.length - end)];
	return Array.from({ length: Math.max(was.length, is.length) }, (_, at): Edit => {
		const value = is[at] ?? null;
		if (at < was.length) return { path: [...path, from + at], value };
		return { path: [...path, from + was.length], insert: true, value };
	});
}

import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { LocalitySource } from '../../sources/sources.ts';
import { nearest } from '../../words/nearest.ts';
import type { LocalityEntry } from '../entries.ts';
import { isLost } from '../lost.ts';

/** Whether the words can only be an id: names have capitals and spaces. */
const isId = (words: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(words);

/** By locality that names one by its id: the locality that it belongs to, if that has a folder. */
export function parentsOf(sources: readonly LocalitySource[]): ReadonlyMap<string, string> {
	const ids = new Set(sources.map(({ id }) => id));
	return new Map(
		sources.flatMap(({ id, locality }): [string, string][] => {
			const parent = locality?.data.parent;
			return parent !== undefined && ids.has(parent) ? [[id, parent]] : [];
		}),
	);
}

/** The localities above this one, the nearest first; a circle ends where it closes. */
export function localitiesAbove(locality: string, parents: ReadonlyMap<string, string>): string[] {
	const above: string[] = [];
	let next = parents.get(locality);
	while (next !== undefined && next !== locality && !above.includes(next)) {
		above.push(next);
		next = parents.get(next);
	}
	return above;
}

/** The localities with what they belong to, by name and id. A parent that is named by its id has the name of its folder. */
export function withParents(
	localities: readonly LocalityEntry[],
	parents: ReadonlyMap<string, string>,
): LocalityEntry[] {
	const names = new Map(localities.map(({ id, name }) => [id, name]));
	return localities.map((one) => {
		const parentId = parents.get(one.id) ?? null;
		return parentId === null ? one : { ...one, parentId, parent: names.get(parentId) ?? parentId };
	});
}

/** Every parent that can only be an id and is none of a folder, and every one that closes a circle. */
export function parentFindings(sources: readonly LocalitySource[]): Finding[] {
	const ids = sources.map(({ id }) => id);
	const parents = parentsOf(sources);
	return sources.flatMap(({ id, locality }): Finding[] => {
		const parent = locality?.data.parent;
		if (locality === null || parent === undefined || isLost(locality, 'parent')) return [];
		const last = [id, ...localitiesAbove(id, parents)].at(-1) ?? id;
		const message =
			isId(parent) && !ids.includes(parent)
				? say('unknown-parent', parent, nearest(parent, ids))
				: parents.get(last) === id
					? say('parent-circle', id)
					: null;
		return message === null ? [] : [{ file: locality.file, place: { path: ['parent'] }, level: 'error', ...message }];
	});
}

import type { z } from 'zod';
import { type Nearest, nearestOfFile } from '../../words/nearest.ts';
import type { Gaps } from '../yaml/gaps.ts';
import { keysAt, standInAt } from './schema-node.ts';

/** How often what was mended is looked at again. A missing map comes first, then what is missing in it. */
const mostRounds = 8;

/**
 * What can be read of a value with problems of form. Wrong optional keys are left out; wrong required ones get a stand-in, so
 * that every path stays. `lost` has the paths of what was written and not read. An unknown key is lost with those that it may
 * have meant. `null` if nothing can be read.
 */
export function salvage<Schema extends z.ZodType>(
	value: unknown,
	schema: Schema,
	issues: readonly z.core.$ZodIssue[],
): { data: z.output<Schema>; lost: PropertyKey[][] } | null {
	const rest = structuredClone(value);
	const lost: PropertyKey[][] = [];
	const nearest = nearestOfFile();
	let wrong = issues;
	for (let round = 0; round < mostRounds; round++) {
		for (const issue of wrong) {
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
			for (const key of unknown) lost.push(...lostWith(key, issue.path, rest, schema, nearest));
			for (const key of unknown) drop(rest, [...issue.path, key]);
			if (unknown.length > 0) continue;
			if (issue.path.length === 0) return null;
			if (round === 0) lost.push([...issue.path]);
			if (issue.input === undefined || typeof issue.path.at(-1) === 'number') fill(rest, issue.path, schema);
			else drop(rest, issue.path);
		}
		const result = schema.safeParse(rest, { reportInput: true });
		if (result.success) return { data: result.data, lost };
		wrong = result.error.issues;
	}
	return null;
}

/** The path of an unknown key, and of the keys that it resembles. If it resembles none, all that are not written beside it. */
function lostWith(
	key: string,
	path: readonly PropertyKey[],
	value: unknown,
	schema: z.ZodType,
	nearest: Nearest,
): PropertyKey[][] {
	const known = keysAt(schema, path);
	const meant = nearest(key, () => known);
	const beside = mapAt(value, path) ?? {};
	// What stands behind the comma of a figure in brackets, `value: 99,85`: the figure before it is half of one.
	const halves = /^\d+%?$/.test(key) ? Object.keys(beside).filter((one) => /^\d+$/.test(String(beside[one]))) : [];
	if (halves.length > 0) return [key, ...halves].map((one) => [...path, one]);
	const perhaps = meant.length > 0 ? meant : known.filter((one) => !Object.hasOwn(beside, one));
	return [key, ...perhaps].map((one) => [...path, one]);
}

/**
 * Paths of what the notation leaves unknown. A broken key may have been meant for another one. In a torn map that is every key that
 * is not written; in a torn list, what would come next.
 */
export function lostInGaps(value: unknown, schema: z.ZodType, { broken, torn }: Gaps): PropertyKey[][] {
	const nearest = nearestOfFile();
	const ofBroken = broken.flatMap((path) => {
		const key = path.at(-1);
		const parent = path.slice(0, -1);
		const known = keysAt(schema, parent);
		const isUnknown = typeof key === 'string' && known.length > 0 && !known.includes(key);
		return isUnknown ? lostWith(key, parent, value, schema, nearest) : [[...path]];
	});
	const ofTorn = torn.flatMap((path) => {
		const there = mapAt(value, path) ?? {};
		if (Array.isArray(there)) return [[...path, there.length]];
		return keysAt(schema, path).flatMap((key) => (Object.hasOwn(there, key) ? [] : [[...path, key]]));
	});
	return [...ofBroken, ...ofTorn];
}

function mapAt(value: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> | null {
	let current = value;
	for (const part of path) current = (current as Record<PropertyKey, unknown> | null)?.[part];
	return typeof current === 'object' ? (current as Record<PropertyKey, unknown> | null) : null;
}

function drop(value: unknown, path: readonly PropertyKey[]): void {
	const map = mapAt(value, path.slice(0, -1));
	if (map !== null) delete map[path.at(-1) ?? ''];
}

function fill(value: unknown, path: readonly PropertyKey[], schema: z.ZodType): void {
	const map = mapAt(value, path.slice(0, -1));
	if (map !== null) map[path.at(-1) ?? ''] = standInAt(schema, path);
}

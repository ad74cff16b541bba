import type { WrittenResult } from '../../schemas/result.ts';
import type { Edit } from '../edit/value.ts';
import type { LineStatement } from './entry.ts';
import { type Product, productKeys, productOf, type SaidOfLine, writtenKey } from './said.ts';

/** An entry of `results` of which something is said otherwise now. */
export interface Touched {
	/** Place in `results`. */
	readonly at: number;
	/** What is other in it: names that go, and what is said of those that stay. */
	readonly edits: readonly Edit[];
	/** What the entry says after it. */
	readonly kept: readonly LineStatement[];
	/** What entries of their own have to say. */
	readonly moved: readonly LineStatement[];
}

/** Keys of an entry in their order. */
const order = [
	...['assignment', 'assignments', 'item', 'phase', 'round', 'rounds', 'unit', 'units', 'state', 'day', 'deliverables'],
	...['progress', 'difficulty', 'proposal', 'reason', 'note', 'via'],
];

/** Keys of what is said that have one value. */
const single = ['state', 'day', 'progress', 'difficulty', 'proposal', 'reason', 'note', 'via'] as const;

/** The keys that name of what an entry speaks: one name, and several. */
const axes = [
	['assignment', 'assignments'],
	['unit', 'units'],
	['round', 'rounds'],
] as const;

/**
 * How an entry stays in its place although some of its statements are others now. As much as can stays: what is said as before,
 * else the most of which the same is said. `own` are its statements, those of an assignment together, then those of a unit.
 */
export function touched(
	written: WrittenResult,
	at: number,
	own: readonly LineStatement[],
	next: ReadonlyMap<LineStatement, LineStatement>,
): Touched {
	const places = own.map((one, place) => ({ place, after: next.get(one) }));
	const groups = Map.groupBy(places, ({ after }) => (after === undefined ? '' : writtenKey(after.said)));
	const staying = groups.get('') ?? [...groups.values()].reduce((most, one) => (one.length > most.length ? one : most));
	const names = axes.map((keys) => namesOf(written, keys));
	const kept = largestBlock(
		names.map((one) => Math.max(1, one.length)),
		new Set(staying.map(({ place }) => place)),
	);
	const isKept = (_: unknown, place: number) => kept.places.has(place);
	const [before] = own.filter(isKept);
	const after = before === undefined ? undefined : next.get(before);
	const path = ['results', at];
	const cut = names.flatMap((all, axis) =>
		all.flatMap(({ key, place }, index): Edit[] =>
			kept.values[axis]?.has(index) ? [] : [{ path: [...path, key, ...place], value: null }],
		),
	);
	return {
		at,
		edits: [...cut, ...(before === undefined || after === undefined ? [] : saidEdits(path, before.said, after.said))],
		kept: own.filter(isKept).map((one) => next.get(one) ?? one),
		moved: own.filter((_, place) => !kept.places.has(place)).map((one) => next.get(one) ?? one),
	};
}

/** Where the names of one kind stand in an entry. */
const namesOf = (written: WrittenResult, [one, several]: (typeof axes)[number]) => [
	...(written[one] === undefined ? [] : [{ key: one, place: [] }]),
	...written[several].map((_, at) => ({ key: several, place: [at] })),
];

/** A block of places, and the values that it has along each side. */
interface Block {
	readonly places: ReadonlySet<number>;
	readonly values: readonly ReadonlySet<number>[];
}

/**
 * Of places in a block of these sides, a block that names can tell: all values of two sides and some of the third, or one place
 * alone. Places are counted with the last side first.
 */
function largestBlock(sides: readonly number[], wanted: ReadonlySet<number>): Block {
	const [ids = 1, units = 1, rounds = 1] = sides;
	const all = Array.from({ length: ids * units * rounds }, (_, place) => {
		const values = [Math.floor(place / (units * rounds)), Math.floor(place / rounds) % units, place % rounds];
		return { place, values };
	});
	const blocks = sides.map((_, side): Block => {
		const gaps = new Set(all.filter(({ place }) => !wanted.has(place)).map(({ values }) => values[side]));
		return blockOf(all.filter(({ values }) => !gaps.has(values[side])));
	});
	const largest = blocks.reduce((most, one) => (one.places.size > most.places.size ? one : most));
	return largest.places.size > 0 ? largest : blockOf(all.filter(({ place }) => wanted.has(place)).slice(0, 1));
}

const blockOf = (some: readonly { readonly place: number; readonly values: readonly number[] }[]): Block => ({
	places: new Set(some.map(({ place }) => place)),
	values: axes.map((_, side) => new Set(some.map(({ values }) => values[side] ?? 0))),
});

/** The changes that make an entry say something else of the same: those of the keys that differ. */
function saidEdits(path: Edit['path'], before: SaidOfLine, after: SaidOfLine): Edit[] {
	const ofKeys = single.flatMap((key): Edit[] =>
		before[key] === after[key] ? [] : [{ path: [...path, key], value: after[key] ?? null, order }],
	);
	return [...ofKeys, ...productEdits([...path, 'deliverables'], before.deliverables, after.deliverables)];
}

function productEdits(path: Edit['path'], before: readonly Product[], after: readonly Product[]): Edit[] {
	if (JSON.stringify(before.map(productOf)) === JSON.stringify(after.map(productOf))) return [];
	const values = after.map(productOf);
	if (before.length === 0) return [{ path, value: values, order }];
	if (after.length === 0) return [{ path, value: null }];
	const all = Array.from({ length: Math.max(before.length, after.length) }, (_, at): Edit[] => {
		const [was, now] = [before[at], after[at]];
		const value = values[at] ?? null;
		if (was === undefined) return [{ path: [...path, before.length], insert: true, value }];
		if (now === undefined) return [{ path: [...path, at], value: null }];
		const former = productOf(was);
		const isKept = Object.keys(former).every((key) => value !== null && Object.hasOwn(value, key));
		// What lacks a key of the former is another product.
		if (!isKept) return [{ path: [...path, at], value }];
		return productKeys.flatMap((key): Edit[] =>
			former[key] === value?.[key]
				? []
				: [{ path: [...path, at, key], value: value?.[key] ?? null, order: productKeys }],
		);
	});
	return all.flat();
}

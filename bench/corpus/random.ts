/** Draws that are the same for the same seed. */
export interface Random {
	/** A number from 0 up to, and without, 1. */
	next(): number;
	/** A whole number from 0 up to, and without, `count`. */
	below(count: number): number;
	/** Whether something that happens so often happens: `chance(0.1)` once in ten. */
	chance(share: number): boolean;
	/** One of a list that is not empty. */
	pick<Item>(list: readonly Item[]): Item;
	/** So many different ones of a list, or all of a shorter one. */
	some<Item>(list: readonly Item[], count: number): Item[];
}

/** Draws from a seed (mulberry32). Two seeds that differ in one digit give draws that have nothing in common. */
export function randomFrom(seed: number): Random {
	let state = Math.imul(seed + 1, 0x9e3779b1);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number): number => Math.floor(next() * count);
	return {
		next,
		below,
		chance: (share) => next() < share,
		pick: (list) => list[below(list.length)] as (typeof list)[number],
		some(list, count) {
			const rest = [...list];
			return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(below(rest.length), 1)).flat();
		},
	};
}

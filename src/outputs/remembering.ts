import type { Index } from '../register/index.ts';

/** Remembers by key what was made from a register, as long as the register is in use; another register starts anew. */
export function remembering<Made>(): (index: Index, key: string, make: () => Made) => Made {
	const made = new WeakMap<Index, Map<string, Made>>();
	return (index, key, make) => {
		const known = made.get(index) ?? new Map<string, Made>();
		made.set(index, known);
		const found = known.get(key) ?? make();
		known.set(key, found);
		return found;
	};
}

/** A piece of text put in place of another. */
export interface Patch {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The text with all patches; those at one place in their order. Throws if two touch one another. */
export function patched(text: string, patches: readonly Patch[]): string {
	const sorted = patches
		.map((patch, order) => ({ ...patch, order }))
		.sort((a, b) => a.from - b.from || a.to - b.to || a.order - b.order);
	let result = '';
	let at = 0;
	for (const { from, to, text: own } of sorted) {
		if (from < at) throw new Error('two changes touch one another');
		result += text.slice(at, from) + own;
		at = to;
	}
	return result + text.slice(at);
}

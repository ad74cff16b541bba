/** The patterns that were made, each by its list. To make one takes longer than to read a line with it. */
const made = new WeakMap<readonly string[], RegExp>();

/** Finds these abbreviations or names as words of their own, longest first. A part of a document number is none. */
export function abbreviationPattern(names: readonly string[]): RegExp {
	const known = made.get(names);
	if (known !== undefined) return known;
	const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}/-])(${longestFirst.join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');
	made.set(names, pattern);
	return pattern;
}

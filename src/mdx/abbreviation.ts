/** Finds these abbreviations or names as words of their own, longest first. A part of a document number is none. */
export function abbreviationPattern(names: readonly string[]): RegExp {
	const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
	return new RegExp(`(?<![\\p{L}\\p{N}/-])(${longestFirst.join('|')})(?![\\p{L}\\p{N}/-])`, 'gu');
}

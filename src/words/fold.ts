/** The text as people type it in a hurry: lower case, no diacritics, đ as d, every dash a hyphen, single spaces. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.replace(/[‐‑‒–—−]/g, '-')
		.toLowerCase()
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The text as an id or part of an address: folded, everything but letters and digits turned into single hyphens. */
export function slug(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * Signs that nobody sees and that change what is seen or found: controls, changes of direction, line separators, halves of
 * letters, spaces without width, soft hyphens. Joiners (U+200C, U+200D) are none: emoji are made with them.
 */
export const hiddenSign = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\u2028\u2029\u00AD\u200B\u2060\uFEFF]/u;

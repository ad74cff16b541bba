/**
 * A name in which spellings of the same words are equal. Case, spaces, kinds of dash and an end point do not count; diacritics
 * do.
 */
export function nameKey(name: string): string {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s*[‐‑‒–—-]\s*/g, '-')
		.replace(/\s+/gu, ' ')
		.replace(/[\s.;,]+$/, '')
		.trim();
}

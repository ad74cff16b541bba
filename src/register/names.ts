import { lookingAlike } from '../words/alike.ts';
import { composed } from '../words/compose.ts';

/**
 * A name in which spellings of the same words are equal. Case, spaces, letters and signs that look alike (see `lookingAlike`)
 * and an end point do not count; diacritics do.
 */
export function nameKey(name: string): string {
	return lookingAlike(composed(name))
		.toLowerCase()
		.replace(/\s*-\s*/g, '-')
		.replace(/\s+/gu, ' ')
		.replace(/[\s.;,]+$/, '')
		.trim();
}

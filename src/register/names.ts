import { lookingAlike } from '../words/alike.ts';
import { composed } from '../words/compose.ts';
import { evenlySpaced } from '../words/ordinary.ts';

/**
 * A name in which spellings of the same words are equal. Case, spaces, letters and signs that look alike (see `lookingAlike`)
 * and an end point do not count; diacritics do.
 */
export function nameKey(name: string): string {
	return evenlySpaced(lookingAlike(composed(name)).toLowerCase())
		.replace(/ ?- ?/g, '-')
		.replace(/[\s.;,]+$/, '')
		.trimStart();
}

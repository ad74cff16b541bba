import { lookingAlike } from './alike.ts';
import { evenlySpaced } from './ordinary.ts';

/**
 * The text as people type it in a hurry. It has lower case, no diacritics, d for đ and for what looks like it, hyphens for all
 * dashes, letters and signs of the keyboard for those that look like them (see `lookingAlike`), and single spaces.
 */
export function fold(text: string): string {
	const bare = lookingAlike(text.normalize('NFD').replace(/\p{M}/gu, ''));
	return evenlySpaced(bare.replace(/[đĐ]/g, 'd').toLowerCase());
}

/** The text as an id or part of an address: folded, everything but letters and digits turned into single hyphens. */
export function slug(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

import { withCodePoints } from '../problem/signs.ts';
import { shorten } from '../words/shorten.ts';

/**
 * A text of another site as a portal shows it: on one line, of at most so many letters, in composed Unicode, with signs that nobody
 * sees as their code points.
 */
export function cleaned(text: string, most: number): string {
	// What is cut off is not looked at. A letter may be of several signs.
	const first = text.slice(0, most * 8).toWellFormed();
	return shorten(withCodePoints(first.normalize('NFC').replace(/\s+/gu, ' ').trim()), most).slice(0, most * 8);
}

/** Where a page stands in its site: the rest of its address. `null` for an address that leads elsewhere. */
export function pageWithin(site: string, address: string): string | null {
	const url = address.length > 1000 ? null : URL.parse(address);
	if (url === null || url.username + url.password !== '' || !/^https?:$/.test(url.protocol)) return null;
	return url.href.startsWith(site) ? url.href.slice(site.length) : null;
}

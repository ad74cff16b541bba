import { shorten } from './shorten.ts';

/** Letters before a difference that are kept, so that it can be read. */
const kept = 30;

/** Two texts in at most `most` letters each, from shortly before the place where they begin to differ, if that is far within. */
export function shortenApart(one: string, other: string, most: number): [string, string] {
	const end = Math.min(one.length, other.length);
	let same = 0;
	while (same < end && one[same] === other[same]) same++;
	const longest = Math.max(one.length, other.length);
	const from = longest <= most || same <= kept ? 0 : one.lastIndexOf(' ', same - kept) + 1;
	const cut = (text: string) => (from === 0 ? shorten(text, most) : `…${shorten(text.slice(from), most - 1)}`);
	return [cut(one), cut(other)];
}

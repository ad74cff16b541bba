/** Words in which each code unit is a letter as readers count them: composed Latin letters and common signs. */
const plain = /^[\u0020-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;

/** White space other than one space between two words. */
const loose = /[^\S ]|\s\s|^\s|\s$/u;

/**
 * The text in at most `most` letters as readers count them, cut between two words and ended with "…". Only a first word that is
 * longer than that is cut within. A text that fits is returned without the full stop at its end.
 */
export function shorten(text: string, most: number): string {
	const line = loose.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
	const whole = line.endsWith('.') ? line.slice(0, -1) : line;
	// A letter may be several code units, never less than one.
	if (whole.length <= most) return whole;
	if (plain.test(whole)) {
		const first = whole.slice(0, most + 1);
		const cut = first.slice(0, most - 1);
		const space = first[most - 1] === ' ' ? most - 1 : cut.lastIndexOf(' ');
		return ended(space > 0 ? cut.slice(0, space) : cut);
	}
	const letters = firstLetters(whole, most + 1);
	if (letters.length <= most) return whole;
	const cut = letters.slice(0, most - 1);
	const space = letters[most - 1] === ' ' ? most - 1 : cut.lastIndexOf(' ');
	return ended((space > 0 ? cut.slice(0, space) : cut).join(''));
}

const ended = (cut: string): string => `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;

/** The first letters of a text that is not plain, as readers count them. Finding them is slow. */
function firstLetters(text: string, most: number): string[] {
	// Firefox before 125 does not know them: there a mark stays with its letter, and a joined emoji may be cut.
	if (typeof Intl.Segmenter === 'undefined') return (text.match(/\P{M}\p{M}*/gu) ?? []).slice(0, most);
	const letters: string[] = [];
	for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)) {
		letters.push(segment);
		if (letters.length === most) break;
	}
	return letters;
}

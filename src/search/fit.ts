import { fold } from '../text/fold.ts';
import { respelt, runAt } from './words.ts';

/** How well a text holds a wording: 0 not at all, 1 its words, 2 as a phrase, 3 as a phrase with the same diacritics. */
export type Fit = 0 | 1 | 2 | 3;

/** What a number behind it belongs to: “quận 13” is not “quận … 13”. Types of documents, bodies and times. */
const numbered = new Set(
	'quan phuong huyen xa ap to pho dinh hoach thi van quyet bao tu an luan trinh ngay thang quy nam'.split(' '),
);

/** What begins a name: “sở tư pháp” is not a text with “cơ sở” and “phòng Tư pháp”. */
const heads = new Set('so phong ban bo cuc vien truong quan phuong huyen tinh'.split(' '));

/**
 * How well the text holds the words, but for case. A number typed with its symbol stays whole, and one behind what it numbers
 * stays there. Vietnamese syllables are not yet words: two thirds of them must stand beside a neighbour of the query
 * (beside a number or an abbreviation one may stand alone).
 * With `unfinished` the last word may be the beginning of one.
 */
export function fitOf(text: string, wording: readonly string[], unfinished = false): Fit {
	const raw = tokens(text.toLowerCase());
	const said = tokens(fold(respelt(text)));
	const asked = wording.map((word) => tokens(fold(word)));
	// “sở” typed as such is not “số” or “hồ sơ”.
	const typed = wording
		.map((word) => word.toLowerCase())
		.filter((word) => fold(word) !== word && heads.has(fold(word)));
	if (typed.some((word) => !raw.includes(word.normalize('NFC')))) return 0;
	const last = asked.at(-1)?.at(-1) ?? '';
	const ends = unfinished ? said.filter((word) => word.startsWith(last) && word !== last) : [];
	for (const end of new Set([last, ...ends])) {
		const words = asked.map((word, at) => (at === asked.length - 1 ? [...word.slice(0, -1), end] : word));
		const exact =
			runAt(
				raw,
				wording.flatMap((word) => tokens(word.toLowerCase())),
			) !== -1;
		if (runAt(said, words.flat()) !== -1) return exact ? 3 : 2;
		if (holds(said, words)) return 1;
	}
	return 0;
}

/** Words and percent signs; no “số” before a number. */
const tokens = (text: string): string[] =>
	(text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? []).filter(
		(word, at, all) => (word !== 'số' && word !== 'so') || !/^\d/.test(all[at + 1] ?? ''),
	);

function holds(said: readonly string[], words: readonly (readonly string[])[]): boolean {
	const apart = words.some((word, at) => {
		const before = words[at - 1] ?? [];
		return numbered.has(before.at(-1) ?? '') && /^\d/.test(word[0] ?? '') && runAt(said, [...before, ...word]) === -1;
	});
	return !apart && words.every((word) => runAt(said, word) !== -1) && !isScattered(said, words);
}

/** Whether too many of the words, all of them said, stand where none of their neighbours in the query does. */
export function isScattered(said: readonly string[], words: readonly (readonly string[])[]): boolean {
	const beside = words.map((word, at) => at > 0 && runAt(said, [...(words[at - 1] ?? []), ...word]) !== -1);
	const alone = words.filter((word, at) => !beside[at] && !beside[at + 1] && !isWhole(word));
	const most = Math.max(Math.floor(words.length / 3), words.some(isWhole) ? 1 : 0);
	return alone.length > most || alone.some(([word = '']) => heads.has(word));
}

/** Whether it says something by itself: a number, an abbreviation, a word too long for a syllable. */
const isWhole = (word: readonly string[]): boolean => word.length > 1 || /\d|^[^aeiouy]+$|.{8}/.test(word[0] ?? '');

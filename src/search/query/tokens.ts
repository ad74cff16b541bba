import { fold } from '../../words/fold.ts';
import { respelt } from './words.ts';

/** Stands between the texts of a record: no word of its own, so that no phrase runs from one text into the next. */
export const separator = ' ¦ ';

/** Stands among tokens where no phrase runs on: between texts and at the end of a sentence. */
export const boundary = '|';

const plain = new Map<string, string>();

/** The token folded. Remembered, as a few thousand syllables are nearly all of every text. */
export function foldToken(token: string): string {
	const kept = plain.get(token);
	if (kept !== undefined) return kept;
	const folded = fold(token);
	plain.set(token, folded);
	return folded;
}

const spelt = new Map<string, string>();

/** A syllable of two letters as the index writes it. */
function respeltToken(token: string): string {
	const kept = spelt.get(token);
	if (kept !== undefined) return kept;
	const written = respelt(token);
	spelt.set(token, written);
	return written;
}

const endsInTwoLetters = /\p{Ll}{2}$/u;
const startsWithDigit = /^\d/;

/** The words of a text in lower case with their marks, percent signs, and `boundary`. “số” before a number is left out: both are written. */
export function tokens(text: string): string[] {
	const found =
		text
			.normalize('NFC')
			.toLowerCase()
			.replace(/[;¦]|[.!?](?=\s)/g, (sign, at: number, all: string) =>
				sign === ';' || sign === '¦' || endsInTwoLetters.test(all.slice(Math.max(0, at - 4), at))
					? ` ${boundary} `
					: sign,
			)
			.match(/[\p{L}\p{M}\p{N}]+|[%|]/gu) ?? [];
	const result: string[] = [];
	for (let at = 0; at < found.length; at++) {
		const word = found[at] ?? '';
		if ((word === 'số' || word === 'so') && startsWithDigit.test(found[at + 1] ?? '')) continue;
		result.push(word.length === 2 ? respeltToken(word) : word);
	}
	return result;
}

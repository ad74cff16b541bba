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

function respeltToken(token: string): string {
	if (token.length !== 2) return token;
	const kept = spelt.get(token);
	if (kept !== undefined) return kept;
	const written = respelt(token);
	spelt.set(token, written);
	return written;
}

/** The words of a text in lower case with their marks, percent signs, and `boundary`. “số” before a number is left out: both are written. */
export function tokens(text: string): string[] {
	const found =
		text
			.normalize('NFC')
			.toLowerCase()
			.replace(/;|¦|(\p{Ll}{2})[.!?](?=\s)/gu, (_, before = '') => `${before} ${boundary} `)
			.match(/[\p{L}\p{M}\p{N}]+|[%|]/gu) ?? [];
	const result: string[] = [];
	for (const [at, word] of found.entries()) {
		if ((word === 'số' || word === 'so') && /^\d/.test(found[at + 1] ?? '')) continue;
		result.push(respeltToken(word));
	}
	return result;
}

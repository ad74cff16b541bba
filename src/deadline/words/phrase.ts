/** A word, a number or a mark, folded (no diacritics, lower case), with its place in the text as written. */
type Token = {
	kind: 'word' | 'number' | 'mark';
	text: string;
	/** The word in lower case where it is written with diacritics, else null. */
	spelled: string | null;
	start: number;
	end: number;
	/** White space stands before it. */
	gap: boolean;
	/** A line break stands before it. */
	line: boolean;
};

/** A text (NFC, trimmed) with its tokens; white space is no token. */
export type Phrase = { text: string; tokens: Token[] };

/** What a reader found, and the index of the first token after it. */
export type Found<T> = { value: T; next: number };

const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

const fold = (character: string): string =>
	DASH.test(character)
		? '-'
		: character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').replace(/[đð]/u, 'd');

/** Returns words in lower case without diacritics. */
export const foldedOf = (words: string): string => [...words].map(fold).join('');

/** "quí", "định kì" are spellings of the same words. */
const SPELLINGS = new Map<string, string>(
	Object.entries({ qui: 'quy', ki: 'ky', quí: 'quý', qúi: 'quý', qúy: 'quý', kì: 'kỳ' }),
);

const kindOf = (folded: string): Token['kind'] =>
	/^\p{L}/u.test(folded) ? 'word' : /^[0-9]/.test(folded) ? 'number' : 'mark';

/** Returns the text as tokens with offsets into it; any string is accepted. */
export const phraseOf = (input: string): Phrase => {
	const text = input.normalize('NFC').trim();
	const tokens: Token[] = [];
	let gap = false;
	let line = false;
	let at = 0;
	for (const character of text) {
		const start = at;
		at += character.length;
		if (/\s/u.test(character)) {
			gap = true;
			line ||= character === '\n' || character === '\r' || character === '\u2028';
			continue;
		}
		if (IGNORED.test(character)) continue;
		const folded = fold(character);
		const last = tokens.at(-1);
		if (folded === '' && last !== undefined && !gap) {
			last.end = at;
			continue;
		}
		const kind = kindOf(folded);
		// OCR writes the Icelandic "Ð" for "Đ".
		const spelled = character.toLowerCase().replace('ð', 'đ');
		if (last !== undefined && !gap && kind !== 'mark' && last.kind === kind) {
			last.text += folded;
			last.spelled += spelled;
			last.end = at;
		} else tokens.push({ kind, text: folded, spelled, start, end: at, gap, line });
		gap = false;
		line = false;
	}
	for (const token of tokens) {
		if (token.spelled === token.text) token.spelled = null;
		// "ki-ốt" is no "kỳ".
		if (text[token.end] === '-') continue;
		token.text = SPELLINGS.get(token.text) ?? token.text;
		if (token.spelled !== null) token.spelled = SPELLINGS.get(token.spelled) ?? token.spelled;
	}
	return { text, tokens };
};

const ENDS = ['.', ';', ',', '/', ':', '-'];

/** Returns a phrase without the full stop, semicolon or "./." that closes a cell: it is no part of a deadline. */
export const withoutEnd = ({ text, tokens }: Phrase): Phrase => ({
	text,
	tokens: tokens.slice(0, tokens.findLastIndex((token) => !ENDS.includes(token.text)) + 1),
});

/** Returns the words from one token to another (excluded) as written, white space run together; '' for none. */
export const quote = ({ text, tokens }: Phrase, from: number, to: number): string => {
	const first = tokens[from];
	const last = tokens[to - 1];
	if (first === undefined || last === undefined || to <= from) return '';
	return text.slice(first.start, last.end).replace(/\s+/gu, ' ');
};

/** Whether the token at an index is one of these folded words or marks. */
export const is = ({ tokens }: Phrase, at: number, ...words: string[]): boolean =>
	words.includes(tokens[at]?.text ?? '\0');

/** Returns the index after the longest of these word sequences at an index, or null where none stands there. */
export const after = (phrase: Phrase, at: number, ...sequences: string[]): number | null => {
	const first = phrase.tokens[at]?.text;
	if (first === undefined) return null;
	let best: number | null = null;
	for (const sequence of sequences) {
		if (!sequence.startsWith(first)) continue;
		const words = sequence.split(' ');
		const next = at + words.length;
		if (next > (best ?? at) && words.every((word, index) => phrase.tokens[at + index]?.text === word)) best = next;
	}
	return best;
};

/** Returns the index after one of these sequences, or the index itself where none stands there. */
export const skip = (phrase: Phrase, at: number, ...sequences: string[]): number =>
	after(phrase, at, ...sequences) ?? at;

/** Returns the digits at an index if there are between `least` and `most` of them, else null. */
export const digits = ({ tokens }: Phrase, at: number, least: number, most: number): string | null => {
	const token = tokens[at];
	return token?.kind === 'number' && token.text.length >= least && token.text.length <= most ? token.text : null;
};

/** Whether a token stands glued between its neighbours: `2021-2025`, not `2021 - 2025`. */
export const tight = ({ tokens }: Phrase, at: number): boolean =>
	tokens[at]?.gap === false && tokens[at + 1]?.gap === false;

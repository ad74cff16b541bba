import { letterOf } from './letters.ts';

/** A word, a number or a mark, folded (no diacritics, lower case), with its place in the text as written. */
export type Token = {
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

/** Tokens from one index to another (excluded). */
export type Run = { from: number; to: number };

/** What a reader found, and the index of the first token after it. */
export type Match<T> = { value: T; next: number };

/** "quí", "định kì" are spellings of the same words. */
const SPELLINGS = new Map<string, string>(
	Object.entries({ qui: 'quy', ki: 'ky', quí: 'quý', qúi: 'quý', qúy: 'quý', kì: 'kỳ' }),
);

/** More combining marks than the 30 of a stream-safe text (UAX 15): putting them in order takes their square. */
const MARKS = /(?<most>\p{M}{30})\p{M}+/gu;

/** Returns a token with the usual spelling of its word. Without diacritics it has no spelling of its own. */
const settled = (token: Token, text: string): Token => {
	if (token.spelled === token.text) token.spelled = null;
	// "ki-ốt" is no "kỳ".
	if (token.kind !== 'word' || text[token.end] === '-') return token;
	token.text = SPELLINGS.get(token.text) ?? token.text;
	if (token.spelled !== null) token.spelled = SPELLINGS.get(token.spelled) ?? token.spelled;
	return token;
};

/** Returns the text as tokens with offsets into it; any string is accepted. */
export const phraseOf = (input: string): Phrase => {
	const text = input.replace(MARKS, '$<most>').normalize('NFC').trim();
	const tokens: Token[] = [];
	let open: Token | null = null;
	let gap = false;
	let line = false;
	let at = 0;
	for (const character of text) {
		const start = at;
		at += character.length;
		const { kind, folded, spelled } = letterOf(character);
		if (kind === 'ignored') continue;
		if (kind === 'space' || kind === 'line') {
			gap = true;
			line ||= kind === 'line';
			continue;
		}
		if (open !== null && !gap && folded === '') {
			open.end = at;
			continue;
		}
		if (open !== null && !gap && kind !== 'mark' && open.kind === kind) {
			open.text += folded;
			open.spelled += spelled;
			open.end = at;
		} else {
			open = { kind, text: folded, spelled, start, end: at, gap, line };
			tokens.push(open);
		}
		gap = false;
		line = false;
	}
	for (const token of tokens) settled(token, text);
	return { text, tokens };
};

const ENDS = ['.', ';', ',', '/', ':', '-'];

/** Returns a phrase without the full stop, semicolon or "./." that closes a cell. It is no part of a deadline. */
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

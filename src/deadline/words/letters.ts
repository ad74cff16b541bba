/** What one character of a text is, as the reader compares it. */
export type Letter = {
	kind: 'word' | 'number' | 'mark' | 'space' | 'line' | 'ignored';
	/** Lower case without diacritics; '' for a combining mark that stands alone. */
	folded: string;
	/** Lower case with diacritics. */
	spelled: string;
};

const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const LINE = /[\n\r\u2028]/u;

const fold = (character: string): string =>
	DASH.test(character)
		? '-'
		: character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '').replace(/[đð]/u, 'd');

const kindOf = (character: string, folded: string): Letter['kind'] => {
	if (/\s/u.test(character)) return LINE.test(character) ? 'line' : 'space';
	if (IGNORED.test(character)) return 'ignored';
	return /^\p{L}/u.test(folded) ? 'word' : /^[0-9]/.test(folded) ? 'number' : 'mark';
};

const letters = new Map<string, Letter>();

/** Returns what a character is. Each is worked out once: texts use few of them, many times. */
export const letterOf = (character: string): Letter => {
	const known = letters.get(character);
	if (known !== undefined) return known;
	const folded = fold(character);
	// OCR writes the Icelandic "Ð" for "Đ".
	const spelled = character.toLowerCase().replace('ð', 'đ');
	const letter: Letter = { kind: kindOf(character, folded), folded, spelled };
	letters.set(character, letter);
	return letter;
};

/** Returns words in lower case without diacritics. */
export const foldedOf = (words: string): string => [...words].map(fold).join('');

import { vniMarks } from '../../words/legacy-encoding.ts';

/** The marks that each vowel may bear: a breve only `a`, a circumflex not `u`. */
const tones = 'ùøûõï';
const circumflexes = 'âáàåãä';
const breves = 'êéèúüë';
const borne: Readonly<Record<string, string>> = {
	a: tones + circumflexes + breves,
	e: tones + circumflexes,
	o: tones + circumflexes,
	u: tones,
	y: tones,
	ô: tones,
	ö: tones,
};

/** Letters that are one sign with their mark, or have another base. */
const alone: Readonly<Record<string, string>> = {
	ô: 'ơ',
	ö: 'ư',
	í: 'í',
	ì: 'ì',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ',
	ñ: 'đ',
};

/** Each sequence of VNI, in both cases, with the letter that it shows: 134 letters. */
const table = new Map<string, string>();
for (const [sign, letter] of Object.entries(alone)) add(sign, letter);
for (const [vowel, signs] of Object.entries(borne))
	for (const sign of signs) add(vowel + sign, `${alone[vowel] ?? vowel}${vniMarks[sign]}`.normalize('NFC'));

function add(sequence: string, letter: string): void {
	table.set(sequence, letter);
	table.set(sequence.toUpperCase(), letter.toUpperCase());
	// A mark in the other case shows the same: `Aù`, `aÙ`.
	const [vowel = '', mark] = sequence;
	if (mark === undefined) return;
	table.set(vowel.toUpperCase() + mark, letter.toUpperCase());
	table.set(vowel + mark.toUpperCase(), letter);
}

const sequences = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöíìæóòîñ]/gi;

/** The text of a run in a font of VNI. */
export const fromVni = (text: string): string =>
	text.replace(
		sequences,
		(sequence) => table.get(sequence) ?? [...sequence].map((sign) => table.get(sign) ?? sign).join(''),
	);

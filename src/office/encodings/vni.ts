/** Marks of VNI (fonts `VNI-Times`), which stand behind the vowel that they mark, and what they mark it with. */
const marks: Readonly<Record<string, string>> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	â: '\u0302',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
	ê: '\u0306',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
};

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
	for (const sign of signs) add(vowel + sign, `${alone[vowel] ?? vowel}${marks[sign]}`.normalize('NFC'));

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

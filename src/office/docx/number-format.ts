const tens: readonly (readonly [number, string])[] = [
	[1000, 'M'],
	[900, 'CM'],
	[500, 'D'],
	[400, 'CD'],
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I'],
];

function roman(value: number): string {
	let left = value;
	let text = '';
	for (const [worth, sign] of tens)
		while (left >= worth && text.length < 40) {
			text += sign;
			left -= worth;
		}
	return text;
}

/** a … z, aa, bb … (ISO 29500-1, 17.18.59): Word repeats the letter. */
const letter = (value: number): string =>
	value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(40, Math.ceil(value / 26)));

const formats: Readonly<Record<string, (value: number) => string>> = {
	decimal: String,
	decimalZero: (value) => String(value).padStart(2, '0'),
	numberInDash: (value) => `- ${value} -`,
	decimalEnclosedParen: (value) => `(${value})`,
	decimalEnclosedFullstop: (value) => `${value}.`,
	decimalFullWidth: String,
	decimalHalfWidth: String,
	upperRoman: roman,
	lowerRoman: (value) => roman(value).toLowerCase(),
	upperLetter: (value) => letter(value).toUpperCase(),
	lowerLetter: letter,
	none: () => '',
	bullet: () => '',
};

/** A number as Word writes it in a format (ISO 29500-1, 17.18.59) or like its first number, `001`; `null` of an unknown format. */
export function formattedNumber(value: number, format: string): string | null {
	if (/^0+1$/.test(format)) return String(value).padStart(format.length, '0');
	return formats[format]?.(value) ?? null;
}

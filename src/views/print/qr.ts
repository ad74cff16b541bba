import encode from 'qr';

/** A QR code as one line that runs through all rows or all columns, there and back, and is broken where the code is white. */
export interface QrCode {
	/** Rows and columns, without the quiet zone. */
	readonly size: number;
	/** The line: `M0 .5H33v1H0v1H33`, or `M.5 0V33h1V0`. */
	readonly line: string;
	/** Lengths of its dark and light stretches in turn; the first is dark. */
	readonly dashes: string;
}

/** The most letters of an address: a longer one would need squares of less than half a millimetre on the sheet. */
const mostLetters = 106;
const masks = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/**
 * The QR code of an address that corrects errors at the lowest level: it is printed, not worn. Of all codes that say the same it is
 * the one in fewest letters. `null` for an address that is too long.
 */
export function qrCode(address: string): QrCode | null {
	if (new TextEncoder().encode(address).length > mostLetters) return null;
	let [least, fewest, size, isDown]: [number[], number, number, boolean] = [[], Number.POSITIVE_INFINITY, 0, false];
	for (const mask of masks) {
		const code = encode(address, 'raw', { ecc: 'low', border: 1, mask });
		for (const down of [false, true]) {
			const lengths = followed(code, down);
			const letters = lettersOf(lengths);
			if (letters < fewest) [least, fewest, size, isDown] = [lengths, letters, code.length - 2, down];
		}
	}
	const [start, along, across] = isDown ? ['M.5 0', 'V', 'h'] : ['M0 .5', 'H', 'v'];
	const steps = Array.from({ length: size }, (_, at) => `${along}${at % 2 === 0 ? size : 0}`);
	return { size, line: start + steps.join(`${across}1`), dashes: least.join(' ') };
}

/** Lengths of the dark and light stretches of a code within a border of one, by rows or by columns; the first is dark. */
function followed(code: readonly (readonly boolean[])[], isDown: boolean): number[] {
	const size = code.length - 2;
	const lengths: number[] = [];
	let [last, length] = [true, 0];
	// Sixteen ways are tried for each document.
	for (let row = 1; row <= size; row++)
		// Between two rows the line steps down beside the code.
		for (let step = 1; step <= size + 1; step++) {
			const at = row % 2 === 1 ? step : size + 1 - step;
			const dark = step <= size && (isDown ? code[at]?.[row] : code[row]?.[at]) === true;
			if (dark !== last) {
				lengths.push(length);
				[last, length] = [dark, 0];
			}
			length++;
		}
	lengths.push(length);
	return lengths;
}

/** How many letters numbers take that are written with a space between them. None is above 999. */
function lettersOf(lengths: readonly number[]): number {
	let letters = lengths.length - 1;
	for (const length of lengths) letters += length < 10 ? 1 : length < 100 ? 2 : 3;
	return letters;
}

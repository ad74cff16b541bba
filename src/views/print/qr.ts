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
	const all = masks.flatMap((mask) => {
		const rows = encode(address, 'raw', { ecc: 'low', border: 1, mask })
			.slice(1, -1)
			.map((row) => row.slice(1, -1));
		const columns = rows.map((_, at) => rows.map((row) => row[at] === true));
		return [followed(rows, ['M0 .5', 'H', 'v']), followed(columns, ['M.5 0', 'V', 'h'])];
	});
	return all.reduce((least, one) => (one.dashes.length < least.dashes.length ? one : least));
}

function followed(
	rows: readonly (readonly boolean[])[],
	[start, along, across]: readonly [string, string, string],
): QrCode {
	const size = rows.length;
	const lengths: number[] = [];
	let last: boolean | null = null;
	// Between two rows the line steps down beside the code.
	for (const [at, row] of rows.entries())
		for (const dark of [...(at % 2 === 0 ? row : row.toReversed()), false]) {
			if (dark === last) lengths.push((lengths.pop() ?? 0) + 1);
			else lengths.push(1);
			last = dark;
		}
	const line = rows.map((_, at) => `${along}${at % 2 === 0 ? size : 0}`).join(`${across}1`);
	return { size, line: start + line, dashes: lengths.join(' ') };
}

import encode from 'qr';

/** A QR code as one line that runs through all rows, there and back, and is broken where the code is white. */
export interface QrCode {
	/** Rows and columns, without the quiet zone. */
	readonly size: number;
	/** The line: `h33v1h-33v1h33`. */
	readonly line: string;
	/** Lengths of its dark and light stretches in turn; the first is dark. */
	readonly dashes: string;
}

/** The smallest QR code of an address that corrects errors at the lowest level: it is printed, not worn. */
export function qrCode(address: string): QrCode {
	const rows = encode(address, 'raw', { ecc: 'low', border: 1 })
		.slice(1, -1)
		.map((row) => row.slice(1, -1));
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
	const line = rows.map((_, at) => `h${at % 2 === 0 ? size : -size}`).join('v1');
	return { size, line, dashes: lengths.join(' ') };
}

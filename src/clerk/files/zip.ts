/** The most megabytes that a workbook may hold once it is unpacked. One of 5,000 rows has three. */
export const mostMegabytes = 64;

const mega = 1024 * 1024;

/**
 * How many megabytes the parts of a zip file say that they hold, by its central directory (APPNOTE.TXT, 4.3.12). `null` if it is no
 * zip file. A part that hides its size counts as too large. Whoever unpacks must hold the parts to their sizes.
 */
export function unpackedMegabytes(bytes: Uint8Array): number | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOfDirectory(view);
	if (end === null) return null;
	let at = view.getUint32(end + 16, true);
	let total = 0;
	for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
		const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
		// An empty part takes two bytes.
		total += unpacked === 0 && packed > 2 ? Number.POSITIVE_INFINITY : unpacked;
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return total / mega;
}

/** Where the record of the end of the directory stands: at most a comment of 65,535 bytes is behind it. */
function endOfDirectory(view: DataView): number | null {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
	return null;
}

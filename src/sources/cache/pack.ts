import { createHash } from 'node:crypto';

const lineFeed = 10;
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Texts by their keys as one file, in pieces. Its first line is the version and the digest of the rest. The second has the keys and the
 * length of each text. The texts follow, one after the other.
 */
export function packed(texts: ReadonlyMap<string, Uint8Array>, version: string): Uint8Array[] {
	const list = Buffer.from(`${JSON.stringify([...texts].map(([key, { length }]) => [key, length]))}\n`);
	const rest = [list, ...texts.values()];
	const digest = createHash('sha256');
	for (const piece of rest) digest.update(piece);
	return [Buffer.from(`${version} ${digest.digest('hex')}\n`), ...rest];
}

/** The texts of a packed file, parts of its own bytes; `null` for one of another version or one that is not whole. */
export function unpacked(file: Uint8Array, version: string): ReadonlyMap<string, Uint8Array> | null {
	const head = file.indexOf(lineFeed);
	const rest = file.subarray(head + 1);
	if (Buffer.from(file.subarray(0, Math.max(head, 0))).toString() !== `${version} ${digestOf(rest)}`) return null;
	const end = rest.indexOf(lineFeed);
	const list: [string, number][] = JSON.parse(Buffer.from(rest.subarray(0, end)).toString());
	const texts = new Map<string, Uint8Array>();
	let at = end + 1;
	for (const [key, length] of list) {
		texts.set(key, rest.subarray(at, at + length));
		at += length;
	}
	return texts;
}

import { transcode } from 'node:buffer';
import { release } from '../release.ts';

/**
 * So many letters are encoded at once: 64 kB in memory. A text of more than 128 kB has memory of its own in V8. The system clears that
 * first and takes it back soon, which takes as long as all the rest.
 */
const most = 1 << 15;

let units = Buffer.allocUnsafe(2 * most);

/** The text in UTF-8. In memory it is UTF-16: to copy it and have it transcoded takes a third of the time of encoding it. */
function encoded(text: string): Uint8Array {
	if (units.length < 2 * text.length) {
		release(units);
		units = Buffer.allocUnsafe(2 * text.length);
	}
	const written = units.subarray(0, units.write(text, 'utf16le'));
	try {
		return transcode(written, 'utf16le', 'utf8');
	} catch {
		// Half a letter cannot be transcoded. It becomes a sign that stands for what cannot be read.
		return Buffer.from(text);
	}
}

/** The pieces together in UTF-8, some at a time. Whoever has read bytes gives them back by `release`. */
export function* utf8(pieces: Iterable<string>): Generator<Uint8Array, undefined> {
	for (const text of inChunks(pieces)) yield encoded(text);
}

/** Whether the text ends within a letter of two units, as an emoji is. */
const endsWithin = (text: string): boolean => (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800;

/** The pieces, many of them at once; none ends within a letter that goes on in the next one. */
function* inChunks(pieces: Iterable<string>): Generator<string, undefined> {
	let waiting = '';
	for (const piece of pieces) {
		waiting += piece;
		if (waiting.length < most || endsWithin(waiting)) continue;
		yield waiting;
		waiting = '';
	}
	if (waiting !== '') yield waiting;
}

/** Room for the bytes of one text after another. */
export interface ByteRoom {
	/** Forgets what is there. */
	readonly clear: () => void;
	/** Puts these behind what is there. */
	readonly add: (bytes: Uint8Array) => void;
	/** What is there, until something is added or forgotten. */
	readonly bytes: () => Uint8Array;
}

/** Room that grows as it must, and is used again. */
export function byteRoom(): ByteRoom {
	let room = Buffer.allocUnsafe(1 << 17);
	let length = 0;
	return {
		clear: () => {
			length = 0;
		},
		add: (bytes) => {
			if (length + bytes.length > room.length) {
				const larger = Buffer.allocUnsafe(2 * (length + bytes.length));
				larger.set(room.subarray(0, length));
				release(room);
				room = larger;
			}
			room.set(bytes, length);
			length += bytes.length;
		},
		bytes: () => room.subarray(0, length),
	};
}

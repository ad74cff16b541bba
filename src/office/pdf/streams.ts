import { inflateSync } from 'node:zlib';
import { refuse } from '../refusal.ts';

const mega = 1024 * 1024;
/** The most megabytes that one stream of drawing may unpack to, and all of them. A page of a document has a tenth of one. */
const [mostOfOne, mostOfAll] = [8, 64];
/** How far before a stream its dictionary may begin. */
const longestDictionary = 2000;

/** Streams that are no drawing: pictures, which are unpacked only if they are small, and fonts, which may be large. */
const isOther = /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)|\/Length1\b|\/Type\s*\/(?:XRef|Metadata)/;

/**
 * Refuses a PDF whose packed streams unpack to far more than a document draws (ISO 32000-1, 7.3.8), and one whose end is missing.
 * Returns whether a stream is damaged: readers of PDF leave out what they cannot unpack without a word.
 */
export function refuseSwollen(bytes: Uint8Array): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!file.subarray(Math.max(0, file.length - 2048)).includes('%%EOF')) refuse('broken-file');
	const isLocked = file.includes('/Encrypt');
	let all = 0;
	let isDamaged = false;
	for (let at = file.indexOf('stream'); at !== -1; ) {
		const end = file.indexOf('endstream', at + 6);
		if (end === -1) break;
		const before = file.toString('latin1', Math.max(0, at - longestDictionary), at);
		const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
		if (/\/Fl(?:ateDecode)?\b/.test(dictionary) && !isOther.test(dictionary)) {
			const start = at + (file[at + 6] === 13 ? 8 : 7);
			const times = dictionary.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 1;
			const size = unpackedSize(file.subarray(start, end), times);
			isDamaged ||= size === null && !isLocked;
			all += size ?? 0;
		} else if (!isOther.test(dictionary) && !/\/Filter\b/.test(dictionary)) {
			if (end - at > mostOfOne * mega) refuse('unpacked-too-large', mostOfOne);
			all += end - at;
		}
		if (all > mostOfAll * mega) refuse('unpacked-too-large', mostOfAll);
		at = file.indexOf('stream', end + 9);
	}
	return isDamaged;
}

/** How many bytes a stream unpacks to; `null` if it cannot be unpacked. */
function unpackedSize(packed: Uint8Array, times: number): number | null {
	let bytes = packed;
	for (let time = 0; time < times; time += 1)
		try {
			bytes = inflateSync(bytes, { maxOutputLength: mostOfOne * mega });
		} catch (error) {
			if (error instanceof RangeError) refuse('unpacked-too-large', mostOfOne);
			// Some writers leave out the checksum at the end.
			return error instanceof Error && 'code' in error && error.code === 'Z_DATA_ERROR' ? null : 0;
		}
	return bytes.length;
}

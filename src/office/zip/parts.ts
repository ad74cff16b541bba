import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { refuse, refused } from '../refusal.ts';

const mega = 1024 * 1024;
/** The most megabytes that the parts of text of a file may have once unpacked. 310 pages of Word have twenty. */
const mostUnpacked = 64;
/** A part this large that is packed so well holds one thing over and over. Text packs to a tenth. */
const [suspectSize, suspectRatio] = [32 * mega, 200];
/** The most parts. A file with a thousand pictures has as many. */
const mostParts = 10_000;

/** The parts of a file of Office (ISO 29500-2), unpacked one by one as they are asked for. */
export interface ZipParts {
	readonly names: readonly string[];
	/** The text of a part in pieces; `null` if there is no such part. */
	readonly textOf: (name: string) => AsyncIterable<string> | null;
	/** The bytes of a part; `null` if there is no such part. */
	readonly bytesOf: (name: string) => Promise<Uint8Array | null>;
}

/** Opens the parts of a zip file. Refuses one that is cut, locked, or says that it holds too much. */
export async function openParts(bytes: Uint8Array): Promise<ZipParts> {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const zip = await opened(buffer);
	const entries = await entriesOf(zip);
	const spent = { bytes: 0 };
	const entryOf = (name: string) => entries.get(name.replace(/^\//, '').toLowerCase()) ?? null;
	return {
		names: [...entries.values()].map(({ fileName }) => fileName),
		textOf: (name) => {
			const entry = entryOf(name);
			return entry === null ? null : decoded(piecesOf(zip, entry, spent));
		},
		bytesOf: async (name) => {
			const entry = entryOf(name);
			if (entry === null) return null;
			const pieces: Uint8Array[] = [];
			for await (const piece of piecesOf(zip, entry, spent)) pieces.push(piece);
			return Buffer.concat(pieces);
		},
	};
}

function opened(buffer: Buffer): Promise<ZipFile> {
	return new Promise((done, failed) => {
		fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, decodeStrings: true }, (error, zip) => {
			if (error) failed(error);
			else done(zip);
		});
	});
}

/** The parts by name in lower case: names differ in nothing but case from none (ISO 29500-2, 9.1.1.4). */
function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
	return new Promise((done, failed) => {
		const entries = new Map<string, Entry>();
		zip.on('entry', (entry: Entry) => {
			if (entries.size >= mostParts) failed(new Error('parts'));
			else if (isBomb(entry)) failed(refused('unpacked-too-large', mostUnpacked));
			else {
				entries.set(entry.fileName.toLowerCase(), entry);
				zip.readEntry();
			}
		});
		zip.on('end', () => done(entries));
		zip.on('error', failed);
		zip.readEntry();
	});
}

/** Whether a part says that it holds far too much, or hides how much: one without bytes takes two when packed. */
function isBomb({ fileName, compressedSize, uncompressedSize }: Entry): boolean {
	if (uncompressedSize === 0) return compressedSize > 2;
	if (uncompressedSize > suspectSize && uncompressedSize > compressedSize * suspectRatio) return true;
	return /\.(xml|rels)$/i.test(fileName) && uncompressedSize > mostUnpacked * mega;
}

/** The unpacked bytes of a part, held to the size that it says. What all parts that are read hold together has a bound. */
async function* piecesOf(zip: ZipFile, entry: Entry, spent: { bytes: number }): AsyncGenerator<Uint8Array> {
	if (entry.isEncrypted()) refuse('password');
	if (entry.uncompressedSize > mostUnpacked * mega) refuse('unpacked-too-large', mostUnpacked);
	const stream = await new Promise<NodeJS.ReadableStream>((done, failed) => {
		zip.openReadStream(entry, (error, opened) => {
			if (error) failed(error);
			else done(opened);
		});
	});
	let sum = 0;
	try {
		for await (const piece of stream) {
			const bytes = piece as Buffer;
			sum = crc32(bytes, sum);
			spent.bytes += bytes.length;
			if (spent.bytes > mostUnpacked * mega) refuse('unpacked-too-large', mostUnpacked);
			yield bytes;
		}
	} catch (error) {
		if (error instanceof Error && /too many bytes|not enough bytes/.test(error.message)) refuse('false-size');
		throw error;
	}
	if (sum !== entry.crc32) refuse('broken-file');
}

/** The text of bytes of XML: UTF-16 with its mark, else UTF-8, which is what Office writes. */
async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
	let decoder: TextDecoder | null = null;
	for await (const piece of pieces) {
		decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
		yield decoder.decode(piece, { stream: true });
	}
	if (decoder !== null) yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

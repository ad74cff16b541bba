/** What a file is by its first bytes, whatever its name says. */
export type OfficeKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'image' | 'web' | 'archive' | 'text' | 'empty';

const begins = (bytes: Uint8Array, ...signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);

/** The kind of a file. What begins like no known binary file is text: whether it can be read is the text reader's question. */
export function officeKind(bytes: Uint8Array): OfficeKind {
	if (bytes.length === 0) return 'empty';
	// A local file, the end of an empty archive, and an archive cut in pieces (APPNOTE.TXT, 4.3).
	if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6) || begins(bytes, 0x50, 0x4b, 7, 8))
		return 'zip';
	if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole';
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
	// Readers of PDF allow other bytes before the head (ISO 32000-1, annex H, note 13).
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('{\\rtf')) return 'rtf';
	if (/^(\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*|BM....\0\0\0\0|RIFF)/s.test(head)) return 'image';
	if (/^(Rar!|7z\xbc\xaf|BZh)/.test(head) || begins(bytes, 0x1f, 0x8b)) return 'archive';
	if (/^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html|<\?xml|mime-version:|<meta)/i.test(head)) return 'web';
	return 'text';
}

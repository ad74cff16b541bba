import { isSyllable } from '../../words/syllable.ts';
import { fromTcvn3 } from '../encodings/tcvn3.ts';
import { fromVni } from '../encodings/vni.ts';
import { refuse } from '../refusal.ts';

/** The text of a file in one of the encodings that offices use. Refuses what is no text, or an encoding that a font must tell. */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return inUtf16(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return inUtf16(bytes, 'utf-16be');
	const unmarked = utf16Without(bytes);
	if (unmarked !== null) return inUtf16(bytes, unmarked);
	if (isBinary(bytes)) refuse('unknown-type');
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		return inBytes(bytes);
	}
}

function inUtf16(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.includes('\0')) refuse('unknown-type');
	return { text, encoding };
}

/** UTF-16 without a mark: every other byte of Latin text is small, and the spaces have a zero beside them. */
function utf16Without(bytes: Uint8Array): string | null {
	if (bytes.length < 4 || bytes.length % 2 === 1) return null;
	const looked = Math.min(bytes.length, 20_000);
	const high = [0, 0];
	for (let at = 0; at < looked; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte <= 0x1e && byte !== 9 && byte !== 10 && byte !== 13) high[at % 2] = (high[at % 2] ?? 0) + 1;
	}
	const [even = 0, odd = 0] = high.map((many) => many / (looked / 2));
	if (odd > 0.7 && even < 0.05) return 'utf-16le';
	return even > 0.7 && odd < 0.05 ? 'utf-16be' : null;
}

function isBinary(bytes: Uint8Array): boolean {
	let strange = 0;
	const looked = Math.min(bytes.length, 20_000);
	for (let at = 0; at < looked; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte === 0) return true;
		if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) strange += 1;
	}
	return strange > looked / 100;
}

/** Bytes of one table of 256 signs. The table is the one that reads as most Vietnamese syllables; only Windows-1258 is read. */
function inBytes(bytes: Uint8Array): { text: string; encoding: string } {
	const latin = new TextDecoder('windows-1252').decode(bytes);
	const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
	const [asWindows, asTcvn3, asVni] = [
		vietnamese,
		fromTcvn3(latin.slice(0, 50_000), false),
		fromVni(latin.slice(0, 50_000)),
	].map(shareOfSyllables);
	const best = Math.max(asWindows ?? 0, asTcvn3 ?? 0, asVni ?? 0);
	if (best < 0.6) refuse('unknown-type');
	if (best === asWindows) return { text: vietnamese, encoding: 'windows-1258' };
	return refuse('legacy-text', best === asTcvn3 ? 'TCVN3 (ABC)' : 'VNI');
}

/** How many of the words with a letter beyond ASCII are Vietnamese syllables. */
function shareOfSyllables(text: string): number {
	const words = (text.slice(0, 50_000).match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^\0-\x7F]/.test(word));
	return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}

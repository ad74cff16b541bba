import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** The encoding older than Unicode that a font shows. */
export interface FontEncoding {
	readonly name: 'TCVN3' | 'VNI';
	readonly read: (text: string) => string;
}

const ofUnicode = /[\u0102-\u0110\u0128\u0168\u01A0-\u01B0\u1EA0-\u1EF9]|[\u0300-\u0323]/;

/** Whether a text has letters that no old encoding has: it was typed in Unicode, whatever its font. */
export const isUnicodeAlone = (text: string): boolean => ofUnicode.test(text);

/**
 * The old encoding of a text by the name of its font; `null` of a font of Unicode, and of text that is Unicode in any font. PDF files
 * write a tag of six letters before the name.
 */
export function encodingOf(font: string | null | undefined, text = ''): FontEncoding | null {
	if (font === null || font === undefined || isUnicodeAlone(text)) return null;
	const name = font.replace(/^[A-Z]{6}\+/, '').trim();
	if (/^vni[- ]/i.test(name)) return { name: 'VNI', read: fromVni };
	if (!/^\.vn/i.test(name)) return null;
	// `.VnTimeH`, `.VnArialH,Bold`, `.VnTifani HeavyH` show capitals; `.VnTeknical` does not.
	const isCapital = /[a-z]H(?:[,-].*)?$/.test(name);
	return { name: 'TCVN3', read: (text) => fromTcvn3(text, isCapital) };
}

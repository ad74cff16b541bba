import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** The encoding older than Unicode that a font shows. */
export interface FontEncoding {
	readonly name: 'TCVN3' | 'VNI';
	readonly read: (text: string) => string;
}

/** The old encoding of a font by its name; `null` of a font of Unicode. PDF files write a tag of six letters before the name. */
export function encodingOf(font: string | null | undefined): FontEncoding | null {
	if (font === null || font === undefined) return null;
	const name = font.replace(/^[A-Z]{6}\+/, '').trim();
	if (/^vni[- ]/i.test(name)) return { name: 'VNI', read: fromVni };
	if (!/^\.vn/i.test(name)) return null;
	// `.VnTimeH`, `.VnArialH,Bold`, `.VnTifani HeavyH` show capitals; `.VnTeknical` does not.
	const isCapital = /[a-z]H(?:[,-].*)?$/.test(name);
	return { name: 'TCVN3', read: (text) => fromTcvn3(text, isCapital) };
}

import { type DocumentType, documentTypes } from '../schemas/document.ts';
import { slug } from '../text/fold.ts';

/** The parts of a document's number and symbol (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I). */
export interface DocumentNumber {
	/** The running number as printed, or `không rõ`. */
	readonly ordinal: string;
	/** The year that the number of a legal normative document carries; `null` in an administrative one. */
	readonly year: number | null;
	/** The symbol's first part: the type's abbreviation, or in a công văn the issuer's. */
	readonly first: string;
}

/** Reads `7679/QĐ-UBND`, `24/2022/QĐ-UBND`, `05-CTr/QU` or `không rõ/TB-VP`; `null` for any other form. */
export function readNumber(text: string): DocumentNumber | null {
	const state = /^(\d+[a-zđ]?|không rõ)(?:\/(\d{4}))?\/([\p{L}\d]+)(?:[-.&][\p{L}\d]+)*$/u.exec(text);
	if (state) return { ordinal: state[1] ?? '', year: state[2] ? Number(state[2]) : null, first: state[3] ?? '' };
	const party = /^(\d+|không rõ)-([\p{L}\d]+)\/[\p{L}\d]+(?:[-.][\p{L}\d]+)*$/u.exec(text);
	return party ? { ordinal: party[1] ?? '', year: null, first: party[2] ?? '' } : null;
}

/** The file name (without `.mdx`) that a document must have: `7679-qd-ubnd-2022`; `khong-ro-so-tb-vp-2023` if its number is unreadable. */
export function documentSlug(number: string, issued: string): string {
	return `${slug(number).replace(/^khong-ro-/, 'khong-ro-so-')}-${issued.slice(0, 4)}`;
}

const abbreviations = new Set<string>(Object.values(documentTypes).filter((one) => one !== null));

/** Whether the symbol fits the type: it begins with the type's abbreviation, and that of a công văn with none. */
export function fitsType(number: DocumentNumber, type: DocumentType): boolean {
	const wanted = documentTypes[type];
	return wanted === null ? !abbreviations.has(number.first) : number.first.toLowerCase() === wanted.toLowerCase();
}

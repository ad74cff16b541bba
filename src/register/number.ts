import { type DocumentType, documentTypes } from '../schemas/document.ts';
import { slug } from '../words/fold.ts';

/** The parts of a document's number and symbol (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I). */
export interface DocumentNumber {
	/** The running number as printed, `không rõ` where it cannot be read, or `để trống` where it is blank. */
	readonly ordinal: string;
	/** The year that the number of a legal normative document carries; `null` in an administrative one. */
	readonly year: number | null;
	/** The symbol's first part: the type's abbreviation, or in a công văn the issuer's. */
	readonly first: string;
	/** The symbol's parts after the first, joined by hyphens as printed. They are the issuer, or in a công văn who drafted it. */
	readonly rest: string;
}

/** Letters of the longest number. It names folders, which file systems end at 255 bytes; the longest known has 23. */
const longest = 80;

/** Reads `7679/QĐ-UBND`, `24/2022/QĐ-UBND`, `05-CTr/QU` or `không rõ/TB-VP`; `null` for any other form and for more than 80 letters. */
export function readNumber(text: string): DocumentNumber | null {
	if (text.length > longest) return null;
	const state = /^(\d+[a-zđ]?|không rõ|để trống)(?:\/(\d{4}))?\/([\p{L}\d]+)((?:[-.&][\p{L}\d]+)*)$/u.exec(text);
	if (state) {
		const [, ordinal = '', year, first = '', rest = ''] = state;
		return { ordinal, year: year ? Number(year) : null, first, rest: rest.slice(1) };
	}
	const party = /^(\d+|không rõ|để trống)-([\p{L}\d]+)\/([\p{L}\d]+(?:[-.][\p{L}\d]+)*)$/u.exec(text);
	return party ? { ordinal: party[1] ?? '', year: null, first: party[2] ?? '', rest: party[3] ?? '' } : null;
}

/** The file name (without `.mdx`) that a document must have: `7679-qd-ubnd-2022`; `khong-ro-so-tb-vp-2023` if its number is unreadable, `de-trong-so-…` if it is blank. */
export function documentSlug(number: string, issued: string): string {
	return `${slug(number).replace(/^(khong-ro|de-trong)-/, '$1-so-')}-${issued.slice(0, 4)}`;
}

const abbreviations = new Set<string>(Object.values(documentTypes).filter((one) => one !== null));

/** Bodies that issue documents of every type; a công văn of theirs does not begin with a type's abbreviation. */
const issuers = /^(UBND|HĐND|TTg|CP)$/;

/** Behind the abbreviation of what several bodies issue together, `KHLT`, or for working together, `QCPH`. */
const together = /(?:LT|PH)$/u;

/**
 * Whether the symbol fits the type: it begins with the type's abbreviation (Nghị định 30/2020/NĐ-CP, Phụ lục III). That of a
 * công văn begins with its issuer, which may look like one: `123/CT-TTHT` of a Cục Thuế. A resolution of the National Assembly
 * carries only its term: `98/2023/QH15`. A plan of several bodies may have `KHLT`, a programme of theirs also `CTPH`.
 */
export function fitsType({ first, rest }: DocumentNumber, type: DocumentType): boolean {
	const wanted = documentTypes[type];
	const own = first.replace(together, '');
	if (wanted === null) return !(abbreviations.has(first) && issuers.test(rest)) && !isJoint(first);
	if (isJoint(first) && type === 'chuong-trinh' && own === 'CT') return true;
	return (
		[first, own].some((one) => one.toLowerCase() === wanted.toLowerCase()) ||
		(type === 'nghi-quyet' && /^QH\d+$/.test(first))
	);
}

const isJoint = (first: string): boolean => together.test(first) && abbreviations.has(first.replace(together, ''));

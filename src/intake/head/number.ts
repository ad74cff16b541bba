import { readNumber } from '../../register/number.ts';
import { documentTypes } from '../../schemas/document.ts';
import { withHyphens } from '../../words/alike.ts';

/** A number of a document as read from its line. */
export interface NumberRead {
	readonly number: string;
	/** Whether it is printed so; else the running number is blank or unreadable, or the symbol was mended. */
	readonly isSure: boolean;
	readonly state: 'read' | 'blank' | 'unreadable';
}

const line = /(?:^|\s)S[^\s:/\d]{0,2}\d?\s*[:.;]\s*(.*)$/iu;
/** Party bodies write no colon: `Số 05-KH/ĐU`. */
const partyLine = /^Số\s+(\d{1,5}\s*-\s*[A-ZĐ][A-Za-zĐđ]{1,4}\s*\/\s*[A-ZĐ][A-ZĐa-z]*)$/u;

/** The number of the document in a line `Số: 7679/QĐ-UBND`; `null` if the line has none. */
export function printedNumber(text: string): NumberRead | null {
	const words = withHyphens(text.normalize('NFC')).trim();
	const [, rest] = line.exec(words) ?? partyLine.exec(words) ?? [];
	if (rest === undefined) return null;
	const party = /^([\d.…_\s]*|[A-Z]\d)\s*-\s*([A-Za-zĐđ]{2,5})\s*\/\s*([A-ZĐ][A-ZĐa-z]*)/u.exec(rest);
	const state = /^([^/]{0,14}?)\s*\/\s*((?:\d{4}\s*\/\s*)?\p{L}[\p{L}\d&.]*(?:\s?-\s?[\p{L}\d&.]+)*)/u.exec(rest);
	if (party !== null && (state === null || !/^\d/.test(rest) || /^\d+\s*-/.test(rest))) {
		const { ordinal, kind } = ordinalOf(party[1] ?? '');
		return whole(`${ordinal}-${party[2]}/${party[3]}`, kind, true);
	}
	if (state === null) return null;
	const { ordinal, kind } = ordinalOf(state[1] ?? '');
	const [printed, symbol] = [
		(state[2] ?? '').replace(/\s+/gu, ''),
		mended((state[2] ?? '').replace(/\s+/gu, '').replace(/[.&-]+$/u, '')),
	];
	return whole(`${ordinal}/${symbol}`, kind, printed === symbol);
}

function whole(number: string, state: NumberRead['state'], isPrinted: boolean): NumberRead | null {
	return readNumber(number) === null ? null : { number, isSure: state === 'read' && isPrinted, state };
}

function ordinalOf(words: string): { ordinal: string; kind: NumberRead['state'] } {
	const bare = words.replace(/\s+/gu, '');
	if (/^\d+[a-zđ]?$/u.test(bare)) return { ordinal: bare, kind: 'read' };
	return /^[.…_-]*$/u.test(bare) ? { ordinal: 'để trống', kind: 'blank' } : { ordinal: 'không rõ', kind: 'unreadable' };
}

const abbreviations = new Map(
	[...Object.values(documentTypes), 'UBND', 'HĐND', 'TTg', 'HĐ', 'VP', 'SYT', 'ĐU'].flatMap((one) =>
		one === null ? [] : [[bareOf(one), one] as const],
	),
);

/** A symbol with the letters that a reading by machine loses: `QD-UBND` is `QĐ-UBND`, `TB-vP` is `TB-VP`. */
function mended(symbol: string): string {
	return symbol
		.split(/(?<=[-/])|(?=[-/])/u)
		.map(
			(part) =>
				abbreviations.get(bareOf(part)) ??
				(/^\p{Lu}+\p{Ll}\p{Lu}|^\p{Ll}\p{Lu}+$/u.test(part) ? part.toUpperCase() : part),
		)
		.join('');
}

function bareOf(part: string): string {
	return part.toUpperCase().replaceAll('Đ', 'D');
}

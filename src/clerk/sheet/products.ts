import { readNumber } from '../../register/number.ts';
import { day } from '../../schemas/day.ts';
import { typeNames } from '../../vi/document-types.ts';
import type { Product } from '../entries/said.ts';

/**
 * What was handed in, from the words of a cell, with a semicolon between several: `120/QĐ-UBND`, `Kế hoạch kiểm tra số 120/QĐ-UBND
 * ngày 14/4/2023`, `Báo cáo tự đánh giá`. A line break, a comma and “và” part documents only where each part has a number of its
 * own. What is not read with certainty stays words, whole: so does a day that does not exist.
 */
export function productsOf(words: string): Product[] {
	return words.split(';').flatMap((one) => {
		const lines = one
			.split(/[\r\n]+/u)
			.map(spaced)
			.filter((line) => line !== '');
		const parts = lines.map(listOf);
		if (parts.every((part) => part !== null)) return parts.flat();
		const whole = lines.join(' ');
		return [lines.slice(1).every(goesOn) ? productOf(whole) : { text: whole }];
	});
}

const spaced = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Whether a line goes on with the document of the line before, as a cell breaks it. */
const goesOn = (line: string): boolean => /^(?:số|ngày)[\s:]/iu.test(line);

/** Days in the words of a cell that do not exist: `31/2/2026`. */
export const falseDays = (words: string): string[] =>
	[...words.matchAll(/\bngày (\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/giu)]
		.map(([, written = '']) => written)
		.filter((written) => !day.safeParse(written).success);

/** The documents of one line, each with its number; `null` of a line of which some part has none. */
function listOf(line: string): Product[] | null {
	const parts = line.split(/\s*,\s+(?!ngày\s)(?:và\s+)?|\s+và\s+/iu).map(productOf);
	if (parts.some((one) => one.number === undefined)) return null;
	// A day behind the last alone may be that of all: `1/KH-UBND và 2/KH-UBND ngày 14/4/2023`.
	const [last, ...before] = parts.toReversed();
	const isShared = last?.issued !== undefined && before.some(({ issued }) => issued === undefined);
	return isShared ? [{ text: line }] : parts;
}

function productOf(words: string): Product {
	const [, before = words, written = ''] = /^(.*?)[\s,]*\bngày (\d{1,2}\/\d{1,2}\/\d{4})$/iu.exec(words) ?? [];
	const read = written === '' ? null : day.safeParse(written);
	// A day that does not exist stays in the words.
	if (read !== null && !read.success) return { text: words };
	const issued = read === null ? {} : { issued: read.data };
	const last = /(?:^|\s)(\S+)$/u.exec(before)?.[1] ?? '';
	const rest = before.slice(0, before.length - last.length);
	if (!isNumber(last)) return before === '' || isSeveral(before) ? { text: words } : { text: before, ...issued };
	const [, text = '', join = ''] = /^(.*?)([\s,:]*(?:\bsố)?[\s,:]*)$/isu.exec(rest) ?? [];
	// Words set apart by a comma alone may be a document of their own.
	if (isSeveral(text) || join.trim() === ',') return { text: words };
	return { ...(text !== '' && { text }), number: last, ...issued };
}

/** Whether a word is the number and symbol of a document. `14/4` has no letter: it may be a day. */
const isNumber = (word: string): boolean => /\p{L}/u.test(word) && readNumber(word) !== null;

const types = Object.values(typeNames).join('|');
const another = new RegExp(`(?:^|\\s)và(?:$|\\s+(?:${types})(?:\\s|$))|\\bngày\\s*\\d`, 'iu');

/** Whether words before a number or a day speak of more than one document: what is that of which is not certain. */
const isSeveral = (words: string): boolean =>
	another.test(words) || words.split(' ').some((word) => isNumber(word.replace(/^[(,:]+|[),.:]+$/gu, '')));

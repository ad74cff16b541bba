import { readNumber } from '../../register/number.ts';
import { day } from '../../schemas/day.ts';
import type { Product } from '../entries/said.ts';

/**
 * What was handed in, from the words of a cell, with a semicolon between several: `120/QĐ-UBND`, `Kế hoạch kiểm tra số 120/QĐ-UBND
 * ngày 14/4/2023`, `Báo cáo tự đánh giá`. Words that have no number and no day stay words; so does a day that does not exist.
 */
export function productsOf(words: string): Product[] {
	return words
		.split(';')
		.map((one) => one.replace(/\s+/gu, ' ').trim())
		.filter((one) => one !== '')
		.map(productOf);
}

/** Days in the words of a cell that do not exist: `31/2/2026`. */
export const falseDays = (words: string): string[] =>
	[...words.matchAll(/\bngày (\d{1,2}\/\d{1,2}\/\d{4})(?!\d)/giu)]
		.map(([, written = '']) => written)
		.filter((written) => !day.safeParse(written).success);

function productOf(words: string): Product {
	const [, before = words, written = ''] = /^(.*?)[\s,]*\bngày (\d{1,2}\/\d{1,2}\/\d{4})$/iu.exec(words) ?? [];
	const read = written === '' ? null : day.safeParse(written);
	// A day that does not exist stays in the words.
	if (read !== null && !read.success) return { text: words };
	const issued = read === null ? {} : { issued: read.data };
	const last = /(?:^|\s)(\S+)$/u.exec(before)?.[1] ?? '';
	if (readNumber(last) === null) return { ...(before !== '' && { text: before }), ...issued };
	const text = before
		.slice(0, before.length - last.length)
		.replace(/[\s,:]*(?:\bsố)?[\s,:]*$/iu, '')
		.trim();
	return { ...(text !== '' && { text }), number: last, ...issued };
}

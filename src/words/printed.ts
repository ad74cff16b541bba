/** What a printed figure says: a number with its unit of measure, a number that can be read in two ways or is too long, or words. */
export type Printed =
	| { readonly kind: 'figure'; readonly value: number; readonly measure: string | null }
	| { readonly kind: 'ambiguous'; readonly measure: string | null }
	/** More digits than a number keeps. */
	| { readonly kind: 'long' }
	| { readonly kind: 'words' };

/** Digits that a number keeps exactly (IEEE 754 double precision). */
const mostDigits = 15;

/** A number and what may stand behind it. */
const figureWith = /^(\d+(?:[.,]\d+)*)\s*(%|[\p{L}][\p{L}\s./()-]*)?$/u;

/** Words behind a number that make it a bound or a part: `12 trở lên`, `5 điểm trở lên`, `8 đến 10`. */
const bounded = /^(hoặc|và|đến)(?!\p{L})|(?<!\p{L})trở(?!\p{L})/u;

/**
 * What a printed figure says. `99,85%` is a figure; `92.830 điểm` is not, since a dot before three digits separates thousands or
 * decimals; `gần 100%`, `~95%` and `trên 95%` are words. A sign that ends the sentence (`95%.`) is no part of it.
 */
export function readPrinted(text: string): Printed {
	const [, number = '', unit = ''] = figureWith.exec(text.trim().replace(/[.;,]$/, '')) ?? [];
	if (number === '' || bounded.test(unit)) return { kind: 'words' };
	const measure = unit.trim() || null;
	// In Vietnamese a comma separates decimals alone, and dots thousands; one dot before three digits may be either.
	const isGrouped = /^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(\.\d{3})+,\d+$/.test(number);
	const isPlain = /^\d+([.,]\d+)?$/.test(number) && !/^\d{1,3}\.\d{3}$/.test(number);
	if (number.replace(/\D/g, '').length > mostDigits) return { kind: 'long' };
	if (!isGrouped && !isPlain) return { kind: 'ambiguous', measure };
	const digits = isGrouped ? number.replaceAll('.', '') : number;
	return { kind: 'figure', value: Number(digits.replace(',', '.')), measure };
}

/**
 * With how many decimals a number is printed in a text: 3 of 92,83 in `92.830 điểm`; `null` where the text does not print it. A
 * number may be meant in several ways, as 92,83 or 92830 there.
 */
export function decimalsPrinted(value: number, text: string): number | null {
	for (const one of text.match(/\d+(?:[.,]\d+)*/g) ?? []) {
		const grouped = one.replaceAll('.', '');
		if (Number(one.replace(',', '.')) === value) return decimalsOf(one.replace(',', '.'));
		if (Number(grouped.replace(',', '.')) === value) return decimalsOf(grouped.replace(',', '.'));
		if (Number(one.replaceAll(',', '')) === value) return decimalsOf(one.replaceAll(',', ''));
	}
	return null;
}

const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;

/** Why words look like a figure that is not read as one. */
export type FigureDoubt = 'foreign-digits' | 'signed-figure' | 'figure-of-two-numbers' | 'unread-figure';

/** Digits of other scripts, as of Arabic, and its percent sign. */
const foreign = /(?![0-9])\p{Nd}|٪/u;

/** Two numbers with a sign of division; numbers with signs among them, and a unit of measure. */
const twoNumbers = /^\d[\d.,]*\s*[/:]\s*\d[\d.,]*/;
const bareNumbers = /^[^\p{L}]*\d[^\p{L}]*(\p{L}[\p{L}\s]*)?$/u;

/** `~95%`, `≥ 95%` and `90 - 95%` say that they are no figure. */
const approximate = /^[~≈≃±<>≤≥]|\d\s*%?\s*[-–—~]\s*\d/u;

/** Why words that are no figure look like one; `null` of words that are plain: `gần 100%`, `~95%`, `90 - 95%`. */
export function figureDoubt(text: string): FigureDoubt | null {
	const words = text.trim();
	if (foreign.test(words)) return 'foreign-digits';
	if (/^[+\-−–—]\s*\d/.test(words)) return 'signed-figure';
	if (twoNumbers.test(words)) return 'figure-of-two-numbers';
	return bareNumbers.test(words) && !approximate.test(words) && !bounded.test(words.replace(/^[^\p{L}]*/u, ''))
		? 'unread-figure'
		: null;
}

/** What a printed figure says: a number with its unit of measure, a number that can be read in two ways, or words. */
export type Printed =
	| { readonly kind: 'figure'; readonly value: number; readonly measure: string | null }
	| { readonly kind: 'ambiguous'; readonly measure: string | null }
	| { readonly kind: 'words' };

/** Digits that a number keeps exactly (IEEE 754 double precision). */
const mostDigits = 15;

/** A number and what may stand behind it. */
const figureWith = /^(\d+(?:[.,]\d+)*)\s*(%|[\p{L}][\p{L}\s./()-]*)?$/u;

/**
 * What a printed figure says. `99,85%` is a figure; `92.830 điểm` is not, since a dot before three digits separates thousands or
 * decimals; `gần 100%`, `~95%` and `trên 95%` are words.
 */
export function readPrinted(text: string): Printed {
	const [, number = '', unit = ''] = figureWith.exec(text.trim()) ?? [];
	if (number === '' || /^(trở|hoặc|và|đến)\b/u.test(unit)) return { kind: 'words' };
	const measure = unit.trim() || null;
	// In Vietnamese a comma separates decimals alone, and dots thousands; one dot before three digits may be either.
	const isGrouped = /^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(\.\d{3})+,\d+$/.test(number);
	const isPlain = /^\d+([.,]\d+)?$/.test(number) && !/^\d{1,3}\.\d{3}$/.test(number);
	if ((!isGrouped && !isPlain) || number.replace(/\D/g, '').length > mostDigits) return { kind: 'ambiguous', measure };
	const digits = isGrouped ? number.replaceAll('.', '') : number;
	return { kind: 'figure', value: Number(digits.replace(',', '.')), measure };
}

/** Whether a number is among those that can be meant by a printed one: `92.830` is 92,83 or 92830. */
export function isPrinted(value: number, text: string): boolean {
	return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).some((one) => {
		const meant = [one.replace(',', '.'), one.replaceAll('.', '').replace(',', '.'), one.replaceAll(',', '')];
		return meant.some((each) => Number(each) === value);
	});
}

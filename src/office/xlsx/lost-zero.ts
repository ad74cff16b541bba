/**
 * Whether a number lost the zero at its end: below 1.9 stands 1.1 as a number without a format, where 1.10 was typed. The sheet
 * shows 1.1 all the same.
 */
export function lostZero(above: string, number: string): boolean {
	const [, item, last] = /^(\d+)\.(\d*9)$/.exec(above) ?? [];
	if (item === undefined || last === undefined) return false;
	return number === `${item}.${Number(last) + 1}`.replace(/0+$/, '');
}

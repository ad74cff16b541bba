import { formatValue } from 'hucre';
import type { Cell, CellValue } from 'hucre/xlsx';

/** Days in the form of the system (ISO 29500-1, 18.8.30, formats 14 to 17 and 22): Vietnamese spreadsheets show dd/mm/yyyy. */
const ofSystem = /^(?:m\/d\/yy(?:yy)?|mm-dd-yy|d-mmm-yy|\[\$-F800\].*|m\/d\/yy(?:yy)? h:mm)(?:;@)?$/i;

/** The text of a cell as the sheet shows it, and whether that is sure. */
export function shownValue(
	value: CellValue,
	cell: Cell | undefined,
): { readonly text: string; readonly isOdd: boolean } {
	const format = cell?.style?.numFmt ?? 'General';
	if (value === null || value === undefined) return { text: '', isOdd: false };
	if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', isOdd: false };
	if (value instanceof Date) return shownDay(value, format);
	if (typeof value === 'number') {
		// Fifteen digits, as spreadsheets keep: 0.1 + 0.2 is 0.3.
		const exact = Number(value.toPrecision(15));
		return {
			text: format === 'General' || format === '@' ? String(exact) : formatValue(exact, format).trim(),
			isOdd: false,
		};
	}
	return { text: String(value), isOdd: false };
}

function shownDay(day: Date, format: string): { text: string; isOdd: boolean } {
	const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
	const usual = `${date}/${month}/${year}`;
	// Names of months would be English.
	const isNamed = /mmm/i.test(format) && !ofSystem.test(format);
	if (ofSystem.test(format) || format === 'General' || isNamed) return { text: usual, isOdd: isNamed };
	return { text: formatValue(day, format).trim(), isOdd: false };
}

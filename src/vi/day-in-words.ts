import { print } from './print.ts';

/**
 * The day as an official document writes it: `2022-12-30` becomes "ngày 30 tháng 12 năm 2022". Days below 10 and the months 1
 * and 2 have a leading zero, so that none can be added. Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4, asks for it. What of the day
 * is not known stands as dots.
 */
export function dayInWords(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return print.dayWords(date || '…', (Number(month) > 2 ? String(Number(month)) : month) || '…', year);
}

import { expect, it } from 'vitest';
import { fold, slug } from './fold.ts';

it.each([
	['Quyết Định', 'quyet dinh'],
	['ĐVSNCL', 'dvsncl'],
	['  Sở   Y tế ', 'so y te'],
	['2021 – 2025', '2021 - 2025'],
	['Nghị quyết'.normalize('NFD'), 'nghi quyet'],
])('“%s” typed in a hurry is “%s”', (text, expected) => {
	expect(fold(text)).toBe(expected);
});

it.each([
	['7679/QĐ-UBND', '7679-qd-ubnd'],
	['05-CTr/QU', '05-ctr-qu'],
	['(Mục I.2)', 'muc-i-2'],
	['…', ''],
])('“%s” in an address is “%s”', (text, expected) => {
	expect(slug(text)).toBe(expected);
});

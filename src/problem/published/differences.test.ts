import { expect, it } from 'vitest';
import { shortened } from '../shorten.ts';
import { differencesInWords } from './differences.ts';

const long = 'đã rà soát và công bố đủ thủ tục hành chính của các phòng chuyên môn thuộc quận '.repeat(3);

it.each([
	['alters', '14/4/2023', '15/4/2023', 'day trước là “14/4/2023”, nay là “15/4/2023”'],
	['goes', '14/4/2023', null, 'day trước là “14/4/2023”, nay không ghi'],
	['comes', null, '14/4/2023', 'day trước không ghi, nay là “14/4/2023”'],
])('what %s is told by its key, before and now', (_, before, now, told) => {
	expect(differencesInWords([{ key: 'day', before, now }])).toBe(told);
});

it.each([
	['at the end', `${long}x`, `${long}y`],
	['in the middle', `${long}x ${long}`, `${long}y ${long}`],
	['by what follows', long, `${long} thêm`],
	['at the beginning', `x ${long}`, `y ${long}`],
])('long texts that differ %s differ in what is quoted once it is cut', (_, before, now) => {
	const told = shortened(differencesInWords([{ key: 'progress', before, now }]));
	const [was, is] = told.match(/(?<=“)[^”]+(?=”)/g) ?? [];
	expect([was === undefined, was === is]).toEqual([false, false]);
});

it('of many differences the first are told, of others the keys', () => {
	const all = ['a', 'b', 'c', 'd', 'e', 'e'].map((key) => ({ key, before: '1', now: '2' }));
	expect(differencesInWords(all)).toMatch(/; c trước là “1”, nay là “2”; và khác ở d, e$/);
});

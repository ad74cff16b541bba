import { expect, it } from 'vitest';
import { baselineWords, figureWords } from './figure.ts';

const one = { comparator: null, value: null, upTo: null, milestones: [], measure: null };

it.each([
	['>=', 98, '%', 'từ 98% trở lên'],
	['>', 97, '%', 'trên 97%'],
	['=', 100, '%', '100%'],
	['<', 3, '%', 'dưới 3%'],
	['<=', 0, '%', 'không quá 0%'],
	['>=', 31.5, 'điểm', 'từ 31,5 điểm trở lên'],
	['=', 2500, 'hồ sơ', '2.500 hồ sơ'],
	['=', 10, null, '10'],
] as const)('%s %d %s is “%s”', (comparator, value, measure, expected) => {
	expect(figureWords({ ...one, comparator, value, measure })).toBe(expected);
});

it('a target in words has no figure', () => {
	expect(figureWords(one)).toBeNull();
	expect(figureWords({ ...one, comparator: '>=', measure: '%' })).toBeNull();
	expect(figureWords({ ...one, value: 5, measure: '%' })).toBeNull();
});

it('a range has two ends and no comparator', () => {
	expect(figureWords({ ...one, value: 60, upTo: 70.5, measure: '%' })).toBe('từ 60% đến 70,5%');
	expect(figureWords({ ...one, value: 1000, upTo: 2000, measure: 'hồ sơ' })).toBe('từ 1.000 hồ sơ đến 2.000 hồ sơ');
});

it('milestones have their times before their figures', () => {
	const milestones = [
		{ by: 'đến hết năm 2026', comparator: '>=', value: 60, upTo: null },
		{ by: 'giai đoạn 2026 - 2030', comparator: null, value: 80, upTo: 90 },
	] as const;
	expect(figureWords({ ...one, milestones, measure: '%' })).toBe(
		'đến hết năm 2026: từ 60% trở lên; giai đoạn 2026 - 2030: từ 80% đến 90%',
	);
});

it('what a document starts from has its time where it is stated', () => {
	expect(baselineWords({ value: 52, at: 'năm 2025' }, '%')).toBe('52% (năm 2025)');
	expect(baselineWords({ value: 52, at: null }, '%')).toBe('52%');
	expect(baselineWords(null, '%')).toBeNull();
});

import { expect, it } from 'vitest';
import { figureWords } from './figure.ts';

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
	expect(figureWords({ comparator, value, measure })).toBe(expected);
});

it('a target in words has no figure', () => {
	expect(figureWords({ comparator: null, value: null, measure: null })).toBeNull();
	expect(figureWords({ comparator: '>=', value: null, measure: '%' })).toBeNull();
	expect(figureWords({ comparator: null, value: 5, measure: '%' })).toBeNull();
});

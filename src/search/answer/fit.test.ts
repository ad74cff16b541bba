import { describe, expect, test } from 'vitest';
import { fitOf } from './fit.ts';

const text =
	'Hỗ trợ hộ kinh doanh cá thể theo Nghị định số 61/2018/NĐ-CP ngày 27/7/2022, đạt từ 98% trở lên ở quận và 13 phường.';
const fit = (query: string, unfinished = false) => fitOf(text, query.split(' '), unfinished);

describe('a text holds a query', () => {
	test('as a phrase, with diacritics or without, or as words', () => {
		expect(fit('hộ kinh doanh cá thể')).toBe(2);
		expect(fit('ho kinh doanh')).toBe(2);
		expect(fit('kinh doanh hỗ trợ')).toBe(1);
	});

	test('with a mark left out, a tone on another letter or hỏi for ngã', () => {
		expect(fit('hô kinh doanh')).toBe(2);
		expect(fitOf('Phường Bình Hưng Hòa', ['hưng', 'hoà'])).toBe(2);
		expect(fit('hổ trợ')).toBe(2);
	});

	test('with the first parts of a number, never with a part of a part', () => {
		expect(fit('nghị định 61/2018')).toBe(2);
		expect(fit('277/2022')).toBe(0);
		expect(fit('98%')).toBe(2);
		expect(fit('61%')).toBe(0);
	});

	test('with an unfinished last word only where that is asked', () => {
		expect(fit('hộ kinh do')).toBe(0);
		expect(fit('hộ kinh do', true)).toBe(2);
	});
});

describe('a text does not hold a query', () => {
	test('whose syllables stand apart in it', () => {
		expect(fit('hộ định')).toBe(0);
		expect(fit('cá ngày')).toBe(0);
	});

	test('whose number stands elsewhere than behind what it numbers', () => {
		expect(fit('quận 13')).toBe(0);
		expect(fit('nghị định 98')).toBe(0);
	});

	test('of which it lacks a word', () => {
		expect(fit('hộ kinh doanh xyz')).toBe(0);
	});
});

import { expect, it } from 'vitest';
import { labelLines } from './label-lines.ts';

it('a label is broken at spaces', () => {
	expect(labelLines('Ủy ban nhân dân Thành phố', 12)).toEqual(['Ủy ban nhân', 'dân Thành', 'phố']);
	expect(labelLines('Chính phủ', 12)).toEqual(['Chính phủ']);
	expect(labelLines('', 12)).toEqual([]);
});

it('a protected space keeps a count with its name', () => {
	expect(labelLines('Quận ủy\u00a0(13)', 8)).toEqual(['Quận', 'ủy\u00a0(13)']);
});

it('letters with separate marks count as the letters that readers see', () => {
	expect(labelLines('Tiếng Việt'.normalize('NFD'), 10)).toEqual(['Tiếng Việt']);
});

it('a word longer than a line is cut', () => {
	expect(labelLines('a 12345678901', 5)).toEqual(['a', '12345', '67890', '1']);
});

it('what does not fit is left out, and the label says so', () => {
	expect(labelLines('một hai, ba bốn năm', 8, 2)).toEqual(['một hai,', 'ba bốn…']);
	expect(labelLines('một hai, ba', 8, 1)).toEqual(['một hai…']);
	expect(labelLines('một hai, ba', 8, 2)).toEqual(['một hai,', 'ba']);
});

import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xmlText } from './xml.ts';

it('whatever a text is, a parser reads it back, in an element and in double quotes', () => {
	const sign = fc.constantFrom('a', 'ữ', ' ', '&', '&amp;', '<', '>', ']]>', '"', "'", '😀');
	fc.assert(
		fc.property(fc.array(sign), (signs) => {
			const text = signs.join('');
			const { root } = parseXml(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
			expect([root?.text, root?.attributes['b']]).toEqual([text, text]);
		}),
	);
});

it('signs that XML 1.0 cannot hold are left out', () => {
	expect(xmlText('một\uFFFF\u0001 hai\uFFFE')).toBe('một hai');
});

import { expect, it } from 'vitest';
import { itemAnchor, itemId, localityOf, placeOnPage, unitId } from './id.ts';

it.each([
	['1.2.1', '1.2.1'],
	['II.3-2', 'II.3-2'],
	['đ', 'dd'],
	['I.Đ', 'I.DD'],
])('item %s stands at %s', (item, expected) => {
	expect(itemAnchor(item)).toBe(expected);
});

it('an item stands on the page of its document, an assignment apart from a target of the same number', () => {
	const ids = (['assignment', 'target'] as const).map((kind) => itemId(kind, 'binh-tan/1-kh-ubnd-2023', '3.1'));
	expect(ids).toEqual(['binh-tan/1-kh-ubnd-2023#3.1', 'binh-tan/1-kh-ubnd-2023#ct-3.1']);
	expect(ids.map(placeOnPage)).toEqual(['nv-3.1', 'ct-3.1']);
	expect(ids.map(localityOf)).toEqual(['binh-tan', 'binh-tan']);
});

it('a unit written without its locality is of the document’s own', () => {
	expect(unitId('phong-noi-vu', 'binh-tan')).toBe('binh-tan/phong-noi-vu');
	expect(unitId('tp-hcm/so-noi-vu', 'binh-tan')).toBe('tp-hcm/so-noi-vu');
});

import { expect, it } from 'vitest';
import { comparedIn, comparedQuery } from './compared.ts';

it.each([
	['', []],
	['?dia-phuong=quan-6&dia-phuong=&dia-phuong=tan-binh', ['quan-6', 'tan-binh']],
	['?dia-phuong=quan-6,tan-binh', ['quan-6', 'tan-binh']],
	['?dia-phuong=quan-6&dia-phuong=quan-6', ['quan-6']],
	['?dia-phuong=a&dia-phuong=b&dia-phuong=c&dia-phuong=d', ['a', 'b', 'c']],
	['?khac=1', []],
])('%s asks for %j', (query, places) => {
	expect(comparedIn(query)).toEqual(places);
	expect(comparedIn(comparedQuery(places))).toEqual(places);
});

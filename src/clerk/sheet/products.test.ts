import { expect, it } from 'vitest';
import { productsOf } from './products.ts';

it.each([
	['', []],
	['120/QĐ-UBND', [{ number: '120/QĐ-UBND' }]],
	[
		'Kế hoạch kiểm tra số 120/QĐ-UBND ngày 14/4/2023',
		[{ text: 'Kế hoạch kiểm tra', number: '120/QĐ-UBND', issued: '2023-04-14' }],
	],
	[
		'Quyết định 24/2022/QĐ-UBND, ngày 01/8/2022',
		[{ text: 'Quyết định', number: '24/2022/QĐ-UBND', issued: '2022-08-01' }],
	],
	['1/KH-UBND; 2/KH-UBND', [{ number: '1/KH-UBND' }, { number: '2/KH-UBND' }]],
	['Báo cáo tự đánh giá', [{ text: 'Báo cáo tự đánh giá' }]],
	['Báo cáo ngày 14/4/2023', [{ text: 'Báo cáo', issued: '2023-04-14' }]],
	['120/QĐ-UBND ngày 30/02/2023', [{ text: '120/QĐ-UBND ngày 30/02/2023' }]],
	[' ; ;', []],
] as const)('%s', (words, products) => {
	expect(productsOf(words)).toEqual(products);
});

import fc from 'fast-check';
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
	// Each part is a document of its own.
	[
		'120/QĐ-UBND ngày 14/4/2023 và 121/QĐ-UBND ngày 15/4/2023',
		[
			{ number: '120/QĐ-UBND', issued: '2023-04-14' },
			{ number: '121/QĐ-UBND', issued: '2023-04-15' },
		],
	],
	['120/QĐ-UBND và Kế hoạch số 5/KH-UBND', [{ number: '120/QĐ-UBND' }, { text: 'Kế hoạch', number: '5/KH-UBND' }]],
	['1/KH-UBND, 2/KH-UBND và 3/KH-UBND', [{ number: '1/KH-UBND' }, { number: '2/KH-UBND' }, { number: '3/KH-UBND' }]],
	[
		'120/QĐ-UBND ngày 14/4/2023\n121/QĐ-UBND',
		[{ number: '120/QĐ-UBND', issued: '2023-04-14' }, { number: '121/QĐ-UBND' }],
	],
	[
		'Kế hoạch kiểm tra\nsố 120/QĐ-UBND\nngày 14/4/2023',
		[{ text: 'Kế hoạch kiểm tra', number: '120/QĐ-UBND', issued: '2023-04-14' }],
	],
	[
		'Kế hoạch tuyên truyền và kiểm tra số 12/KH-UBND',
		[{ text: 'Kế hoạch tuyên truyền và kiểm tra', number: '12/KH-UBND' }],
	],
	['Kế hoạch số 120 ngày 14/4/2023', [{ text: 'Kế hoạch số 120', issued: '2023-04-14' }]],
] as const)('%s', (words, products) => {
	expect(productsOf(words)).toEqual(products);
});

it.each([
	'Kế hoạch số 120 ngày 14/4',
	'120/QĐ-UBND ngày 14/4',
	'14/4/2023',
	'ngày 14/4/2023',
	'120/2023',
	'120 và 121/QĐ-UBND',
	'120/QĐ-UBND và 121/QĐ-UBND ngày 15/4/2023',
	'120/QĐ-UBND ngày 14/4/2023 và Báo cáo tự đánh giá',
	'120/QĐ-UBND ngày 14/4/2023 và báo cáo ngày 15/4/2023',
	'Báo cáo tự đánh giá và 120/QĐ-UBND',
	'Báo cáo tự đánh giá và Quyết định số 120/QĐ-UBND',
	'Báo cáo tự đánh giá, 120/QĐ-UBND',
	'Báo cáo về 5/KH-UBND số 12/BC-UBND',
	'Kế hoạch ngày 14/4 số 12/KH-UBND',
	'120/QĐ-UBND ngày 14/4/2023 của UBND quận',
])('what is not certain is kept whole and taken for no number and no day: %s', (words) => {
	expect(productsOf(words)).toEqual([{ text: words }]);
});

it('lines of which some have no number are one text', () => {
	expect(productsOf('Báo cáo tự đánh giá\n1/KH-UBND ngày 14/4/2023')).toEqual([
		{ text: 'Báo cáo tự đánh giá 1/KH-UBND ngày 14/4/2023' },
	]);
});

const pieces = fc.constantFrom(
	...['120/QĐ-UBND', '5/KH-UBND', 'số', '120', '14/4', 'ngày 14/4/2023', 'ngày 14/4', 'và', ',', ';', '\n', 'Báo cáo'],
);

it('no word of the cell is lost, whatever it says', () => {
	const wordsOf = (text: string) => text.match(/[\p{L}\d/-]+/gu) ?? [];
	const joining = new Set(['và', 'số', 'ngày']);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 8 }), (some) => {
			const said = productsOf(some.join(' '))
				.flatMap(({ text = '', number = '', issued }) => [text, number, issued ? '14/4/2023' : ''])
				.flatMap(wordsOf);
			const kept = (words: string[]) => words.filter((word) => !joining.has(word)).toSorted();
			expect(kept(said)).toEqual(kept(wordsOf(some.join(' '))));
		}),
	);
});

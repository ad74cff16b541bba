import { expect, it } from 'vitest';
import { funding } from './funding.ts';

it.each([
	['1500000000', 1_500_000_000],
	['1.500.000.000 đồng', 1_500_000_000],
	['1.500.000.000đ', 1_500_000_000],
	['1.500 đồng', 1500],
	['500 triệu đồng', 500_000_000],
	['1,5 tỷ đồng', 1_500_000_000],
	['1.5 tỉ đồng', 1_500_000_000],
	['0,1 tỷ đồng', 100_000_000],
	['12.345,5 triệu đồng', 12_345_500_000],
	['1.500.000 triệu đồng', 1_500_000_000_000],
	['30 NGHÌN ĐỒNG', 30_000],
])('“%s” is %i đồng', (amount, sum) => {
	expect(funding.parse({ text: 'Ngân sách', amount })).toEqual({ text: 'Ngân sách', amount: sum });
});

it.each([
	['1.500 tỷ đồng', 'ambiguous-figure'],
	['1,5', 'bad-amount'],
	['0,5 đồng', 'bad-amount'],
	['0 đồng', 'bad-amount'],
	['khoảng 2 tỷ đồng', 'bad-amount'],
	['2 USD', 'bad-amount'],
	['9.000.000.000 tỷ đồng', 'bad-amount'],
	['-5 triệu đồng', 'bad-amount'],
	['', 'bad-amount'],
])('“%s” is refused as %s', (amount, code) => {
	const [issue] = funding.safeParse({ text: 'Ngân sách', amount }).error?.issues ?? [];
	expect(issue).toMatchObject({ path: ['amount'], params: { message: { code } } });
});

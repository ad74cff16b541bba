import { expect, it } from 'vitest';
import { telling } from '../../fixtures/telling.ts';
import { vanishedFigures } from './figures.ts';
import type { Telling } from './telling.ts';

const stating = (measurements: readonly object[], slug = '45-bc-ubnd-2023', number = '45/BC-UBND'): Telling =>
	telling({ number, title: `Báo cáo số ${number}`, measurements }, slug);
const figure = {
	target: 'a-2022#ct-1',
	unit: 'phong-noi-vu',
	scope: 'Lĩnh vực đất đai',
	period: 'Quý II năm 2023',
	printed: '99,85%',
	numerator: '5504',
	denominator: '5.512',
	via: 'survey',
	item: '3',
};
const other = { indicator: 'sipas', period: '2023', printed: 'gần 60%' };
const before = stating([figure, other]);
const codes = (...now: Telling[]) =>
	vanishedFigures([before], now, 'content').map(({ code, reason }) => `${code} ${/“([^“]+)”/.exec(reason)?.[1]}`);

it('what is still stated is no problem, however it is ordered, noted and named', () => {
	const again = [
		{ ...other, period: 'năm 2023', note: 'Ghi chú.', item: '3' },
		{
			...figure,
			target: 'binh-tan/a-2022#ct-1',
			unit: 'binh-tan/phong-noi-vu',
			scope: 'lĩnh vực đất đai',
			denominator: '5512',
		},
		{ ...other, period: '2022' },
	];
	expect(codes(stating(again))).toEqual([]);
	expect(codes(stating(again, '045-bc-ubnd-2023'))).toEqual([]);
});

it('a figure that is gone is named, and with a document everything that it stated', () => {
	expect(codes(stating([other]))).toEqual([
		'figure-vanished a-2022#ct-1, phong-noi-vu, Lĩnh vực đất đai, Quý II năm 2023, 99,85% (5504/5512)',
	]);
	expect(codes()).toHaveLength(2);
	expect(codes(stating([figure, other], '46-bc-ubnd-2023', '46/BC-UBND'))).toHaveLength(2);
});

it.each([
	['printed', '99,9%'],
	['value', '99,85'],
	['numerator', '5505'],
	['denominator', '5513'],
	['window', ['15/12/2022', '14/6/2023']],
	['status', 'final'],
	['leavesOut', 'true'],
	['via', 'system'],
	['item', '4'],
	['corrects', '44-bc-ubnd-2023'],
])('another %s is another figure', (key, value) => {
	const found = vanishedFigures([before], [stating([{ ...figure, [key]: value }, other])], 'content');
	expect(found.map(({ code, reason }) => [code, reason, found[0]?.place])).toEqual([
		['figure-changed', expect.stringContaining(`nay được ghi khác: ${key} trước `), { path: ['measurements', 0] }],
	]);
});

it.each([
	['target', 'a-2022#ct-2'],
	['unit', 'phong-tu-phap'],
	['level', 'quận'],
	['scope', 'lĩnh vực hộ tịch'],
	['period', 'Quý I năm 2023'],
])('a figure of another %s is none of the same', (key, value) => {
	expect(codes(stating([{ ...figure, [key]: value }, other]))).toEqual([
		expect.stringMatching(/^figure-vanished a-2022#ct-1/),
	]);
});

it('what a later document takes back may be gone or other, of that very thing alone', () => {
	const correction = { ...figure, printed: '99%', corrects: '45-bc-ubnd-2023' };
	const later = (one: object) => stating([one], '46-bc-ubnd-2023', '46/BC-UBND');
	expect(codes(stating([other]), later(correction))).toEqual([]);
	expect(codes(stating([{ ...figure, printed: '99%' }, other]), later(correction))).toEqual([]);
	expect(codes(stating([other]), later({ ...correction, scope: 'lĩnh vực hộ tịch' }))).toHaveLength(1);
	expect(codes(stating([other]), later({ ...correction, corrects: '44-bc-ubnd-2023' }))).toHaveLength(1);
});

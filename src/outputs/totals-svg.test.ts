import { expect, it } from 'vitest';
import { totalsSvg } from './totals-svg.ts';

it('draws a bar for each unit within the maximum, with its points, and says what it shows and where the figures are', () => {
	const svg = totalsSvg({
		title: 'Chỉ số thử, năm 2022',
		address: 'https://vi.du/chi-so/thu/2022/',
		portal: 'Cổng thử',
		pictures: [
			{
				name: 'Điểm thẩm định, 2022',
				kind: 'appraised',
				maximum: 100,
				bars: [
					{ name: 'Phòng <A>', points: 80, share: 80 },
					{ name: 'Phòng B', points: 70.5, share: 70.5 },
				],
				without: 1,
			},
		],
	});
	expect(svg).toContain('<title>Chỉ số thử, năm 2022</title>');
	expect(
		[...svg.matchAll(/class="(bar|all)"[^>]*width="(\d+)"/g)].map(([, kind, width]) => `${kind} ${width}`),
	).toEqual(['all 560', 'bar 448', 'all 560', 'bar 395']);
	for (const text of ['Phòng &#x3C;A>', '>70,5<', '>80<', 'Cổng thử: https://vi.du/chi-so/thu/2022/', '1 đơn vị khác'])
		expect(svg).toContain(text);
});

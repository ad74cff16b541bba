import { expect, it } from 'vitest';
import { workloadSvg } from './workload-svg.ts';

const none = { leads: 0, leadsThroughGroup: 0, cooperates: 0, cooperatesThroughGroup: 0 };

it('draws a bar for each way of giving, by quarter, and says how many, whose they are and where the figures are', () => {
	const svg = workloadSvg({
		title: 'Phòng <A>: số thời hạn theo từng quý',
		address: 'https://vi.du/don-vi/a/phong-a/',
		portal: 'Cổng thử',
		workload: {
			quarters: [
				{ year: 2023, quarter: 1, load: { ...none, leads: 3, leadsThroughGroup: 1, cooperates: 2 } },
				{ year: 2023, quarter: 2, load: none },
			],
			others: [{ year: 2021, load: { ...none, leads: 5 } }],
			busiest: { year: 2023, quarter: 1, deadlines: 6 },
			undated: { ...none, cooperatesThroughGroup: 4 },
			shares: ['leads', 'leadsThroughGroup', 'cooperates', 'cooperatesThroughGroup'],
			duties: 15,
			deadlines: 11,
			undatedDuties: 4,
			most: 4,
		},
	});
	const bars = [...svg.matchAll(/<rect class="(\w+)" x="(\d+)" y="[\d.]+" width="(\d+)"/g)].map(
		([, share, x, width]) => `${share} ${x} ${width}`,
	);
	// Four for the legend, then those of the first quarter and of what has no day; the longest is of four.
	expect(bars.slice(4)).toEqual([
		'leads 140 369',
		'leadsThroughGroup 509 123',
		'cooperates 140 246',
		'cooperatesThroughGroup 140 492',
	]);
	for (const text of [
		'Năm 2023',
		'Quý I',
		'Quý II',
		'>0<',
		'>4<',
		'>2<',
		'Không có ngày',
		'năm 2021 có 5 thời hạn',
		'Cổng thử: https://vi.du/',
	])
		expect(svg).toContain(text);
	expect(svg).toContain('<title>Phòng &#x3C;A>: số thời hạn theo từng quý</title>');
});

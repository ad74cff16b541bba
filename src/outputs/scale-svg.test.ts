import { expect, it } from 'vitest';
import { scaleSvg } from './scale-svg.ts';

const link = { href: '/v/', name: 'Kế hoạch <1>', locality: 'Quận A', title: 'Kế hoạch', issued: '2023-01-01' };
const mark = {
	href: '/v/#ct-1',
	ref: '1',
	level: null,
	scope: null,
	period: null,
	isMilestone: false,
	figure: 'từ 50% trở lên',
	at: 50,
	upTo: null,
};
const drawn = (marks: object[]) =>
	scaleSvg({
		title: 'Số hóa',
		address: 'https://vi.du/chi-tieu/so-hoa/',
		portal: 'Cổng thử',
		scale: {
			indicator: 'Số hóa',
			better: 'higher',
			scales: [
				{
					measure: '%',
					ticks: [0, 50, 100].map((value) => ({ value, at: value, isNamed: true })),
					documents: [
						{
							link,
							title: 'Kế hoạch <1>, Quận A',
							marks: marks.map((one) => ({ ...mark, comparator: '=' as const, ...one })),
						},
					],
					count: marks.length,
				},
			],
			others: [],
		},
		notes: ['Không đặt mức: Quận B.'],
	});

it.each([
	[{ comparator: '>=' }, /class="mark" d="M310 \d+H328M323/, 0],
	[{ comparator: '<=' }, /class="mark" d="M310 \d+H292M297/, 0],
	[{ comparator: '>' }, /class="mark" d="M315 \d+H328M323/, 1],
	[{ comparator: '<' }, /class="mark" d="M305 \d+H292M297/, 1],
	[{ comparator: '=' }, /class="solid" d="M303 \d+l7-7/, 0],
	[{ comparator: null, upTo: 100 }, /class="mark" d="M310 \d+H600M310/, 0],
])('a figure that binds as %j has its own mark', (own, path, circles) => {
	const svg = drawn([own]);
	expect(svg).toMatch(path);
	expect(svg.match(/<circle/g)?.length ?? 0).toBe(circles);
});

it('says what it shows, of which documents, and where the figures are', () => {
	const svg = drawn([{}, { ref: '2' }]);
	for (const text of [
		'<title>Số hóa</title>',
		'Kế hoạch &#x3C;1>, Quận A',
		'từ 50% trở lên. Mục 2',
		'>100%<',
		'Không đặt mức: Quận B.',
		'Cổng thử: https://vi.du/',
	])
		expect(svg).toContain(text);
});

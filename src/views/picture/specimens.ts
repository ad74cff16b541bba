import { address } from '../../address.ts';
import { pictures } from '../../vi/pictures.ts';
import type { DocumentLink } from '../link/document.ts';
import type { CascadeLayer, CascadeView } from './cascade.ts';
import { type Gap, gapKinds } from './coverage.ts';
import type { CoverageMatrix } from './coverage-matrix.ts';
import type { TargetLinesView } from './target-line.ts';
import type { TargetScaleView } from './target-scale.ts';
import type { Load, WorkloadView } from './workload.ts';

// Made-up pictures for the page that shows every component. Names are as long as they come; one picture has nothing to draw.

const link = (number: string, title = 'Văn bản ví dụ'): DocumentLink => ({
	href: address.documents,
	name: `Kế hoạch ${number}/KH-UBND`,
	title,
	issued: '2023-01-02',
	locality: 'Xã Ví Dụ',
});
const headed = (own: DocumentLink) => ({ link: own, title: pictures.ofDocument(own.name, own.locality) });
const long = 'Trung tâm Phát triển quỹ đất, Nghiệp vụ và Ứng dụng công nghệ thông tin liên xã Ví Dụ';

const load = (leads: number, leadsThroughGroup: number, cooperates: number, cooperatesThroughGroup: number): Load => ({
	leads,
	leadsThroughGroup,
	cooperates,
	cooperatesThroughGroup,
});
const loads = [load(3, 1, 0, 2), load(0, 0, 0, 0), load(0, 0, 5, 0), load(12, 6, 4, 9)];

/** All ways of giving work, a quarter without any; then work without a date alone. */
export const workloads: readonly WorkloadView[] = [
	{
		quarters: loads.map((own, at) => ({ year: 2023, quarter: at + 1, load: own })),
		others: [2015, 2021].map((year) => ({ year, load: load(12, 0, 3, 0) })),
		busiest: { year: 2023, quarter: 4, deadlines: 31 },
		undated: load(1, 0, 0, 1),
		shares: ['leads', 'leadsThroughGroup', 'cooperates', 'cooperatesThroughGroup'],
		duties: 74,
		deadlines: 72,
		undatedDuties: 2,
		most: 18,
	},
	{
		quarters: [],
		others: [],
		busiest: null,
		undated: load(2, 0, 0, 0),
		shares: ['leads'],
		duties: 2,
		deadlines: 0,
		undatedDuties: 2,
		most: 2,
	},
];

const mark = {
	href: address.indicators,
	ref: '1',
	level: 'xã',
	scope: null,
	period: '2023',
	comparator: '>=',
	figure: 'từ 95% trở lên',
	at: 50,
	isMilestone: false,
	upTo: null,
} as const;

/** An axis near its figures, with every sign, a range and a milestone; and one that begins at 0, of a measure without a share. */
export const scales: readonly TargetScaleView[] = [
	{
		indicator: 'Ví dụ',
		better: 'higher',
		scales: [
			{
				measure: '%',
				ticks: [90, 92, 94, 96, 98, 100].map((value) => ({ value, at: (value - 90) * 10, isNamed: true })),
				documents: [
					{
						...headed(link('00')),
						marks: [
							mark,
							{ ...mark, comparator: '>', figure: 'trên 96%', at: 60, scope: long },
							{ ...mark, comparator: '=', figure: '100%', at: 100, level: null },
						],
					},
					{
						...headed({ ...link('01'), locality: long }),
						marks: [
							{ ...mark, comparator: '<', figure: 'dưới 93%', at: 30 },
							{ ...mark, comparator: '<=', figure: 'không quá 94%', at: 40 },
							{
								...mark,
								...{ comparator: null, figure: 'từ 92% đến 96%', at: 20, upTo: 60 },
								...{ isMilestone: true, period: 'đến hết năm 2026' },
							},
						],
					},
				],
				count: 6,
			},
		],
		others: [{ href: address.indicators, ref: '2', text: 'Mức nêu bằng lời.', document: link('00') }],
	},
	{
		indicator: 'Ví dụ',
		better: 'lower',
		scales: [
			{
				measure: 'phút',
				ticks: [0, 5, 10, 15, 20, 25, 30].map((value, at) => ({ value, at: (value * 10) / 3, isNamed: at % 2 === 0 })),
				documents: [
					{
						...headed(link('00')),
						marks: [{ ...mark, comparator: '<=', figure: 'không quá 30 phút', at: 100 }],
					},
					{
						...headed(link('01')),
						marks: [{ ...mark, comparator: '<', figure: 'dưới 5 phút', at: 16.67 }],
					},
				],
				count: 2,
			},
		],
		others: [],
	},
];

const rowOf = (short: string | null, cells: number[], isGroup = false): CoverageMatrix['rows'][number] => ({
	unit: short === null ? null : { href: address.units, short, isGroup },
	cells,
	assignments: cells.reduce((sum, n) => sum + n, 0),
});
const fieldNames = ['Cải cách thể chế', 'Chỉ đạo, điều hành, nghiệp vụ và truyền thông', null];

/** A unit with a long name, a group, work without a lead and without a field. */
export const matrix: CoverageMatrix = {
	fields: fieldNames.map((name, at) => ({
		link: name === null ? null : { href: address.fields, name },
		assignments: [21, 5, 1][at] ?? 0,
		targets: at === 0 ? 2 : 0,
	})),
	emptyFields: ['Cải cách tài chính công'],
	rows: [
		rowOf('Phòng Ví dụ A', [17, 0, 0]),
		rowOf(long, [2, 4, 1]),
		rowOf('Các cơ quan, đơn vị có liên quan', [2, 0, 0], true),
		rowOf(null, [0, 1, 0]),
	],
	shared: true,
	assignments: 27,
	targets: 3,
	unserved: 1,
};

/** One kind of gap with items, with and without words beside the name; the others without any. */
export const gaps: readonly Gap[] = gapKinds.map((kind, at) => ({
	kind,
	of: 3,
	items:
		at > 0
			? []
			: [
					{ href: address.indicators, name: 'Mục 1', why: 'không có nhiệm vụ nào' },
					{ href: address.indicators, name: 'Mục 2', why: null },
				],
}));

const nothing: CascadeLayer = { items: [], count: 0, outside: [] };
const layer = (number: string, relation: CascadeLayer['items'][number]['relation'], of: DocumentLink[] = []) => ({
	...nothing,
	items: [{ link: link(number), relation, of }],
	count: 1,
});

/** Every layer, with documents that are not in the register; then one document alone. */
export const cascades: readonly CascadeView[] = [
	{
		self: link('00'),
		further: layer('01', 'implements', [link('02'), link('03')]),
		basis: {
			items: [
				{ link: link('02'), relation: 'implements', of: [] },
				{ link: link('03', `Kế hoạch của ${long}`), relation: 'cites', of: [] },
			],
			count: 2,
			outside: [
				{ issuer: 'Chính phủ', count: 14 },
				{ issuer: long, count: 2 },
				{ issuer: null, count: 1 },
			],
		},
		replaces: layer('04', 'replaces'),
		amends: layer('05', 'amends'),
		reports: layer('09', 'reports'),
		resting: layer('06', 'implements'),
		amendedBy: layer('07', 'amends'),
		reportedBy: layer('10', 'reports'),
		replacedBy: layer('08', 'replaces'),
		basisCount: 19,
	},
	{
		self: link('00'),
		further: nothing,
		basis: nothing,
		replaces: nothing,
		amends: nothing,
		reports: nothing,
		resting: nothing,
		amendedBy: nothing,
		reportedBy: nothing,
		replacedBy: nothing,
		basisCount: 0,
	},
];

/** A line with what it starts from, a range, and a milestone without a day. */
export const targetLines: TargetLinesView = {
	indicator: 'Ví dụ',
	better: 'higher',
	lines: [
		{
			href: address.indicators,
			ref: '3',
			level: 'xã',
			scope: 'từng lĩnh vực',
			document: link('00'),
			measure: '%',
			ticks: [0, 25, 50, 75, 100].map((value) => ({ value, y: 100 - value })),
			years: [2025, 2026, 2027, 2028, 2029, 2030].map((year, at) => ({
				year,
				x: Math.round((at / 6) * 10_000) / 100,
				middle: at % 2 === 0 ? Math.round(((at + 0.5) / 6) * 10_000) / 100 : null,
			})),
			points: [
				{ isBaseline: true, x: 16.67, y: 48, top: null },
				{ isBaseline: false, x: 33.33, y: 40, top: 30 },
				{ isBaseline: false, x: 100, y: 10, top: null },
			],
			rows: [
				{ isBaseline: true, by: 'năm 2025', day: '2025-12-31', figure: '52%', isRange: false },
				{ isBaseline: false, by: 'đến hết năm 2026', day: '2026-12-31', figure: 'từ 60% đến 70%', isRange: true },
				{ isBaseline: false, by: 'đến năm 2030', day: '2030-12-31', figure: 'từ 90% trở lên', isRange: false },
				{ isBaseline: false, by: 'khi kết thúc nhiệm kỳ', day: null, figure: '100%', isRange: false },
			],
		},
	],
};

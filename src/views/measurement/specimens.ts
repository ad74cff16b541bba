import { address } from '../../address.ts';
import type { DocumentLink } from '../link/document.ts';
import type { UnitLink } from '../link/unit.ts';
import type { FigureView } from './figure.ts';
import type { SeriesView } from './series-view.ts';
import type { StoodView } from './stood.ts';

// Values for the page that shows every component; they are no facts.

/** A figure as most are, stated by this document. */
const figure = (document: DocumentLink, printed: string, period: string): FigureView => ({
	href: address.documents,
	printed,
	period,
	about: ['số liệu 15/12/2022 – 14/06/2023', '000 trên 000'],
	of: [],
	place: document.locality,
	unit: null,
	document,
	item: 'II.1',
	corrects: null,
	isCorrected: false,
});

/** A target of which two sources say different things, with a part that is silent and one that misses it. */
export function stoodSpecimen(document: DocumentLink, unit: UnitLink): StoodView {
	const one = figure(document, '00,0%', 'năm 2023');
	return {
		standing: 'not-judged',
		words: 'Chưa xét: các văn bản nêu số liệu khác nhau',
		differs: true,
		figures: [
			one,
			{ ...one, about: ['nguồn: kiểm tra'], corrects: { href: address.documents, printed: '0%', name: document.name } },
		],
		more: 2,
		milestones: [],
		parts: {
			silent: [unit],
			silentCount: 1,
			all: 2,
			rows: [{ figure: { ...one, unit }, standing: 'not-met', words: 'Chưa đạt' }],
			count: 1,
		},
		scores: [],
		href: address.indicators,
	};
}

/** A series with a gap, a figure that is provisional, one in words and one that is taken back. */
export function seriesSpecimen(document: DocumentLink): SeriesView {
	const beside = [{ href: address.indicators, asked: 'từ 00% trở lên', standing: 'met' as const, words: 'đạt' }];
	const one = (printed: string, period: string) => ({ ...figure(document, printed, period), beside });
	return {
		id: 'mau-day-1',
		name: 'Địa phương ví dụ, lĩnh vực ví dụ',
		rows: [
			{ period: 'Quý IV năm 2023', figures: [{ ...one('gần 00%', 'Quý IV năm 2023'), beside: [] }] },
			{ missing: 'quý III/2023: chưa công bố số liệu' },
			{
				period: 'Quý II năm 2023',
				figures: [
					{ ...one('00%', 'Quý II năm 2023'), about: ['sơ bộ'] },
					{ ...one('0%', 'Quý II năm 2023'), isCorrected: true },
				],
			},
			{ period: 'Quý I năm 2023', figures: [one('00%', 'Quý I năm 2023')] },
		],
		shown: 4,
		count: 6,
		picture: {
			measure: '%',
			ticks: [0, 25, 50, 75, 100].map((value) => ({ value, y: 100 - value })),
			years: [{ year: 2023, x: 0, middle: 50 }],
			points: [
				{ start: 0, x: 25, y: 40, printed: '60%', isProvisional: false },
				{ start: 25, x: 50, y: 30, printed: '70%', isProvisional: true },
			],
			segments: [{ from: { x: 25, y: 40 }, to: { x: 50, y: 30 } }],
			aims: [{ from: { x: 0, y: 20 }, to: { x: 100, y: 20 } }],
			asked: [{ href: address.indicators, figure: 'từ 00% trở lên', place: document.name }],
		},
	};
}

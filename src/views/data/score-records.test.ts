import Big from 'big.js';
import { expect, it } from 'vitest';
import { indexWith, scoring } from '../../fixtures/scores.ts';
import { records } from './records.ts';

// What is published of scores is enough to work out again every point that was lost.

const items = [
	{ criterion: '1.1.1', points: '14,7', evidence: ['120/QĐ-UBND'] },
	{ criterion: 'hai-long', points: '18,35' },
];
const index = indexWith([
	scoring([
		{ total: '88,5', rank: '2', ranked: '12', class: 'Tốt', items },
		{ kind: 'self', items },
		{ kind: 'survey', items },
	]),
]);

it('a score has its document, index, time and unit, and what it states', () => {
	const [first] = records(index, 'scores');
	expect(first).toMatchObject({
		id: 'binh-tan/8-qd-ubnd-2023#diem-chi-so-thu-2022-phong-noi-vu',
		index: 'chi-so-thu',
		version: 'chi-so-thu/2022',
		period: { start: '2022-01-01', end: '2022-12-31', text: '2022' },
		unit: 'binh-tan/phong-noi-vu',
		kind: 'appraised',
		total: 88.5,
		rank: 2,
		ranked: 12,
		class: 'Tốt',
		url: 'https://minhbach.example/van-ban/binh-tan/8-qd-ubnd-2023/#diem-chi-so-thu-2022-phong-noi-vu',
	});
});

it('points are lost of what was given, exactly, and of no score that the unit gave itself', () => {
	const lost = [...records(index, 'scores')].map((one) => one.items.map((item) => item.lost));
	expect(lost).toEqual([
		[0.3, 1.65],
		[null, null],
		[null, 1.65],
	]);
	for (const score of records(index, 'scores'))
		for (const { lost: own, max, points } of score.items)
			if (own !== null) expect(Big(max).minus(points).eq(own)).toBe(true);
});

it('a version has every part behind what it is part of', () => {
	const [version] = records(index, 'indices');
	expect(version?.parts.map(({ id, within }) => [id, within])).toEqual([
		['tthc', null],
		['1.1', 'tthc'],
		['1.1.1', '1.1'],
		['1.1.2', '1.1'],
		['1.2', 'tthc'],
		['chinh-quyen-so', null],
		['2.1', 'chinh-quyen-so'],
		['hai-long', null],
	]);
	expect(version).toMatchObject({ id: 'chi-so-thu/2022', url: 'https://minhbach.example/chi-so/chi-so-thu/2022/' });
});

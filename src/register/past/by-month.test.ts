import { expect, it } from 'vitest';
import { someDocument, someIndexWithPast, someLocality, someSources, someVersion } from '../../fixtures/register.ts';
import { indexOf } from '../index.ts';
import { buildRegister } from '../register.ts';
import type { Happening } from './by-month.ts';

const duty = { id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Quý I' };
const told = (one: Happening) =>
	one.kind === 'edited'
		? [one.time.slice(0, 10), one.assignments.length, one.targets.length, one.head?.before.title ?? null, ...one.said]
		: [one.time.slice(0, 10), one.kind];

it('what came, was edited, went and came back stands in its month, newest first', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty] }),
		someVersion('2023-01-20', { assignments: [{ ...duty, due: 'Quý II' }] }),
		someVersion('2023-02-01', { assignments: [{ ...duty, due: 'Quý II' }], title: 'Tên khác' }),
		someVersion('2023-02-03', null),
		someVersion('2023-03-01', { assignments: [duty] }),
	]);
	expect([...index.happeningsIn].map(([key, own]) => [key, own.map(told)])).toEqual([
		[
			'2023-01 1',
			[
				['2023-01-20', 1, 0, null],
				['2023-01-05', 'came'],
			],
		],
		[
			'2023-02 1',
			[
				['2023-02-03', 'withdrawn'],
				['2023-02-01', 0, 0, 'Kế hoạch cải cách hành chính năm 2023'],
			],
		],
		['2023-03 1', [['2023-03-01', 'came']]],
	]);
	expect(index.happeningMonths.map(({ month, count }) => [month, count])).toEqual([
		['2023-03', 1],
		['2023-02', 2],
		['2023-01', 2],
	]);
	expect(index.happeningsBeside.get('2023-02')).toMatchObject({ before: '2023-01', after: '2023-03' });
});

it('of a document that is gone for good only that it went is told', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty] }),
		someVersion('2023-01-20', { assignments: [] }),
		someVersion('2023-02-03', null),
	]);
	expect([...index.happeningsIn.values()].flat().map(told)).toEqual([['2023-02-03', 'withdrawn']]);
});

it('where git tells nothing, a document came on its day of issue, or in the first month that may be', () => {
	const documents = ['31/12/2022', '7/2024', '2024'].map((issued, at) =>
		someDocument({ type: 'ke-hoach', number: `${at + 1}/KH-UBND`, issued, period: undefined }),
	);
	const index = indexOf(buildRegister(someSources(someLocality(documents))).register);
	expect([...index.happeningsIn].map(([key, own]) => [key, own.map(({ time }) => time)])).toEqual([
		['2022-12 1', ['2022-12-31']],
		['2024-01 1', ['2024']],
		['2024-07 1', ['2024-07']],
	]);
});

it('a month of very many has parts of a hundred; what comes later leaves the older parts as they are', () => {
	const documents = Array.from({ length: 250 }, (_, at) =>
		someDocument({
			type: 'ke-hoach',
			number: `${at + 1}/KH-UBND`,
			issued: `${String(1 + Math.floor(at / 10)).padStart(2, '0')}/5/2024`,
			period: undefined,
		}),
	);
	const partsOf = (count: number) =>
		indexOf(buildRegister(someSources(someLocality(documents.slice(0, count)))).register).happeningsIn;
	const [before, after] = [partsOf(240), partsOf(250)];
	expect([...after].map(([key, own]) => [key, own.length])).toEqual([
		['2024-05 1', 100],
		['2024-05 2', 100],
		['2024-05 3', 50],
	]);
	expect(after.get('2024-05 1')).toEqual(before.get('2024-05 1'));
	expect(after.get('2024-05 2')).toEqual(before.get('2024-05 2'));
});

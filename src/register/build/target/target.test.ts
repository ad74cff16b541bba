import { expect, it } from 'vitest';
import { aim, error, type Found, found, registerOf, shown } from '../../../fixtures/findings.ts';
import { someDocument, someLocality, someUnits } from '../../../fixtures/register.ts';
import { say } from '../../../problem/messages.ts';

it.each<[string, Record<string, unknown>, Found]>([
	[
		'a figure must have a measure',
		{ measure: undefined },
		error(['targets', 0], say('target-without-measure', 'II.1')),
	],
	[
		'a figure must have a comparator',
		{ comparator: undefined },
		error(['targets', 0], say('target-without-comparator', 'II.1')),
	],
	[
		'a comparator must have a figure',
		{ value: undefined, measure: undefined },
		error(['targets', 0, 'comparator'], say('comparator-without-value', 'II.1')),
	],
	[
		'a target for an unknown indicator is refused, with the nearest',
		{ indicator: 'ho-so-tre-hann' },
		error(['targets', 0, 'indicator'], say('unknown-indicator', 'ho-so-tre-hann', ['ho-so-tre-han'])),
	],
	[
		'a period of a target must be readable',
		{ period: 'sắp tới' },
		error(['targets', 0, 'period'], say('bad-period', 'sắp tới')),
	],
	[
		'a unit answerable for a target must be known',
		{ responsible: ['phuong-an-lacs'] },
		error(['targets', 0, 'responsible', 0], say('unknown-unit', 'phuong-an-lacs', ['phuong-an-lac'])),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument({ targets: [{ ...aim, ...written }] }))).toEqual([expected]);
});

it('a target in words needs neither figure nor measure', () => {
	const inWords = { id: 'II.1', indicator: 'sipas', text: 'Nâng cao mức hài lòng.' };
	expect(found(someDocument({ targets: [inWords] }))).toEqual([]);
});

it('a target holds for its own period, else for the document’s, unless the document states no time for it', () => {
	const periods = (period?: string) =>
		registerOf(
			someLocality([someDocument({ period: '2023', targets: [{ ...aim, ...(period && { period }) }] })]),
		).register.targets.map((one) => one.period);
	expect(periods()).toEqual(['2023']);
	expect(periods('quý IV năm 2023')).toEqual(['quý IV năm 2023']);
	expect(periods('Không ghi')).toEqual([null]);
});

it('a unit answerable for a target may not have ended', () => {
	const units = someUnits.map((unit) => (unit['id'] === 'van-phong' ? { ...unit, until: '29/12/2022' } : unit));
	const plan = someDocument({ targets: [{ ...aim, responsible: ['van-phong'] }] });
	expect(shown(registerOf(someLocality([plan], { units })).findings)).toEqual([
		error(['targets', 0, 'responsible', 0], say('unit-had-ended', 'Văn phòng UBND quận', '2022-12-29')),
	]);
});

it('a target names each unit answerable for it once', () => {
	const responsible = ['phong-noi-vu', 'Phòng Nội vụ'];
	expect(found(someDocument({ targets: [{ ...aim, responsible }] }))).toEqual([
		error(['targets', 0, 'responsible', 1], say('unit-twice', 'Phòng Nội vụ quận Bình Tân')),
	]);
});

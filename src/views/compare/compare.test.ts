import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { compareHome, compareView } from './compare.ts';

const aim = (value: string) => ({
	id: '1',
	indicator: 'sipas',
	comparator: '>=',
	value,
	measure: '%',
	text: `Từ ${value}%.`,
});
const index = indexOf(
	buildRegister(
		someSources(
			someLocality([
				someDocument({ number: '1/QĐ-UBND', issued: '02/01/2022', targets: [aim('90')] }),
				someDocument({ number: '2/QĐ-UBND', issued: '02/01/2023', targets: [aim('95')] }),
				someDocument({ number: '3/QĐ-UBND', issued: '02/01/2024' }),
			]),
		),
	).register,
);

it('a locality stands with what its newest document that speaks of the indicator sets', () => {
	const { rows, set, left } = compareView(index, 'sipas');
	expect([set, left]).toEqual([1, 0]);
	expect(rows.map(({ document, targets }) => [document?.name, targets.map(([, words]) => words)])).toEqual([
		['Quyết định 2/QĐ-UBND', ['từ 95% trở lên']],
	]);
});

it('an indicator for which nobody sets a target has no comparison; one that a locality is silent of says so', () => {
	const { indicators } = compareHome(index);
	expect(indicators).toEqual([{ href: '/so-sanh/sipas/', name: index.indicators.get('sipas')?.name, places: 1 }]);
	const other = index.register.indicators.find(({ id }) => id !== 'sipas');
	const rows = other === undefined ? [] : compareView(index, other.id).rows;
	expect(rows.map(({ document, hasDocuments }) => [document, hasDocuments])).toEqual(
		other === undefined ? [] : [[null, true]],
	);
});

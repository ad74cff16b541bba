import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from './index.ts';
import { mostListed, noDay } from './listed.ts';
import { buildRegister } from './register.ts';

const assignments = (dues: readonly (string | undefined)[]) =>
	dues.map((due, at) => ({
		id: String(at + 1),
		task: 'Một việc',
		leads: ['phong-noi-vu'],
		...(due === undefined ? {} : { due }),
	}));

function listed(dues: readonly (string | undefined)[], today: string) {
	const plan = someDocument({
		number: '1/KH-UBND',
		issued: '05/01/2023',
		period: '2023',
		assignments: assignments(dues),
	});
	const { register } = buildRegister(someSources(someLocality([plan])));
	return indexOf(register, new Map(), today);
}

const shown = (index: ReturnType<typeof listed>) =>
	[...index.listedIn].flatMap(([bucket, rows]) =>
		rows.map(({ assignment, day }) => `${bucket}: ${assignment.number} ${day}`),
	);

it('every assignment stands once, under its next day, else under its last one', () => {
	const dues = ['Hằng quý', 'Trước ngày 15/3/2023', undefined, 'Thường xuyên'];
	expect(shown(listed(dues, '2023-05-01'))).toEqual(
		['2023: 2 2023-03-14', '2023: 1 2023-06-30', '-: 3', '-: 4'].map((one) => (one.startsWith('-') ? `${one} ` : one)),
	);
	expect(shown(listed(dues, '2024-05-01'))[1]).toBe('2023: 1 2023-12-31');
});

it('a year of more than a page is cut into months, what has no day by locality; all are counted once', () => {
	const dues = Array.from({ length: 2 * mostListed + 2 }, (_, at) =>
		at % 2 ? undefined : at % 4 ? 'Quý I' : 'Quý II',
	);
	const index = listed(dues, '2023-01-01');
	expect([...index.buckets.keys()]).toEqual(['2023-03', '2023-06', `${noDay} binh-tan`]);
	expect([...index.buckets.values()].reduce((sum, count) => sum + count)).toBe(dues.length);
	expect([...index.listedMonths.values()].reduce((sum, count) => sum + count)).toBe(dues.length);
});

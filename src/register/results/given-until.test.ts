import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../index.ts';
import { buildRegister } from '../register.ts';
import { givenUntil } from './given-until.ts';

const assignments = [{ id: '1', task: 'Rà soát.', deliverables: ['Kết quả'], leads: ['phong-noi-vu'] }];
const index = (issued: string) =>
	indexOf(buildRegister(someSources(someLocality([someDocument({ issued, assignments })]))).register);

it.each([
	['its day of issue', '30/12/2022', '2022-12-29', '2022-12-30'],
	['the first day of its month', '12/2022', '2022-11-30', '2022-12-01'],
	['the first day of its year', '2022', '2021-12-31', '2022-01-01'],
])('what a document gives is there from %s', (_, issued, before, from) => {
	const one = index(issued);
	const given = (day: string) => givenUntil(one, one.register.assignments, day).length;
	expect([given(before), given(from)]).toEqual([0, 1]);
});

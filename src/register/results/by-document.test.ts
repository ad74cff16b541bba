import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../index.ts';
import { buildRegister } from '../register.ts';
import { madeByDocument } from './by-document.ts';

const plan = someDocument({
	assignments: [
		{ id: '1', task: 'Rà soát', leads: ['phong-noi-vu'] },
		{ id: '2', task: 'Báo cáo', leads: ['phong-noi-vu'] },
	],
});
const { register } = buildRegister(someSources(someLocality([plan])));
const [first, second] = register.assignments;
if (first === undefined || second === undefined) throw new Error('no assignments');

describe('what is made of an assignment', () => {
	it('is made once, together with that of the others of its document', () => {
		const index = indexOf(register);
		const made: string[] = [];
		const number = (entry: typeof first) =>
			madeByDocument(index, 'number', entry, () => ({ number: own }) => {
				made.push(own);
				return own;
			});
		expect([first, second, first].map(number)).toEqual(['1', '2', '1']);
		expect(made).toEqual(['1', '2']);
	});

	it('is made once too where the document does not give the assignment here', () => {
		const index = indexOf(register);
		const elsewhere = { ...first, id: `${first.document}#khac` };
		const one = () =>
			madeByDocument(index, 'one', elsewhere, () => ({ id }) => ({ id }));
		expect(one()).toEqual({ id: elsewhere.id });
		expect(one()).toBe(one());
	});
});

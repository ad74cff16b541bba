import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { buildRegister } from './register.ts';

// Communes issue their plans under one number on one day: a basis means none of another commune.

const plan = { type: 'ke-hoach', number: '01/KH-UBND', issued: '03/01/2023' };
const assignments = [{ id: '1', task: 'Rà soát', leads: ['phong-noi-vu'], due: 'Trong năm 2023' }];
const given = someDocument({ ...plan, assignments });
const commune = (id: string, name: string, ...documents: ReturnType<typeof someDocument>[]) =>
	someLocality(documents, {
		id,
		units: [
			{ id: 'ubnd', name: `Ủy ban nhân dân xã ${name}`, short: 'UBND xã', kind: 'uy-ban' },
			{ id: 'phong-noi-vu', name: 'Phòng Nội vụ', kind: 'co-quan-chuyen-mon' },
		],
	});

/** What the citing document of the first commune rests on, and whose duties have ended. */
function rests(basis: Readonly<Record<string, unknown>>, own: boolean, others: number) {
	const citing = someDocument({
		type: 'ke-hoach',
		number: '9/KH-UBND',
		issued: '01/07/2023',
		basis: [{ number: plan.number, issued: plan.issued, title: 'Kế hoạch', ...basis }],
	});
	const { register } = buildRegister(
		someSources(
			commune('xa-mot', 'Một', ...(own ? [given] : []), citing),
			...['Hai', 'Ba'].slice(0, others).map((name, at) => commune(['xa-hai', 'xa-ba'][at] ?? '', name, given)),
		),
	);
	const [ninth] = register.documents.filter(({ number }) => number === '9/KH-UBND');
	return {
		rests: ninth?.basis[0]?.document?.split('/')[0] ?? null,
		ended: register.assignments.filter(({ end }) => end !== null).map(({ document }) => document.split('/')[0]),
	};
}

const far = 'Ủy ban nhân dân xã Hai';
it.each<[string, Readonly<Record<string, unknown>>, boolean, number, string | null, string | null]>([
	['its own plan alone', {}, true, 0, 'xa-mot', 'xa-mot'],
	['its own among those of others', {}, true, 2, 'xa-mot', 'xa-mot'],
	['its own by the issuer', { issuer: 'UBND xã' }, true, 2, 'xa-mot', 'xa-mot'],
	['its own, which is not here', { issuer: 'UBND xã' }, false, 1, null, null],
	['another by its full name', { issuer: far }, false, 1, 'xa-hai', 'xa-hai'],
	['a plan of nobody in particular, the only one here', {}, false, 1, 'xa-hai', null],
	['a plan of an office that is not here', { issuer: 'Ủy ban nhân dân Thành phố' }, false, 2, null, null],
	['one of two others', {}, false, 2, null, null],
])('%s', (_, basis, own, others, cited, replaced) => {
	expect(rests({ relation: 'implements', ...basis }, own, others)).toEqual({ rests: cited, ended: [] });
	expect(rests({ relation: 'replaces', ...basis }, own, others)).toEqual({
		rests: replaced,
		ended: replaced === null ? [] : [replaced],
	});
});

it('what takes the place of a plan of another commune says whose', () => {
	expect(rests({ relation: 'replaces', issuer: far }, true, 2)).toEqual({ rests: 'xa-hai', ended: ['xa-hai'] });
});

import { expect, it } from 'vitest';
import { aim, duty, registerOf } from '../fixtures/findings.ts';
import { someDocument, someLocality, someUnits } from '../fixtures/register.ts';
import { indexOf } from './index.ts';

it('the index answers what pages ask', () => {
	const plan = someDocument({
		type: 'ke-hoach',
		number: '12/KH-UBND',
		issued: '05/01/2022',
		period: '2022',
		assignments: [
			{ ...duty, cooperating: ['cac-phuong'], field: 'the-che', targets: ['II.1'] },
			{ ...duty, id: '2', leads: ['cac-phuong', 'phong-noi-vu'] },
		],
		targets: [{ ...aim, responsible: ['van-phong'] }],
	});
	const basis = { title: 'Kế hoạch', number: '12/KH-UBND', issued: '05/01/2022', relation: 'implements' };
	const decision = someDocument({ basis: [basis, { ...basis, relation: 'cites' }] });
	const { register, findings } = registerOf(someLocality([plan, decision]));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id.replace(/^.*[/#]/, ''));
	const document = 'binh-tan/12-kh-ubnd-2022';
	expect(ids(index.assignmentsOf.get(document))).toEqual(['1', '2']);
	expect(ids(index.targetsOf.get(document))).toEqual(['ct-II.1']);
	expect(ids(index.resting.get(document))).toEqual(['7679-qd-ubnd-2022']);
	expect(ids(index.ledBy.get('binh-tan/phong-noi-vu'))).toEqual(['1', '2']);
	expect(ids(index.ledBy.get('binh-tan/cac-phuong'))).toEqual(['2']);
	expect(ids(index.cooperatedBy.get('binh-tan/cac-phuong'))).toEqual(['1']);
	expect(index.cooperatedBy.get('binh-tan/phuong-an-lac')).toBeUndefined();
	expect(ids(index.answeredBy.get('binh-tan/van-phong'))).toEqual(['ct-II.1']);
	expect(ids(index.groupsOf.get('binh-tan/phuong-an-lac'))).toEqual(['cac-phuong']);
	expect(ids(index.targetsFor.get('sipas'))).toEqual(['ct-II.1']);
	expect(ids(index.servingIndicator.get('sipas'))).toEqual(['1']);
	expect(ids(index.servingTarget.get(`${document}#ct-II.1`))).toEqual(['1']);
	expect(ids(index.inField.get('the-che'))).toEqual(['1']);
	expect(index.inField.get('tai-chinh-cong')).toBeUndefined();
	expect(ids(index.documentsIn.get('binh-tan'))).toEqual(['12-kh-ubnd-2022', '7679-qd-ubnd-2022']);
	expect(index.unitsIn.get('binh-tan')).toHaveLength(someUnits.length);
	expect(index.documents.get(document)?.number).toBe('12/KH-UBND');
});

import { expect, it } from 'vitest';
import { found, registerOf, warning } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { buildRegister } from '../register.ts';

it('a law cited with two days is a warning at the second, which names the first', () => {
	const law = { number: '106/2020/NĐ-CP', title: 'Nghị định', relation: 'cites' };
	const basis = ['15/09/2020', '15/09/2020', '10/09/2020'].map((issued) => ({ ...law, issued }));
	const document = someDocument({ basis });
	expect(found(document)).toEqual([
		warning(['basis', 2, 'issued'], say('two-dates', '106/2020/NĐ-CP', '2020-09-10', '2020-09-15', document.file)),
	]);
});

it('a number without a year is one document only for one issuer and year', () => {
	const plan = { number: '12/KH-UBND', title: 'Kế hoạch', relation: 'cites' };
	const other = { ...plan, issuer: 'UBND Thành phố' };
	expect(
		found(
			someDocument({
				basis: [
					{ ...plan, issued: '01/02/2021' },
					{ ...plan, issued: '01/02/2022', issuer: 'UBND huyện' },
					{ ...other, issued: '03/02/2022' },
				],
			}),
		),
	).toEqual([]);
	expect(
		found(
			someDocument({
				basis: [
					{ ...other, issued: '01/02/2022' },
					{ ...other, issued: '02/02/2022' },
				],
			}),
		),
	).toHaveLength(1);
});

it('a basis names the document of the register that has its number and day, if exactly one has', () => {
	const cited = (basis: object) => {
		const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2022' });
		const next = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '06/01/2021' });
		const decision = someDocument({ basis: [{ title: 'Kế hoạch', relation: 'implements', ...basis }] });
		return registerOf(someLocality([plan, next, decision])).register.documents[2]?.basis[0]?.document;
	};
	expect(cited({ number: '12/KH-UBND', issued: '05/01/2022' })).toBe('binh-tan/12-kh-ubnd-2022');
	expect(cited({ number: '12/KH–UBND', issued: '06/01/2021' })).toBe('binh-tan/12-kh-ubnd-2021');
	expect(cited({ number: '12/KH-UBND', issued: '07/01/2022' })).toBeNull();
	expect(cited({ number: '12/KH-UBND' })).toBeNull();
	expect(cited({ number: '13/KH-UBND' })).toBeNull();
	expect(cited({})).toBeNull();
	expect(cited({ number: '7679/QĐ-UBND', issued: '30/12/2022' })).toBeNull();
});

it('a number without its day names a document of the own locality, unless it carries its year', () => {
	const cited = (number: string) => {
		const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND' }, { of: 'quan-6' });
		const rule = someDocument({ number: '24/2022/QĐ-UBND' }, { of: 'quan-6' });
		const decision = someDocument({ basis: [{ title: 'Văn bản', relation: 'cites', number }] });
		const sources = someSources(someLocality([decision]), someLocality([plan, rule], { id: 'quan-6' }));
		return buildRegister(sources).register.documents[0]?.basis[0]?.document;
	};
	expect(cited('12/KH-UBND')).toBeNull();
	expect(cited('24/2022/QĐ-UBND')).toBe('quan-6/24-2022-qd-ubnd-2022');
});

it.each([
	['by its name', { issuer: 'Ủy ban nhân dân quận Bình Tân' }],
	['by its short name', { issuer: 'UBND quận' }],
	['by its id', { issuer: 'ubnd-quan' }],
	['without its issuer', {}],
])('a document of the register cited %s with another day of its year is a warning', (_, issuer) => {
	const cited = { number: '7679/QĐ-UBND', issued: '29/12/2022', title: 'Quyết định', relation: 'cites', ...issuer };
	const decision = someDocument();
	const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023', basis: [cited] });
	expect(found(decision, plan)).toEqual([
		warning(
			['basis', 0, 'issued'],
			say('cited-with-other-day', '7679/QĐ-UBND', '2022-12-29', '2022-12-30', decision.file),
		),
	]);
});

it('a number cited with another day is another document if its issuer or its year is another', () => {
	const cited = { number: '7679/QĐ-UBND', title: 'Quyết định', relation: 'cites' };
	const basis = [
		{ ...cited, issued: '29/12/2022', issuer: 'Ủy ban nhân dân Thành phố' },
		{ ...cited, issued: '29/12/2021' },
		{ ...cited, issued: '30/12/2022' },
	];
	const plan = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023', basis });
	expect(found(someDocument(), plan)).toEqual([]);
	const elsewhere = someDocument(
		{ basis: [{ ...cited, issued: '29/12/2022' }], type: 'ke-hoach', number: '12/KH-UBND', issued: '05/01/2023' },
		{ of: 'quan-6' },
	);
	expect(registerOf(someLocality([someDocument()]), someLocality([elsewhere], { id: 'quan-6' })).findings).toEqual([]);
});

it('a body that cites a document with another day than the register, or than a basis, is warned at the place', () => {
	const basis = [{ number: '106/2020/NĐ-CP', issued: '10/09/2020', title: 'Nghị định', relation: 'cites' }];
	const body =
		'Theo\nQuyết định 7679/QĐ-UBND ngày 31 tháng 12 năm 2022, **106/2020/NĐ-CP ngày 10/9/2020**.\n\n7679/QĐ-UBND.';
	const decision = someDocument({ basis }, { body: `${body} 106/2020/NĐ-CP ngày 15/9/2020` });
	expect(found(decision)).toEqual([
		warning([21, 12], say('cited-with-other-day', '7679/QĐ-UBND', '2022-12-31', '2022-12-30', decision.file)),
		warning([23, 15], say('two-dates', '106/2020/NĐ-CP', '2020-09-15', '2020-09-10', decision.file)),
	]);
});

it('a citation without its issuer is one of the documents that are cited with theirs', () => {
	const plan = { number: '12/KH-UBND', title: 'Kế hoạch', relation: 'cites' };
	const document = someDocument({
		basis: [
			{ ...plan, issued: '01/02/2022', issuer: 'UBND Thành phố' },
			{ ...plan, issued: '02/02/2022' },
			{ ...plan, issued: '02/02/2022', issuer: 'UBND huyện' },
			{ ...plan, issued: '02/02/2022' },
		],
	});
	expect(found(document)).toEqual([
		warning(['basis', 1, 'issued'], say('two-dates', '12/KH-UBND', '2022-02-02', '2022-02-01', document.file)),
	]);
});

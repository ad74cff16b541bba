import { expect, it } from 'vitest';
import { error, found, registerOf, shown } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { indexOf } from '../index.ts';

it('a document that several issued together is of each of them', () => {
	const plan = someDocument({ jointIssuers: ['phong-noi-vu', 'Chánh Văn phòng UBND quận'] });
	const { register, findings } = registerOf(someLocality([plan]));
	expect(shown(findings)).toEqual([]);
	const [document] = register.documents;
	expect([document?.issuer, document?.jointIssuers]).toEqual([
		'binh-tan/ubnd-quan',
		['binh-tan/phong-noi-vu', 'binh-tan/van-phong'],
	]);
	const index = indexOf(register);
	for (const unit of ['ubnd-quan', 'phong-noi-vu', 'van-phong'])
		expect(index.issuedBy.get(`binh-tan/${unit}`)?.map(({ id }) => id)).toEqual([document?.id]);
});

it.each([
	['the first issuer again', ['ubnd-quan'], say('issuer-twice', 'Ủy ban nhân dân quận Bình Tân'), 0],
	['one of them twice', ['phong-noi-vu', 'Phòng Nội vụ'], say('issuer-twice', 'Phòng Nội vụ quận Bình Tân'), 1],
	['a group', ['cac-phuong'], say('issuer-is-group', 'Ủy ban nhân dân các phường'), 0],
	['no unit at all', ['phong-noi-vuu'], say('unknown-unit', 'phong-noi-vuu', ['phong-noi-vu']), 0],
])('%s is refused', (_, jointIssuers, message, at) => {
	expect(found(someDocument({ jointIssuers }))).toEqual([error(['jointIssuers', at], message)]);
});

import { expect, it } from 'vitest';
import { aim, duty, error, found, registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { type Message, say } from '../../problem/messages.ts';

it.each<[string, string, Message]>([
	['an assignment', '<NhiemVu so="9" />', say('unknown-assignment', '9', [])],
	['a target', '<ChiTieu so="9" />', say('unknown-target', '9', [])],
	['a unit', '<DonVi id="phong-noi-vux" />', say('unknown-unit', 'phong-noi-vux', ['phong-noi-vu'])],
	[
		'an assignment of an unknown document',
		'<NhiemVu so="1" van-ban="binh-tan/7679-qd-ubdn-2022" />',
		say('unknown-document', 'binh-tan/7679-qd-ubdn-2022', ['binh-tan/7679-qd-ubnd-2022']),
	],
])('a body may not refer to %s that is not there: it is an error at its place in the file', (_, code, message) => {
	expect(found(someDocument({ assignments: [duty] }, { body: `Chữ.\n\nXem ${code}.` }))).toEqual([
		error([22, 5], message),
	]);
});

it('a body may refer to what is there, also in another document and locality', () => {
	const body = '<NhiemVu so="đ" />, <ChiTieu so="II.1" />, <DonVi id="van-phong" />, <DonVi id="quan-6/van-phong" />';
	const written = { assignments: [{ ...duty, id: 'đ' }], targets: [aim] };
	const other = `<NhiemVu so="đ" van-ban="binh-tan/7679-qd-ubnd-2022" />`;
	const { findings } = registerOf(
		someLocality([someDocument(written, { body })]),
		someLocality([someDocument({}, { of: 'quan-6', body: other })], { id: 'quan-6' }),
	);
	expect(findings).toEqual([]);
});

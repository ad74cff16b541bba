import { expect, it } from 'vitest';
import { error, type Found, found, warning } from '../../fixtures/findings.ts';
import { someDocument } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

it.each<[string, Record<string, unknown>, Found]>([
	['a document that is a state secret is refused', { mat: 'true' }, error(['mat'], say('secret-document'))],
	['a period must be readable', { period: 'năm tới' }, error(['period'], say('bad-period', 'năm tới'))],
	['a number must have a symbol', { number: '7679' }, error(['number'], say('bad-document-number', '7679'))],
	[
		'an effect may not come before the day of issue',
		{ effective: '29/12/2022' },
		error(['effective'], say('effect-before-issue')),
	],
	[
		'a basis that is later than the document is a warning',
		{ basis: [{ title: 'Luật', issued: '31/12/2022', relation: 'cites' }] },
		warning(['basis', 0, 'issued'], say('basis-is-later', 'Luật')),
	],
	[
		'what is uncertain must be a key, and the nearest known one is suggested',
		{ uncertain: ['numbr'] },
		error(['uncertain', 0], say('unknown-key', 'numbr', ['number'])),
	],
	[
		'a part of every object is no key that may be uncertain',
		{ uncertain: ['toString'] },
		error(['uncertain', 0], say('unknown-key', 'toString', [])),
	],
	[
		'an issuer must be known',
		{ issuer: 'ubnd-qan' },
		error(['issuer'], say('unknown-unit', 'ubnd-qan', ['ubnd-quan'])),
	],
])('%s', (_, written, expected) => {
	expect(found(someDocument(written, { slug: '7679-qd-ubnd-2022' }))).toEqual([expected]);
});

it('a symbol must fit the type', () => {
	expect(found(someDocument({ type: 'ke-hoach' }))).toEqual([
		error(['number'], say('symbol-not-of-type', '7679/QĐ-UBND', 'ke-hoach')),
	]);
});

it('a file must be named by number, symbol and year', () => {
	expect(found(someDocument({}, { slug: 'ke-hoach-2023' }))).toEqual([
		error(['number'], say('file-name-differs', 'ke-hoach-2023.mdx', '7679-qd-ubnd-2022.mdx')),
	]);
});

it('a number that cannot be read must be marked uncertain', () => {
	const notice = { type: 'thong-bao-ket-luan', number: 'không rõ/TB-VP' };
	expect(found(someDocument(notice))).toEqual([error(['uncertain'], say('unreadable-not-marked'))]);
	expect(found(someDocument({ ...notice, uncertain: ['number'] }))).toEqual([]);
});

it('a key that the document leaves out may be uncertain too', () => {
	expect(found(someDocument({ uncertain: ['signer', 'effective', 'period'], period: undefined }))).toEqual([]);
});

it('several documents of a year whose number cannot be read are told apart by -2, -3', () => {
	const notice = { type: 'thong-bao-ket-luan', number: 'không rõ/TB-VP', uncertain: ['number'] };
	const further = someDocument(notice, { slug: 'khong-ro-so-tb-vp-2022-2' });
	expect(found(someDocument(notice), further)).toEqual([]);
	expect(found(someDocument(notice, { slug: 'khong-ro-so-tb-vp-2022-hai' }))).toHaveLength(1);
});

it('a group issues no document', () => {
	expect(found(someDocument({ issuer: 'cac-phuong' }))).toEqual([
		error(['issuer'], say('issuer-is-group', 'Ủy ban nhân dân các phường')),
	]);
});

it('a file name that looks right names the sign that is wrong', () => {
	for (const [sign, name] of [
		['\u200B', 'U+200B'],
		['\u2013', 'U+2013'],
		['\u0430', 'U+0430'],
	])
		expect(found(someDocument({}, { slug: `7679-qd${sign}-ubnd-2022` }))[0]?.[1].reason).toContain(name);
});

import { expect, it } from 'vitest';
import { error, found, registerOf, shown } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { buildRegister } from '../register.ts';

it.each([
	['the same issuer', 'ubnd-quan'],
	['the same issuer by its name', 'Ủy ban nhân dân quận Bình Tân'],
])('two documents of %s, number and year are one document', (_, issuer) => {
	const first = someDocument();
	const second = someDocument({ issuer }, { slug: 'khac' });
	expect(found(first, second)).toContainEqual(
		error(['number'], say('duplicate-document', '7679/QĐ-UBND', '2022', first.file)),
	);
});

it.each([
	['another year', { issued: '30/12/2023' }],
	['another issuer', { issuer: 'van-phong' }],
])('a number stands again in %s', (_, written) => {
	const reasons = found(someDocument(), someDocument(written)).map(([, { reason }]) => reason);
	expect(reasons).not.toContain(say('duplicate-document', '7679/QĐ-UBND', '2022', someDocument().file).reason);
});

it('a number stands again in another locality, and so may several that cannot be read', () => {
	const unread = { type: 'thong-bao', number: 'không rõ/TB-VP', issued: '06/09/2023', uncertain: ['number'] };
	const { findings } = registerOf(
		someLocality([someDocument(), someDocument(unread)]),
		someLocality([someDocument({}, { of: 'quan-6' }), someDocument(unread, { of: 'quan-6' })], { id: 'quan-6' }),
	);
	expect(findings).toEqual([]);
});

it('a field may not take the address of what belongs to no field', () => {
	const sources = someSources();
	const field = { ...sources.fields?.data[0], id: 'chua-xep' } as NonNullable<typeof sources.fields>['data'][number];
	const fields = { file: sources.fields?.file ?? '', lost: [], data: [...(sources.fields?.data ?? []), field] };
	expect(shown(buildRegister({ ...sources, fields }).findings)).toEqual([
		error([fields.data.length - 1, 'id'], say('taken-address', 'linh-vuc/chua-xep')),
	]);
});

it.each(['fields', 'indicators'] as const)('an id of %s may stand once', (key) => {
	const sources = someSources();
	const list = sources[key];
	const twice = { file: list?.file ?? '', lost: [], data: [...(list?.data ?? []), ...(list?.data ?? []).slice(1)] };
	expect(shown(buildRegister({ ...sources, [key]: twice }).findings)).toEqual([
		error([2, 'id'], say('duplicate-id', list?.data[1]?.id ?? '')),
	]);
});

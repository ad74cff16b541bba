import { expect, it } from 'vitest';
import { telling } from '../../fixtures/telling.ts';
import { documentsSince } from './documents.ts';
import { vanishedFrom } from './vanished.ts';

const signer = { name: 'Nguyễn Văn A', position: 'Phó Chủ tịch', capacity: 'KT.' };
const replaced = { number: '7/KH-UBND', title: 'Kế hoạch', relation: 'replaces' };
const head = {
	title: 'Báo cáo quý II năm 2023',
	period: 'quý II năm 2023',
	signer,
	basis: [replaced],
	dataDay: '14/6/2023',
	results: [{ assignment: 'a-2022#1', state: 'done' }],
};
const before = telling(head);
const told = (more: object, slug?: string, was = before) => {
	const now = [telling({ ...head, ...more }, slug)];
	const { findings, compared } = documentsSince([was], now, [], 'content');
	const said = findings.map(({ code, reason }) => `${code} ${/khác: (.*)\.$/.exec(reason)?.[1]}`);
	return [...said, ...vanishedFrom(compared, now, 'content').map(({ code }) => code)];
};

it.each([
	['number', { number: '46/BC-UBND' }, '46-bc-ubnd-2023', 'number trước là “45/BC-UBND”, nay là “46/BC-UBND”'],
	['day of issue', { issued: '21/6/2023' }, undefined, 'issued trước là “20/06/2023”, nay là “21/06/2023”'],
	['year of issue', { issued: '20/6/2022' }, '45-bc-ubnd-2022', 'issued trước là “20/06/2023”, nay là “20/06/2022”'],
	['data day', { dataDay: '14/3/2023' }, undefined, 'dataDay trước là “14/06/2023”, nay là “14/03/2023”'],
	['lost data day', { dataDay: undefined }, undefined, 'dataDay trước là “14/06/2023”, nay không ghi'],
	['type', { type: 'thong-bao' }, undefined, 'type trước là “bao-cao”, nay là “thong-bao”'],
	[
		'title',
		{ title: 'Báo cáo quý III năm 2023' },
		undefined,
		'title trước là “Báo cáo quý II năm 2023”, nay là “Báo cáo quý III năm 2023”',
	],
	[
		'signer',
		{ signer: { ...signer, name: 'Trần Văn B' } },
		undefined,
		'signer.name trước là “Nguyễn Văn A”, nay là “Trần Văn B”',
	],
	[
		'lost signer',
		{ signer: undefined },
		undefined,
		'signer.name trước là “Nguyễn Văn A”, nay không ghi; signer.position trước là “Phó Chủ tịch”, nay không ghi; signer.capacity trước là “KT.”, nay không ghi',
	],
	[
		'post of the signer',
		{ signer: { ...signer, position: 'Chủ tịch' } },
		undefined,
		'signer.position trước là “Phó Chủ tịch”, nay là “Chủ tịch”',
	],
	[
		'capacity of the signer',
		{ signer: { ...signer, capacity: 'TM.' } },
		undefined,
		'signer.capacity trước là “KT.”, nay là “TM.”',
	],
	[
		'body beside the issuer',
		{ jointIssuers: ['phong-noi-vu'] },
		undefined,
		'jointIssuers trước không ghi, nay là “phong-noi-vu”',
	],
	['period', { period: 'quý III năm 2023' }, undefined, 'period trước là “quý II năm 2023”, nay là “quý III năm 2023”'],
	[
		'document that is replaced',
		{ basis: [{ ...replaced, number: '8/KH-UBND' }] },
		undefined,
		'basis trước là “replaces 7/KH-UBND”, nay không ghi',
	],
	[
		'relation to a document',
		{ basis: [{ ...replaced, relation: 'amends' }] },
		undefined,
		'basis trước là “replaces 7/KH-UBND”, nay không ghi',
	],
	['issuer', { issuer: 'phong-noi-vu' }, undefined, 'issuer trước là “ubnd-quan”, nay là “phong-noi-vu”'],
])('another %s is told once, and what is stated is there still', (_, more, slug, difference) => {
	expect(told(more, slug)).toEqual([`document-changed ${difference}`]);
});

it.each([
	['a last day of effect is added', { expires: '31/12/2023' }, before],
	[
		'its title and signer are spaced and composed otherwise',
		{ title: ' Báo cáo  quý II\nnăm 2023.'.normalize('NFD'), signer: { ...signer, name: 'NGUYỄN  VĂN A' } },
		before,
	],
	['its period is written otherwise', { period: 'Quý II/2023' }, before],
	[
		'it rests on more',
		{ basis: [{ number: '1/NQ-CP', title: 'Nghị quyết', relation: 'implements' }, replaced] },
		before,
	],
	['its signer becomes known', {}, telling({ ...head, signer: undefined })],
	[
		'its title could not be read with certainty',
		{},
		telling({ ...head, title: 'Báo cáo quí 11', uncertain: ['title'] }),
	],
	[
		'the number of a document that it replaces becomes known',
		{},
		telling({ ...head, basis: [{ ...replaced, number: undefined }] }),
	],
	['its file has another name', {}, { ...before, slug: '045-bc-ubnd-2023' }],
	['its issuer is named with its locality', { issuer: 'binh-tan/ubnd-quan' }, before],
	['its day of issue becomes known', {}, telling({ ...head, issued: '6/2023' })],
	['its number becomes known', {}, telling({ ...head, number: 'không rõ/BC-UBND' }, 'khong-ro-bc-ubnd-2023')],
])('nothing is told where %s', (_, more, was) => {
	expect(told(more, '45-bc-ubnd-2023', was)).toEqual([]);
});

it.each([
	['of another title', { number: '46/BC-UBND', title: 'Báo cáo quý III năm 2023' }],
	['of another number and day', { number: '46/BC-UBND', issued: '21/6/2023' }],
])('a new document %s is another one', (_, more) => {
	expect(told(more, '46-bc-ubnd-2023')).toEqual(['statement-vanished']);
});

it('a document that was there already is no renumbered one', () => {
	const other = telling({ ...head, number: '46/BC-UBND', results: [] }, '46-bc-ubnd-2023');
	expect(vanishedFrom([before, other], [other], 'content').map(({ code }) => code)).toEqual(['statement-vanished']);
});

it('a document that is a draft now is told once, at draft, and its statements are compared no further', () => {
	const { findings, compared } = documentsSince([before], [], [telling({ ...head, draft: 'true' })], 'content');
	expect(findings.map(({ code, place }) => [code, place])).toEqual([['document-drafted', { path: ['draft'] }]]);
	expect(compared).toEqual([]);
});

import { expect, it } from 'vitest';
import { telling } from '../../fixtures/telling.ts';
import { documentsSince } from './documents.ts';
import { vanishedFrom } from './vanished.ts';

const head = {
	title: 'Báo cáo quý II năm 2023',
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
	['issuer', { issuer: 'phong-noi-vu' }, undefined, 'issuer trước là “ubnd-quan”, nay là “phong-noi-vu”'],
])('another %s is told once, and what is stated is there still', (_, more, slug, difference) => {
	expect(told(more, slug)).toEqual([`document-changed ${difference}`]);
});

it.each([
	['a last day of effect is added', { expires: '31/12/2023' }, before],
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

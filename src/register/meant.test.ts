import { describe, expect, it } from 'vitest';
import { namedDocument } from '../clerk/document.ts';
import { planFile, problemsWith, rewritten } from '../fixtures/content.ts';
import { nearest } from '../words/nearest.ts';
import { documentsLike, itemsLike } from './meant.ts';

const ids = [
	'binh-tan/7679-qd-ubnd-2022',
	'binh-tan/10-kh-ubnd-2023',
	'binh-tan/10-kh-ubnd-2024',
	'kinh-mon/05-ct-ubnd-2023',
	'kinh-mon/7-bc-ubnd-2023',
	'quan-6/7-bc-ubnd-2023',
	'xa-mau/khong-ro-so-tb-vp-2023',
];

it.each<[string, string | null, string[]]>([
	['7679-qd-ubdn-2022', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679-QD-UBND-2022', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679–qđ–ubnd–2022', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679-qd-ubnd-2022.mdx', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679-qd-ubnd', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679/QĐ-UBND', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679/QĐ–UBND', 'binh-tan', ['7679-qd-ubnd-2022']],
	['Quyết định số 7679/QĐ-UBND', 'binh-tan', ['7679-qd-ubnd-2022']],
	// Letters of other alphabets, as copied text has them.
	['7679/QĐ-U\u0412ND', 'binh-tan', ['7679-qd-ubnd-2022']],
	['7679-qd-ubnd-2022'.replace('u', '\u03C5'), 'binh-tan', ['7679-qd-ubnd-2022']],
	['10/KH-UBND', 'binh-tan', ['10-kh-ubnd-2023', '10-kh-ubnd-2024']],
	['5/CT-UBND', 'kinh-mon', ['05-ct-ubnd-2023']],
	['5-ct-ubnd-2023', 'kinh-mon', ['05-ct-ubnd-2023']],
	['07-bc-ubnd-2023', 'kinh-mon', ['7-bc-ubnd-2023']],
	['khong-ro-so-tb-vp', 'xa-mau', ['khong-ro-so-tb-vp-2023']],
	// Of another locality: with that before it.
	['7679-qd-ubnd-2022', 'xa-mau', ['binh-tan/7679-qd-ubnd-2022']],
	['7-bc-ubnd-2023', 'xa-mau', ['kinh-mon/7-bc-ubnd-2023', 'quan-6/7-bc-ubnd-2023']],
	['quan-6/07-bc-ubnd-2023', 'xa-mau', ['quan-6/7-bc-ubnd-2023']],
	['binh-tam/7679-qd-ubnd-2022', 'xa-mau', ['binh-tan/7679-qd-ubnd-2022']],
	['7679-qd-ubdn-2022', null, ['binh-tan/7679-qd-ubnd-2022']],
	['7679/QĐ-UBND', null, ['binh-tan/7679-qd-ubnd-2022']],
	// Another number or year is no slip.
	['7678-qd-ubnd-2022', 'binh-tan', []],
	['7679-qd-ubnd-2023', 'binh-tan', []],
	['11/KH-UBND', 'binh-tan', []],
	['', 'binh-tan', []],
	['x'.repeat(100_000), 'binh-tan', []],
])('the document meant by “%s” in %s is %j', (written, locality, expected) => {
	expect(documentsLike(written, ids, locality)).toEqual(expected);
});

it.each<[string, string[]]>([
	['ii.1-2', ['II.1-2']],
	['II.1–2', ['II.1-2']],
	['nv-II.1-2', ['II.1-2']],
	['mục II.1-2', ['II.1-2']],
	['1,2', ['1.2']],
	['1.2.', ['1.2']],
	['\u0406\u0406.1-2', ['II.1-2']],
	['1.3', []],
	['II.1-3', []],
])('the item meant by “%s” is %j', (written, expected) => {
	const near = (word: string, candidates: () => Iterable<string>) => nearest(word, candidates());
	expect(itemsLike(written, () => ['II.1-2', '1.2', '4'], near)).toEqual(expected);
});

it.each<[string, string | null, string[]]>([
	['10/KH-UBND', 'binh-tan', ['binh-tan/10-kh-ubnd-2023', 'binh-tan/10-kh-ubnd-2024']],
	['7679-QD-UBND-2022', 'binh-tan', ['binh-tan/7679-qd-ubnd-2022']],
	['5-ct-ubnd-2023', null, ['kinh-mon/05-ct-ubnd-2023']],
	['7-bc-ubnd-2023', null, ['kinh-mon/7-bc-ubnd-2023', 'quan-6/7-bc-ubnd-2023']],
])('a command that is asked for “%s” in %s names %j', (written, locality, candidates) => {
	expect(namedDocument(written, ids, locality)).toEqual({ candidates });
});

describe('in a content folder', () => {
	const plan = rewritten(planFile, ['- id: "1"', '- id: II.1-2'], ['so="1"', 'so="II.1-2"']);
	const reportFile = planFile.replace('1-kh', '2-bc');
	const report = `---
type: bao-cao
number: 2/BC-UBND
title: Báo cáo
issued: 20/12/2023
dataDay: 14/12/2023
period: "2023"
issuer: ubnd
source:
  original: Bản ký lưu tại Văn phòng
  text: typed
LISTS
---

BODY
`;
	const cures = (lists: string, body = 'Lời.') =>
		problemsWith({ [planFile]: plan, [reportFile]: report.replace('LISTS', () => lists).replace('BODY', () => body) })
			.filter(({ code }) => code.startsWith('unknown-'))
			.map(({ remedy }) => remedy);

	const duty = '1-kh-ubnd-2023#II.1-2';
	const wrongDuties = [
		'1-kh-ubnd-2023#ii.1-2',
		'1-kh-ubnd-2023#II.1–2',
		'1-kh-ubnd-2023#mục II.1-2',
		'1-KH-UBND-2023#II.1-2',
		'1-kh-ubdn-2023#II.1-2',
		'01-kh-ubnd-2023#II.1-2',
		'1-kh-ubnd#II.1-2',
		'1/KH-UBND#II.1-2',
		'1/KH–UBND#II.1-2',
		'số 01/KH-UBND#ii.1-2',
	];
	const places: readonly (readonly [string, (written: string) => string])[] = [
		['a result', (written) => `results:\n  - assignment: ${written}\n    state: done`],
		['one of several results', (written) => `results:\n  - assignments: [${duty}, ${written}]\n    state: done`],
		['a change', (written) => `changes:\n  - assignment: ${written}\n    cancel: true`],
		['a measurement', (written) => `measurements:\n  - assignment: ${written}\n    period: "2023"\n    printed: "98"`],
	];

	it.each(places.flatMap(([place, list]) => wrongDuties.map((written) => [place, written, list] as const)))(
		'%s of %s is told which assignment is meant',
		(_, written, list) => {
			expect(cures(list(written))).toEqual([expect.stringContaining(`Có phải ý bạn là “${duty}”?`)]);
		},
	);

	it.each(['1-kh-ubnd-2023#ii.1', '1-kh-ubnd-2023#ct-ii.1', '1/KH-UBND#ct-II.1', '01-kh-ubnd-2023#ct-II.1'])(
		'a measurement of the target %s is told which is meant',
		(written) => {
			const list = `measurements:\n  - target: ${written}\n    period: "2023"\n    printed: "98"`;
			expect(cures(list)).toEqual([expect.stringContaining('Có phải ý bạn là “1-kh-ubnd-2023#ct-II.1”?')]);
		},
	);

	it.each(['1/KH-UBND', '01-kh-ubnd-2023', '1-KH-UBND-2023', '1-kh-ubnd'])(
		'a correction of %s is told which is meant',
		(written) => {
			const list = `results:\n  - assignment: ${duty}\n    state: done\n    corrects: ${written}`;
			expect(cures(list)).toEqual([expect.stringContaining('Có phải ý bạn là “1-kh-ubnd-2023”?')]);
		},
	);

	it.each([
		['xa-mau/01-kh-ubnd-2023', 'xa-mau/1-kh-ubnd-2023'],
		['1/KH-UBND', 'xa-mau/1-kh-ubnd-2023'],
		['xa-mau/1-kh-ubnd-2023#nv-1', '1'],
		['xa-mau/1-kh-ubnd-2023#ii.1', 'ct-II.1'],
	])('a correction of the site of %s is told which is meant', (of, meant) => {
		const corrections = `- day: 20/12/2023\n  of: ${of}\n  was: Chữ cũ\n  now: Chữ mới\n`;
		const [found] = problemsWith({ 'corrections.yaml': corrections });
		expect(found?.remedy).toContain(`Có phải ý bạn là “${meant}”?`);
	});

	it.each<[string, string, string]>([
		['an assignment', '<NhiemVu so="ii.1-2" van-ban="xa-mau/1-kh-ubnd-2023" />', 'II.1-2'],
		['a target', '<ChiTieu so="ii.1" van-ban="xa-mau/1-kh-ubnd-2023" />', 'II.1'],
		['a document by its number', '<NhiemVu so="II.1-2" van-ban="1/KH-UBND" />', 'xa-mau/1-kh-ubnd-2023'],
		['a document without its locality', '<NhiemVu so="II.1-2" van-ban="1-kh-ubnd-2023" />', 'xa-mau/1-kh-ubnd-2023'],
		['a unit', '<DonVi id="van-phng" />', 'van-phong'],
		['a unit by its name', '<DonVi id="Văn phòng xã Mẫu" />', 'van-phong'],
		['a page of a document', '[x](/van-ban/xa-mau/01-kh-ubnd-2023/)', '/van-ban/xa-mau/1-kh-ubnd-2023/'],
		['a page without its last slash', '[x](/van-ban/xa-mau/1-kh-ubnd-2023)', '/van-ban/xa-mau/1-kh-ubnd-2023/'],
		['a page of a unit', '[x](/don-vi/xa-mau/van-phng/)', '/don-vi/xa-mau/van-phong/'],
	])('a body that names %s wrongly is told what is meant', (_, body, meant) => {
		expect(cures('', body)).toEqual([expect.stringContaining(`Có phải ý bạn là “${meant}”?`)]);
	});

	it.each<[string, string, string]>([
		['a unit that leads', 'leads: [van-phong]', 'leads: [Van-Phong1]'],
		['a unit that leads, in capitals', 'leads: [van-phong]', 'leads: [VAN-PHNG]'],
		['a field', 'field: the-che', 'field: The che'],
		['a target', 'targets: [II.1]', 'targets: [ii.1]'],
		['an indicator', 'indicator: dung-han', 'indicator: dung–han'],
	])('a plan that names %s wrongly is told what is meant', (_, from, to) => {
		const found = problemsWith({ [planFile]: rewritten(planFile, [from, to]) });
		if (to.includes('Van-Phong1')) expect(found).toMatchObject([{ code: 'unknown-unit' }]);
		else expect(found).toMatchObject([{ remedy: expect.stringContaining('Có phải ý bạn là “') }]);
	});
});

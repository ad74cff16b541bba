import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someUnits } from '../../fixtures/register.ts';
import { recordKinds } from '../../records/kinds.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { successorName } from '../successor-name.ts';
import { records } from './records.ts';

const document = someDocument({
	signer: { name: 'Nguyễn Minh Nhựt', position: 'Chủ tịch', capacity: 'TM.' },
	effective: '01/01/2023',
	basis: [{ title: 'Luật', relation: 'cites' }],
	targets: [
		{
			id: '3.1',
			indicator: 'sipas',
			comparator: '>=',
			value: '31,5',
			measure: '%',
			level: 'quận',
			exceptions: ['khiếu nại'],
			text: 'Từ 31,5%.',
		},
		{ id: '3.2', indicator: 'sipas', text: 'Bằng lời.', period: 'quý I năm 2023' },
	],
	assignments: [
		{
			id: '1.2.1',
			task: 'Ban hành',
			deliverables: ['Kế hoạch'],
			leads: ['phong-noi-vu'],
			cooperating: ['cac-phuong'],
			due: 'Trong năm 2023 và các năm tiếp theo',
			field: 'the-che',
			targets: ['3.1'],
		},
		{ id: '2', task: 'Báo cáo' },
	],
});
const later = someDocument({
	number: '9/QĐ-UBND',
	issued: '01/08/2023',
	effective: '15/08/2023',
	changes: [
		{
			assignment: '7679-qd-ubnd-2022#2',
			item: 'II',
			toInWords: 'theo tiến độ',
			reassign: ['van-phong', 'phong-noi-vu'],
			day: '02/08/2023',
			reason: 'Thiếu kinh phí',
		},
		{ assignment: '7679-qd-ubnd-2022#2', cancel: 'true' },
	],
});
const plain = someDocument({ type: 'ke-hoach', number: '12/KH-UBND', period: undefined });
const units = someUnits.map((unit) =>
	unit['id'] === 'phong-tu-phap'
		? { ...unit, until: '31/12/2024', successors: [{ name: 'Phòng A' }, { name: 'Phòng B', smallPart: 'true' }] }
		: unit,
);
const { register, findings } = buildRegister(someSources(someLocality([document, plain], { units })));
const index = indexOf(register);
const of = (kind: (typeof recordKinds)[number]): Record<string, unknown>[] => [...records(index, kind)];
const url = 'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/';

it('the sources of these tests are right', () => {
	expect(findings).toEqual([]);
});

it('a document record is as promised', () => {
	expect(of('documents')).toEqual([
		{
			id: 'binh-tan/7679-qd-ubnd-2022',
			locality: 'binh-tan',
			type: 'quyet-dinh',
			number: '7679/QĐ-UBND',
			title: 'Kế hoạch cải cách hành chính năm 2023',
			issued: '2022-12-30',
			issuedPart: null,
			effective: '2023-01-01',
			expires: null,
			period: { start: '2023-01-01', end: '2023-12-31' },
			issuer: 'binh-tan/ubnd-quan',
			jointIssuers: [],
			signer: { name: 'Nguyễn Minh Nhựt', position: 'Chủ tịch', capacity: 'TM.' },
			basis: [{ number: null, title: 'Luật', issued: null, issuer: null, relation: 'cites', document: null }],
			uncertain: [],
			url,
		},
		expect.objectContaining({ id: 'binh-tan/12-kh-ubnd-2022', effective: null, period: null, signer: null, basis: [] }),
	]);
});

it('an assignment record is as promised, and its deadline has every key', () => {
	const nothing = { label: null, end: null, every: null, occurrences: [], condition: null };
	expect(of('assignments')).toEqual([
		{
			id: 'binh-tan/7679-qd-ubnd-2022#1.2.1',
			document: 'binh-tan/7679-qd-ubnd-2022',
			number: '1.2.1',
			task: 'Ban hành',
			deliverables: ['Kế hoạch'],
			leads: ['binh-tan/phong-noi-vu'],
			each: false,
			cooperating: ['binh-tan/cac-phuong'],
			field: 'the-che',
			indicators: ['sipas'],
			deadline: {
				text: 'Trong năm 2023 và các năm tiếp theo',
				phases: [
					{ ...nothing, kind: 'within', start: '2023-01-01', end: '2023-12-31' },
					{ ...nothing, kind: 'ongoing', start: '2024-01-01' },
				],
			},
			ended: null,
			url: `${url}#nv-1.2.1`,
		},
		expect.objectContaining({ number: '2', deadline: null, ended: null, field: null, leads: [], indicators: [] }),
	]);
});

it('a target record is as promised, with the units answerable and the exceptions besides', () => {
	expect(of('targets')).toEqual([
		{
			id: 'binh-tan/7679-qd-ubnd-2022#ct-3.1',
			document: 'binh-tan/7679-qd-ubnd-2022',
			ref: '3.1',
			indicator: 'sipas',
			comparator: '>=',
			value: 31.5,
			range: null,
			milestones: [],
			baseline: null,
			measure: '%',
			scope: null,
			each: false,
			than: null,
			level: 'quận',
			period: '2023',
			periodDays: { start: '2023-01-01', end: '2023-12-31' },
			responsible: [],
			exceptions: ['khiếu nại'],
			text: 'Từ 31,5%.',
			url: `${url}#ct-3.1`,
		},
		expect.objectContaining({ ref: '3.2', comparator: null, value: null, measure: null, period: 'quý I năm 2023' }),
	]);
});

it('no figure of milestones, and no end of a range, stands where one figure is the whole target', () => {
	const document = someDocument({
		targets: [
			{
				id: '1',
				indicator: 'sipas',
				comparator: '>=',
				measure: '%',
				baseline: { value: '52', at: 'năm 2025' },
				milestones: [
					{ by: 'đến hết năm 2026', value: '60', upTo: '70' },
					{ by: 'đến năm 2030', value: '90' },
				],
				text: 'Từ 52% lên 90%.',
			},
			{ id: '2', indicator: 'sipas', measure: '%', value: '60', upTo: '70', text: 'Từ 60% đến 70%.' },
		],
	});
	const index = indexOf(buildRegister(someSources(someLocality([document]))).register);
	expect(records(index, 'targets').toArray()).toMatchObject([
		{
			comparator: null,
			value: null,
			range: null,
			milestones: [
				{ by: 'đến hết năm 2026', day: '2026-12-31', comparator: null, value: null, from: 60, to: 70 },
				{ by: 'đến năm 2030', day: '2030-12-31', comparator: '>=', value: 90, from: null, to: null },
			],
			baseline: { value: 52, at: 'năm 2025', day: '2025-12-31' },
		},
		{ comparator: null, value: null, range: { from: 60, to: 70 }, milestones: [], baseline: null },
	]);
});

it('a record of changes is as promised, one for each respect in which a duty was changed', () => {
	const id = 'binh-tan/7679-qd-ubnd-2022#2';
	const moved = {
		assignment: id,
		document: 'binh-tan/9-qd-ubnd-2023',
		item: 'II',
		day: '2023-08-02',
		reason: 'Thiếu kinh phí',
		url: `${url}#nv-2`,
	};
	const changed = buildRegister(someSources(someLocality([document, later])));
	expect(changed.findings).toEqual([]);
	expect([...records(indexOf(changed.register), 'changes')]).toEqual([
		{
			...moved,
			id: `${id}@2023-08-02-deadline`,
			what: 'deadline',
			before: null,
			after: 'theo tiến độ',
			moves: [{ phase: null, round: null, end: null }],
		},
		{
			...moved,
			id: `${id}@2023-08-02-leads`,
			what: 'leads',
			before: '',
			after: 'binh-tan/van-phong; binh-tan/phong-noi-vu',
			moves: [],
		},
		{
			...moved,
			id: `${id}@2023-08-15-cancelled`,
			item: null,
			day: '2023-08-15',
			reason: null,
			what: 'cancelled',
			before: null,
			after: null,
			moves: [],
		},
	]);
});

it('a unit record is as promised: a unit has no members, a group has them, an open group says so', () => {
	const one = (slug: string) => of('units').find(({ id }) => id === `binh-tan/${slug}`);
	expect(one('phong-noi-vu')).toEqual({
		id: 'binh-tan/phong-noi-vu',
		name: 'Phòng Nội vụ quận Bình Tân',
		kind: 'co-quan-chuyen-mon',
		locality: 'binh-tan',
		members: null,
		open: false,
		until: null,
		successors: [],
		url: 'https://minhbach.example/don-vi/binh-tan/phong-noi-vu/',
	});
	expect(one('cac-phuong')).toMatchObject({
		members: ['binh-tan/phuong-an-lac', 'binh-tan/phuong-tan-tao'],
		open: false,
	});
	expect(one('co-quan-lien-quan')).toMatchObject({ members: [], open: true });
	expect(one('phong-tu-phap')).toMatchObject({
		until: '2024-12-31',
		successors: ['Phòng A', 'Phòng B (một phần nhỏ)'],
	});
});

it('an indicator record and a locality record are as promised', () => {
	expect(of('indicators')[1]).toEqual({
		id: 'ho-so-tre-han',
		name: 'Hồ sơ trễ hạn',
		measure: null,
		better: 'lower',
		url: 'https://minhbach.example/chi-tieu/ho-so-tre-han/',
	});
	expect(of('localities')).toEqual([
		{
			id: 'binh-tan',
			name: 'Quận Bình Tân',
			level: 'huyen',
			parent: null,
			parentId: null,
			authority: 'binh-tan/ubnd-quan',
			since: null,
			until: null,
			successors: [],
			url: 'https://minhbach.example/dia-phuong/binh-tan/',
		},
	]);
});

it.each(
	recordKinds.filter(
		(kind) => !['changes', 'results', 'standings', 'measurements', 'indices', 'scores'].includes(kind),
	),
)('no value of the %s is left undefined, so that every record has every key', (kind) => {
	const list = of(kind);
	expect(list).toStrictEqual(JSON.parse(JSON.stringify(list)));
	expect(new Set(list.map((record) => Object.keys(record).join())).size).toBe(1);
});

it('a successor that took a small part says so', () => {
	expect(successorName({ name: 'xã Tân Nhựt', smallPart: true })).toBe('xã Tân Nhựt (một phần nhỏ)');
	expect(successorName({ name: 'phường An Lạc', smallPart: false })).toBe('phường An Lạc');
});

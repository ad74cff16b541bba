import { expect, it } from 'vitest';
import { found } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { records } from '../data/records.ts';
import { consequencesFor, consequencesOf } from './consequences.ts';

// What follows from results is shown in the document's own words, to those whom it binds; nobody's case is weighed.

const aim = { id: 'II.1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.' };
const rule = { item: 'V.1.3', text: 'Chỉ xét hoàn thành xuất sắc đối với người đứng đầu đạt các chỉ tiêu.' };
const consequences = [
	{ ...rule, condition: 'đạt các chỉ tiêu', binds: ['cac-phuong'], targets: ['II.1'] },
	{ item: 'V.1.4', text: 'Chịu trách nhiệm cá nhân.', binds: ['phong-noi-vu'], allTargets: 'true' },
];
const plan = someDocument({ targets: [aim], consequences });
const index = indexOf(buildRegister(someSources(someLocality([plan, someDocument({ number: '1/QĐ-UBND' })]))).register);
const id = 'binh-tan/7679-qd-ubnd-2022';
const shown = (unit: string) =>
	consequencesFor(index, `binh-tan/${unit}`).flatMap(({ rules }) => rules.map((one) => one.item));

it('stands at its document with whom it binds and the targets that it names', () => {
	const [first, second] = consequencesOf(index, id)?.rules ?? [];
	expect(first).toMatchObject({ ...rule, condition: 'đạt các chỉ tiêu', allTargets: null });
	expect(first?.binds.map((one) => one.id)).toEqual(['binh-tan/cac-phuong']);
	expect(first?.targets).toEqual([{ href: `/van-ban/${id}/#ct-II.1`, name: 'mức phải đạt ở mục II.1' }]);
	expect(second).toMatchObject({ targets: [], allTargets: `/van-ban/${id}/#chi-tieu` });
	expect(consequencesOf(index, 'binh-tan/1-qd-ubnd-2022')).toBeNull();
});

it('stands at the units that it names and at the known members of the groups, at no other', () => {
	expect(['phuong-an-lac', 'cac-phuong', 'phong-noi-vu', 'phong-tu-phap'].map(shown)).toEqual([
		['V.1.3'],
		['V.1.3'],
		['V.1.4'],
		[],
	]);
});

it('is in the open data of its document alone, word for word', () => {
	const [first, second] = records(index, 'documents');
	const own = [first, second].find((one) => one?.id === id);
	const other = [first, second].find((one) => one?.id !== id);
	expect(own?.consequences?.map(({ text }) => text)).toEqual(consequences.map(({ text }) => text));
	expect(other).not.toHaveProperty('consequences');
});

it('names units and targets that there are, each once', () => {
	const wrong = { ...rule, binds: ['phong-la', 'phong-noi-vu', 'phong-noi-vu'], targets: ['II.9'] };
	expect(
		found(someDocument({ targets: [aim], consequences: [wrong] })).map(([path, { code }]) => [path, code]),
	).toEqual([
		[['consequences', 0, 'binds', 0], 'unknown-unit'],
		[['consequences', 0, 'binds', 2], 'entry-twice'],
		[['consequences', 0, 'targets', 0], 'unknown-target'],
	]);
});

it('tells each unit how the targets stand for which it answers, and never what follows', () => {
	const targets = [
		{ ...aim, responsible: ['phong-noi-vu'] },
		{ ...aim, id: 'II.2', responsible: ['phong-noi-vu'], each: 'true' },
		{ ...aim, id: 'II.3' },
		{ ...aim, id: 'II.4', responsible: ['cac-phuong'], each: 'true' },
	];
	const all = { item: 'V.1.3', text: rule.text, binds: ['phong-noi-vu', 'cac-phuong'], allTargets: 'true' };
	const assignments = [{ id: '1', task: 'Khảo sát', leads: ['phong-noi-vu'], targets: ['II.3'] }];
	const figure = (target: string, printed: string, unit: string) => ({
		target: `7679-qd-ubnd-2022#ct-${target}`,
		period: '2023',
		printed,
		unit,
	});
	const measurements = [
		figure('II.1', '94,9%', 'phong-noi-vu'),
		figure('II.2', '95%', 'phong-noi-vu'),
		figure('II.4', '96%', 'phuong-an-lac'),
	];
	const report = someDocument({ type: 'bao-cao', number: '9/BC-UBND', issued: '5/1/2024', measurements });
	const documents = [someDocument({ targets, assignments, consequences: [all] }), report];
	const measured = indexOf(buildRegister(someSources(someLocality(documents))).register);
	const boundOf = (unit: string) =>
		consequencesFor(measured, `binh-tan/${unit}`)[0]?.rules[0]?.bound.map((one) => [
			one.standing,
			...one.targets.map(({ name }) => name),
		]);
	expect(boundOf('phong-noi-vu')).toEqual([
		['not-met', 'mức phải đạt ở mục II.1'],
		['met', 'mức phải đạt ở mục II.2'],
		['not-published', 'mức phải đạt ở mục II.3'],
	]);
	expect(boundOf('phuong-an-lac')).toEqual([['met', 'mức phải đạt ở mục II.4']]);
	expect(boundOf('phuong-tan-tao')).toEqual([['not-published', 'mức phải đạt ở mục II.4']]);
	const [own] = consequencesOf(measured, id)?.rules ?? [];
	expect(own?.bound).toEqual([]);
});

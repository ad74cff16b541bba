import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { fileText } from '../fixtures/file-text.ts';
import { hostileIndex, hostileWords } from '../fixtures/hostile.ts';
import { recordKinds } from '../records/kinds.ts';
import { records } from '../views/data/records.ts';
import { columnsOf } from '../views/data/table.ts';

const index = hostileIndex();
const csv = (kind: (typeof recordKinds)[number]): Record<string, string>[] =>
	parse(fileText(index, 'csv', kind), { bom: true, columns: true, record_delimiter: ['\r\n', '\n', '\r'] });
/** The cell as the page of the open data says that it is to be read. */
const bare = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');

describe.each(recordKinds)('the CSV of %s', (kind) => {
	it('gives back the records of the JSON, as far as its columns go', () => {
		const rows = csv(kind);
		const list: Record<string, unknown>[] = [...records(index, kind)];
		expect(rows).toHaveLength(list.length);
		for (const [at, record] of list.entries()) {
			for (const [key, value] of Object.entries(record)) {
				const cell = bare(rows[at]?.[key] ?? 'no column');
				if (value === null) expect(['', 'no column'], key).toContain(cell);
				else if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
					expect(cell, key).toBe(value.join('; '));
				else if (typeof value !== 'object') expect(cell, key).toBe(String(value));
			}
		}
	});

	it('has no cell that a spreadsheet takes for a formula', () => {
		for (const row of csv(kind)) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});

	it('says what each column means, each once', () => {
		const columns = columnsOf(kind as 'documents');
		for (const { name, meaning } of columns) expect(meaning, name).not.toBe('');
		const names = columns.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});
});

it('nested objects are columns of their own, lists of objects lists in the same order', () => {
	expect(csv('documents')[0]).toMatchObject({
		'period.start': '2023-01-01',
		'period.end': '2023-12-31',
		'signer.name': `'${hostileWords}`,
		'signer.position': "'-5",
		'signer.capacity': 'KT.',
		'basis.number': '; +84',
		'basis.title': `'${hostileWords}; @x`,
		'basis.issued': '; 2020-02-29',
		'basis.relation': 'cites; amends',
		'basis.document': '',
		uncertain: 'signer',
	});
});

it('a deadline is its words, the kinds of its phases, its first and last day and every last day', () => {
	const [phases, mixed, none, lasting] = csv('assignments');
	expect(phases).toMatchObject({
		'deadline.kinds': 'within; within',
		'deadline.first': '2023-01-01',
		'deadline.last': '2023-09-30',
		'deadline.days': '2023-03-31; 2023-09-30',
		'deadline.labels': 'ban hành Kế hoạch; kiểm tra và báo cáo',
		'deadline.every': '',
	});
	expect(mixed).toMatchObject({
		'deadline.text': 'Khi phát sinh.\nĐịnh kỳ hàng quý',
		'deadline.kinds': 'event; recurring',
		'deadline.days': '2023-03-31; 2023-06-30; 2023-09-30; 2023-12-31',
		'deadline.every': '; quarter',
	});
	expect(none).toMatchObject({ 'deadline.text': '', 'deadline.kinds': '', 'deadline.first': '', 'deadline.days': '' });
	expect(lasting).toMatchObject({ 'deadline.kinds': 'within; ongoing', 'deadline.last': '2023-12-31' });
});

it('a comparator that looks like a formula is defused, a figure is a plain number', () => {
	expect(csv('targets').map(({ comparator, value }) => [comparator, value])).toEqual([
		["'=", '31.5'],
		['', ''],
		['<', '1e-7'],
		['', ''],
		['', ''],
	]);
});

it('milestones, ranges and what a document starts from have columns of their own', () => {
	expect(csv('targets').slice(3)).toMatchObject([
		{
			'range.from': '',
			'milestones.day': '2026-12-31; 2030-12-31; ',
			'milestones.comparator': '; >=; >=',
			'milestones.value': '; 90; 95',
			'milestones.from': '60; ; ',
			'milestones.to': '70; ; ',
			'baseline.value': '52',
			'baseline.day': '',
		},
		{ 'range.from': '60', 'range.to': '70', 'milestones.value': '', 'baseline.value': '' },
	]);
});

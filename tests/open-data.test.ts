import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

type Record_ = Record<string, unknown> & { id: string };
const read = (name: string): Record_[] => {
	const file = JSON.parse(readFileSync(join(inject('site'), `du-lieu/${name}.json`), 'utf8'));
	expect(file.schemaVersion).toBe(1);
	return file.records;
};
const plan = 'binh-tan/7679-qd-ubnd-2022';

describe('the open data', () => {
	test('has every field that the contract promises', () => {
		const promised = {
			documents: [
				'id',
				'locality',
				'type',
				'number',
				'title',
				'issued',
				'effective',
				'period',
				'issuer',
				'signer',
				'basis',
				'uncertain',
				'url',
			],
			assignments: [
				'id',
				'document',
				'number',
				'task',
				'deliverables',
				'leads',
				'cooperating',
				'field',
				'indicators',
				'deadline',
				'url',
			],
			targets: [
				'id',
				'document',
				'ref',
				'indicator',
				'comparator',
				'value',
				'measure',
				'scope',
				'each',
				'than',
				'level',
				'period',
				'periodDays',
				'text',
				'url',
			],
			units: ['id', 'name', 'kind', 'locality', 'members', 'until', 'successors', 'url'],
			indicators: ['id', 'name', 'measure', 'better', 'url'],
			localities: ['id', 'name', 'url'],
			'target-standings': ['id', 'standing', 'why', 'figures', 'milestones', 'parts', 'asOf', 'url'],
		};
		for (const [name, fields] of Object.entries(promised)) {
			for (const record of read(name))
				expect(Object.keys(record), `${name} ${record.id}`).toEqual(expect.arrayContaining(fields));
		}
	});

	test('names only records that exist', () => {
		const ids = (name: string) => new Set(read(name).map(({ id }) => id));
		const units = ids('units');
		const [documents, indicators, localities] = [ids('documents'), ids('indicators'), ids('localities')];
		for (const one of read('assignments')) {
			expect(documents).toContain(one['document']);
			for (const unit of [...(one['leads'] as string[]), ...(one['cooperating'] as string[])])
				expect(units).toContain(unit);
			for (const indicator of one['indicators'] as string[]) expect(indicators).toContain(indicator);
		}
		for (const one of read('targets')) expect(indicators).toContain(one['indicator']);
		expect([...ids('target-standings')]).toEqual([...ids('targets')]);
		for (const one of read('units')) {
			expect(localities).toContain(one['locality']);
			for (const member of (one['members'] as string[] | null) ?? []) expect(units).toContain(member);
		}
	});

	test('has the 77 assignments of 7679/QĐ-UBND, 60 of them due within the year 2023', () => {
		const assignments = read('assignments').filter((one) => one['document'] === plan);
		expect(assignments).toHaveLength(77);
		const year = JSON.stringify([
			{
				kind: 'within',
				label: null,
				start: '2023-01-01',
				end: '2023-12-31',
				every: null,
				occurrences: [],
				condition: null,
			},
		]);
		const deadlines = assignments.map((one) => (one['deadline'] as { phases: unknown }).phases);
		expect(deadlines.filter((phases) => JSON.stringify(phases) === year)).toHaveLength(60);
		expect(assignments.find((one) => one['number'] === '1.2.1')).toMatchObject({
			id: `${plan}#1.2.1`,
			leads: ['binh-tan/phong-noi-vu'],
			url: 'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1',
			deadline: {
				phases: [
					{ kind: 'within', label: 'triển khai kế hoạch', start: '2023-01-01', end: '2023-03-31' },
					{ kind: 'within', label: 'tiến hành kiểm tra và báo cáo kết quả', start: '2023-04-01', end: '2023-09-30' },
				],
			},
		});
	});

	test('has the 23 figures of Part II of 7679/QĐ-UBND, each with its comparator', () => {
		const figures = read('targets')
			.filter((one) => one['document'] === plan && one['value'] !== null)
			.map((one) => [one.id.split('#')[1], one['comparator'], one['value'], one['measure']]);
		expect(figures).toEqual([
			['ct-2', '=', 40, '%'],
			['ct-2-2', '>=', 20, '%'],
			['ct-2-3', '>=', 10, '%'],
			['ct-3.1', '>=', 98, '%'],
			['ct-3.1-2', '>=', 95, '%'],
			['ct-3.2', '<', 3, '%'],
			['ct-3.3', '>', 97, '%'],
			['ct-3.4', '=', 100, '%'],
			['ct-3.5', '=', 100, '%'],
			['ct-4.1', '>=', 95, '%'],
			['ct-4.2', '>=', 95, '%'],
			['ct-4.2-2', '>=', 90, '%'],
			['ct-5', '=', 100, '%'],
			['ct-6', '=', 100, '%'],
			['ct-7', '>=', 40, '%'],
			['ct-7-2', '>=', 35, '%'],
			['ct-8', '>=', 90, '%'],
			['ct-9', '=', 100, '%'],
			['ct-10.1', '=', 100, '%'],
			['ct-10.2', '=', 100, '%'],
			['ct-10.3', '=', 100, '%'],
			['ct-10.4', '=', 100, '%'],
			['ct-10.5', '=', 100, '%'],
		]);
	});

	test('keeps the dated duties of the other four documents', () => {
		const ends = (document: string) =>
			read('assignments')
				.filter((one) => one['document'] === document)
				.flatMap(
					(one) =>
						(one['deadline'] as { phases: { end: string | null; occurrences: { end: string }[] }[] } | null)?.phases ??
						[],
				)
				.flatMap(({ end, occurrences }) => [end, ...occurrences.map((one) => one.end)]);
		expect(ends('quan-6/312-kh-ubnd-2024')).toEqual(expect.arrayContaining(['2024-07-14', '2024-09-14', '2024-10-14']));
		expect(ends('kinh-mon/05-ct-ubnd-2023').filter((end) => end === '2023-04-14')).not.toHaveLength(0);
		expect(ends('tan-binh/khong-ro-so-tb-vp-2023')).toEqual(
			expect.arrayContaining(['2023-09-24', '2023-12-24', '2023-09-30']),
		);
	});

	test('publishes an unreadable number as unknown', () => {
		expect(read('documents').find(({ id }) => id === 'tan-binh/khong-ro-so-tb-vp-2023')).toMatchObject({
			number: 'không rõ/TB-VP',
			uncertain: expect.arrayContaining(['number']),
		});
	});
});

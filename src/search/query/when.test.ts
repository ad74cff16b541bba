import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isIn } from './days.ts';
import { readWhen } from './when.ts';

const today = '2026-11-29';
const read = (text: string) => {
	const when = readWhen(text, today);
	return when && [when.from, when.to, when.said, when.rest];
};

describe('a time in a query', () => {
	test.each([
		['30/9/2023', '2023-09-30', '2023-09-30', '30/09/2023', ''],
		['30-9-2023', '2023-09-30', '2023-09-30', '30/09/2023', ''],
		['ngày 30 tháng 9 năm 2023', '2023-09-30', '2023-09-30', '30/09/2023', ''],
		['ngay 30 thang 9', '09-30', '09-30', '30/09 (mọi năm)', ''],
		['phong noi vu 30/9', '09-30', '09-30', '30/09 (mọi năm)', 'phong noi vu'],
		['9/2023', '2023-09-01', '2023-09-30', 'tháng 9/2023', ''],
		['thang 2/2024', '2024-02-01', '2024-02-29', 'tháng 02/2024', ''],
		['tháng 12 năm 2023', '2023-12-01', '2023-12-31', 'tháng 12/2023', ''],
		['tháng 9', '09-01', '09-30', 'tháng 9 (mọi năm)', ''],
		['quý 3/2023', '2023-07-01', '2023-09-30', 'quý III/2023', ''],
		['quy iii nam 2023', '2023-07-01', '2023-09-30', 'quý III/2023', ''],
		['q3/2023', '2023-07-01', '2023-09-30', 'quý III/2023', ''],
		['trước 30/9', '01-01', '09-29', 'trước 30/09 (mọi năm)', ''],
		['truoc ngay 15/7/2024', null, '2024-07-14', 'trước 15/07/2024', ''],
		['sau 1/6/2023', '2023-06-02', null, 'sau 01/06/2023', ''],
		['sau tháng 6/2023', '2023-07-01', null, 'sau tháng 6/2023', ''],
		['trước năm 2024', null, '2023-12-31', 'trước năm 2024', ''],
		['đến hết 30/6/2023', null, '2023-06-30', 'đến hết 30/06/2023', ''],
		['chậm nhất 15/4/2023', null, '2023-04-15', 'đến hết 15/04/2023', ''],
		['từ 1/6/2023', '2023-06-01', null, 'từ 01/06/2023', ''],
		['từ 1/6 đến 30/9/2023', '2023-06-01', '2023-09-30', 'từ 01/06 đến 30/09/2023', ''],
		['từ tháng 10/2023 đến quý 1/2024', '2023-10-01', '2024-03-31', 'từ tháng 10/2023 đến quý I/2024', ''],
		['việc có hạn trước 30/9/2023 của phòng nội vụ', null, '2023-09-29', 'trước 30/09/2023', 'việc của phòng nội vụ'],
		['hôm nay', '2026-11-29', '2026-11-29', 'hôm nay (29/11/2026)', ''],
		['tuần này', '2026-11-23', '2026-11-29', 'tuần này (23/11/2026 đến 29/11/2026)', ''],
		['tuan toi', '2026-11-30', '2026-12-06', 'tuần tới (30/11/2026 đến 06/12/2026)', ''],
		['tháng này', '2026-11-01', '2026-11-30', 'tháng này (01/11/2026 đến 30/11/2026)', ''],
		['tháng sau', '2026-12-01', '2026-12-31', 'tháng sau (01/12/2026 đến 31/12/2026)', ''],
		['quý này', '2026-10-01', '2026-12-31', 'quý này (01/10/2026 đến 31/12/2026)', ''],
		['quy toi', '2027-01-01', '2027-03-31', 'quý tới (01/01/2027 đến 31/03/2027)', ''],
		['quý trước', '2026-07-01', '2026-09-30', 'quý trước (01/07/2026 đến 30/09/2026)', ''],
		['năm nay', '2026-01-01', '2026-12-31', 'năm nay (01/01/2026 đến 31/12/2026)', ''],
		['sau hôm nay', '2026-11-30', null, 'sau hôm nay (29/11/2026)', ''],
	])('“%s” is read', (text, from, to, said, rest) => {
		expect(read(text)).toEqual([from, to, said, rest]);
	});

	test.each([
		['a month that is none', 'tháng 13/2023'],
		['a day that is none', '30/02/2023'],
		['a quarter that is none', 'quý V'],
		['a year of no deadline', '30/9/9999'],
		['a document with its number and day', 'Quyết định số 7679/QĐ-UBND ngày 30/12/2022'],
		['a number of a document', 'quyết định 7679 ngày 30/12/2022'],
		['the number of a circular with its year', 'thông tư 5/2022'],
		['the number of a decree', 'nghị định 12/2018'],
		['a short type with its number', 'NĐ 12/2018'],
		['an item', '1.2.1'],
		['two years', '2019-2023'],
		['a year alone', 'kế hoạch năm 2023'],
		['a share', 'từ 95% trở lên'],
		['a half of a year', '6 tháng đầu năm'],
		['words that look like those of time', 'quỹ 3 tháp 9'],
		['a department', 'phòng tư pháp'],
		['a place', 'phường 9 quận 6'],
		['nothing', ''],
	])('%s is no time (“%s”)', (_, text) => {
		expect(readWhen(text, today)?.said ?? null).toBeNull();
	});

	it('is counted from no day where today is not known', () => {
		expect(readWhen('tuần này')).toBeNull();
		expect(readWhen('30/9/2023')).not.toBeNull();
	});

	it('before the first day of every year is none, and after the last', () => {
		for (const text of ['trước 1/1', 'sau 31/12', 'sau quý 4']) {
			const when = readWhen(text, today);
			if (when === null) throw new Error(text);
			for (const day of ['2023-01-01', '2023-06-30', '2023-12-31']) expect(isIn(day, when)).toBe(false);
		}
	});
});

const words = fc.constantFrom(
	...'trước sau từ đến hết ngày tháng quý năm tuần này nay 30/9/2023 9/2023 1/1 31/12 29/2 0/0 99/99/9999 iii 3 12 phòng nội vụ % / . hạn tu truoc'.split(
		' ',
	),
);
const run = { seed: Number(process.env['FC_SEED'] ?? 1), numRuns: 2000 };

describe('whatever is typed', () => {
	it('is read without an error, and what is read is a stretch of real days', () => {
		const texts = fc.oneof(
			fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
			fc.string({ unit: 'binary', maxLength: 300 }),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const when = readWhen(text, today);
				if (when === null) return;
				expect(when.said).not.toMatch(/undefined|null|NaN/);
				for (const day of [when.from, when.to])
					if (day !== null) expect(day).toMatch(when.isYearly ? /^\d\d-\d\d$/ : /^\d{4}-\d\d-\d\d$/);
				expect(when.rest.length).toBeLessThanOrEqual(text.length);
			}),
			run,
		);
	});

	it('a day and what comes before and after it are every day once', () => {
		const day = fc.date({ min: new Date('2001-01-02'), max: new Date('2098-12-30'), noInvalidDate: true });
		fc.assert(
			fc.property(day, day, (one, other) => {
				const [iso = '', asked = ''] = [one, other].map((date) => date.toISOString().slice(0, 10));
				const shown = iso.split('-').reverse().join('/');
				const inside = ['trước ', '', 'sau '].map((before) => {
					const when = readWhen(before + shown);
					return when !== null && isIn(asked, when);
				});
				expect(inside).toEqual([asked < iso, asked === iso, asked > iso]);
			}),
			run,
		);
	});

	it('takes time that grows no faster than its length', () => {
		const long = (count: number) => 'từ ngày 30/9/2023x tháng '.repeat(count);
		const took = (text: string) => {
			const begun = process.hrtime.bigint();
			readWhen(text, today);
			return Number(process.hrtime.bigint() - begun) / 1e6;
		};
		took(long(100));
		expect(took(long(40_000))).toBeLessThan(1000);
	});
});

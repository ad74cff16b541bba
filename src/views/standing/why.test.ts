import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someUnits } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { assignmentWhy } from './assignment-why.ts';
import { documentResults } from './document-results.ts';
import { assignmentStanding } from './of-assignment.ts';
import { statedBy } from './stated.ts';
import { type WhyView, whyPages, whyView } from './why.ts';

// A duty of every month for very many wards, each of which is reported on alone.
const plan = 'binh-tan/7679-qd-ubnd-2022';
const duty = `${plan}#1`;
const wards = Array.from({ length: 60 }, (_, at) => `phuong-${at + 1}`);
const two = (number: number) => String(number).padStart(2, '0');
const units = (isOpen: boolean) => [
	...wards.map((id, at) => ({ id, name: `Ủy ban nhân dân phường ${at + 1}`, kind: 'uy-ban' })),
	{ id: 'moi-phuong', name: 'Các phường', kind: 'nhom', ...(isOpen ? { open: 'true' } : { members: wards }) },
];
const given = someDocument({
	assignments: [{ id: '1', task: 'Báo cáo', leads: ['moi-phuong'], due: 'Hằng tháng' }],
});

/** A report on each of so many months, in which every ward is told of; `own` are further words of that. */
const reports = (months: number, own: (ward: number, month: number) => object) =>
	Array.from({ length: months }, (_, month) =>
		someDocument({
			type: 'bao-cao',
			number: `${100 + month}/BC-UBND`,
			title: 'Kết quả tháng',
			issued: month === 11 ? '05/01/2024' : `05/${two(month + 2)}/2023`,
			period: '2023',
			results: wards.map((unit, ward) => ({
				assignment: '7679-qd-ubnd-2022#1',
				round: `Tháng ${month + 1} năm 2023`,
				unit,
				state: 'done',
				...own(ward, month),
			})),
		}),
	);

function indexWith(documents: Parameters<typeof someLocality>[0] & object, day = '2024-02-01', isOpen = false): Index {
	const locality = someLocality(documents, { units: [...someUnits, ...units(isOpen)] });
	const { register, findings } = buildRegister(someSources(locality));
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	return indexOf(register, new Map(), day);
}

function partsOf(index: Index): WhyView[] {
	const entry = index.assignments.get(duty);
	const first = entry && whyView(index, entry);
	if (first == null) throw new Error('nothing is told');
	return [first, ...Array.from(whyPages(index), ([, key]) => assignmentWhy(index, key).why)];
}
const linesOf = ({ reasons, said, others }: WhyView) =>
	reasons.reduce((sum, one) => sum + 1 + one.said.length, said.length + others.length);

describe('why a duty of 60 wards in each of 12 months stands so', () => {
	it('is one reason for each report that says the same of all', () => {
		const [only, ...more] = partsOf(indexWith([given, ...reports(12, () => ({}))]));
		expect(more).toEqual([]);
		expect(only?.beside).toEqual([]);
		expect(only?.reasons).toHaveLength(12);
		expect(only?.reasons[0]).toMatchObject({
			said: [{ href: '/van-ban/binh-tan/100-bc-ubnd-2023/#kq-1-2023-01-01-phuong-1', words: 'đã hoàn thành' }],
		});
		expect(only?.reasons[0]?.parts.at(-1)).toBe('Và 48 lượt khác.');
	});

	it('is told in parts of at most 150 lines where each is said to be done on a day of its own, nothing left out', () => {
		const index = indexWith([
			given,
			...reports(12, (ward, month) => ({ day: `${two((ward % 28) + 1)}/${two(month + 1)}/2023`, note: `Lần ${ward}` })),
		]);
		const parts = partsOf(index);
		// 720 occurrences, each with a statement of its own words: 75 a part.
		expect(parts).toHaveLength(10);
		expect(Math.max(...parts.map(linesOf))).toBeLessThanOrEqual(150);
		expect(
			new Set(parts.flatMap(({ reasons }) => reasons.flatMap(({ said }) => said.map(({ href }) => href)))).size,
		).toBe(720);
		expect(Array.from(whyPages(index), ([path]) => path)).toEqual(
			Array.from({ length: 9 }, (_, at) => `/van-ban/binh-tan/7679-qd-ubnd-2022/1/vi-sao/${at + 2}/`),
		);
		expect(parts[4]?.beside.map(({ part }) => part)).toEqual([1, 4, 5, 6, 10]);
	});

	it('has what is said of single units of an open group in parts too', () => {
		const index = indexWith([given, ...reports(12, (ward) => ({ note: `Lần ${ward}` }))], '2024-02-01', true);
		const parts = partsOf(index);
		expect(Math.max(...parts.map(linesOf))).toBeLessThanOrEqual(150);
		expect(parts.flatMap(({ others }) => others)).toHaveLength(720);
	});
});

it('what very many documents say of one occurrence goes on in the next part, under the same reason', () => {
	const one = someDocument({
		assignments: [{ id: '1', task: 'Kiểm tra', leads: ['phong-noi-vu'], due: 'Tháng 1/2023' }],
	});
	const again = Array.from({ length: 320 }, (_, at) =>
		someDocument({
			type: 'bao-cao',
			number: `${at + 1}/BC-UBND`,
			title: 'Kết quả',
			issued: `${two((at % 28) + 1)}/03/2023`,
			period: '2023',
			results: [{ assignment: '7679-qd-ubnd-2022#1', state: 'not-done', note: `Lần ${at}` }],
		}),
	);
	const index = indexWith([one, ...again]);
	const parts = partsOf(index);
	expect(parts.map(({ reasons }) => reasons.map(({ said }) => said.length))).toEqual([[149], [149], [22]]);
	expect(new Set(parts.flatMap(({ reasons }) => reasons.map(({ words }) => words)))).toEqual(
		new Set(['Quá hạn, chưa hoàn thành']),
	);
	// The page of the document's results names the newest reports, and how many there are.
	const { reports, reportCount } = documentResults(index, plan);
	expect([reports.length, reportCount, reports[0]?.issued]).toEqual([150, 320, '2023-03-28']);
});

it('what is open until very many days is one line, between the first and the last of them', () => {
	const index = indexWith([given, ...reports(1, () => ({}))], '2023-02-10');
	const entry = index.assignments.get(duty);
	expect(
		(entry && assignmentStanding(index, entry))?.groups.map(({ words, count, until }) => [words, count, until]),
	).toEqual([
		['Đã hoàn thành, không xét được đúng hạn hay trễ hạn', 60, null],
		['Còn trong hạn đến hết ngày cuối của từng lượt, từ 28/02/2023 đến 31/12/2023', 660, null],
	]);
});

it.each([
	[250, 'Báo cáo'],
	[251, ''],
])('a report that speaks of %i duties names each in words, or of more by its number alone', (count, task) => {
	const many = Array.from({ length: count }, (_, at) => ({
		id: String(at + 1),
		task: 'Báo cáo',
		leads: ['phong-noi-vu'],
	}));
	const results = many.map(({ id }) => ({ assignment: `7679-qd-ubnd-2022#${id}`, state: 'done' }));
	const report = {
		type: 'bao-cao',
		number: '1/BC-UBND',
		title: 'Kết quả',
		issued: '05/03/2023',
		period: '2023',
		results,
	};
	const index = indexWith([someDocument({ assignments: many }), someDocument(report)]);
	const [first] = statedBy(index, 'binh-tan/1-bc-ubnd-2023');
	expect([first?.about.length, first?.about[0]?.name, first?.about[0]?.task]).toEqual([count, '1', task]);
});

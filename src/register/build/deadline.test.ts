import { expect, it } from 'vitest';
import { duty, error, found, registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';
import { buildRegister } from '../register.ts';

it('a deadline on the day of issue is in time', () => {
	expect(found(someDocument({ assignments: [{ ...duty, due: 'trước ngày 31/12/2022' }] }))).toEqual([]);
});

it('a deadline that cannot be read, or a date that does not exist, is an error at the deadline', () => {
	for (const due of ['sớm nhất có thể', 'ngày 30/02/2023', 'quý V năm 2023']) {
		const [one, ...others] = found(someDocument({ assignments: [{ ...duty, due }] }));
		expect([one?.[0], one?.[2], others]).toEqual([['assignments', 0, 'due'], 'error', []]);
	}
});

it('a deadline without a year takes it from the period of the document', () => {
	const { register } = registerOf(someLocality([someDocument({ assignments: [{ ...duty, due: 'Trong quý III' }] })]));
	expect(register.assignments[0]?.deadline).toMatchObject({
		text: 'Trong quý III',
		phases: [{ kind: 'within', start: '2023-07-01', end: '2023-09-30' }],
	});
});

it('a recurring duty has no round that had ended before the document was issued', () => {
	const plan = someDocument(
		{ issued: '15/05/2023', assignments: [{ ...duty, due: 'Hằng quý' }] },
		{ slug: '7679-qd-ubnd-2023' },
	);
	expect(registerOf(someLocality([plan])).register.assignments[0]?.deadline?.phases[0]?.occurrences).toEqual([
		{ start: '2023-04-01', end: '2023-06-30' },
		{ start: '2023-07-01', end: '2023-09-30' },
		{ start: '2023-10-01', end: '2023-12-31' },
	]);
});

it('a recurring duty whose rounds had all ended before the day of issue is refused, with the last of them', () => {
	const plan = someDocument(
		{ period: '2022', issued: '02/01/2023', assignments: [{ ...duty, due: 'Hằng quý' }] },
		{ slug: '7679-qd-ubnd-2023' },
	);
	expect(found(plan)).toEqual([
		error(['assignments', 0, 'due'], say('deadline-before-issue', 'Hằng quý', '2022-12-31', '2023-01-02')),
	]);
});

it('a recurring duty of a document that plans for no period has no rounds, and is right', () => {
	expect(found(someDocument({ period: undefined, assignments: [{ ...duty, due: 'Hằng quý' }] }))).toEqual([]);
});

it('a deadline in words keeps the words of the document, line by line, and has no phase', () => {
	const assignments = [{ ...duty, dueInWords: 'theo tiến độ dự án;\n  chậm nhất khi nghiệm thu' }];
	const { register, findings } = registerOf(someLocality([someDocument({ assignments })]));
	expect(findings).toEqual([]);
	expect(register.assignments[0]?.deadline).toEqual({
		text: 'theo tiến độ dự án;\nchậm nhất khi nghiệm thu',
		phases: [],
	});
});

it('a deadline is written in one of two keys, not in both', () => {
	const assignments = [{ ...duty, due: 'Trong năm 2023', dueInWords: 'theo tiến độ dự án' }];
	expect(found(someDocument({ assignments }))).toEqual([
		error(['assignments', 0, 'dueInWords'], say('two-deadlines', 'due', 'dueInWords')),
	]);
});

const endless = { period: undefined, assignments: [{ ...duty, due: 'Trước ngày 20/11 hằng năm' }] };
const deadlineOf = (
	written: Record<string, unknown>,
	life: Record<string, unknown> = {},
	year: string | null = '2026',
) => {
	const sources = someSources(someLocality([someDocument(written)], { life }));
	return buildRegister(sources, () => year).register.assignments[0]?.deadline;
};

it('a duty that comes every year without a period has the rounds of this year and the next, and says so', () => {
	expect(deadlineOf(endless)).toMatchObject({
		horizon: { start: '2026-01-01', end: '2027-12-31' },
		phases: [
			{
				kind: 'recurring',
				every: 'year',
				occurrences: [
					{ start: '2026-01-01', end: '2026-11-19' },
					{ start: '2027-01-01', end: '2027-11-19' },
				],
			},
		],
	});
});

it('a round of last year that is due this year is one of this year', () => {
	const due = 'hằng năm, trước ngày 15/01 năm sau';
	expect(
		deadlineOf({ ...endless, assignments: [{ ...duty, due }] })?.phases[0]?.occurrences.map(({ end }) => end),
	).toEqual(['2026-01-14', '2027-01-14']);
});

it('such rounds begin with the document and end with it, with its body, or with the year after this one', () => {
	const last = (written: Record<string, unknown>, life = {}) =>
		deadlineOf({ ...endless, ...written }, life)?.phases[0]?.occurrences.map(({ end }) => end);
	expect(last({ issued: '30/11/2026', number: '7679/QĐ-UBND' })).toEqual(['2027-11-19']);
	expect(last({ expires: '31/12/2026' })).toEqual(['2026-11-19']);
	expect(last({}, { until: '30/06/2027' })).toEqual(['2026-11-19']);
	expect(last({}, { until: '30/06/2025' })).toEqual([]);
	expect(deadlineOf({ ...endless, expires: '30/06/2025' })).not.toHaveProperty('horizon');
});

it('without a year of the content, that of the newest document counts', () => {
	expect(deadlineOf(endless, {}, null)?.horizon).toEqual({ start: '2022-12-30', end: '2023-12-31' });
});

it('a document with a period has the rounds of its period only', () => {
	expect(deadlineOf({ ...endless, period: '2023' })).toMatchObject({
		phases: [{ occurrences: [{ end: '2023-11-19' }] }],
	});
	expect(deadlineOf({ ...endless, period: '2023' })).not.toHaveProperty('horizon');
});

it('a document does not expire before it has effect', () => {
	expect(found(someDocument({ expires: '29/12/2022' }))).toEqual([error(['expires'], say('expires-before-effect'))]);
});

import { expect, it } from 'vitest';
import { duty, error, found, registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

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

import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someUnits } from '../../fixtures/register.ts';
import { buildRegister } from '../register.ts';

// A plan with one mistake, and a report, a change and a correction that are right once it is mended.
const duty = '7679-qd-ubnd-2022#1';
const right = { id: '1', task: 'Báo cáo', leads: ['cac-phuong'], due: 'Hằng quý' };
const report = someDocument({
	type: 'bao-cao',
	number: '45/BC-UBND',
	title: 'Kết quả',
	issued: '20/7/2023',
	results: [
		{ assignment: duty, round: 'Quý I năm 2023', unit: 'phuong-an-lac', state: 'done' },
		{ assignment: duty, round: 'Quý II năm 2023', unit: 'cac-phuong', state: 'not-done' },
	],
});
const change = someDocument({
	number: '9/QĐ-UBND',
	title: 'Điều chỉnh',
	issued: '01/8/2023',
	changes: [
		{ assignment: duty, from: 'Hằng quý', to: 'Hằng tháng' },
		{ assignment: duty, unit: 'phuong-an-lac', reassign: ['phuong-tan-tao'] },
	],
});

function codesOf(
	plan: object,
	{ later = change, units = someUnits }: { later?: typeof change; units?: readonly object[] } = {},
) {
	const given = someDocument({ assignments: [{ ...right, ...plan }] });
	const locality = someLocality([given, report, later], { units: units as typeof someUnits });
	return buildRegister(someSources(locality)).findings.map(({ code, file }) => `${code} ${file.split('/').at(-1)}`);
}
const inPlan = (code: string) => [`${code} 7679-qd-ubnd-2022.mdx`];

it('what is right about a right plan has no problem', () => {
	expect(codesOf({})).toEqual([]);
});

it.each([
	['a deadline that cannot be read', { due: 'Hằng quí năm' }, inPlan('unread-deadline')],
	['a deadline that is over before the plan', { due: 'Quý I năm 2021' }, inPlan('deadline-before-issue')],
	['a lead that is unknown', { leads: ['cac-phuon'] }, inPlan('unknown-unit')],
])('%s is told once, at its place: nothing that rests on it is called wrong', (_, plan, codes) => {
	expect(codesOf(plan)).toEqual(codes);
});

it('a group with an unknown member is told where it stands: no member is said not to lead', () => {
	const units = someUnits.map((one) =>
		one['id'] === 'cac-phuong' ? { ...one, members: ['phuong-an-la', 'phuong-tan-tao'] } : one,
	);
	expect(codesOf({}, { units })).toEqual(['unknown-member units.yaml']);
});

it('a change that cannot be read is told alone: later statements and changes may speak of what it sets', () => {
	const later = someDocument({
		number: '9/QĐ-UBND',
		title: 'Điều chỉnh',
		issued: '01/8/2023',
		changes: [
			{ assignment: duty, from: 'Hằng quý', to: 'Hằng thánh' },
			{ assignment: duty, from: 'Hằng tháng', to: 'Hằng năm', day: '01/9/2023' },
		],
	});
	expect(codesOf({}, { later })).toEqual(['unread-deadline 9-qd-ubnd-2023.mdx']);
});

it('what a correction takes back may be what could not be read', () => {
	const given = someDocument({ assignments: [right] });
	const wrong = someDocument({
		type: 'bao-cao',
		number: '45/BC-UBND',
		title: 'Kết quả',
		issued: '20/7/2023',
		results: [{ assignment: duty, round: 'Quý I năm 2023', unit: 'phuong-an-la', state: 'done' }],
	});
	const correction = someDocument({
		type: 'bao-cao',
		number: '46/BC-UBND',
		title: 'Đính chính',
		issued: '25/7/2023',
		results: [
			{
				assignment: duty,
				round: 'Quý I năm 2023',
				unit: 'phuong-an-lac',
				state: 'not-done',
				corrects: '45-bc-ubnd-2023',
			},
		],
	});
	const { findings } = buildRegister(someSources(someLocality([given, wrong, correction])));
	expect(findings.map(({ code }) => code)).toEqual(['unknown-unit']);
});

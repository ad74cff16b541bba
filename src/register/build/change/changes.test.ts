import fc from 'fast-check';
import { expect, it } from 'vitest';
import { duty, error, type Found, registerOf, shown } from '../../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../../fixtures/register.ts';
import { say } from '../../../problem/messages.ts';

type Written = Record<string, unknown>;

const id = 'binh-tan/7679-qd-ubnd-2022#1';
const first = { ...duty, due: 'trong tháng 10 năm 2023' };
const given = someDocument({ assignments: [first, { ...duty, id: 'đ', cooperating: ['van-phong'] }] });

/** A later decision that changes the plan. */
const later = (number: number, written: Written, issued = '01/08/2023') =>
	someDocument({ number: `${number}/QĐ-UBND`, issued, ...written });

/** The register of the plan and of what changes it, and the problems of the last document. */
const changedBy = (...changing: ReturnType<typeof someDocument>[]) => registerOf(someLocality([given, ...changing]));
const one = (change: Written, written: Written = {}) => later(1, { changes: [change], ...written });
const entryOf = (...changing: ReturnType<typeof someDocument>[]) =>
	changedBy(...changing).register.assignments.find((entry) => entry.id === id);

it('the deadline follows the document that moves it; the first one stays in what was changed', () => {
	const entry = entryOf(
		one({
			assignment: '7679-qd-ubnd-2022#1',
			item: 'II.3',
			from: 'trong tháng 10 năm 2023',
			to: 'đến hết ngày 31/3/2024',
			reason: 'Chờ hướng dẫn của Thành phố',
		}),
	);
	expect(entry?.deadline).toMatchObject({
		text: 'đến hết ngày 31/3/2024',
		phases: [{ kind: 'by', end: '2024-03-31' }],
	});
	expect(entry?.end).toBeNull();
	expect(entry?.amendments).toMatchObject([
		{
			by: 'binh-tan/1-qd-ubnd-2023',
			item: 'II.3',
			day: '2023-08-01',
			reason: 'Chờ hướng dẫn của Thành phố',
			deadline: { before: { text: 'trong tháng 10 năm 2023' }, after: { text: 'đến hết ngày 31/3/2024' } },
			task: null,
			leads: null,
			cancels: false,
		},
	]);
});

it('a deadline may be moved to words that give no day', () => {
	const entry = entryOf(one({ assignment: '7679-qd-ubnd-2022#1', toInWords: 'theo tiến độ dự án' }));
	expect(entry?.deadline).toEqual({ text: 'theo tiến độ dự án', phases: [] });
});

it('a new deadline that is not read is mended under its own keys', () => {
	const { findings } = changedBy(one({ assignment: '7679-qd-ubnd-2022#1', to: 'sớm nhất có thể' }));
	const [{ code = '', remedy = '' } = {}, ...more] = findings;
	expect([code, more]).toEqual(['unread-deadline', []]);
	expect(remedy).toContain('ở toInWords, thay cho to.');
	expect(remedy).not.toMatch(/\bdue/);
});

it('a new deadline without a year takes it from the plan that it changes, if the later document plans for no time', () => {
	const entry = entryOf(one({ assignment: '7679-qd-ubnd-2022#1', to: 'trong tháng 12' }, { period: undefined }));
	expect(entry?.deadline?.phases).toMatchObject([{ start: '2023-12-01', end: '2023-12-31' }]);
});

it('a duty is given to others as a whole, or the part of one lead', () => {
	const whole = entryOf(
		one({ assignment: '7679-qd-ubnd-2022#1', reassign: ['phong-tu-phap', 'Trưởng phòng Tư pháp'] }),
	);
	expect(whole?.leads).toEqual(['binh-tan/phong-tu-phap']);
	const part = entryOf(
		later(1, { changes: [{ assignment: '7679-qd-ubnd-2022#1', reassign: ['phong-noi-vu', 'van-phong'] }] }),
		later(
			2,
			{ changes: [{ assignment: '7679-qd-ubnd-2022#1', unit: 'van-phong', reassign: ['phong-tu-phap'] }] },
			'01/09/2023',
		),
	);
	expect(part?.leads).toEqual(['binh-tan/phong-noi-vu', 'binh-tan/phong-tu-phap']);
	expect(part?.amendments.map(({ leads }) => leads?.before)).toEqual([
		['binh-tan/phong-noi-vu'],
		['binh-tan/phong-noi-vu', 'binh-tan/van-phong'],
	]);
});

const ofGroup = (group: string, change: Written) =>
	registerOf(
		someLocality([
			someDocument({ assignments: [{ ...first, leads: [group, 'phong-noi-vu'] }] }),
			one({ assignment: '7679-qd-ubnd-2022#1', ...change }),
		]),
	);

it.each([
	[
		'of a member is handed over: the others lead still',
		['phuong-an-lac'],
		['phuong-tan-tao', 'phong-noi-vu', 'van-phong'],
	],
	['of the whole group is handed over', ['cac-phuong'], ['phong-noi-vu', 'van-phong']],
])('the part in a group whose members are known %s', (_, [unit], leads) => {
	const { register, findings } = ofGroup('cac-phuong', { unit, reassign: ['van-phong'] });
	expect(findings).toEqual([]);
	expect(register.assignments[0]?.leads).toEqual(leads.map((lead) => `binh-tan/${lead}`));
	expect(register.assignments[0]?.amendments[0]?.leads).toMatchObject({
		of: `binh-tan/${unit}`,
		to: ['binh-tan/van-phong'],
	});
});

it('of a group that names not all its members one unit gives nothing away; the group does as a whole', () => {
	const { findings } = ofGroup('co-quan-lien-quan', { unit: 'van-phong', reassign: ['phong-tu-phap'] });
	expect(shown(findings)).toEqual([
		error(['changes', 0, 'unit'], say('change-of-no-lead', 'Văn phòng UBND quận', 'Các cơ quan, đơn vị có liên quan')),
	]);
	expect(ofGroup('co-quan-lien-quan', { unit: 'co-quan-lien-quan', reassign: ['van-phong'] }).findings).toEqual([]);
});

it('a unit that cooperated and is given the lead is not named as cooperating any more', () => {
	const { register, findings } = changedBy(one({ assignment: '7679-qd-ubnd-2022#đ', reassign: ['van-phong'] }));
	expect(findings).toEqual([]);
	expect(register.assignments.at(-1)).toMatchObject({ leads: ['binh-tan/van-phong'], cooperating: [] });
});

it('several items are changed alike, an item with đ among them, and those of other localities by their whole id', () => {
	const { register, findings } = changedBy(
		one({
			assignments: ['7679-qd-ubnd-2022#1', 'binh-tan/7679-qd-ubnd-2022#đ'],
			task: 'Ban hành và công khai kế hoạch',
		}),
	);
	expect(findings).toEqual([]);
	expect(register.assignments.map(({ task }) => task)).toEqual(Array(2).fill('Ban hành và công khai kế hoạch'));
});

it('a duty that is called off ends on the day that the document says, else on its day of effect or of issue', () => {
	const cancel = { assignment: '7679-qd-ubnd-2022#1', cancel: 'true' };
	const end = (day: string) => ({ day, by: 'binh-tan/1-qd-ubnd-2023', why: 'cancelled' });
	expect(entryOf(one(cancel))?.end).toEqual(end('2023-08-01'));
	expect(entryOf(one(cancel, { effective: '15/08/2023' }))?.end).toEqual(end('2023-08-15'));
	expect(entryOf(one({ ...cancel, day: '20/08/2023' }))?.end).toEqual(end('2023-08-20'));
});

it('a document that replaces another ends what it gave, unless it was called off before', () => {
	const replaces = {
		basis: [{ number: '7679/QĐ-UBND', title: 'Kế hoạch', issued: '30/12/2022', relation: 'replaces' }],
	};
	const { register } = changedBy(
		later(1, { changes: [{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true' }] }),
		later(2, replaces, '01/09/2023'),
	);
	expect(register.assignments.map(({ end }) => end)).toEqual([
		{ day: '2023-08-01', by: 'binh-tan/1-qd-ubnd-2023', why: 'cancelled' },
		{ day: '2023-09-01', by: 'binh-tan/2-qd-ubnd-2023', why: 'replaced' },
	]);
});

it.each<[string, Written, Found]>([
	[
		'an assignment that no document gives: another number is no slip',
		{ assignment: '7679-qd-ubnd-2022#11', task: 'Khác' },
		error(['changes', 0, 'assignment'], say('unknown-changed', '7679-qd-ubnd-2022#11', [], '7679/QĐ-UBND')),
	],
	[
		'an assignment of a document that is not there, with the nearest document',
		{ assignment: '7679-qd-ubdn-2022#1', task: 'Khác' },
		error(['changes', 0, 'assignment'], say('unknown-changed', '7679-qd-ubdn-2022#1', ['7679-qd-ubnd-2022#1'], null)),
	],
	[
		'nothing that changes',
		{ assignment: '7679-qd-ubnd-2022#1', reason: 'Không rõ' },
		error(['changes', 0], say('change-of-nothing')),
	],
	[
		'a duty that is called off and changed at once',
		{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true', task: 'Khác' },
		error(['changes', 0, 'cancel'], say('cancelled-and-changed')),
	],
	['no assignment at all', { task: 'Khác' }, error(['changes', 0], say('missing-key', 'assignment'))],
	[
		'another deadline than that in force',
		{ assignment: '7679-qd-ubnd-2022#1', from: 'trong tháng 9 năm 2023', to: 'đến hết ngày 31/3/2024' },
		error(['changes', 0, 'from'], say('change-from-differs', 'trong tháng 9 năm 2023', 'trong tháng 10 năm 2023')),
	],
	[
		'a new deadline before the day of issue',
		{ assignment: '7679-qd-ubnd-2022#1', to: 'đến hết ngày 31/3/2023' },
		error(
			['changes', 0, 'to'],
			say('deadline-before-issue', 'đến hết ngày 31/3/2023', '2023-03-31', '2023-08-01', 'toInWords'),
		),
	],
	[
		'a day before the day of issue',
		{ assignment: '7679-qd-ubnd-2022#1', task: 'Khác', day: '01/07/2023' },
		error(['changes', 0, 'day'], say('change-before-issue', '2023-07-01', '2023-08-01')),
	],
	[
		'a unit that does not lead',
		{ assignment: '7679-qd-ubnd-2022#1', unit: 'van-phong', reassign: ['phong-tu-phap'] },
		error(['changes', 0, 'unit'], say('change-of-no-lead', 'Văn phòng UBND quận', null)),
	],
	[
		'a unit, and nobody who takes its part',
		{ assignment: '7679-qd-ubnd-2022#1', unit: 'phong-noi-vu', task: 'Khác' },
		error(['changes', 0, 'unit'], say('unit-without-reassign')),
	],
])('%s is refused', (_, change, expected) => {
	expect(shown(changedBy(one(change)).findings)).toEqual([expected]);
});

it('a document does not change its own duties, nor those that were given later', () => {
	const own = later(1, { assignments: [duty], changes: [{ assignment: '1-qd-ubnd-2023#1', task: 'Khác' }] });
	expect(shown(changedBy(own).findings)).toEqual([
		error(['changes', 0, 'assignment'], say('change-of-own', '1-qd-ubnd-2023#1')),
	]);
	const early = later(1, { changes: [{ assignment: '7679-qd-ubnd-2022#1', task: 'Khác' }] }, '01/12/2022');
	expect(shown(changedBy(early).findings)).toEqual([
		error(['changes', 0, 'assignment'], say('changed-before-given', '7679-qd-ubnd-2022#1', '2022-12-01', '2022-12-30')),
	]);
});

it('two documents do not move one deadline from one day on, and none changes what was called off', () => {
	const moved = (to: string) => ({ changes: [{ assignment: '7679-qd-ubnd-2022#1', to }] });
	const twice = changedBy(later(1, moved('đến hết ngày 31/3/2024')), later(2, moved('đến hết ngày 30/4/2024')));
	expect(shown(twice.findings)).toEqual([
		error(['changes', 0, 'assignment'], say('changes-on-one-day', '1', '2023-08-01', '1/QĐ-UBND')),
	]);
	const off = later(1, { changes: [{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true' }] });
	expect(shown(changedBy(off, later(2, moved('đến hết ngày 30/4/2024'), '02/08/2023')).findings)).toEqual([
		error(['changes', 0, 'assignment'], say('changed-after-end', '1', '2023-08-01')),
	]);
});

it('the order in which documents are read changes nothing', () => {
	const changing = [
		later(1, { changes: [{ assignment: '7679-qd-ubnd-2022#1', to: 'đến hết ngày 31/3/2024' }] }),
		later(2, { changes: [{ assignment: '7679-qd-ubnd-2022#1', to: 'đến hết ngày 30/4/2024' }] }, '02/09/2023'),
		later(3, { changes: [{ assignment: '7679-qd-ubnd-2022#1', task: 'Khác', reassign: ['van-phong'] }] }, '03/10/2023'),
		later(4, { changes: [{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true' }] }, '04/11/2023'),
	];
	const expected = entryOf(...changing);
	expect(expected?.amendments.map(({ by }) => by.slice(9, 10))).toEqual(['1', '2', '3', '4']);
	fc.assert(
		fc.property(fc.shuffledSubarray(changing, { minLength: 4 }), (shuffled) => {
			expect(entryOf(...shuffled)).toEqual(expected);
		}),
	);
});

it.each([
	['in the same words', { to: 'Trong tháng 10 năm 2023' }],
	['to the same last day', { to: 'đến hết ngày 31/10/2023' }],
])('a deadline that is moved %s is warned of', (_, change) => {
	const { findings } = changedBy(one({ assignment: '7679-qd-ubnd-2022#1', ...change }));
	expect(findings.map(({ code, level }) => [code, level])).toEqual([['change-to-same', 'warning']]);
});

it.each([
	['to another day', { to: 'đến hết ngày 01/11/2023' }],
	['to words without a day', { toInWords: 'theo tiến độ dự án' }],
])('a deadline that is moved %s is no such thing', (_, change) => {
	expect(changedBy(one({ assignment: '7679-qd-ubnd-2022#1', ...change })).findings).toEqual([]);
});

import { expect, it } from 'vitest';
import { writtenIn } from '../edit/file.ts';
import { assignmentSheet } from './column.ts';
import type { PlanDocument } from './document.ts';
import { planText } from './edits.ts';
import { planNames } from './names.ts';

// Changes of single values of an entry, with remarks and values of several levels beside them.

const text = `---
number: 1/KH-UBND
assignments:
  # nhóm một
  - id: "1.10" # số in
    task: >-
      Rà soát văn bản quy phạm pháp luật đã được gấp lại
      thành hai dòng.
    leads: [noi-vu, tu-phap] # hai phòng
    due: Quý I năm 2024 # theo bản in
    condition:
      text: nếu có
      period: "2023"
    report:
      to: [ubnd]
      through: noi-vu
    # ghi chú của người viết
  - id: "2"
    task: Việc hai
---

Tóm tắt.
`;
const names = planNames([]);
const document: PlanDocument = {
	id: 'a/1-kh-ubnd-2024',
	name: 'Kế hoạch 1/KH-UBND',
	file: 'content/localities/a/documents/1-kh-ubnd-2024.mdx',
	text,
	written: writtenIn(text) ?? {},
	names: { units: names, fields: names, indicators: names },
};

const changed = (at: number, values: Readonly<Record<string, string | string[] | null>>) =>
	planText(document, [
		{
			form: assignmentSheet,
			id: '',
			at,
			kind: 'changed',
			text: '',
			place: null,
			cells: assignmentSheet.columns.flatMap((column) => {
				const value = values[column.key];
				return value === undefined ? [] : [{ column, before: '', after: '', value }];
			}),
		},
	]);
const lines = (after: string): [gone: string[], added: string[]] => {
	const [was, now] = [text.split('\n'), after.split('\n')];
	return [was.filter((line) => !now.includes(line)), now.filter((line) => !was.includes(line))];
};

it.each([
	[
		'a deadline, with the remark beside it',
		0,
		{ due: 'Quý II năm 2024' },
		[['    due: Quý I năm 2024 # theo bản in'], ['    due: Quý II năm 2024 # theo bản in']],
	],
	[
		'a word of folded text',
		0,
		{ task: 'Rà soát văn bản quy phạm pháp luật đã được gấp lại thành ba dòng.' },
		[['      thành hai dòng.'], ['      thành ba dòng.']],
	],
	[
		'several units of a list within a line',
		0,
		{ leads: ['van-phong', 'noi-vu', 'thanh-tra'] },
		[['    leads: [noi-vu, tu-phap] # hai phòng'], ['    leads: [van-phong, noi-vu, thanh-tra] # hai phòng']],
	],
	['the words of a condition', 0, { condition: 'khi có' }, [['      text: nếu có'], ['      text: khi có']]],
	['through whom is reported', 0, { reportThrough: null }, [['      through: noi-vu'], []]],
	[
		'all of a report',
		0,
		{ reportTo: null, reportThrough: null },
		[['    report:', '      to: [ubnd]', '      through: noi-vu'], []],
	],
	[
		'a report that is new, in its order',
		1,
		{ reportTo: ['ubnd'], reportThrough: 'thanh-tra', note: 'Ghi chú' },
		[[], ['      to:', '        - ubnd', '      through: thanh-tra', '    note: Ghi chú']],
	],
] as const)('%s', (_, at, values, difference) => {
	const after = changed(at, values as Readonly<Record<string, string | string[] | null>>);
	expect(lines(after)).toEqual(difference);
	expect(after).toContain('    # ghi chú của người viết\n');
});

it('a change of an entry that stands in one line stays in it', () => {
	const flow = text.replace('  - id: "2"\n    task: Việc hai\n', '  - { id: "2", task: Việc hai }\n');
	const change = { form: assignmentSheet, id: '2', at: 1, kind: 'changed', text: '', place: null } as const;
	const [column] = assignmentSheet.columns.filter(({ key }) => key === 'note');
	if (column === undefined) throw new Error('no column');
	const cells = [{ column, before: '', after: 'x, y', value: 'x, y' }];
	expect(planText({ ...document, text: flow, written: writtenIn(flow) ?? {} }, [{ ...change, cells }])).toBe(
		flow.replace('task: Việc hai }', 'task: Việc hai, note: "x, y" }'),
	);
});

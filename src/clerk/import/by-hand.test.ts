import { expect, it } from 'vitest';
import { clerkIndex, clerkRows, clerkWorkbook, receiver } from '../../fixtures/sheet.ts';
import { parseDocument } from '../../sources/file/document-file.ts';
import { readSheet } from '../files/read-sheet.ts';
import type { RowWords } from '../sheet/column.ts';
import { proposalOf } from './proposal.ts';

// What a sheet makes of frontmatters that hands have written in every way that the check lets pass. `#3` is an id of the plan.

const index = clerkIndex();
const { dated, undated } = clerkRows(index);

/** What rows with these cells, by item, make of a document with this frontmatter. */
async function brought(yaml: string, cells: Readonly<Record<string, Partial<RowWords>>>) {
	const end = '---\n\nThân.\n';
	const whole = `---\n${yaml.replaceAll('@', '7679-qd-ubnd-2022#')}${end}`;
	const text = yaml.includes('\r') ? whole.replaceAll('\n', '\r') : whole;
	const { parsed } = parseDocument('a.mdx', Buffer.from(text));
	if (parsed === null) throw new Error('the check refuses it');
	const rows = [...dated, ...undated].map((row) => ({ ...row, ...cells[row.number] }));
	const { statements, problems } = await readSheet(index, 'bang.xlsx', await clerkWorkbook(rows));
	expect(problems).toEqual([]);
	const asked = proposalOf(index, statements, { ...receiver, text, written: parsed.data.results });
	return {
		...asked,
		yaml: asked.text?.slice('---\n'.length, -end.length).replaceAll('7679-qd-ubnd-2022#', '@') ?? null,
	};
}

const done = { state: 'Hoàn thành' };
const not = { state: 'Chưa' };

it.each<[string, string, Record<string, Partial<RowWords>>, string]>([
	[
		'names that are not neighbours, each in its own quotes',
		`results:\n  - assignments:\n      - "@1.1"\n      - '@3'\n      - @4\n      - "@5"\n    state: partly\n`,
		{ '1.1': done, '4': done },
		`results:\n  - assignments:\n      - '@3'\n      - "@5"\n    state: partly\n  - assignments: [@1.1, @4]\n    state: done\n`,
	],
	[
		'letters with marks of their own',
		`results:\n  - assignments: [@3, @4]\n    note: ${'Chờ hướng dẫn.'.normalize('NFD')}\n    state: partly\n`,
		{ '3': done },
		`results:\n  - assignments: [@4]\n    note: ${'Chờ hướng dẫn.'.normalize('NFD')}\n    state: partly\n  - assignment: @3\n    state: done\n`,
	],
	[
		'keys in quotes',
		`"results":\n  - "assignment": @3\n    "state": partly\n    'note': "x"\n`,
		{ '3': { ...done, note: 'b: c', progress: 'y' } },
		`"results":\n  - "assignment": @3\n    "state": done\n    progress: y\n    'note': "b: c"\n`,
	],
	[
		'keys with a question mark',
		'? results\n: - assignment: @3\n    state: partly\n',
		{ '3': done, '4': not },
		'? results\n: - assignment: @3\n    state: done\n  - assignment: @4\n    state: not-done\n',
	],
	[
		'texts over several lines with empty lines behind them',
		'results:\n  - assignment: @3\n    state: |-\n      partly\n\n    note: >\n      a\n      b\n\n  - assignment: @4\n    state: done\n',
		{ '4': not },
		'results:\n  - assignment: @3\n    state: |-\n      partly\n\n    note: >\n      a\n      b\n\n  - assignment: @4\n    state: not-done\n',
	],
	[
		'folded text that is another now',
		'results:\n  - assignment: @3\n    state: partly\n    note: >- # lời\n      một hai\n      ba\n\n    progress: |2\n        x\n',
		{ '3': { state: 'Một phần', note: 'một hai bốn', progress: 'z' } },
		'results:\n  # lời\n  - assignment: @3\n    state: partly\n    note: >-\n      một hai\n      bốn\n\n    progress: z\n',
	],
	[
		'plain text over two lines',
		'results:\n  - assignment: @3\n    state: partly\n    note: một\n      hai\n    # sau\n    progress: ba\n',
		{ '3': { state: 'Một phần', note: 'mới', progress: 'bốn' } },
		'results:\n  - assignment: @3\n    state: partly\n    note: mới\n    # sau\n    progress: bốn\n',
	],
	[
		'products within brackets',
		'results:\n  - assignment: @3\n    state: partly\n    deliverables: [{ number: 1/QĐ-UBND, issued: 1/2/2023 }, # một\n      { text: "Kế hoạch, a" }] # hai\n',
		{ '3': { state: 'Một phần', products: '2/QĐ-UBND ngày 01/02/2023; Tờ trình; Báo cáo' } },
		'results:\n  - assignment: @3\n    state: partly\n    deliverables: [{ number: 2/QĐ-UBND, issued: 1/2/2023 }, # một\n      { text: "Tờ trình" }, { text: Báo cáo }] # hai\n',
	],
	[
		'products that go with their state',
		'results:\n  - assignment: @3\n    state: partly\n    deliverables: # một\n      - number: 1/QĐ-UBND\n        # hai\n        text: Kế hoạch\n',
		{ '3': done },
		'results:\n  # một\n  # hai\n  - assignment: @3\n    state: done\n',
	],
	[
		'a list that is not indented, and brackets without spaces',
		'results:\n- assignment: @3\n  state: partly\n# cuối\n- {assignment: @4,state: done}\n',
		{ '3': { ...done, day: '1/3/2023' }, '4': { ...not, reason: 'kinh phí' } },
		'results:\n- assignment: @3\n  state: done\n  day: 1/3/2023\n# cuối\n- {assignment: @4,state: not-done, reason: funds}\n',
	],
	[
		'tabs and blanks behind values',
		'results:\n  - assignment:\t@3\n    state:\tpartly\t \nsource: \n',
		{ '3': { ...done, day: '1/3/2023' } },
		'results:\n  - assignment:\t@3\n    state:\tdone\t \n    day: 1/3/2023\nsource: \n',
	],
	[
		'dashes on lines of their own',
		'results:\n  -\n    # a - b\n    assignment: @3\n    state: partly\n  -\n\n    assignment: @4\n    state: done\n',
		{ '3': { ...done, note: 'x' }, '4': not },
		'results:\n  -\n    # a - b\n    assignment: @3\n    state: done\n    note: x\n  -\n\n    assignment: @4\n    state: not-done\n',
	],
	[
		'the keys that go beside the dash',
		'results:\n  - day: 1/3/2023\n    note: x\n    state: done\n    assignment: @3\n',
		{ '3': not },
		'results:\n  - state: not-done\n    assignment: @3\n',
	],
	[
		'one name beside a list of names',
		'results:\n  - assignment: @3\n    assignments: [@4]\n    state: partly\n',
		{ '3': done },
		'results:\n  - assignments: [@4]\n    state: partly\n  - assignment: @3\n    state: done\n',
	],
	[
		'all within brackets',
		'{"type": "bao-cao", "results": [\n  {"assignment": "@3", "state": "partly"}\n]}\n',
		{ '3': { ...done, note: 'x' }, '4': not },
		'{"type": "bao-cao", "results": [\n  {"assignment": "@3", "state": "done", note: x},\n  { assignment: @4, state: not-done }\n]}\n',
	],
	[
		'a last name of several that goes, behind a remark',
		'results:\n  - assignments: [@3, # một\n      @4, # hai\n      @5, # ba\n      ]\n    state: partly\n',
		{ '5': done },
		'results:\n  # hai\n  # ba\n  - assignments: [@3, # một\n      @4\n      ]\n    state: partly\n  - assignment: @5\n    state: done\n',
	],
	[
		'line ends of one sign',
		'results:\r  - assignment: @3\r    state: partly\r',
		{ '3': done, '4': not },
		'results:\r  - assignment: @3\r    state: done\r  - assignment: @4\r    state: not-done\r',
	],
	[
		'an end of the document',
		'results:\n  - assignment: @3\n    state: partly\n...\n',
		{ '3': done, '4': not },
		'results:\n  - assignment: @3\n    state: done\n  - assignment: @4\n    state: not-done\n...\n',
	],
])('%s', async (_, before, cells, after) => {
	const { yaml, problems } = await brought(before, cells);
	expect([yaml, problems]).toEqual([after, []]);
});

it.each([
	[
		'a space that YAML takes for a letter',
		'title:\u00A0x\nresults:\n  - assignment: @3\n    state: partly\n',
		{ '4': done },
	],
	['an end of the document before a list that is new', 'type: bao-cao\n...\n', { '4': done }],
])('what cannot be written without touching something else is told: %s', async (_, yaml, cells) => {
	const { text, problems } = await brought(yaml, cells);
	expect([text, problems.map(({ code, level }) => `${level} ${code}`)]).toEqual([null, ['error sheet-not-writable']]);
});

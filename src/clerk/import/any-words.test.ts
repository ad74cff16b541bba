import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clerkIndex, clerkRows, clerkWorkbook, receiver } from '../../fixtures/sheet.ts';
import { parseDocument } from '../../sources/file/document-file.ts';
import { readSheet } from '../files/read-sheet.ts';
import { proposalOf } from './proposal.ts';

// Words that a clerk types, as the check reads them from the document into which they were written.

const index = clerkIndex();
const { dated, undated } = clerkRows(index);
const rows = [...dated, ...undated].filter(({ number }) => ['1.1', '3', '4', '5'].includes(number));

const signs = [
	...['a', 'Đ', 'ệ', 'e\u0302\u0323', '1', '.', ',', ':', ': ', ' #', '#', '- ', '-', '? ', '!', '&', '*', '|', '>'],
	...["'", '"', '\\', '%', '@', '`', '{', '}', '[', ']', '~', 'null', 'no', '0x1', '1e3', '12/4/2023', '---', '...'],
	...[
		' ',
		'  ',
		'\u00A0',
		'\u3000',
		'\u2009',
		'\t',
		'\n',
		'\r\n',
		'：',
		'，',
		'（',
		'７',
		'“',
		'”',
		'🙂',
		'=',
		'+',
		'<<',
	],
];
const words = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const filled = fc.record({
	state: fc.constantFrom('Một phần', 'Đang thực hiện'),
	progress: fc.oneof(fc.constant(''), words),
	difficulty: fc.oneof(fc.constant(''), words),
	note: fc.oneof(fc.constant(''), words),
	products: fc.oneof(fc.constant(''), words),
});

/** A report that has said something of these rows already, in entries of each form. */
const before = [
	'---',
	'type: bao-cao',
	'results:',
	'  - { assignment: 7679-qd-ubnd-2022#1.1, state: partly, note: "a", deliverables: [{ text: b }] }',
	'  - assignment: 7679-qd-ubnd-2022#3',
	'    state: partly',
	'    note: >-',
	'      a',
	"    difficulty: 'b'",
	'    deliverables:',
	'      - number: 1/QĐ-UBND',
	'---',
	'',
].join('\n');

const written = (text: string) => {
	const { parsed, findings } = parseDocument('a.mdx', Buffer.from(text));
	if (parsed === null) throw new Error(JSON.stringify(findings));
	return { ...receiver, text, written: parsed.data.results };
};

it('whatever is typed stands in the document as the check reads it, and brought again it changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(filled, { minLength: rows.length, maxLength: rows.length }),
			fc.constantFrom(before, '---\ntype: bao-cao\n---\n', before.replaceAll('\n', '\r\n')),
			async (cells, text) => {
				const all = rows.map((row, at) => ({ ...row, ...cells[at] }));
				const { statements } = await readSheet(index, 'bang.xlsx', await clerkWorkbook(all));
				const first = proposalOf(index, statements, written(text));
				expect(first.problems).toEqual([]);
				const again = proposalOf(index, statements, written(first.text ?? ''));
				expect(again.merge.changed.map(({ before: was, after }) => [was.said, after.said])).toEqual([]);
				expect(again.text).toBe(first.text);
			},
		),
		{ numRuns: 150 },
	);
}, 60_000);

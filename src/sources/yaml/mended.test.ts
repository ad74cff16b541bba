import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFile, problemsWith, rewritten } from '../../fixtures/content.ts';

// One fault of the notation hides nothing that stands elsewhere, and nothing comes of it.

const reportFile = planFile.replace('1-kh', '2-bc');

/** The rows of an assignment of the plan. */
const entry = (id: number): string[] => [
	`  - id: "${id}"`,
	`    task: Rà soát văn bản đợt ${id}.`,
	'    leads:',
	'      - van-phong',
	'      - ubnd',
	'    cooperating: [cac-thon]',
	'    deliverables:',
	'      - Báo cáo',
	'    due: Quý II năm 2023',
	'    field: the-che',
	'    targets: [II.1]',
];

const count = 6;
const [head = ''] = rewritten(planFile).split('assignments:\n');
const body = '---\n\n## I. Việc phải làm\n\nCCHC: xem <NhiemVu so="1" /> và <NhiemVu so="6" />.\n';
const entries = Array.from({ length: count }, (_, at) => entry(at + 1));
const written = (all: readonly string[][]): string =>
	`${head}assignments:\n${all.flat().join('\n')}\nsigner:\n  name: Nguyễn Văn A\n  position: Chủ tịch\n${body}`;

const report = `---
type: bao-cao
number: 2/BC-UBND
title: Báo cáo
issued: 20/12/2023
dataDay: 14/12/2023
period: "2023"
issuer: ubnd
source:
  original: Bản ký lưu tại Văn phòng
  text: typed
results:
${entries.map((_, at) => `  - assignment: 1-kh-ubnd-2023#${at + 1}\n    state: done`).join('\n')}
---

Xem [việc](/van-ban/xa-mau/1-kh-ubnd-2023/#nv-3).
`;

const problems = (plan: string): string[] =>
	problemsWith({ [planFile]: plan, [reportFile]: report }).map(
		({ file, code }) => `${file.endsWith(planFile) ? '' : file}${code}`,
	);

/** Changes the rows of one entry. */
type Change = (rows: readonly string[]) => string[];

const replaced =
	(from: string, to: string): Change =>
	(rows) => {
		const text = rows.join('\n');
		if (!text.includes(from)) throw new Error(`no ${from}`);
		return text.replace(from, () => to).split('\n');
	};

/** Faults of the notation, each with its code. Of some it is not certain which entry they belong to (`isAstray`). */
const faults: readonly { name: string; code: string; change: Change; isAstray?: boolean }[] = [
	{ name: 'a tab', code: 'tab-indent', change: replaced('    due:', '\t\tdue:') },
	{ name: 'a tab before a dash', code: 'tab-indent', change: replaced('  - id:', '\t- id:') },
	{ name: 'an open quote', code: 'missing-sign', change: replaced('task: ', 'task: "') },
	{ name: 'an open quote in a list', code: 'missing-sign', change: replaced('- ubnd', '- "ubnd') },
	{ name: 'an open bracket', code: 'missing-sign', change: replaced('[cac-thon]', '[cac-thon') },
	{ name: 'a bracket too many', code: 'text-after-close', change: replaced('[cac-thon]', '[cac-thon]]') },
	{ name: 'quotes in quotes', code: 'text-after-close', change: replaced('Rà soát văn bản', '"Rà soát "văn bản"') },
	{ name: 'a second colon', code: 'two-colons', change: replaced('Rà soát', 'Rà soát: các') },
	{ name: 'a colon without a blank', code: 'colon-without-space', change: replaced('due: ', 'due:') },
	{ name: 'a dash without a blank', code: 'odd-dash', change: replaced('- ubnd', '-ubnd') },
	{ name: 'a key too far right', code: 'uneven-indent', change: replaced('    due:', '     due:') },
	{ name: 'a key too far left', code: 'uneven-indent', change: replaced('    field:', '   field:'), isAstray: true },
	{ name: 'a key at the margin', code: 'uneven-indent', change: replaced('    field:', 'field:'), isAstray: true },
	{ name: 'a dash too far right', code: 'uneven-indent', change: replaced('  - id:', '   - id:'), isAstray: true },
	{ name: 'a dash too far left', code: 'uneven-indent', change: replaced('  - id:', ' - id:'), isAstray: true },
	{
		name: 'a dash of a list too far left',
		code: 'uneven-indent',
		change: replaced('      - ubnd', '     - ubnd'),
		isAstray: true,
	},
	{ name: 'a dash of a list too far right', code: 'uneven-indent', change: replaced('      - ubnd', '       - ubnd') },
	{ name: 'a tab before an entry', code: 'tab-indent', change: replaced('      - van-phong', '\t- van-phong') },
	{
		name: 'a key of a list at the margin',
		code: 'uneven-indent',
		change: replaced('    leads:', 'leads:'),
		isAstray: true,
	},
	{
		name: 'words at the margin',
		code: 'uneven-indent',
		change: replaced('- van-phong', '- van-phong\nxyz'),
		isAstray: true,
	},
	{
		name: 'two ways of saying a key of a list',
		code: 'merge-conflict',
		change: replaced('    leads:', '<<<<<<< HEAD\n    leads:\n=======\n    leads:\n>>>>>>> b'),
	},
	{
		name: 'two ways of saying the first key',
		code: 'merge-conflict',
		change: (rows) => ['<<<<<<< HEAD', rows[0] ?? '', '=======', rows[0] ?? '', '>>>>>>> b', ...rows.slice(1)],
		isAstray: true,
	},
	{ name: 'no dash', code: 'duplicate-key', change: replaced('  - id:', '    id:'), isAstray: true },
	{
		name: 'a key twice',
		code: 'duplicate-key',
		change: replaced('    field: the-che', '    field: the-che\n    field: the-che'),
	},
	{ name: 'an alias', code: 'alias', change: replaced('[II.1]', '[*II.1]') },
	{ name: 'a sign first', code: 'yaml-sign-first', change: replaced('Rà soát', '@Rà soát') },
	{ name: 'an exclamation mark first', code: 'exclamation-first', change: replaced('Rà soát', '!Rà soát') },
	{ name: 'a comment behind', code: 'lost-comment', change: replaced('field: the-che', 'field: the-che # xem lại') },
	{ name: 'a row without a key', code: 'row-without-key', change: replaced('    field: the-che', '    field the-che') },
	{
		name: 'a backslash',
		code: 'backslash',
		change: (rows) => rows.map((row) => row.replace(/task:.*/, 'task: "Ổ C:\\Ủy ban"')),
	},
	{
		name: 'two ways of saying it',
		code: 'merge-conflict',
		change: replaced('    field: the-che', '<<<<<<< HEAD\n    field: the-che\n=======\n>>>>>>> b'),
	},
];

/** Faults of another kind, each with its code. */
const others: readonly { name: string; code: string; change: Change }[] = [
	{ name: 'an unknown unit', code: 'unknown-unit', change: replaced('van-phong', 'la') },
	{ name: 'an unknown field', code: 'unknown-field', change: replaced('the-che', 'la') },
	{ name: 'a deadline that is none', code: 'unread-deadline', change: replaced('Quý II năm 2023', 'sớm nhất') },
	{ name: 'an unknown target', code: 'unknown-target', change: replaced('II.1', 'II.9') },
	{ name: 'an unknown key', code: 'unknown-key', change: replaced('    due:', '    chu-thich: x\n    due:') },
	{ name: 'no task', code: 'missing-key', change: (rows) => rows.filter((row) => !row.includes('task:')) },
	{ name: 'words for a list', code: 'wrong-shape', change: replaced('[cac-thon]', 'cac-thon') },
	{ name: 'an empty value', code: 'empty-value', change: replaced('the-che', '""') },
];

const changed = (...changes: readonly (readonly [number, Change])[]): string =>
	written(
		entries.map((rows, at) => {
			let now = rows;
			for (const [of, change] of changes) if (of === at) now = change(now);
			return now;
		}),
	);

it('the plan and the report are right without a fault', () => {
	expect(problems(written(entries))).toEqual([]);
});

describe.each(others)('$name', ({ code, change }) => {
	it('is one problem alone', () => {
		expect(problems(changed([2, change]))).toEqual([code]);
	});
});

describe.each(faults)('$name', ({ code, change, isAstray }) => {
	it.each([1, 2, count - 1])('is one problem alone, in the entry %i', (at) => {
		expect(problems(changed([at, change]))).toEqual([code]);
	});

	it('and any other fault of another entry are both told, and nothing else', () => {
		const at = fc.integer({ min: isAstray ? 1 : 0, max: count - 1 });
		fc.assert(
			fc.property(at, fc.integer({ min: 0, max: count - 1 }), fc.constantFrom(...others), (one, two, other) => {
				// Rows that have slipped may belong to the entry before.
				fc.pre(one !== two && (!isAstray || two !== one - 1));
				const found = problems(changed([one, change], [two, other.change]));
				expect(found.toSorted()).toEqual([code, other.code].toSorted());
			}),
			{ numRuns: 8 },
		);
	});
});

it('two faults of the notation in different entries are both told, and nothing else', () => {
	const one = fc.constantFrom(...faults.filter(({ isAstray }) => !isAstray));
	fc.assert(
		fc.property(one, one, (first, second) => {
			const found = problems(changed([1, first.change], [4, second.change]));
			expect(found.toSorted()).toEqual([first.code, second.code].toSorted());
		}),
		{ numRuns: 30 },
	);
});

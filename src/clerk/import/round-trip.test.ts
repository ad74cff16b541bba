import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { clerkIndex, clerkRows, clerkWorkbook, receiver } from '../../fixtures/sheet.ts';
import { result, type WrittenResult } from '../../schemas/result.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';
import { type SaidOfLine, saidKey } from '../entries/said.ts';
import { statementsIn } from '../entries/written.ts';
import { readSheet } from '../files/read-sheet.ts';
import { lineKey } from '../lines/line.ts';
import type { RowWords } from '../sheet/column.ts';
import { proposalOf } from './proposal.ts';

const index = clerkIndex();
const { dated, undated } = clerkRows(index);
const rows = [...dated, ...undated];

const words = fc.constantFrom(
	'Chờ hướng dẫn của Thành phố.',
	'2023',
	'# không phải lời nhắc',
	'a: b',
	'- gạch',
	"“nháy” và 'nháy'",
	'no',
);

const filling = fc.record({
	state: fc.constantFrom('', ...Object.values(clerk.states)),
	day: fc.constantFrom('', '14/4/2023', 'tháng 4/2023', '2023'),
	products: fc.constantFrom('', '120/QĐ-UBND', 'Kế hoạch số 12/KH-UBND ngày 14/4/2023; Báo cáo tự đánh giá'),
	progress: fc.constantFrom('', '', 'đạt khoảng 80%'),
	reason: fc.constantFrom('', ...Object.values(standings.reasons)),
	difficulty: fc.constantFrom('', '', 'thiếu máy quét'),
	proposal: fc.constantFrom('', '', 'đề nghị lùi thời hạn đến quý I/2024'),
	note: fc.oneof(fc.constant(''), words),
});

/** Whether the cells of a row are a statement. */
const saysSomething = ({
	state,
	progress,
	difficulty,
	proposal,
}: Pick<RowWords, 'state' | 'progress' | 'difficulty' | 'proposal'>) =>
	[state, progress, difficulty, proposal].some((one) => one !== '');

const filledRows = fc
	.array(filling, { minLength: rows.length, maxLength: rows.length })
	.map((fillings) =>
		rows.map((row, at): RowWords => (fillings[at] && saysSomething(fillings[at]) ? { ...row, ...fillings[at] } : row)),
	);

/** What entries of `results` say, by line. */
function saidIn(written: readonly WrittenResult[]): Map<string, string> {
	const statements = written.flatMap((one) => statementsIn(index, one, 'binh-tan') ?? []);
	expect(new Set(statements.map(({ line }) => lineKey(line))).size).toBe(statements.length);
	return new Map(statements.map(({ line, said }) => [lineKey(line), saidKey(said)]));
}

const resultsOf = (text: string): WrittenResult[] => {
	const data = parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' }) as { results?: unknown[] };
	return (data.results ?? []).map((one) => result.parse(one));
};

it('every statement of a sheet stands in the document once, and an empty cell makes none', async () => {
	await fc.assert(
		fc.asyncProperty(filledRows, async (filled) => {
			const read = await readSheet(index, 'bang.xlsx', await clerkWorkbook(filled));
			expect(read.problems).toEqual([]);
			expect(read.statements.length).toBe(filled.filter(saysSomething).length);
			const text = proposalOf(index, read.statements, receiver).text ?? '';
			const said = saidIn(resultsOf(text));
			expect(said).toEqual(new Map(read.statements.map((one) => [lineKey(one.line), saidKey(one.said)])));
		}),
		{ numRuns: 25 },
	);
});

/** A row that is filled in after another: an empty cell keeps what was said, unless that went with another state. */
function after(before: SaidOfLine | undefined, row: SaidOfLine): SaidOfLine {
	if (before === undefined) return row;
	const { progress, difficulty, proposal, ...ofState } = before;
	const words = { progress, difficulty, proposal };
	const isKept = row.state === undefined || before.state === undefined || row.state === before.state;
	const given = Object.entries(row).filter(([, value]) => value !== undefined && (value as string).length > 0);
	return { deliverables: [], ...words, ...(isKept && ofState), ...Object.fromEntries(given) };
}

it('a second sheet changes what it says otherwise and nothing else; the same sheet again changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(filledRows, filledRows, async (first, second) => {
			let text = '---\ntype: bao-cao\n---\n';
			const expected = new Map<string, SaidOfLine>();
			for (const [turn, filled] of [first, second, second].entries()) {
				const { statements } = await readSheet(index, 'bang.xlsx', await clerkWorkbook(filled));
				const next = proposalOf(index, statements, { ...receiver, text, written: resultsOf(text) }).text ?? '';
				if (turn === 2) expect(next).toBe(text);
				text = next;
				for (const { line, said } of statements) expected.set(lineKey(line), after(expected.get(lineKey(line)), said));
				const keys = new Map([...expected].map(([line, said]) => [line, saidKey(said)]));
				expect(saidIn(resultsOf(text))).toEqual(keys);
			}
		}),
		{ numRuns: 12 },
	);
});

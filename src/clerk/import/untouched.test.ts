import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clerkIndex, clerkRows, clerkWorkbook, receiver } from '../../fixtures/sheet.ts';
import { result, type WrittenResult } from '../../schemas/result.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';
import { writtenIn } from '../edit/file.ts';
import { laidOver, type SaidOfLine, saidKey } from '../entries/said.ts';
import { statementsIn } from '../entries/written.ts';
import { readSheet } from '../files/read-sheet.ts';
import { lineKey } from '../lines/line.ts';
import type { RowWords } from '../sheet/column.ts';
import { proposalOf } from './proposal.ts';

// A sheet that is brought into a report written by hand, in every form that YAML allows.

const index = clerkIndex();
const { dated, undated } = clerkRows(index);
const rows = [...dated, ...undated];

/** Entries as hands write them; `@` is a remark, of which each gets a number. */
const forms = [
	`- assignment: 7679-qd-ubnd-2022#1.1
  @
  state: done
  note: >-
    Lời dài được gấp
    thành hai dòng,

    # không phải lời nhắc
  day: 14/3/2023
`,
	`- assignment: 7679-qd-ubnd-2022#1.10
  rounds: [Quý I năm 2023, @
    "Quý II năm 2023",
    'Quý III năm 2023']  @
  state: partly
  progress: |
    đạt 80%
`,
	`- { assignment: 7679-qd-ubnd-2022#1.10, round: "Quý IV năm 2023", state: not-done, note: 'Chờ, rồi làm.' } @
`,
	`- assignments:
    @
    - 7679-qd-ubnd-2022#3
    - '7679-qd-ubnd-2022#4'
  @

  state:   under-way${'  '}
`,
	`- assignment: 7679-qd-ubnd-2022#6
  units: [van-phong, cac-phuong]
  rounds:
    - Tháng 01 năm 2023
    @
    - "Tháng 02 năm 2023"
  deliverables: @
    - { text: Kế hoạch, number: 12/KH-UBND, issued: 14/4/2023 } @
    - text: "Báo cáo: quý"
      @
      number: 13/BC-UBND
  state: 'done'
  via: inspection
`,
	`- @
  state: not-done
  assignment: "7679-qd-ubnd-2022#5"
  reason: system
  note: >+
    Giữ dòng trống.

`,
	`- { assignment: 7679-qd-ubnd-2022#6, @
    rounds: [Tháng 3 năm 2023, @
      Tháng 4 năm 2023], unit: van-phong,
    @
    progress: "đang
      làm" }
`,
	`- assignment: 7679-qd-ubnd-2022#2
  unit: phuong-an-lac
  corrects: 1-bc-ubnd-2023
  @
  state: not-done
`,
	`-   assignment: 7679-qd-ubnd-2022#6
    round: Tháng 5 năm 2023
    unit: cac-phuong
    state: done
    deliverables: []
    progress:
      lời trên
      hai dòng
    @
`,
];

const written = fc.record({
	chosen: fc.shuffledSubarray(forms, { minLength: 1 }),
	between: fc.array(fc.constantFrom('', '\n', '@\n', '\n  @\n\n'), {
		minLength: forms.length,
		maxLength: forms.length,
	}),
	indent: fc.constantFrom('', '  ', '    '),
	eol: fc.constantFrom('\n', '\r\n'),
	head: fc.constantFrom('', '\uFEFF'),
	after: fc.constantFrom(
		'',
		'source: @\n  text: typed\n',
		'@\n',
		'\n@\nmeasurements: [] @\n',
		'title: >+\n  Lời.\n\n\n',
	),
});

const filling = fc.record({
	state: fc.constantFrom('', ...Object.values(clerk.states)),
	day: fc.constantFrom('', '14/3/2023'),
	products: fc.constantFrom('', '120/QĐ-UBND', 'Kế hoạch số 12/KH-UBND ngày 14/4/2023; Báo cáo tự đánh giá'),
	progress: fc.constantFrom('', 'đạt 80%', '# đạt: 90%'),
	reason: fc.constantFrom('', ...Object.values(standings.reasons).slice(0, 2)),
	note: fc.constantFrom('', 'Chờ, rồi làm.', 'a: b'),
});
const filledRows = fc
	.array(fc.option(filling, { freq: 2, nil: null }), { minLength: rows.length, maxLength: rows.length })
	.map((fillings) =>
		rows.map((row, at): RowWords => {
			const own = fillings[at];
			return own && (own.state !== '' || own.progress !== '') ? { ...row, ...own } : row;
		}),
	);

/** The text of a report, its entries as they stand in it, and what stands before, between and after them. */
function reportOf({
	chosen,
	between,
	indent,
	eol,
	head,
	after,
}: typeof written extends fc.Arbitrary<infer W> ? W : never) {
	let count = 0;
	const numbered = (text: string) => text.replaceAll('@', () => `# lời nhắc ${++count}.`).replaceAll('\n', eol);
	const entries = chosen.map((one) => numbered(one.replace(/^(?=.*\S)/gm, indent)));
	const gaps = chosen.map((_, at) => (at === 0 ? '' : numbered(between[at] ?? '')));
	const start = numbered(`${head}---\ntype: bao-cao @\nresults: @\n`).replace(' # lời nhắc 1.', '');
	const end = numbered(`${after}---\n\n# Phần thân\n\nresults:  \n`);
	return { start, entries, gaps, end, text: start + entries.map((one, at) => gaps[at] + one).join('') + end };
}

const resultsIn = (text: string): WrittenResult[] =>
	((writtenIn(text)?.['results'] ?? []) as unknown[]).map((one) => result.parse(one));

/** What a list of results says of each line. */
function saidIn(text: string): Map<string, SaidOfLine> {
	const all = resultsIn(text).flatMap((one) => statementsIn(index, one, 'binh-tan') ?? []);
	expect(new Set(all.map(({ line }) => lineKey(line))).size).toBe(all.length);
	return new Map(all.map(({ line, said }) => [lineKey(line), said]));
}

const remarksIn = (text: string): string[] => [...text.matchAll(/# lời nhắc \d+\./g)].map(([one]) => one).sort();

it('what a sheet does not speak of keeps its bytes, every remark stays, and the rest is as asked', async () => {
	await fc.assert(
		fc.asyncProperty(written, filledRows, async (by, filled) => {
			const { start, entries, gaps, end, text } = reportOf(by);
			const { statements, problems } = await readSheet(index, 'bang.xlsx', await clerkWorkbook(filled));
			expect(problems).toEqual([]);
			const asked = proposalOf(index, statements, { ...receiver, text, written: resultsIn(text) });
			const now = asked.text ?? '';
			expect(asked.problems).toEqual([]);

			expect(remarksIn(now)).toEqual(remarksIn(text));
			expect([now.startsWith(start), now.endsWith(end.slice(end.indexOf('---')))]).toEqual([true, true]);
			let from = 0;
			const touched = new Set(asked.merge.touched.map(({ at }) => at));
			for (const [at, entry] of entries.entries())
				for (const part of [gaps[at] ?? '', ...(touched.has(at) ? [] : [entry])]) {
					const place = now.indexOf(part, from);
					expect(place, part).toBeGreaterThanOrEqual(from);
					from = place + part.length;
				}
			expect(now.replaceAll('\r\n', '').includes(by.eol === '\n' ? '\r' : '\n')).toBe(false);

			const expected = saidIn(text);
			for (const { line, said } of statements)
				expected.set(lineKey(line), laidOver(expected.get(lineKey(line)) ?? { deliverables: [] }, said));
			const keys = (all: ReadonlyMap<string, SaidOfLine>) =>
				Object.fromEntries([...all].map(([line, said]) => [line, [saidKey(said), said.via]]));
			expect(keys(saidIn(now))).toEqual(keys(expected));
			const { results: _before, ...others } = writtenIn(text) ?? {};
			const { results: _now, ...rest } = writtenIn(now) ?? {};
			expect(rest).toEqual(others);

			const again = proposalOf(index, statements, { ...receiver, text: now, written: resultsIn(now) });
			expect(again.text).toBe(now);
		}),
		{ numRuns: 60 },
	);
}, 60_000);

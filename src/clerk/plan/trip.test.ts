import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { isScalar, parseDocument } from 'yaml';
import { planFiles } from '../files/plan-documents.ts';
import type { Grid, SheetCell } from '../sheet/cell.ts';
import { baseIn, baseRows } from './base.ts';
import { planChanges } from './changes.ts';
import { type PlanKind, type PlanSheetForm, planSheets } from './column.ts';
import type { PlanDocument } from './document.ts';
import { planEntries } from './document.ts';
import { planText } from './edits.ts';
import { readPlan } from './read.ts';
import { type PlanRow, planRows } from './rows.ts';
import { cellOfValue, pathIn, writtenValue } from './value.ts';

// What goes out as a sheet and comes back changed touches the lines of what was changed, and no other, in every document.

const work = mkdtempSync(join(tmpdir(), 'minhbach-trip-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const { documents } = planFiles('tests/frozen/content');
const all = [...documents.values()];

const cell = (text: string | undefined): SheetCell => (text ? { kind: 'text', text } : null);

/** The sheets of rows, as a spreadsheet hands them over. */
const gridsOf = (sheets: readonly { form: PlanSheetForm; rows: readonly PlanRow[] }[]): Grid[] =>
	sheets.map(({ form, rows }) => {
		const keys = Object.keys(form.table.names);
		const head = keys.map((key) => cell(form.table.names[key]));
		return { name: form.sheet, rows: [head, ...rows.map((row) => keys.map((key) => cell(row[key])))], merged: [] };
	});

const exported = (document: PlanDocument) => planSheets.map((form) => ({ form, rows: planRows([document], form) }));

const baseOf = (sheets: readonly { rows: readonly PlanRow[] }[]) =>
	baseIn({
		name: '',
		merged: [],
		rows: [[], ...baseRows(sheets.flatMap(({ rows }) => rows)).map((row) => row.map(cell))],
	});

/** What git says of the difference: the numbers of lines that are gone, and how many were added. */
function difference(before: string, after: string): { readonly gone: readonly number[]; readonly added: number } {
	writeFileSync(join(work, 'a'), before);
	writeFileSync(join(work, 'b'), after);
	const { stdout } = spawnSync('git', ['diff', '--no-index', '--unified=0', join(work, 'a'), join(work, 'b')]);
	const hunks = [...stdout.toString().matchAll(/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))?/gm)];
	return {
		gone: hunks.flatMap(([, from, count = '1']) => Array.from({ length: Number(count) }, (_, at) => Number(from) + at)),
		added: hunks.reduce((sum, [, , , count = '1']) => sum + Number(count), 0),
	};
}

/** Lines of the file in which a value stands, from 1. */
function linesOf({ text }: PlanDocument, path: readonly (string | number)[]): Set<number> {
	const from = text.indexOf('\n') + 1;
	const yaml = text.slice(from, text.indexOf('\n---', from) + 1);
	const node = parseDocument(yaml, { schema: 'failsafe' }).getIn(path, true);
	if (!isScalar(node) || !node.range) throw new Error(path.join('.'));
	const lineAt = (place: number) => yaml.slice(0, place).split('\n').length + 1;
	const end = node.range[0] + yaml.slice(node.range[0], node.range[1]).trimEnd().length;
	return new Set(
		Array.from({ length: lineAt(end) - lineAt(node.range[0]) + 1 }, (_, at) => lineAt(node.range?.[0] ?? 0) + at),
	);
}

const changed = (document: PlanDocument, sheets: ReturnType<typeof exported>, base = baseOf(exported(document))) => {
	const found = planChanges(readPlan(gridsOf(sheets), documents, base), base, false);
	expect(found.problems.filter(({ level }) => level === 'error')).toEqual([]);
	return found.documents.find((one) => one.document === document)?.changes ?? [];
};

it.each(all.map((one) => [one.id, one] as const))('%s comes back unchanged as it went out', (_, document) => {
	expect(changed(document, exported(document))).toEqual([]);
	expect(changed(document, exported(document), null)).toEqual([]);
});

it.each(all.map((one) => [one.id, one] as const))(
	'%s: cells that are changed change their own lines alone',
	(_, document) => {
		const places = planSheets.flatMap((form) =>
			planEntries(document, form.list).flatMap((entry, at) =>
				form.columns.flatMap((column) => {
					const text = cellOfValue(writtenValue(entry, column), column, document.names) ?? '';
					const isOpen = !['flag', 'comparator', 'items', 'bodies'].includes(column.kind);
					const isFree = isOpen && !['id', 'amount', 'value', 'upTo'].includes(column.key);
					return isFree && text !== '' ? [{ form, at, column, path: pathIn(entry, column) }] : [];
				}),
			),
		);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: places.length - 1 }), { minLength: 1, maxLength: 6 }),
				fc.constantFrom(' (sửa)', ': “khác” #1', ' 1.10'),
				(chosen, more) => {
					const sheets = exported(document);
					const own = new Set<number>();
					for (const one of chosen) {
						const { form, at, column, path } = places[one] as (typeof places)[number];
						const rows = sheets.find((sheet) => sheet.form === form)?.rows as Record<string, string>[];
						const row = rows[at] as Record<string, string>;
						const names = namesOf(document, column.kind);
						const before = row[column.key] ?? '';
						const other = names?.labels.find((label) => !before.split('\n').includes(label));
						row[column.key] = names === null ? `${before}${more}` : before.replace(/.+$/, other ?? '');
						const last = ['list', 'units', 'indicators'].includes(column.kind)
							? [(row[column.key] ?? '').split('\n').length - 1]
							: [];
						for (const line of linesOf(document, [form.list, at, ...path, ...last])) own.add(line);
					}
					const after = planText(document, changed(document, sheets));
					const { gone, added } = difference(document.text, after);
					expect(added + gone.length).toBeGreaterThanOrEqual(1);
					expect(gone.filter((line) => !own.has(line))).toEqual([]);
					// What stands in one line stays in one.
					if (own.size === chosen.length) expect([added, gone.length]).toEqual([chosen.length, chosen.length]);
					const again = { ...document, text: after, written: writtenOf(after) };
					const twice = planChanges(
						readPlan(gridsOf(sheets), new Map([[document.id, again]]), baseOf(exported(document))),
						baseOf(exported(document)),
						false,
					);
					expect([twice.documents, twice.problems.filter(({ level }) => level === 'error')]).toEqual([[], []]);
				},
			),
			{ numRuns: 8 },
		);
	},
);

const namesOf = ({ names }: PlanDocument, kind: PlanKind) =>
	kind === 'units'
		? names.units
		: kind === 'field'
			? names.fields
			: kind.startsWith('indicator')
				? names.indicators
				: null;

const writtenOf = (text: string): PlanDocument['written'] => {
	const from = text.indexOf('\n') + 1;
	return parseDocument(text.slice(from, text.indexOf('\n---', from) + 1), {
		schema: 'failsafe',
	}).toJS() as PlanDocument['written'];
};

const rowsIn = (sheets: ReturnType<typeof exported>) => (sheets[0]?.rows ?? []) as Record<string, string>[];

it('a list loses, gets and changes single lines, in its line or below its key', () => {
	const document = documents.get('quan-6/312-kh-ubnd-2024') as PlanDocument;
	const text = readFileSync('tests/frozen/content/localities/quan-6/documents/312-kh-ubnd-2024.mdx', 'utf8');
	const sheets = exported(document);
	const row = rowsIn(sheets)[0] as Record<string, string>;
	const [first, , third] = (row['leads'] ?? '').split('\n');
	row['leads'] = `${third}\n${first}`;
	row['deliverables'] = 'Kế hoạch\nBáo cáo';
	row['note'] = '-';
	const after = planText(document, changed(document, sheets));
	const { gone, added } = difference(text, after);
	expect([gone.length, added]).toEqual([2, 4]);
	expect(after).toContain('    leads: [ubnd-14-phuong, cac-co-quan-chuyen-mon]\n');
	expect(after).toContain('    deliverables:\n      - Kế hoạch\n      - Báo cáo\n');
});

it('new rows stand after the row above them, in their order', () => {
	const document = documents.get('binh-tan/7679-qd-ubnd-2022') as PlanDocument;
	const sheets = exported(document);
	const rows = rowsIn(sheets);
	const made = ['9.1', '9.10'].map((id) => ({ document: document.id, id, task: `Việc ${id}`, leads: 'Phòng Nội vụ' }));
	rows.splice(1, 0, ...made);
	const after = writtenOf(planText(document, changed(document, sheets)));
	const entries = after['assignments'] as Record<string, unknown>[];
	expect(entries.slice(0, 4).map(({ id }) => id)).toEqual(['1.1', '9.1', '9.10', '1.2.1']);
	expect(entries[2]).toEqual({ id: '9.10', task: 'Việc 9.10', leads: ['phong-noi-vu'] });
});

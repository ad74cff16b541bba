import { say } from '../../problem/messages.ts';
import { shorten } from '../../words/shorten.ts';
import type { SheetProblem } from '../sheet/row-problem.ts';
import type { PlanCellChange, PlanChange, PlanDocumentChange } from './change.ts';
import { originOf, type PlanColumn, type PlanSheetForm } from './column.ts';
import { idOfEntry, type PlanDocument, planEntries } from './document.ts';
import type { ReadPlan, ReadPlanRow } from './read.ts';
import type { PlanBase } from './rows.ts';
import { cellMeaning, cellOfValue, valueOfCell, type WrittenEntry, writtenValue } from './value.ts';

/** What the rows of a workbook ask for. */
export interface PlanChanges {
	readonly documents: readonly PlanDocumentChange[];
	readonly problems: readonly SheetProblem[];
	/** Empty cells that leave words as they are, cells whose words changed since in the content alone, entries without a row. */
	readonly counts: { readonly keptEmpty: number; readonly movedOn: number; readonly keptRows: number };
}

/** Letters of a text that a problem quotes. */
const mostQuoted = 120;

/**
 * What the rows change in the documents: by what was exported (`base`), what stands in the sheet, and what the content says now.
 * With `isForced` the sheet wins where both have changed; else it is an error.
 */
export function planChanges(
	{ rows, problems: ofReading }: ReadPlan,
	base: PlanBase | null,
	isForced: boolean,
): PlanChanges {
	const problems: SheetProblem[] = [...ofReading];
	const counts = { keptEmpty: 0, movedOn: 0, keptRows: 0 };
	const changes = new Map<PlanDocument, PlanChange[]>();
	// A new entry stands after that of the row above it.
	const above = new Map<string, number>();
	for (const row of rows) {
		const { document, table, at, id } = row;
		const list = `${document.id} ${table.sheet.list}`;
		const entry = at === null ? null : (planEntries(document, table.sheet.list)[at] ?? null);
		if (at !== null) above.set(list, at + 1);
		const cells = cellsOf(row, entry, { base, isForced, problems, counts });
		if (cells.length === 0) continue;
		const form = table.sheet;
		const place = at ?? above.get(list) ?? firstBelow(rows, row);
		const own = changes.get(document) ?? [];
		const text =
			entry === null ? (cells.find(({ column }) => column.isNeeded && column.key !== 'id')?.after ?? '') : '';
		own.push({ form, id, at: place, kind: entry === null ? 'new' : 'changed', text, cells, place: row.place('id') });
		changes.set(document, own);
	}
	counts.keptRows = leftAlone(rows, base);
	return { documents: [...changes].map(([document, own]) => ({ document, changes: own })), problems, counts };
}

/** Before which entry a new one stands that no row of the document is above: that of the next row; else at the end. */
function firstBelow(rows: readonly ReadPlanRow[], row: ReadPlanRow): number {
	const own = (one: ReadPlanRow) => one.document === row.document && one.table.sheet === row.table.sheet;
	const next = rows.slice(rows.indexOf(row)).find((one) => own(one) && one.at !== null);
	return next?.at ?? planEntries(row.document, row.table.sheet.list).length;
}

/** Entries that have no row: of those that were exported, or of all of the documents where that is not known. */
function leftAlone(rows: readonly ReadPlanRow[], base: PlanBase | null): number {
	const seen = new Set(rows.map(({ table, document, id }) => originOf(table.sheet, document.id, id)));
	const lists = new Map(
		rows.map(({ document, table }) => [`${document.id} ${table.sheet.list}`, { document, form: table.sheet }]),
	);
	const all = [...lists.values()].flatMap(({ document, form }) =>
		planEntries(document, form.list).map((entry) => originOf(form, document.id, idOfEntry(entry))),
	);
	return all.filter((origin) => !seen.has(origin) && (base === null || base.has(origin))).length;
}

interface AroundRows {
	readonly base: PlanBase | null;
	readonly isForced: boolean;
	readonly problems: SheetProblem[];
	readonly counts: { keptEmpty: number; movedOn: number };
}

function cellsOf(row: ReadPlanRow, entry: WrittenEntry | null, around: AroundRows): PlanCellChange[] {
	const form: PlanSheetForm = row.table.sheet;
	const cells = form.columns.flatMap((column) => cellOf(row, entry, column, around) ?? []);
	const isReworded =
		cells.some(({ column }) => column.key === 'task') && cells.every(({ column }) => column.key !== 'verbatim');
	if (entry?.['verbatim'] === 'true' && isReworded)
		around.problems.push({ place: row.place('task'), level: 'warning', ...say('plan-still-verbatim') });
	return cells;
}

function cellOf(
	row: ReadPlanRow,
	entry: WrittenEntry | null,
	column: PlanColumn,
	{ base, isForced, problems, counts }: AroundRows,
): PlanCellChange | null {
	const { document, table } = row;
	const { names } = document;
	const label = table.form.names[column.key] ?? column.key;
	const cell = row.cells.get(column.key) ?? { kind: 'empty' };
	const report = (message: ReturnType<typeof say>, level: SheetProblem['level'] = 'error') => {
		problems.push({ place: row.place(column.key), level, ...message });
		return null;
	};
	const written = entry === null ? undefined : writtenValue(entry, column);
	const now = cellOfValue(written, column, names);
	if (cell.kind === 'wrong') return report(cell.message);
	if (column.isNeeded === true && (cell.kind === 'empty' || cell.kind === 'away'))
		return now === '' && entry !== null ? null : report(say('plan-needed-empty', label));
	if (now === null) return cell.kind === 'empty' ? null : report(say('plan-not-editable', row.id));
	const exported = base?.get(originOf(table.sheet, document.id, row.id));
	const was = base === null ? null : (exported?.[column.key] ?? '');
	const meaning = (text: string) => cellMeaning(text, column, names);
	if (cell.kind === 'empty') {
		if (now !== '' && was !== '') counts.keptEmpty += 1;
		return null;
	}
	const asked = cell.kind === 'away' ? '' : cell.text;
	if (meaning(asked) === meaning(now)) return null;
	if (was !== null && was !== '' && meaning(asked) === meaning(was)) {
		counts.movedOn += 1;
		return null;
	}
	const isBoth = entry !== null && was !== null && meaning(was) !== meaning(now);
	if (isBoth) {
		const [one, two, three] = [was, asked, now].map((text) => shorten(text.replace(/\s+/g, ' '), mostQuoted));
		report(say('plan-both-changed', one ?? '', two ?? '', three ?? ''), isForced ? 'warning' : 'error');
		if (!isForced) return null;
	}
	if (cell.kind === 'away') return { column, before: now, after: '', value: null };
	const read = valueOfCell(asked, column, names, written, label);
	if ('value' in read)
		return { column, before: now, after: cellOfValue(read.value, column, names) ?? asked, value: read.value };
	for (const message of read.messages) report(message);
	return null;
}

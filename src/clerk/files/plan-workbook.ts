import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { assignmentColumnWords, type PlanColumnWords, targetColumnWords } from '../../vi/plan/columns.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { baseRows } from '../plan/base.ts';
import { assignmentSheet, type PlanKind, type PlanSheetForm, targetSheet } from '../plan/column.ts';
import type { KnownNames } from '../plan/names.ts';
import type { PlanRow } from '../plan/rows.ts';

/** Rows below the table in which lists still offer their words: a writer may add rows. */
const spare = 200;

/** The same content gives the same bytes: no time of day. */
const epoch = new Date('2000-01-01T00:00:00Z');

const top: CellStyle['alignment'] = { vertical: 'top', wrapText: true };

/** Cells are text: a spreadsheet makes no number of the item 1.10, and no date of what is typed. */
const plain: CellStyle = { numFmt: '@', alignment: top };

/**
 * The bytes of a workbook in which writers mend assignments and targets. Lists offer units, fields and indicators; hidden sheets hold
 * these and what was exported.
 */
export async function planWorkbook(
	assignments: readonly PlanRow[],
	targets: readonly PlanRow[],
	names: KnownNames,
): Promise<Uint8Array> {
	const lists = [
		{ name: planWords.listColumns.units, labels: names.units.labels },
		{ name: planWords.listColumns.fields, labels: names.fields.labels },
		{ name: planWords.listColumns.indicators, labels: names.indicators.labels },
	] as const;
	const longest = Math.max(...lists.map(({ labels }) => labels.length));
	return writeXlsx({
		sheets: [
			entrySheet(assignmentSheet, assignmentColumnWords, assignments, names),
			...(targets.length > 0 ? [entrySheet(targetSheet, targetColumnWords, targets, names)] : []),
			helpSheet(targets.length > 0),
			{
				name: planWords.listSheet,
				hidden: true,
				columns: lists.map(() => ({ width: 60, style: plain })),
				rows: [
					lists.map(({ name }) => name),
					...Array.from({ length: longest }, (_, at) => lists.map(({ labels }) => labels[at] ?? null)),
				],
			},
			{
				name: planWords.baseSheet,
				veryHidden: true,
				columns: [{}, {}, {}].map(() => ({ width: 20, style: plain })),
				rows: [...baseRows(assignments), ...baseRows(targets)],
			},
		],
		properties: { created: epoch, modified: epoch },
	});
}

function entrySheet(
	form: PlanSheetForm,
	words: Readonly<Record<string, PlanColumnWords>>,
	rows: readonly PlanRow[],
	names: KnownNames,
): WriteSheet {
	const widths = new Map(form.columns.map(({ key, width }) => [key, width]));
	const keys = Object.keys(words);
	const last = rows.length + 1 + spare;
	return {
		name: form.sheet,
		columns: keys.map((key) => ({
			width: widths.get(key) ?? 26,
			hidden: key === 'origin',
			style: { ...plain, ...(key !== 'document' && key !== 'id' && { fill: paper }) },
		})),
		rows: [keys.map((key) => words[key]?.name ?? key), ...rows.map((row) => keys.map((key) => row[key] || null))],
		cells: new Map<string, Partial<Cell>>(
			keys.map((_, at) => [`0,${at}`, { style: { ...plain, font: { bold: true } } }]),
		),
		freezePane: { rows: 1, columns: 2 },
		autoFilter: { range: `A1:${letters(keys.length - 1)}${rows.length + 1}` },
		dataValidations: form.columns.flatMap(({ key, kind }) => {
			const source = sourceOf(kind, names);
			if (source === null) return [];
			const letter = letters(keys.indexOf(key));
			return [
				{
					type: 'list' as const,
					...source,
					range: `${letter}2:${letter}${last}`,
					allowBlank: true,
					showInputMessage: true,
					inputTitle: planWords.listTitle,
					inputMessage: planWords.listHelp,
					// Several names in a cell, or `-`, are none of the list: the import checks them.
					showErrorMessage: false,
				},
			];
		}),
	};
}

/** Where a writer writes is tinted. */
const paper: CellStyle['fill'] = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7E0' } };

/** What the list of a column offers; `null` where it has none. */
function sourceOf(
	kind: PlanKind,
	names: KnownNames,
): { readonly values: string[] } | { readonly formula1: string } | null {
	const range = (letter: string, { labels }: KnownNames['units']) =>
		labels.length === 0 ? null : { formula1: `'${planWords.listSheet}'!$${letter}$2:$${letter}$${labels.length + 1}` };
	switch (kind) {
		case 'units':
		case 'bodies':
			return range('A', names.units);
		case 'field':
			return range('B', names.fields);
		case 'indicator':
		case 'indicators':
			return range('C', names.indicators);
		case 'flag':
			return { values: [planWords.yes, planWords.no] };
		case 'comparator':
			return { values: ['>=', '>', '=', '<', '<='] };
		default:
			return null;
	}
}

function helpSheet(hasTargets: boolean): WriteSheet {
	const columns = (form: PlanSheetForm, words: Readonly<Record<string, PlanColumnWords>>) =>
		Object.entries(words).map(([key, { name, help }]) => [
			form.sheet,
			name,
			form.columns.find((one) => one.key === key)?.path.join('.') ?? null,
			help,
		]);
	const head = planWords.rules.length + 1;
	return {
		name: planWords.helpSheet,
		columns: [14, 22, 20, 100].map((width) => ({ width, style: plain })),
		rows: [
			...planWords.rules.map((rule) => [rule]),
			[],
			[...planWords.helpColumns],
			...columns(assignmentSheet, assignmentColumnWords),
			...(hasTargets ? columns(targetSheet, targetColumnWords) : []),
		],
		merges: planWords.rules.map((_, at) => ({ startRow: at, startCol: 0, endRow: at, endCol: 3 })),
		cells: new Map<string, Partial<Cell>>(
			planWords.helpColumns.map((_, at) => [`${head},${at}`, { style: { ...plain, font: { bold: true } } }]),
		),
	};
}

/** The letters of a column by its place from 0: 26 is AA. */
function letters(place: number): string {
	const before = Math.floor(place / 26);
	return (before > 0 ? letters(before - 1) : '') + String.fromCharCode(65 + (place % 26));
}

import { assignmentColumnWords, type PlanColumnWords, targetColumnWords } from '../../vi/plan/columns.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import type { Sheet } from '../../workbook/sheet.ts';
import { xlsxBytes } from '../../workbook/workbook.ts';
import { baseRows } from '../plan/base.ts';
import { assignmentSheet, type PlanKind, type PlanSheetForm, targetSheet } from '../plan/column.ts';
import type { KnownNames, PlanNames } from '../plan/names.ts';
import type { PlanRow } from '../plan/rows.ts';

type ColumnWords = Readonly<Record<string, PlanColumnWords>>;

/**
 * The bytes of a workbook in which writers mend assignments and targets. Lists offer units, fields and indicators; hidden sheets hold
 * these and what was exported.
 */
export function planWorkbook(
	assignments: readonly PlanRow[],
	targets: readonly PlanRow[],
	names: KnownNames,
): Uint8Array {
	const hasTargets = targets.length > 0;
	return xlsxBytes([
		entrySheet(assignmentSheet, assignmentColumnWords, assignments, names),
		...(hasTargets ? [entrySheet(targetSheet, targetColumnWords, targets, names)] : []),
		helpSheet(hasTargets),
		listSheet(names),
		baseSheet([...assignments, ...targets]),
	]);
}

const text = (head: string, width: number) => ({ head, width, kind: 'text' as const });

function entrySheet(form: PlanSheetForm, words: ColumnWords, rows: readonly PlanRow[], names: KnownNames): Sheet {
	const keys = Object.keys(words);
	return {
		name: form.sheet,
		columns: keys.map((key) => {
			const column = form.columns.find((one) => one.key === key);
			const formula = column === undefined ? null : offeredBy(column.kind, names);
			return {
				...text(words[key]?.name ?? key, column?.width ?? 26),
				isHidden: key === 'origin',
				...(formula !== null && { offers: { formula, title: planWords.listTitle, help: planWords.listHelp } }),
			};
		}),
		rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
		frozen: 2,
		isForm: true,
	};
}

/** What the cells of a column offer; `null` where they offer nothing. */
function offeredBy(kind: PlanKind, names: KnownNames): string | null {
	const range = (letter: string, { labels }: PlanNames) =>
		labels.length === 0 ? null : `'${planWords.listSheet}'!$${letter}$2:$${letter}$${labels.length + 1}`;
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
			return `"${planWords.yes},${planWords.no}"`;
		case 'comparator':
			return '">=,>,=,<,<="';
		default:
			return null;
	}
}

function listSheet({ units, fields, indicators }: KnownNames): Sheet {
	const heads = planWords.listColumns;
	const lists = [units.labels, fields.labels, indicators.labels];
	const longest = Math.max(...lists.map(({ length }) => length));
	return {
		name: planWords.listSheet,
		columns: [text(heads.units, 60), text(heads.fields, 60), text(heads.indicators, 60)],
		rows: Array.from({ length: longest }, (_, at) => lists.map((labels) => labels[at] ?? null)),
		state: 'hidden',
	};
}

const baseSheet = (rows: readonly PlanRow[]): Sheet => ({
	name: planWords.baseSheet,
	columns: planWords.baseColumns.map((head) => text(head, 30)),
	rows: baseRows(rows),
	state: 'veryHidden',
});

function helpSheet(hasTargets: boolean): Sheet {
	const [sheet, column, key, help] = planWords.helpColumns;
	const rowsOf = (form: PlanSheetForm, words: ColumnWords) =>
		Object.entries(words).map(([own, one]) => [
			form.sheet,
			one.name,
			form.columns.find((other) => other.key === own)?.path.join('.') ?? null,
			one.help,
		]);
	return {
		name: planWords.helpSheet,
		columns: [text(sheet, 14), text(column, 22), text(key, 20), text(help, 110)],
		rows: [
			...planWords.rules.map((rule) => [planWords.everySheet, null, null, rule]),
			...rowsOf(assignmentSheet, assignmentColumnWords),
			...(hasTargets ? rowsOf(targetSheet, targetColumnWords) : []),
		],
	};
}

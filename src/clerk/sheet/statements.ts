import { type Message, say } from '../../problem/messages.ts';
import type { Index } from '../../register/index.ts';
import { clerk } from '../../vi/clerk.ts';
import type { LineStatement } from '../entries/entry.ts';
import type { SaidOfLine } from '../entries/said.ts';
import { type Line, lineKey, timesOf } from '../lines/line.ts';
import { dueLabels, roundWordsOf, timeLabel } from '../lines/shown.ts';
import { cellWords, type SheetCell } from './cell.ts';
import type { ColumnName } from './column.ts';
import { filledOf } from './filled.ts';
import { mergedProblems } from './merged.ts';
import type { SheetPlace, SheetProblem } from './row-problem.ts';
import { type Differing, differingCells } from './shown-cell.ts';
import { columnProblems, type SheetTable } from './table.ts';
import { unitOf } from './unit-of.ts';

/** A statement with the row that makes it. */
export interface RowStatement extends LineStatement {
	readonly place: SheetPlace;
}

/** What the rows of a workbook say. */
export interface SheetReading {
	readonly statements: readonly RowStatement[];
	/** The lines of rows in which nothing is filled in: of these the report does not speak. */
	readonly empty: readonly Line[];
	readonly problems: readonly SheetProblem[];
}

/** Reads the tables of a workbook. A row with a problem makes no statement; every problem is said. */
export function readTables(index: Index, tables: readonly SheetTable[]): SheetReading {
	const statements: RowStatement[] = [];
	const empty: Line[] = [];
	const problems: SheetProblem[] = [];
	for (const table of tables) {
		problems.push(...columnProblems(table), ...mergedProblems(table));
		for (const [number, row] of table.grid.rows.entries()) {
			if (number <= table.head) continue;
			const cell = (column: ColumnName): SheetCell => row[table.at.get(column) ?? -1] ?? null;
			const place = (column: ColumnName): SheetPlace => ({ sheet: table.grid.name, row: number + 1, column });
			const report = (column: ColumnName, message: Message) =>
				problems.push({ place: place(column), level: 'error', ...message });
			const filled = filledOf(cell);
			if (filled.kind === 'wrong') for (const [column, message] of filled.wrong) report(column, message);
			const id = cellWords(cell('assignment'));
			if (id === '') {
				if (filled.kind === 'said') report('number', say('sheet-row-without-id'));
				continue;
			}
			const line = lineOf(index, cell);
			if (line === null) {
				if (filled.kind !== 'empty') report('number', say('sheet-unknown-line', idWords(cell)));
				continue;
			}
			const [first, ...more] = filled.kind === 'empty' ? [] : differingCells(cell, shownOf(index, line));
			if (first !== undefined) {
				report(first.column, say('sheet-row-differs', line.entry.number, [first, ...more].map(inWords)));
				continue;
			}
			const who = unitOf(index, line, cellWords(cell('unit')));
			if ('candidates' in who) {
				if (filled.kind !== 'empty') report('unit', say('sheet-unknown-unit', cellWords(cell('unit')), who.candidates));
				continue;
			}
			const own: Line = { ...line, unit: who.unit };
			if (filled.kind === 'empty') empty.push(own);
			if (filled.kind !== 'said') continue;
			statements.push({ line: own, said: filled.said, round: roundWordsOf(index, own), place: place('state') });
		}
	}
	return { statements, empty, problems: [...problems, ...conflicts(index, statements)] };
}

/** The line that the hidden cells of a row name; `null` if it is no longer there. */
function lineOf(index: Index, cell: (column: ColumnName) => SheetCell): Line | null {
	const entry = index.assignments.get(cellWords(cell('assignment')));
	if (entry === undefined) return null;
	const phase = cellWords(cell('phase'));
	const round = roundCell(cell('round'));
	const unit = cellWords(cell('who')) || null;
	const time = timesOf(index, entry).find(
		(one) => String(one.phase ?? '') === phase && (one.round?.start ?? '') === round,
	);
	return time === undefined || (unit !== null && !index.units.has(unit)) ? null : { entry, ...time, unit };
}

/** What the sheet shows of a line, as the content has it now. A unit is compared where it is read: a clerk may write another. */
function shownOf(index: Index, line: Line) {
	const { number, task, amendments } = line.entry;
	const tasks = amendments.flatMap((one) => (one.task === null ? [] : [one.task.after, one.task.before]));
	return { number: [number], task: [task, ...tasks], time: [timeLabel(index, line)], due: dueLabels(index, line) };
}

const inWords = (one: Differing<ColumnName>) => ({ ...one, column: clerk.columns[one.column] });

const roundCell = (cell: SheetCell): string => (cell?.kind === 'day' ? cell.day : cellWords(cell));

const idWords = (cell: (column: ColumnName) => SheetCell): string =>
	(['assignment', 'phase', 'round', 'who'] as const)
		.map((one) => cellWords(cell(one)))
		.filter((one) => one !== '')
		.join(' ');

/** Rows about one line, and rows about one unit that say otherwise than the row about all units. */
function conflicts(index: Index, statements: readonly RowStatement[]): SheetProblem[] {
	const seen = new Map<string, RowStatement>();
	const problems: SheetProblem[] = [];
	for (const one of statements) {
		const key = lineKey(one.line);
		const before = seen.get(key);
		if (before === undefined) seen.set(key, one);
		else problems.push(said(one, say('sheet-row-twice', before.place.row, before.place.sheet)));
	}
	for (const one of statements) {
		if (one.line.unit === null) continue;
		const { unit, entry } = one.line;
		const groups = entry.leads.filter((lead) => lead !== unit && index.units.get(lead)?.members?.includes(unit));
		const whole = [null, ...groups].flatMap((who) => seen.get(lineKey({ ...one.line, unit: who })) ?? [])[0];
		if (whole !== undefined && isOtherwise(whole.said, one.said))
			problems.push(said(one, say('sheet-whole-and-part', whole.place.row, whole.place.sheet)));
	}
	return problems;
}

/** Whether two rows say otherwise of whether or when it is done. Words beside it may differ from unit to unit. */
const isOtherwise = (one: SaidOfLine, other: SaidOfLine): boolean =>
	one.state !== undefined &&
	other.state !== undefined &&
	(one.state !== other.state || (one.day ?? other.day) !== (other.day ?? one.day));

const said = ({ place }: RowStatement, message: Message): SheetProblem => ({ place, level: 'error', ...message });

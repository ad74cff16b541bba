import type { OfficeParagraph, OfficePlace } from '../../office/office-file.ts';
import { doubtWords } from '../../vi/intake/doubts.ts';
import { hasListMark, isDitto, withoutListMark } from '../marks.ts';
import type { RowDoubt, Skip } from '../proposal.ts';
import type { Role } from './columns.ts';
import { cellLines, coveredCells, coveredText, drawnLines } from './grid.ts';
import { continuedLines } from './joined.ts';
import { itemNumberIn } from './number.ts';
import { isRest, tellOfRest } from './rest-rows.ts';
import { isTick, statesTime } from './spans.ts';
import { type ReadTable, rowText } from './tables.ts';
import { main, ownCell, type TaskRow } from './task-row.ts';

/** The rows of a table, those cut by pages joined, ditto marks and merged cells resolved; each with what was done. */
export function taskRows(table: ReadTable, skipped: Skip[]): TaskRow[] {
	const rows: TaskRow[] = [];
	for (const { row, isAfterBreak } of table.rows) {
		const one = rowOf(table, row);
		if (/^(?:tổng cộng|tổng số|cộng)\b/iu.test(rowText(row).replace(/^\W+/u, ''))) {
			skipped.push({ code: 'total-row', place: row.place, words: rowText(row) });
			continue;
		}
		const above = rows.at(-1);
		if (above !== undefined && isRest(one, above, isAfterBreak)) join(above, one);
		else {
			if (above !== undefined) tellOfRest(one, above);
			rows.push(one);
			ditto(one, rows.at(-2), rows);
		}
	}
	return rows;
}

function rowOf(table: ReadTable, row: ReadTable['rows'][number]['row']): TaskRow {
	const { roles, heads } = table.columns;
	const cells: TaskRow['cells'] = {};
	const others: TaskRow['others'] = [];
	const doubts: RowDoubt[] = [];
	const notes: string[] = [];
	const times: { readonly words: readonly string[]; readonly isOwn: boolean; readonly place: OfficePlace }[] = [];
	const all = coveredCells(row);
	const width = roles.length - 1;
	const wide = all.find(({ cell, isFirst }) => isFirst && cell.columns >= Math.max(2, width - 1));
	const paragraphs: OfficeParagraph[] = [];
	for (const { cell, isFirst } of all) {
		if (isFirst) {
			paragraphs.push(...cell.paragraphs);
			notes.push(...cell.paragraphs.flatMap((one) => one.notes));
		}
		const place = cell.place;
		const lines = cellLines(cell.paragraphs);
		const columns = Array.from({ length: cell.columns }, (_, at) => cell.column + at);
		const covered = columns.flatMap((column) => roles[column] ?? []);
		const role = covered.find((one) => one === 'task') ?? covered[0];
		if (lines.length === 0) continue;
		if (role === undefined) {
			// A head over several columns holds for the cells below it; a column without a head is told.
			const under = roleUnder(table.columns, cell.column);
			const before = under === undefined ? undefined : cells[under];
			if (under === undefined || (before !== undefined && !isFirst))
				others.push({ head: heads[cell.column] ?? '', role: 'other', cell: { lines, isOwn: isFirst, place } });
			else if (under !== 'number' || before === undefined)
				cells[under] = { lines: [...(before?.lines ?? []), ...lines], isOwn: isFirst, place: before?.place ?? place };
			continue;
		}
		if (role === 'span') {
			const text = lines.join(' ');
			const spans = columns.flatMap((column) => table.columns.spans.get(column) ?? []);
			if (isTick(text)) times.push({ words: spans, isOwn: isFirst, place });
			else if (statesTime(text)) times.push({ words: lines, isOwn: isFirst, place });
			else others.push({ head: heads[cell.column] ?? '', role: 'due', cell: { lines, isOwn: isFirst, place } });
			continue;
		}
		if (role === 'other' || role === 'person')
			others.push({
				head: heads[cell.column] ?? '',
				role: table.columns.twice.get(cell.column) ?? role,
				cell: { lines, isOwn: isFirst, place },
			});
		else if (cells[role] === undefined)
			cells[role] = { lines, isOwn: isFirst, place, reaches: cell.rows > 1, drawn: drawnLines(cell.paragraphs) };
		// A lead that reaches over the column beside it holds for both senses; it is told which was chosen.
		if (covered.length > 1 && cell !== wide?.cell && isFirst && role !== 'number' && role !== 'task')
			doubts.push({
				code: 'merged-columns',
				field: role,
				place,
				words: lines.join(' '),
				choice: doubtWords.mergedColumns(heads[cell.column] ?? ''),
			});
	}
	const [time] = times;
	if (time !== undefined) {
		const due = times.flatMap(({ words }) => words).join(', ');
		cells.due = { lines: [due], isOwn: times.some(({ isOwn }) => isOwn), place: time.place };
		doubts.push({ code: 'due-ticked', field: 'due', place: time.place, words: due, choice: doubtWords.dueTicked(due) });
	}
	for (const role of ['task', 'deliverables', 'leads', 'cooperating', 'due'] as const) {
		const cell = cells[role];
		if (cell !== undefined && !cell.isOwn)
			doubts.push({
				code: 'merged',
				field: role,
				place: cell.place,
				words: cell.lines.join(' '),
				choice: doubtWords.merged,
			});
	}
	const typed = cells.number?.lines.join(' ') ?? '';
	let number = itemNumberIn(typed);
	if (number !== null && typed.includes(','))
		doubts.push({
			code: 'number-mended',
			field: 'id',
			place: row.place,
			words: typed,
			choice: doubtWords.numberMended(number),
		});
	const isDash =
		(typed !== '' && hasListMark(`${typed} x`) && number === null) ||
		(number === null && hasListMark(cells.task?.lines[0] ?? ''));
	const isWide = wide !== undefined && coveredText(wide) !== '';
	if (number === null && !isDash && cells.task !== undefined && (!roles.includes('number') || isWide)) {
		const [first = '', ...rest] = cells.task.lines;
		const led =
			/^(?:(?:phần|mục|nhóm|chương)\s+(?=[IVX\d]+[.:]))?((?:[IVX]+|[A-ZĐ]|\d+(?:\.\d+)*|[a-zđ])[.):])\s+(.+)$/iu.exec(
				first,
			);
		if (led?.[1] !== undefined && led[2] !== undefined) {
			number = itemNumberIn(led[1]);
			cells.task = { ...cells.task, lines: [led[2], ...rest] };
		}
	}
	if (number === null && typed !== '' && !isDash)
		doubts.push({
			code: 'unread-number',
			field: 'id',
			place: cells.number?.place ?? row.place,
			words: typed,
			choice: doubtWords.unreadNumber,
		});
	const filled = paragraphs.filter(({ text }) => text.trim() !== '');
	return {
		number: cells.number?.isOwn === false ? null : number,
		cells,
		others,
		notes,
		isBold: filled.length > 0 && filled.every(({ bold }) => bold),
		isWide,
		isDash,
		doubts,
		place: row.place,
	};
}

/** The role of the column whose head reaches over this one too; `undefined` where it has no head that is taken. */
function roleUnder({ roles, heads }: ReadTable['columns'], column: number): Role | undefined {
	let at = column;
	while (at > 1 && roles[at] === undefined && heads[at] !== '' && heads[at] === heads[at - 1]) at--;
	const role = roles[at];
	return role === 'other' || role === 'person' ? undefined : role;
}

/** Puts the rest of a row to the row that it is the rest of. */
function join(above: TaskRow, rest: TaskRow): void {
	for (const role of main) {
		const more = ownCell(rest, role);
		if (more === null) continue;
		const before = above.cells[role];
		const lines = before === undefined ? more.lines : continuedLines(before.lines, more.lines, role);
		above.cells[role] = { lines, isOwn: before?.isOwn ?? true, place: before?.place ?? more.place };
		above.doubts.push({
			code: 'joined',
			field: role,
			place: more.place,
			words: more.lines.join(' '),
			choice: doubtWords.joined(lines.join(' ')),
		});
	}
	above.others.push(...rest.others);
	(above.notes as string[]).push(...rest.notes);
	above.doubts.push(...rest.doubts.filter(({ code }) => code !== 'merged'));
}

/** Puts the words of the row above in the place of marks that repeat them. */
function ditto(row: TaskRow, above: TaskRow | undefined, all: readonly TaskRow[]): void {
	for (const role of main) {
		const cell = row.cells[role];
		if (cell === undefined || !isDitto(cell.lines.join(' '))) continue;
		const from = above?.cells[role] ?? all.slice(0, -1).findLast((one) => one.cells[role] !== undefined)?.cells[role];
		const words = cell.lines.join(' ');
		if (from === undefined) {
			delete row.cells[role];
			row.doubts.push({ code: 'ditto', field: role, place: cell.place, words, choice: doubtWords.dittoOfNothing });
			continue;
		}
		row.cells[role] = { ...from, isOwn: true, place: cell.place };
		row.doubts.push({
			code: 'ditto',
			field: role,
			place: cell.place,
			words,
			choice: doubtWords.ditto(from.lines.join(' ')),
		});
	}
}

/** The lines of a task without the marks of lists in front of the first. */
export const bareTask = (lines: readonly string[]): string =>
	lines.map((line, at) => (at === 0 ? withoutListMark(line) : line)).join(' ');
